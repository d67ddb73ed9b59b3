package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/** A module (plugin) that a role imports, for example {@code RemoteAccess} or {@code Diagnostics}. */
public record ModuleImport(String moduleName, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("moduleName");

    @Override
    public String key() {
        return moduleName;
    }

    @Override
    public String step() {
        return "Import[" + moduleName + "]";
    }
}
