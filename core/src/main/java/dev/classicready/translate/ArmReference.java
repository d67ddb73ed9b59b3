package dev.classicready.translate;

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
        return part == null
                ? id.path()
                : id.appendPath(new StringBuilder(240))
                        .append('/')
                        .append(part)
                        .append('/')
                        .append(partName)
                        .toString();
    }

    /** The {@code resourceId()} expression, with the resource group and the subscription where they differ. */
    ArmExpression expression(boolean withGroup, boolean withSubscription) {
        StringBuilder text = new StringBuilder(200).append("resourceId(");
        if (withSubscription) {
            ArmExpression.quote(id.subscription(), text);
            text.append(", ");
        }
        if (withGroup || withSubscription) {
            ArmExpression.quote(id.resourceGroup(), text);
            text.append(", ");
        }
        text.append('\'').append(id.type().azureName());
        if (part != null) {
            text.append('/').append(part);
        }
        text.append('\'');
        List<ArmParameter> parameters = List.of();
        if (id.parameter() != null) {
            text.append(", parameters('").append(id.parameter().name()).append("')");
            parameters = List.of(id.parameter());
        } else {
            String name = id.name();
            int from = 0;
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', from)) {
                ArmExpression.quote(name.substring(from, slash), text.append(", "));
                from = slash + 1;
            }
            ArmExpression.quote(name.substring(from), text.append(", "));
        }
        if (partName != null) {
            ArmExpression.quote(partName, text.append(", "));
        }
        return new ArmExpression(text.append(')').toString(), parameters);
    }
}
