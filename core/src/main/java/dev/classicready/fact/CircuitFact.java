package dev.classicready.fact;

import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Located;

/** An ExpressRoute circuit, once for each virtual network that is linked to it; without links, of its subscription. */
public record CircuitFact(MigrationUnit unit, ExpressRouteCircuit circuit) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return circuit;
    }

    /** What the circuit is a circuit of, for the message. */
    public String place() {
        return unit.kind() == UnitKind.SUBSCRIPTION ? "the subscription" : "virtual network " + unit.name();
    }
}
