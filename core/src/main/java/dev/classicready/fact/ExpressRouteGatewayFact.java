package dev.classicready.fact;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * A virtual network's ExpressRoute gateway, or what shows that there is one.
 *
 * @param foreignCircuits circuits of other subscriptions that the network is linked to
 */
public record ExpressRouteGatewayFact(MigrationUnit unit, Located element, List<ExpressRouteCircuit> foreignCircuits)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }
}
