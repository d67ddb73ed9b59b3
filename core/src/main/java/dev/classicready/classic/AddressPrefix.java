package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/** An address prefix as a descriptor spells it, for example {@code 10.0.0.0/16}. */
public record AddressPrefix(String value, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("value");

    @Override
    public String key() {
        return value;
    }
}
