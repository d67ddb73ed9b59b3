package dev.classicready.fact;

import dev.classicready.classic.AzureResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import org.jspecify.annotations.Nullable;

/**
 * A setting that watches or guards a cloud service or a virtual machine of it.
 *
 * @param machine null where the setting is about the service, or a role of it
 */
public record MonitoringFact(
        MigrationUnit unit,
        CloudService service,
        @Nullable VirtualMachine machine,
        MonitoringKind setting,
        AzureResource shown)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return machine == null ? service.ref() : service.ref(machine);
    }

    @Override
    public Located element() {
        return shown;
    }

    /** Whether the setting is about virtual machines. */
    public boolean isIaas() {
        return service.deployments().stream().anyMatch(Deployment::isIaas);
    }

    /** Whether the setting is about web or worker roles. */
    public boolean isPaas() {
        return service.deployments().stream().anyMatch(Deployment::isPaas);
    }
}
