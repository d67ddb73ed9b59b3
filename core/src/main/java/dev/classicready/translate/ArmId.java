package dev.classicready.translate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names a resource of Resource Manager.
 *
 * @param subscription the subscription's id or name
 * @param name for a child {@code parent/child}
 * @param parameter the parameter that gives the name, whose default is {@code name}; null for a literal name
 */
public record ArmId(
        String subscription, String resourceGroup, ArmType type, String name, @Nullable ArmParameter parameter) {

    /** The full resource id. */
    public String path() {
        String group = "/subscriptions/" + subscription + "/resourceGroups/" + resourceGroup;
        if (type == ArmType.RESOURCE_GROUP) {
            return group;
        }
        String[] types = type.azureName().split("/");
        String[] names = name.split("/");
        StringBuilder path = new StringBuilder(group).append("/providers/").append(types[0]);
        for (int i = 0; i < names.length; i++) {
            path.append('/').append(types[i + 1]).append('/').append(names[i]);
        }
        return path.toString();
    }

    /** The id in lower case, by which resources are the same. */
    public String key() {
        return path().toLowerCase(Locale.ROOT);
    }

    /** Refers to the resource. */
    public ArmReference ref() {
        return new ArmReference(this, null, null);
    }

    /** Refers to a part of the resource, for example one of its {@code subnets}. */
    public ArmReference part(String kind, String partName) {
        return new ArmReference(this, kind, partName);
    }

    /** The name as a value: a literal, or the expression of the parameter that gives it. */
    public Object nameValue() {
        return parameter == null ? name : ArmExpression.of(parameter);
    }

    @Override
    public String toString() {
        return path();
    }
}
