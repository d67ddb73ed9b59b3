package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * The guest agent of a running virtual machine that has extensions which migrate.
 *
 * @param extensions those extensions, at least one
 */
public record AgentFact(
        MigrationUnit unit, CloudService service, VirtualMachine machine, List<ExtensionReference> extensions)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return machine;
    }

    /** Whether the agent reports that it is ready; an agent that does not report is not. */
    public boolean isReady() {
        return Names.same(machine.guestAgentStatus(), "Ready");
    }
}
