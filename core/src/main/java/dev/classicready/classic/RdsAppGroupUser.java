package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/** A user to whom an application group is published; the classic service knows single users only. */
public record RdsAppGroupUser(String userPrincipalName, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("userPrincipalName");

    @Override
    public String key() {
        return userPrincipalName;
    }
}
