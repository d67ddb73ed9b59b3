package dev.classicready.fact;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Located;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds resources that are in the middle of a migration. */
final class MigrationStates {
    private MigrationStates() {}

    static void of(MigrationUnit unit, Consumer<? super Fact> to) {
        for (CloudService service : unit.cloudServices()) {
            note(unit, service.ref(), service, service.migrationState(), to);
            for (Deployment deployment : service.deployments()) {
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    if (machine.migrationState() != null) {
                        note(unit, service.ref(machine), machine, machine.migrationState(), to);
                    }
                }
            }
        }
        if (unit.subject() != null && !(unit.subject() instanceof CloudService)) {
            note(unit, unit.subject().ref(), unit.subject(), state(unit.subject()), to);
        }
        for (ClassicResource part : unit.parts()) {
            note(unit, part.ref(), part, state(part), to);
        }
    }

    private static @Nullable String state(ClassicResource resource) {
        if (resource instanceof VirtualNetwork network) {
            return network.migrationState();
        }
        if (resource instanceof StorageAccount account) {
            return account.migrationState();
        }
        if (resource instanceof NetworkSecurityGroup group) {
            return group.migrationState();
        }
        if (resource instanceof RouteTable table) {
            return table.migrationState();
        }
        return resource instanceof ReservedIp ip ? ip.migrationState() : null;
    }

    private static void note(
            MigrationUnit unit, ResourceRef ref, Located element, @Nullable String state, Consumer<? super Fact> to) {
        if (state != null && !state.isBlank() && !Names.same(state, "None")) {
            to.accept(new MigrationStateFact(unit, ref, element, state));
        }
    }
}
