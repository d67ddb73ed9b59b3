package dev.classicready.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The id of another resource, or of a part of one, as a value of a resource. A template writes it by the resource's name
 * alone where both are in it, and waits for it then; else by the full way there.
 *
 * @param part the kind of part, for example {@code subnets}; null for the resource itself
 */
public record ArmReference(
        ArmId id, @Nullable String part, @Nullable String partName) {

    /** The full id of what is referred to. */
    public String path() {
        return part == null ? id.path() : id.path() + "/" + part + "/" + partName;
    }

    /** The {@code resourceId()} expression, with the resource group and the subscription where they differ. */
    ArmExpression expression(boolean withGroup, boolean withSubscription) {
        StringBuilder text = new StringBuilder("resourceId(");
        if (withSubscription) {
            text.append(ArmExpression.quote(id.subscription())).append(", ");
        }
        if (withGroup || withSubscription) {
            text.append(ArmExpression.quote(id.resourceGroup())).append(", ");
        }
        text.append('\'')
                .append(id.type().azureName())
                .append(part == null ? "" : "/" + part)
                .append('\'');
        List<ArmParameter> parameters = new ArrayList<>();
        if (id.parameter() != null) {
            text.append(", parameters('").append(id.parameter().name()).append("')");
            parameters.add(id.parameter());
        } else {
            for (String segment : id.name().split("/")) {
                text.append(", ").append(ArmExpression.quote(segment));
            }
        }
        if (partName != null) {
            text.append(", ").append(ArmExpression.quote(partName));
        }
        return new ArmExpression(text.append(')').toString(), parameters);
    }
}
