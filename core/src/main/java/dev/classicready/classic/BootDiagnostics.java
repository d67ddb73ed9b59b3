package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** Whether a virtual machine's screen and serial log go to blobs, and to which. */
public record BootDiagnostics(
        boolean enabled,
        @Nullable String screenshotUri,
        @Nullable String serialOutputUri,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("enabled");

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "DebugSettings";
    }
}
