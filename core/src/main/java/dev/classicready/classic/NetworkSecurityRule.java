package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a network security group.
 *
 * @param direction Inbound or Outbound (the API's Type), as spelled
 * @param action Allow or Deny, as spelled
 * @param isDefault whether it is one of the rules that every group has
 */
public record NetworkSecurityRule(
        String name,
        @Nullable String direction,
        @Nullable Integer priority,
        @Nullable String action,
        @Nullable String sourceAddressPrefix,
        @Nullable String sourcePortRange,
        @Nullable String destinationAddressPrefix,
        @Nullable String destinationPortRange,
        @Nullable String protocol,
        boolean isDefault,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "priority");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Rule[" + name + "]";
    }
}
