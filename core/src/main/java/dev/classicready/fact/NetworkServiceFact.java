package dev.classicready.fact;

import dev.classicready.classic.ApplicationGateway;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * A service that lives in a virtual network beside virtual machines and roles.
 *
 * @param element where the service is described
 */
public record NetworkServiceFact(MigrationUnit unit, AzureServiceKind service, String name, Located element)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    /** The field of the element that shows the service: the network that it names, or its id. */
    public String field() {
        return element instanceof ApplicationGateway ? "virtualNetwork" : "id";
    }
}
