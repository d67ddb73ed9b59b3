package dev.classicready.fact;

import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * A virtual network that reaches a site on premises through another virtual network: the local network site that stands
 * for the other network also lists addresses that only the other one connects to.
 *
 * @param site the local network site that aggregates
 * @param through the other virtual network's name
 * @param behind the local network site behind it
 */
public record TransitFact(MigrationUnit unit, LocalNetworkSite site, String through, LocalNetworkSite behind)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return site;
    }
}
