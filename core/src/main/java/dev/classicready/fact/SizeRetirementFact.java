package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RoleSize;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.time.LocalDate;

/**
 * A virtual machine of a size whose retirement is announced.
 *
 * @param retires the day of the size's retirement
 * @param asOf the day as of which the estate is judged
 */
public record SizeRetirementFact(
        MigrationUnit unit,
        CloudService service,
        VirtualMachine machine,
        RoleSize size,
        LocalDate retires,
        LocalDate asOf)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return machine;
    }

    /** Whether the size is retired, or will be within 24 months. */
    public boolean isDue() {
        return !asOf.isBefore(retires.minusMonths(24));
    }
}
