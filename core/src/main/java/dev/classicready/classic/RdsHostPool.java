package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host pool of Virtual Desktop (classic).
 *
 * @param persistent whether each user has a machine of their own; null where no document tells
 * @param customRdpProperty properties of the RDP file, separated by semicolons
 * @param maxSessionLimit {@value #NO_LIMIT} is the service's default
 * @param loadBalancerType BreadthFirst, DepthFirst or Persistent
 * @param assignmentType Automatic or Direct, for persistent pools
 * @param described whether a document describes it; else its session hosts merely name it
 * @param qualified whether its name alone is ambiguous, so that its id names the tenant too
 */
public record RdsHostPool(
        String subscription,
        String tenantGroup,
        String tenant,
        String name,
        @Nullable String friendlyName,
        @Nullable String description,
        @Nullable Boolean persistent,
        @Nullable String customRdpProperty,
        @Nullable Integer maxSessionLimit,
        @Nullable String loadBalancerType,
        @Nullable Boolean validationEnv,
        @Nullable String ring,
        @Nullable String assignmentType,
        @Nullable Boolean useReverseConnect,
        List<RdsSessionHost> sessionHosts,
        boolean described,
        boolean qualified,
        Places places)
        implements ClassicResource {

    /** The session limit of a pool that was given none. */
    public static final int NO_LIMIT = 999_999;

    public static final Places.Fields FIELDS = Places.Fields.of(
            "name", "persistent", "customRdpProperty", "maxSessionLimit", "loadBalancerType", "assignmentType");

    public RdsHostPool {
        sessionHosts = List.copyOf(sessionHosts);
    }

    @Override
    public ResourceType type() {
        return ResourceType.RDS_HOST_POOL;
    }

    @Override
    public ResourceRef ref() {
        return RdsNames.hostPool(subscription, tenantGroup, tenant, name, qualified);
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public RdsHostPool inSubscription(String subscription) {
        return copy(subscription, qualified);
    }

    RdsHostPool qualify() {
        return copy(subscription, true);
    }

    private RdsHostPool copy(String subscription, boolean qualified) {
        return new RdsHostPool(
                subscription,
                tenantGroup,
                tenant,
                name,
                friendlyName,
                description,
                persistent,
                customRdpProperty,
                maxSessionLimit,
                loadBalancerType,
                validationEnv,
                ring,
                assignmentType,
                useReverseConnect,
                sessionHosts,
                described,
                qualified,
                places);
    }

    /** Whether each user has a machine of their own. */
    public boolean isPersonal() {
        return persistent != null ? persistent : Names.same(loadBalancerType, "Persistent");
    }

    /** Whether users fill one session host after the other. */
    public boolean isDepthFirst() {
        return Names.same(loadBalancerType, "DepthFirst");
    }

    /** Whether an administrator gives each user a machine. */
    public boolean isDirect() {
        return Names.same(assignmentType, "Direct");
    }

    /** Whether the pool was given a session limit of its own. */
    public boolean hasSessionLimit() {
        return maxSessionLimit != null && maxSessionLimit > 0 && maxSessionLimit < NO_LIMIT;
    }

    /** How many properties of the RDP file the pool sets. */
    public int rdpProperties() {
        return customRdpProperty == null
                ? 0
                : (int) Arrays.stream(customRdpProperty.split(";"))
                        .filter(property -> !property.isBlank())
                        .count();
    }
}
