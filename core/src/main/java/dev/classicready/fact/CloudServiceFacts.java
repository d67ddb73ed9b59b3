package dev.classicready.fact;

import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.ExtensionTable;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleSize;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of one cloud service. */
final class CloudServiceFacts {

    private final Facts facts;
    private final MigrationUnit unit;
    private final CloudService service;
    private final ExtensionTable extensionTable;
    private final @Nullable DiskFacts disks;

    CloudServiceFacts(Facts facts, MigrationUnit unit, CloudService service) {
        this.facts = facts;
        this.unit = unit;
        this.service = service;
        this.extensionTable = facts.extensions(service.subscription());
        this.disks = facts.withDisks() ? new DiskFacts(facts, unit, service) : null;
    }

    void forEach(Consumer<? super Fact> to) {
        CloudServiceFact whole = new CloudServiceFact(unit, service);
        to.accept(whole);
        if (whole.isHalfKnown()) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.OTHER_SLOT_UNKNOWN));
        }
        facts.neighbours()
                .settingsOf(service)
                .forEach(s -> to.accept(new MonitoringFact(unit, service, s.machine(), s.kind(), s.resource())));
        for (Deployment deployment : service.deployments()) {
            to.accept(new DeploymentFact(
                    unit,
                    service,
                    deployment,
                    facts.inAffinityGroup(service, deployment),
                    facts.listedExtensions(service)));
            if (deployment.isIaas()) {
                deployment
                        .virtualIps()
                        .forEach(v ->
                                to.accept(new VirtualIpFact(unit, service, deployment, v, isReserved(deployment, v))));
            }
            deployment
                    .loadBalancers()
                    .forEach(b -> to.accept(new InternalLoadBalancerFact(
                            unit,
                            service,
                            deployment,
                            b,
                            facts.network(service.subscription(), deployment.virtualNetworkName()))));
            deployment.virtualMachines().forEach(m -> machine(deployment, m, to));
            if (deployment.isPaas()) {
                new RoleDeploymentFacts(facts, unit, service, deployment).forEach(to);
            }
            loadBalancing(deployment, to);
        }
    }

    private boolean isReserved(Deployment deployment, VirtualIp virtualIp) {
        boolean first = deployment.virtualIps().get(0) == virtualIp;
        return virtualIp.reservedIpName() != null
                || first && deployment.reservedIpName() != null
                || facts.isReserved(service.subscription(), virtualIp.address());
    }

    private void machine(Deployment deployment, VirtualMachine machine, Consumer<? super Fact> to) {
        VirtualMachineFact whole = new VirtualMachineFact(unit, service, deployment, machine);
        to.accept(whole);
        if (whole.lacksState()) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.MACHINE_STATE_UNKNOWN));
        }
        machine.endpoints().forEach(e -> to.accept(new EndpointFact(unit, service, deployment, machine, e)));
        if (disks != null) {
            disks.of(machine, to);
        }
        extensions(machine, to);
        BootDiagnostics diagnostics = machine.bootDiagnostics();
        if (diagnostics != null && diagnostics.enabled()) {
            to.accept(new BootDiagnosticsFact(
                    unit, service, machine, diagnostics, premiumDisks(machine), premiumAccounts(diagnostics)));
        }
        if (facts.withRetirements()) {
            retirement(machine, to);
        }
    }

    private void retirement(VirtualMachine machine, Consumer<? super Fact> to) {
        RoleSize size = RoleSize.of(machine.size()).orElse(null);
        if (size != null && size.retires() != null) {
            to.accept(new SizeRetirementFact(unit, service, machine, size, size.retires(), facts.asOf()));
        }
    }

    private boolean isPremium(VirtualHardDisk disk) {
        StorageAccount account = account(disk.blob());
        return disk.isPremium() || account != null && account.isPremium();
    }

    private @Nullable StorageAccount account(Optional<BlobLocation> blob) {
        return blob.map(b -> facts.account(service.subscription(), b.account())).orElse(null);
    }

    private List<VirtualHardDisk> premiumDisks(VirtualMachine machine) {
        return machine.disks().stream().filter(this::isPremium).toList();
    }

    private List<StorageAccount> premiumAccounts(BootDiagnostics diagnostics) {
        return Stream.of(diagnostics.screenshotUri(), diagnostics.serialOutputUri())
                .map(uri -> account(BlobLocation.of(uri)))
                .filter(account -> account != null && account.isPremium())
                .distinct()
                .toList();
    }

    private void extensions(VirtualMachine machine, Consumer<? super Fact> to) {
        if (machine.extensions().isEmpty()) {
            return;
        }
        List<ExtensionReference> migratable = new ArrayList<>();
        for (ExtensionReference reference : machine.extensions()) {
            ExtensionTable.Entry known = extensionTable.of(reference);
            ExtensionFact fact = new ExtensionFact(
                    unit, service, machine, reference, known.form(), known.purpose(), status(machine, reference));
            to.accept(fact);
            if (fact.isMigratable()) {
                migratable.add(reference);
            }
        }
        if (machine.isRunning() && !migratable.isEmpty()) {
            to.accept(new AgentFact(unit, service, machine, List.copyOf(migratable)));
        }
    }

    private static @Nullable ExtensionStatus status(VirtualMachine machine, ExtensionReference reference) {
        for (ExtensionStatus status : machine.extensionStatuses()) {
            if (Names.same(status.handlerName(), reference.handlerName())) {
                return status;
            }
        }
        return null;
    }

    /** Load-balanced sets are scoped to their deployment, and so are the front ends that endpoints claim. */
    private void loadBalancing(Deployment deployment, Consumer<? super Fact> to) {
        Map<String, List<LoadBalancedSetFact.Member>> sets = new HashMap<>();
        Map<Integer, List<LoadBalancedSetFact.Member>> ports = new HashMap<>();
        for (VirtualMachine machine : deployment.virtualMachines()) {
            for (InputEndpoint endpoint : machine.endpoints()) {
                LoadBalancedSetFact.Member member = new LoadBalancedSetFact.Member(machine, endpoint);
                if (endpoint.loadBalancedSet() != null) {
                    sets.computeIfAbsent(Names.key(endpoint.loadBalancedSet()), k -> new ArrayList<>())
                            .add(member);
                }
                if (endpoint.port() != null) {
                    ports.computeIfAbsent(endpoint.port(), k -> new ArrayList<>(2))
                            .add(member);
                }
            }
        }
        sets.values()
                .forEach(members -> to.accept(new LoadBalancedSetFact(
                        unit,
                        service,
                        deployment,
                        String.valueOf(members.get(0).endpoint().loadBalancedSet()),
                        List.copyOf(members))));
        ports.values().forEach(claimants -> {
            if (!areOneSet(claimants)) {
                frontEndClashes(deployment, claimants, to);
            }
        });
    }

    /** Endpoints with the same port need not have the same protocol or address. */
    private void frontEndClashes(
            Deployment deployment, List<LoadBalancedSetFact.Member> samePort, Consumer<? super Fact> to) {
        Map<FrontEnd, List<LoadBalancedSetFact.Member>> frontEnds = new HashMap<>();
        for (LoadBalancedSetFact.Member member : samePort) {
            frontEnds
                    .computeIfAbsent(FrontEnd.of(deployment, member.endpoint()), k -> new ArrayList<>(2))
                    .add(member);
        }
        frontEnds.forEach((frontEnd, claimants) -> {
            if (!areOneSet(claimants)) {
                to.accept(new FrontEndClashFact(unit, service, frontEnd.toString(), List.copyOf(claimants)));
            }
        });
    }

    /** Whether there is one endpoint only, or all are members of the same load-balanced set. */
    private static boolean areOneSet(List<LoadBalancedSetFact.Member> endpoints) {
        String set = endpoints.get(0).endpoint().loadBalancedSet();
        for (int i = 1; i < endpoints.size(); i++) {
            if (!Names.same(endpoints.get(i).endpoint().loadBalancedSet(), set)) {
                return false;
            }
        }
        return true;
    }

    /** The front end that an endpoint claims: a VIP that is not named is the deployment's first. */
    private record FrontEnd(boolean internal, String balancer, String protocol, Integer port) {

        static FrontEnd of(Deployment deployment, InputEndpoint endpoint) {
            boolean internal = endpoint.loadBalancer() != null;
            return new FrontEnd(
                    internal,
                    Names.key(internal ? endpoint.loadBalancer() : virtualIp(deployment, endpoint)),
                    endpoint.protocol() == null ? "" : Names.key(endpoint.protocol()),
                    Objects.requireNonNull(endpoint.port()));
        }

        private static String virtualIp(Deployment deployment, InputEndpoint endpoint) {
            if (endpoint.virtualIp() != null) {
                return endpoint.virtualIp();
            }
            for (VirtualIp virtualIp : deployment.virtualIps()) {
                if (endpoint.virtualIpName() == null || Names.same(virtualIp.name(), endpoint.virtualIpName())) {
                    return virtualIp.address() == null ? virtualIp.key() : virtualIp.address();
                }
            }
            return "";
        }

        @Override
        public String toString() {
            return (internal ? "internal load balancer " : "VIP ") + balancer + ", " + protocol + " port " + port;
        }
    }
}
