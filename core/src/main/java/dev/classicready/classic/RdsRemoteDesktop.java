package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** How the desktop of an application group is shown to its users. */
public record RdsRemoteDesktop(
        String name,
        @Nullable String friendlyName,
        @Nullable String description,
        @Nullable Boolean showInWebFeed,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "friendlyName");

    @Override
    public String key() {
        return name;
    }
}
