package dev.classicready.fact;

import dev.classicready.classic.ApplicationGateway;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExpressRouteCircuit;
import dev.classicready.classic.GatewayConnection;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.VirtualNetworkGateway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts of one virtual network as such. */
final class VirtualNetworkFacts {

    private final Facts facts;
    private final MigrationUnit unit;

    VirtualNetworkFacts(Facts facts, MigrationUnit unit) {
        this.facts = facts;
        this.unit = unit;
    }

    void forEach(Consumer<? super Fact> to) {
        int machines = 0;
        int webWorkerServices = 0;
        for (CloudService service : unit.cloudServices()) {
            boolean paas = false;
            for (Deployment deployment : service.deployments()) {
                machines += deployment.virtualMachines().size();
                paas |= deployment.isPaas();
            }
            webWorkerServices += paas ? 1 : 0;
        }
        VirtualNetworkFact network = new VirtualNetworkFact(
                unit,
                unit.virtualNetwork().orElse(null),
                facts.tellsSubnets(unit),
                parts(VirtualNetworkGateway.class).stream()
                        .filter(VirtualNetworkGateway::exists)
                        .toList(),
                facts.tellsGateways(unit),
                parts(GatewayConnection.class),
                facts.circuits().linkedTo(unit),
                facts.circuits().mayLink(unit),
                machines,
                webWorkerServices);
        to.accept(network);
        gateway(network, to);
        services(to);
        prefixes(to);
        addressClashes(to);
    }

    private void gateway(VirtualNetworkFact network, Consumer<? super Fact> to) {
        network.connections().forEach(c -> to.accept(new GatewayConnectionFact(unit, c)));
        network.circuits().forEach(c -> to.accept(new CircuitFact(unit, c)));
        if (network.isPossiblyWithGateway()) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.POSSIBLE_GATEWAY));
        }
        if (network.siteConnections().stream().anyMatch(LocalNetworkConnection::isDedicated)) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.DEDICATED_CONNECTION));
        }
        if (facts.circuits().hideLinks(unit)) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.CIRCUIT_LINKS_UNKNOWN));
        }
        List<ExpressRouteCircuit> foreign = facts.circuits().foreignLinkedTo(unit);
        network.expressRouteSigns().stream().findFirst().ifPresent(sign -> {
            to.accept(new ExpressRouteGatewayFact(unit, sign, foreign));
            if (foreign.isEmpty() && !facts.circuits().mayLink(unit)) {
                to.accept(new CircumstanceFact(unit, CircumstanceFact.UNLINKED_EXPRESSROUTE_GATEWAY));
            }
        });
    }

    private void services(Consumer<? super Fact> to) {
        parts(ApplicationGateway.class)
                .forEach(g ->
                        to.accept(new NetworkServiceFact(unit, AzureServiceKind.APPLICATION_GATEWAY, g.name(), g)));
        facts.neighbours()
                .servicesIn(unit)
                .forEach(s -> to.accept(
                        new NetworkServiceFact(unit, s.kind(), s.resource().name(), s.resource())));
        facts.neighbours().peeringsOf(unit).forEach(p -> to.accept(new PeeringFact(unit, p)));
    }

    private <R extends ClassicResource> List<R> parts(Class<R> kind) {
        return unit.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void prefixes(Consumer<? super Fact> to) {
        unit.virtualNetwork().ifPresent(network -> {
            network.addressPrefixes().forEach(p -> to.accept(new PrefixFact(unit, "address space", p)));
            network.subnets()
                    .forEach(s ->
                            s.addressPrefixes().forEach(p -> to.accept(new PrefixFact(unit, "subnet " + s.name(), p))));
        });
        parts(LocalNetworkSite.class)
                .forEach(site -> site.addressPrefixes()
                        .forEach(p -> to.accept(new PrefixFact(unit, "local network site " + site.name(), p))));
    }

    private void addressClashes(Consumer<? super Fact> to) {
        Map<String, List<AddressClashFact.Claim>> claims = new HashMap<>();
        for (CloudService service : unit.cloudServices()) {
            for (Deployment deployment : service.deployments()) {
                deployment.virtualMachines().forEach(m -> claim(service, m, claims));
                for (InternalLoadBalancer balancer : deployment.loadBalancers()) {
                    claim(
                            balancer.staticAddress(),
                            new AddressClashFact.Claim(service, null, balancer, balancer, "staticAddress"),
                            claims);
                }
            }
        }
        claims.forEach((address, holders) -> {
            if (holders.size() > 1) {
                clash(address, holders, to);
            }
        });
    }

    private void clash(String address, List<AddressClashFact.Claim> holders, Consumer<? super Fact> to) {
        List<AddressClashFact.Claim> machines =
                holders.stream().filter(c -> c.machine() != null).toList();
        if (machines.size() > 1) {
            to.accept(new AddressClashFact(unit, address, machines));
        }
        holders.stream()
                .filter(c -> c.balancer() != null)
                .findFirst()
                .ifPresent(claim -> to.accept(new BalancerClashFact(
                        unit,
                        claim.service(),
                        Objects.requireNonNull(claim.balancer()),
                        holders.stream().filter(c -> c != claim).toList())));
    }

    /** A machine holds what it was given and what it asks for; each address once. */
    private static void claim(
            CloudService service, VirtualMachine machine, Map<String, List<AddressClashFact.Claim>> claims) {
        List<String> own = new ArrayList<>(2);
        if (machine.ipAddress() != null) {
            own.add(machine.ipAddress());
            claim(
                    machine.ipAddress(),
                    new AddressClashFact.Claim(service, machine, null, machine, "ipAddress"),
                    claims);
        }
        for (NetworkInterface networkInterface : machine.interfaces()) {
            String address = networkInterface.staticAddress() != null
                    ? networkInterface.staticAddress()
                    : networkInterface.address();
            if (address != null && !own.contains(address)) {
                own.add(address);
                String field = networkInterface.staticAddress() != null ? "staticAddress" : "address";
                claim(address, new AddressClashFact.Claim(service, machine, null, networkInterface, field), claims);
            }
        }
    }

    private static void claim(
            @Nullable String address, AddressClashFact.Claim claim, Map<String, List<AddressClashFact.Claim>> claims) {
        if (address != null && !address.isBlank()) {
            claims.computeIfAbsent(address.strip(), a -> new ArrayList<>(1)).add(claim);
        }
    }
}
