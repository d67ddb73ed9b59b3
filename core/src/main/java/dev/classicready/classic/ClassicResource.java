package dev.classicready.classic;

import dev.classicready.descriptor.Located;
import org.jspecify.annotations.Nullable;

/** A resource of the classic deployment model that Azure addresses by a subscription, a type and a name. */
public sealed interface ClassicResource extends Located
        permits CloudService,
                VirtualNetwork,
                LocalNetworkSite,
                NetworkSecurityGroup,
                RouteTable,
                ReservedIp,
                StorageAccount,
                RegisteredDisk,
                RegisteredImage,
                VirtualNetworkGateway,
                GatewayConnection,
                ApplicationGateway,
                AffinityGroup,
                ExpressRouteCircuit,
                RdsTenant,
                RdsHostPool,
                RdsAppGroup {

    /** The subscription's id or name, or an empty string where no descriptor says it. */
    String subscription();

    /** The name as the descriptor spells it. */
    String name();

    /** The classic resource type as Azure writes it, for example {@code Microsoft.ClassicCompute/domainNames}. */
    ResourceType type();

    /** Where the resource lies, as the descriptor spells it, or null (then an affinity group places it). */
    @Nullable
    String location();

    /** This resource in another subscription: what its files do not say is settled when the estate is complete. */
    ClassicResource inSubscription(String subscription);

    /** How other documents and reports refer to this resource. */
    default ResourceRef ref() {
        return ResourceRef.of(subscription(), type(), name());
    }

    @Override
    default String step() {
        return type().element() + "[" + name() + "]";
    }
}
