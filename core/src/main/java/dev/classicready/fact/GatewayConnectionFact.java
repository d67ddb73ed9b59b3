package dev.classicready.fact;

import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/** A connection of a virtual network's gateway, with its state. */
public record GatewayConnectionFact(MigrationUnit unit, GatewayConnection connection) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return connection;
    }
}
