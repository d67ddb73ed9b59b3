package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network security group.
 *
 * @param rules null where the answer lists groups without their rules
 */
public record NetworkSecurityGroup(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String label,
        @Nullable String state,
        @Nullable String migrationState,
        @Nullable List<NetworkSecurityRule> rules,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "location", "state");

    public NetworkSecurityGroup {
        rules = rules == null ? null : List.copyOf(rules);
    }

    @Override
    public ResourceType type() {
        return ResourceType.NETWORK_SECURITY_GROUP;
    }

    @Override
    public NetworkSecurityGroup inSubscription(String subscription) {
        return new NetworkSecurityGroup(subscription, name, location, label, state, migrationState, rules, places);
    }

    /** This group under another name. */
    public NetworkSecurityGroup named(String name) {
        return new NetworkSecurityGroup(subscription, name, location, label, state, migrationState, rules, places);
    }
}
