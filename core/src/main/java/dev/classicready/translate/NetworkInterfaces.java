package dev.classicready.translate;

import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Network interfaces with what they refer to: subnets, security groups, rules of load balancers, public addresses. */
final class NetworkInterfaces {

    private final ServiceDesign design;
    private final TranslationContext context;
    private final LoadBalancers balancers;
    private final Map<String, ArmId> securityGroups;
    private final List<String> dnsServers;

    NetworkInterfaces(
            ServiceDesign design,
            TranslationContext context,
            LoadBalancers balancers,
            Map<String, ArmId> securityGroups,
            List<String> dnsServers) {
        this.design = design;
        this.context = context;
        this.balancers = balancers;
        this.securityGroups = securityGroups;
        this.dnsServers = dnsServers;
    }

    /** Adds the interfaces of a machine, the primary one first. */
    List<ArmId> emit(MachineDesign machine, ClassicElement parent) {
        List<ArmId> ids = new ArrayList<>();
        NetworkInterface primary = machine.machine().primaryInterface();
        ArmId address = primary.publicIps().isEmpty() ? null : emitPublicIps(machine, primary, parent);
        Map<String, Object> balanced = balanced(machine);
        ids.add(emit(machine, primary, machine.name() + "-nic", machine.subnet(), address, balanced, parent));
        for (NetworkInterface secondary : machine.machine().secondaryInterfaces()) {
            String name = machine.name() + "-" + (secondary.name() == null ? "nic" : secondary.name());
            SubnetPlace subnet = design.network()
                    .subnet(secondary.subnets().stream().findFirst().orElse(null));
            secondary
                    .publicIps()
                    .forEach(p -> context.leaveOut(
                            Elements.of(Elements.of(parent, secondary), p),
                            p,
                            "only the primary interface has public addresses"));
            ids.add(emit(machine, secondary, name, subnet, null, Map.of(), parent));
        }
        return ids;
    }

    private ArmId emit(
            MachineDesign machine,
            NetworkInterface classic,
            String name,
            SubnetPlace subnet,
            @Nullable ArmId publicAddress,
            Map<String, Object> balanced,
            ClassicElement parent) {
        ClassicElement element = Elements.of(parent, classic);
        ArmId id = context.id(ArmType.NETWORK_INTERFACE, name);
        boolean primary = classic == machine.machine().primaryInterface();
        Notes notes = new Notes();
        noteSubnet(classic, subnet, notes);
        String address = classic.staticAddress() == null
                ? null
                : StaticAddresses.keep(
                        classic.staticAddress(),
                        ServiceDesign.claimOf(
                                design.service(), machine.machine().name() + "/" + classic.key()),
                        design.network(),
                        subnet,
                        notes);
        String had = MachineChanges.address(machine.machine(), classic);
        notes.addIf(
                context.options().isCurrent() && had != null && classic.staticAddress() == null,
                "a dynamic address in place of " + had);
        ArmReference securityGroup = securityGroup(machine, classic, primary, notes);
        boolean opened = primary && machine.securityGroup() != null;
        notes.addIf(opened, "in the security group " + machine.securityGroup() + ", which lets in what classic let in")
                .addIf(
                        primary && machine.leavesThroughLoadBalancer(),
                        "in the load balancer's pool of those that leave");
        Map<String, Object> configuration = Values.object(
                "primary",
                true,
                "subnet",
                Values.idOf(subnet.reference()),
                "privateIPAllocationMethod",
                address == null ? "Dynamic" : "Static",
                "privateIPAddress",
                address,
                "privateIPAddressVersion",
                "IPv4",
                "publicIPAddress",
                publicAddress == null ? null : Values.idOf(publicAddress.ref()));
        configuration.putAll(balanced);
        context.emit(
                id,
                "properties",
                Values.object(
                        "ipConfigurations",
                        List.of(Values.part("ipconfig1", configuration)),
                        "networkSecurityGroup",
                        securityGroup == null ? null : Values.idOf(securityGroup),
                        "enableIPForwarding",
                        classic.forwardsIp() ? true : null,
                        "dnsSettings",
                        dnsServers.isEmpty() ? null : Values.object("dnsServers", dnsServers)));
        context.map(
                element,
                primary ? "t-primary-nic" : "t-secondary-nics",
                notes.text(),
                opened ? new ArmReference[] {id.ref(), securityGroup} : new ArmReference[] {id.ref()});
        if (classic.ipForwarding() != null) {
            context.map(
                    Elements.of(element, "IPForwarding", classic.ipForwarding()), "t-ip-forwarding", null, id.ref());
        }
        return id;
    }

    private void noteSubnet(NetworkInterface classic, SubnetPlace subnet, Notes notes) {
        List<String> named = classic.subnets();
        boolean inNetwork = design.deployment().isInVirtualNetwork();
        boolean elsewhere = inNetwork
                && subnet.subnet() != null
                && !named.isEmpty()
                && !Names.same(subnet.subnet().name(), named.get(0));
        if (!inNetwork) {
            notes.add("a new private address, since it was in no virtual network");
        } else if (named.isEmpty()) {
            notes.add("in the subnet " + subnet.name() + ", since the descriptor names none");
        } else if (elsewhere) {
            notes.add("in the subnet " + subnet.name() + ", since the plan's network has no subnet "
                    + String.join(", ", named));
        }
        if (!elsewhere && named.size() > 1) {
            notes.add("in the subnet " + subnet.name() + " only: an address is in one subnet, the descriptor names "
                    + String.join(", ", named));
        }
        if (design.network().kind() == NetworkPlace.Kind.NAMED) {
            notes.add("no descriptor describes its virtual network "
                    + design.network().id().name());
        }
    }

    private @Nullable ArmReference securityGroup(
            MachineDesign machine, NetworkInterface classic, boolean primary, Notes notes) {
        if (classic.networkSecurityGroup() != null) {
            Optional<ArmId> id = context.placement()
                    .id(
                            design.service().subscription(),
                            ResourceType.NETWORK_SECURITY_GROUP,
                            classic.networkSecurityGroup());
            notes.addIf(
                    id.isEmpty(),
                    "without the security group " + classic.networkSecurityGroup()
                            + ", which no descriptor describes in full");
            return id.map(ArmId::ref).orElse(null);
        }
        return primary && machine.securityGroup() != null
                ? Objects.requireNonNull(securityGroups.get(machine.securityGroup()))
                        .ref()
                : null;
    }

    private Map<String, Object> balanced(MachineDesign machine) {
        List<Map<String, Object>> pools = new ArrayList<>();
        List<Map<String, Object>> natRules = new ArrayList<>();
        for (EndpointFate fate : machine.endpoints()) {
            if (fate.frontEnd() == null) {
                continue;
            }
            ArmId balancer = balancers.balancer(fate.frontEnd());
            if (fate.rule() != null) {
                Map<String, Object> pool = Values.idOf(
                        balancer.part("backendAddressPools", fate.rule().name()));
                if (!pools.contains(pool)) {
                    pools.add(pool);
                }
            } else if (fate.natRule() != null) {
                natRules.add(Values.idOf(
                        balancer.part("inboundNatRules", fate.natRule().name())));
            }
        }
        if (machine.leavesThroughLoadBalancer()) {
            pools.add(Values.idOf(balancers.outboundPool()));
        }
        return Values.object(
                "loadBalancerBackendAddressPools", Values.orNull(pools),
                "loadBalancerInboundNatRules", Values.orNull(natRules));
    }

    /** An interface has one public address; classic allows no more either. */
    private ArmId emitPublicIps(MachineDesign machine, NetworkInterface primary, ClassicElement parent) {
        ClassicElement element = Elements.of(parent, primary);
        InstancePublicIp first = primary.publicIps().get(0);
        ArmId id = context.id(ArmType.PUBLIC_IP_ADDRESS, machine.name() + "-" + first.name());
        String label = first.domainNameLabel() == null
                ? null
                : ArmNames.dnsLabel(
                        first.domainNameLabel() + "-" + design.service().name());
        PublicAddresses.emit(
                context,
                id,
                true,
                label == null ? null : Values.object("domainNameLabel", label),
                first.idleTimeoutInMinutes());
        boolean current = context.options().isCurrent();
        context.map(
                Elements.of(element, first),
                "t-instance-public-ip",
                new Notes()
                        .add("static")
                        .addIf(
                                current,
                                "Standard and a new address"
                                        + (first.address() == null ? "" : " in place of " + first.address())
                                        + ", since none can be chosen")
                        .addIf(label != null, "with the DNS label " + label)
                        .addIf(
                                current && isOpenedByParameter(machine),
                                "classic let everybody reach every port; the parameter "
                                        + "instancePublicIpSourceAddressPrefix says who may now")
                        .text(),
                id.ref());
        for (InstancePublicIp more :
                primary.publicIps().subList(1, primary.publicIps().size())) {
            if (Names.same(more.name(), first.name())) {
                context.map(Elements.of(element, more), "t-instance-public-ip", "told of twice", id.ref());
            } else {
                context.leaveOut(Elements.of(element, more), more, "a machine has one public address");
            }
        }
        return id;
    }

    private static boolean isOpenedByParameter(MachineDesign machine) {
        return machine.securityRules() != null
                && machine.securityRules().stream().anyMatch(r -> r.name().equals("instance-public-ip"));
    }
}
