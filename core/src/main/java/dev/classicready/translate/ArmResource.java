package dev.classicready.translate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A resource of a template. Its values are JSON values (maps, lists, strings, numbers, booleans) in which
 * {@link ArmExpression}s and {@link ArmReference}s stand for what a template writes in brackets.
 *
 * @param members what follows type, API version, name and dependencies, in order: location, sku, properties …
 * @param stage when it can be deployed
 */
public record ArmResource(ArmId id, Map<String, Object> members, Stage stage) {

    /** When a resource can be deployed; a template holds resources of one stage. */
    public enum Stage {
        /** In its group's turn. */
        FIRST,
        /** Once what no template makes is in place: certificates in the group's key vault, a package in storage. */
        PREPARED,
        /** Once every group's other resources are there. */
        LATE
    }

    public ArmResource {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** A member's value. */
    public Object member(String name) {
        Object value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + name);
        }
        return value;
    }
}
