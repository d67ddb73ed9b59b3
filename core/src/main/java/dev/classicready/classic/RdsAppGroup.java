package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application group of a host pool: its desktop, or some of its applications, for some users.
 *
 * @param resourceType Desktop or RemoteApp; null where no document tells
 * @param desktop how the desktop is shown, where a document tells
 * @param described whether a document describes it; else its applications or users merely name it
 * @param qualified whether the host pool's name alone is ambiguous
 */
public record RdsAppGroup(
        String subscription,
        String tenantGroup,
        String tenant,
        String hostPool,
        String name,
        @Nullable String friendlyName,
        @Nullable String description,
        @Nullable String resourceType,
        @Nullable RdsRemoteDesktop desktop,
        List<RdsRemoteApp> remoteApps,
        List<RdsAppGroupUser> users,
        boolean described,
        boolean qualified,
        Places places)
        implements ClassicResource {

    /** What the service names the desktop's group that each host pool begins with. */
    public static final String DEFAULT_DESKTOP = "Desktop Application Group";

    public static final Places.Fields FIELDS = Places.Fields.of("name", "resourceType");

    /** What an application group publishes. */
    public enum Kind {
        DESKTOP,
        REMOTE_APP
    }

    public RdsAppGroup {
        remoteApps = List.copyOf(remoteApps);
        users = List.copyOf(users);
    }

    @Override
    public ResourceType type() {
        return ResourceType.RDS_APP_GROUP;
    }

    @Override
    public ResourceRef ref() {
        return ResourceRef.within(hostPoolRef(), type(), name);
    }

    /** The host pool that it is a group of. */
    public ResourceRef hostPoolRef() {
        return RdsNames.hostPool(subscription, tenantGroup, tenant, hostPool, qualified);
    }

    @Override
    public @Nullable String location() {
        return null;
    }

    @Override
    public RdsAppGroup inSubscription(String subscription) {
        return copy(subscription, qualified);
    }

    RdsAppGroup qualify() {
        return copy(subscription, true);
    }

    private RdsAppGroup copy(String subscription, boolean qualified) {
        return new RdsAppGroup(
                subscription,
                tenantGroup,
                tenant,
                hostPool,
                name,
                friendlyName,
                description,
                resourceType,
                desktop,
                remoteApps,
                users,
                described,
                qualified,
                places);
    }

    /** What it publishes; what it holds tells where no document says it. */
    public Optional<Kind> kind() {
        if (Names.same(resourceType, "Desktop") || resourceType == null && desktop != null) {
            return Optional.of(Kind.DESKTOP);
        }
        return Names.same(resourceType, "RemoteApp") || resourceType == null && !remoteApps.isEmpty()
                ? Optional.of(Kind.REMOTE_APP)
                : Optional.empty();
    }
}
