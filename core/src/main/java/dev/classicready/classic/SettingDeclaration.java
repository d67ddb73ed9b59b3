package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/** A configuration setting that a role declares. */
public record SettingDeclaration(String name, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Setting[" + name + "]";
    }
}
