package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A published application.
 *
 * @param filePath the program on the session hosts
 * @param appAlias its name in the start menu of the session hosts, by which it may be published in place of the path
 * @param commandLineSetting DoNotAllow, Allow or Require
 * @param requiredCommandLine the arguments it is always started with
 */
public record RdsRemoteApp(
        String name,
        @Nullable String filePath,
        @Nullable String appAlias,
        @Nullable String fileVirtualPath,
        @Nullable String folderName,
        @Nullable String commandLineSetting,
        @Nullable String requiredCommandLine,
        @Nullable String friendlyName,
        @Nullable String description,
        @Nullable String iconPath,
        @Nullable Integer iconIndex,
        @Nullable Boolean showInWebFeed,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "filePath", "commandLineSetting");

    @Override
    public String key() {
        return name;
    }
}
