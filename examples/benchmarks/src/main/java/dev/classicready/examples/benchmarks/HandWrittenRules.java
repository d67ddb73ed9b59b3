package dev.classicready.examples.benchmarks;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Ten of the rules as loops, the way one would write them without a rule engine: what the engine costs is told against
 * this. A test holds that both find the same.
 */
final class HandWrittenRules {

    static final Set<String> IDS = new TreeSet<>(List.of(
            "CloudService.LoadBalancerRulesInvalid",
            "CloudService.MixedAvailabilitySet",
            "CloudService.NotInVirtualNetwork",
            "CloudService.PublicIpNotReserved",
            "Lifecycle.VirtualMachinesClassicRetired",
            "VirtualMachine.AgentNotReady",
            "VirtualMachine.EndpointAcl",
            "VirtualMachine.MultipleSubnets",
            "VirtualMachine.XmlExtension",
            "VirtualNetwork.PrivateIpConflict"));

    private static final LocalDate RETIRED = LocalDate.of(2023, 9, 6);
    private static final Set<String> DEBUGGERS = Set.of(
            "vs2012debugger",
            "vs2013debugger",
            "vs14ctpdebugger",
            "vs2015debugger",
            "vsremotedebugger",
            "remotedebugvs2012",
            "remotedebugvs2013",
            "remotedebugvs14ctp",
            "webdeployforvsdevtest");

    private final List<Found> found = new ArrayList<>();

    private HandWrittenRules() {}

    /** A rule holds for a resource. */
    record Found(String rule, ResourceRef resource) {}

    /** Judges an estate, migration unit by migration unit. */
    static List<Found> judge(ClassicEstate estate, LocalDate asOf, int threads) {
        if (threads == 1) {
            return part(estate.units(), asOf);
        }
        List<Callable<List<Found>>> parts = new ArrayList<>();
        int length = Math.max(1, estate.units().size() / (threads * 16));
        for (int from = 0; from < estate.units().size(); from += length) {
            List<MigrationUnit> units = estate.units()
                    .subList(from, Math.min(from + length, estate.units().size()));
            parts.add(() -> part(units, asOf));
        }
        return together(parts, threads);
    }

    private static List<Found> together(List<Callable<List<Found>>> parts, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Found> all = new ArrayList<>();
            for (Future<List<Found>> part : executor.invokeAll(parts)) {
                all.addAll(part.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<Found> part(List<MigrationUnit> units, LocalDate asOf) {
        HandWrittenRules rules = new HandWrittenRules();
        for (MigrationUnit unit : units) {
            rules.unit(unit, asOf);
        }
        return rules.found;
    }

    private void unit(MigrationUnit unit, LocalDate asOf) {
        if (unit.kind() == UnitKind.SUBSCRIPTION && !asOf.isBefore(RETIRED)) {
            found.add(new Found("Lifecycle.VirtualMachinesClassicRetired", unit.ref()));
        }
        for (CloudService service : unit.cloudServices()) {
            for (Deployment deployment : service.deployments()) {
                if (deployment.isIaas()) {
                    deployment(service, deployment);
                }
            }
        }
        if (unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            privateAddresses(unit);
        }
    }

    private void deployment(CloudService service, Deployment deployment) {
        if (!deployment.isInVirtualNetwork()) {
            found.add(new Found("CloudService.NotInVirtualNetwork", service.ref()));
            boolean reserved = deployment.reservedIpName() != null
                    || deployment.virtualIps().stream().anyMatch(v -> v.reservedIpName() != null);
            if (!deployment.virtualIps().isEmpty() && !reserved) {
                found.add(new Found("CloudService.PublicIpNotReserved", service.ref()));
            }
        }
        int inSet = 0;
        Map<String, List<InputEndpoint>> sets = new HashMap<>();
        for (VirtualMachine machine : deployment.virtualMachines()) {
            inSet += machine.availabilitySet() != null ? 1 : 0;
            machine(service, machine);
            for (InputEndpoint endpoint : machine.endpoints()) {
                if (endpoint.loadBalancedSet() != null) {
                    sets.computeIfAbsent(Names.key(endpoint.loadBalancedSet()), k -> new ArrayList<>())
                            .add(endpoint);
                }
            }
        }
        if (inSet > 0 && inSet < deployment.virtualMachines().size()) {
            found.add(new Found("CloudService.MixedAvailabilitySet", service.ref()));
        }
        if (sets.values().stream().anyMatch(HandWrittenRules::disagree) || claimTwice(deployment)) {
            found.add(new Found("CloudService.LoadBalancerRulesInvalid", service.ref()));
        }
    }

    private static boolean disagree(List<InputEndpoint> members) {
        Set<Object> faces = new HashSet<>();
        for (InputEndpoint e : members) {
            List<Object> face = new ArrayList<>();
            face.add(String.valueOf(e.port()));
            face.add(String.valueOf(e.localPort()));
            face.add(Names.key(String.valueOf(e.protocol())));
            face.add(Names.key(String.valueOf(e.distribution())));
            face.add(e.directServerReturn());
            if (e.probe() != null) {
                face.add(Names.key(String.valueOf(e.probe().protocol())));
                face.add(String.valueOf(e.probe().port()));
                face.add(String.valueOf(e.probe().path()));
                face.add(String.valueOf(e.probe().intervalInSeconds()));
                face.add(String.valueOf(e.probe().timeoutInSeconds()));
            }
            faces.add(face);
        }
        return faces.size() > 1;
    }

    private static boolean claimTwice(Deployment deployment) {
        Map<String, String> owners = new HashMap<>();
        for (VirtualMachine machine : deployment.virtualMachines()) {
            for (InputEndpoint endpoint : machine.endpoints()) {
                if (endpoint.port() == null) {
                    continue;
                }
                String frontEnd = Names.key(endpoint.loadBalancer() + "/" + endpoint.virtualIp() + "/"
                        + endpoint.virtualIpName() + "/" + endpoint.protocol() + "/" + endpoint.port());
                String owner = endpoint.loadBalancedSet() == null
                        ? "machine " + machine.name()
                        : "set " + Names.key(endpoint.loadBalancedSet());
                String other = owners.putIfAbsent(frontEnd, owner);
                if (other != null && !other.equals(owner)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void machine(CloudService service, VirtualMachine machine) {
        if (machine.isInSeveralSubnets()) {
            found.add(new Found("VirtualMachine.MultipleSubnets", service.ref(machine)));
        }
        for (InputEndpoint endpoint : machine.endpoints()) {
            if (!endpoint.acl().isEmpty()) {
                found.add(new Found("VirtualMachine.EndpointAcl", service.ref(machine)));
            }
        }
        boolean migratable = false;
        for (ExtensionReference extension : machine.extensions()) {
            if (isXml(extension)) {
                found.add(new Found("VirtualMachine.XmlExtension", service.ref(machine)));
            } else {
                migratable = true;
            }
        }
        if (machine.isRunning() && migratable && !Names.same(machine.guestAgentStatus(), "Ready")) {
            found.add(new Found("VirtualMachine.AgentNotReady", service.ref(machine)));
        }
    }

    private static boolean isXml(ExtensionReference extension) {
        String name = Names.key(extension.name());
        return name.equals("bginfo") && extension.majorVersion() == 1 || DEBUGGERS.contains(name);
    }

    private void privateAddresses(MigrationUnit unit) {
        Map<String, List<Holder>> holders = new HashMap<>();
        for (CloudService service : unit.cloudServices()) {
            for (Deployment deployment : service.deployments()) {
                for (VirtualMachine machine : deployment.virtualMachines()) {
                    for (String address : addresses(machine)) {
                        holders.computeIfAbsent(address, a -> new ArrayList<>(1))
                                .add(new Holder(service, machine));
                    }
                }
            }
        }
        for (List<Holder> claims : holders.values()) {
            if (claims.size() > 1 && claims.stream().anyMatch(h -> h.machine.isDeallocated())) {
                Holder first = claims.get(0);
                found.add(new Found("VirtualNetwork.PrivateIpConflict", first.service.ref(first.machine)));
            }
        }
    }

    private record Holder(CloudService service, VirtualMachine machine) {}

    private static Set<String> addresses(VirtualMachine machine) {
        Set<String> addresses = new HashSet<>(2);
        if (machine.ipAddress() != null) {
            addresses.add(machine.ipAddress());
        }
        for (NetworkInterface networkInterface : machine.interfaces()) {
            if (networkInterface.staticAddress() != null) {
                addresses.add(networkInterface.staticAddress());
            } else if (networkInterface.address() != null) {
                addresses.add(networkInterface.address());
            }
        }
        return addresses;
    }
}
