package dev.classicready.fact;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;

/**
 * An address prefix of a virtual network, one of its subnets, or a local network site that its gateway connects to.
 *
 * @param owner what the prefix belongs to, for the message, for example {@code subnet web}
 */
public record PrefixFact(MigrationUnit unit, String owner, AddressPrefix prefix) implements Fact {

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return prefix;
    }

    /** Whether bits are set behind the prefix. */
    public boolean hasHostBits() {
        return AddressRange.of(prefix.value()).map(p -> !p.strict()).orElse(false);
    }

    /** The prefix as Resource Manager wants it. */
    public String strict() {
        return AddressRange.of(prefix.value()).map(AddressRange::toString).orElse(prefix.value());
    }
}
