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
        String subscription,
        String resourceGroup,
        ArmType type,
        String name,
        @Nullable ArmParameter parameter) {

    /** The full resource id. */
    public String path() {
        return appendPath(new StringBuilder(200)).toString();
    }

    StringBuilder appendPath(StringBuilder path) {
        path.append("/subscriptions/")
                .append(subscription)
                .append("/resourceGroups/")
                .append(resourceGroup);
        if (type != ArmType.RESOURCE_GROUP) {
            type.appendPath(name, path);
        }
        return path;
    }

    /** The id in lower case, by which resources are the same. */
    public String key() {
        return path().toLowerCase(Locale.ROOT);
    }

    /** Whether the resource is one of a group. */
    boolean isIn(ArmResourceGroup group) {
        return resourceGroup.equals(group.name()) && subscription.equals(group.subscription());
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
        return parameter == null ? type.nameInTemplate(name) : ArmExpression.of(parameter);
    }

    /** Ids are the same by what they name; a parameter is but another way to write the name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArmId that
                && name.equals(that.name)
                && type == that.type
                && resourceGroup.equals(that.resourceGroup)
                && subscription.equals(that.subscription);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.ordinal();
    }

    @Override
    public String toString() {
        return path();
    }
}
