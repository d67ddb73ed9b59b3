package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A private address of a virtual network that several virtual machines hold.
 *
 * @param claims at least two, of different machines
 */
public record AddressClashFact(MigrationUnit unit, String address, List<Claim> claims) implements Fact {

    /**
     * A holder of the address: a virtual machine or an internal load balancer.
     *
     * @param element where the address is written
     * @param field the component of the element that holds the address
     */
    public record Claim(
            CloudService service,
            @Nullable VirtualMachine machine,
            @Nullable InternalLoadBalancer balancer,
            Located element,
            String field) {

        /** The holder and its cloud service, for messages. */
        public String holder() {
            String name = machine != null ? machine.name() : balancer != null ? balancer.name() : "";
            return name + " of " + service.name();
        }
    }

    @Override
    public ResourceRef resource() {
        Claim first = claims.get(0);
        return first.service().ref(Objects.requireNonNull(first.machine()));
    }

    @Override
    public Located element() {
        return claims.get(0).element();
    }

    /** How many of the machines are stopped-deallocated. */
    public long deallocatedMachines() {
        return claims.stream()
                .filter(c -> Objects.requireNonNull(c.machine()).isDeallocated())
                .count();
    }

    /** Where the address is written. */
    public List<Located> elements() {
        return claims.stream().map(Claim::element).toList();
    }

    /** Who holds the address, for the message. */
    public List<String> holders() {
        return claims.stream().map(Claim::holder).toList();
    }
}
