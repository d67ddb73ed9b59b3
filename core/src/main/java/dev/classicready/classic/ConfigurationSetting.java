package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/**
 * A configuration setting of a role.
 *
 * @param value may be a secret and is never shown
 */
public record ConfigurationSetting(String name, String value, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Setting[" + name + "]";
    }

    @Override
    public String toString() {
        return step();
    }
}
