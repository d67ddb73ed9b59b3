package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.DnsServer;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Virtual networks with address space, subnets and DNS servers, and the NAT gateway that machines in them need. */
final class VirtualNetworkTranslator implements ResourceTranslator<VirtualNetwork> {

    static final String RULE = "t-virtual-network";

    @Override
    public Class<VirtualNetwork> kind() {
        return VirtualNetwork.class;
    }

    @Override
    public void translate(VirtualNetwork network, TranslationContext context) {
        NetworkPlace place = context.placement().network(network);
        ArmId id = place.id();
        ClassicElement element = Elements.of(network);
        List<AddressRange> space = space(network, element, id, context);
        if (space.isEmpty()) {
            context.leaveOutAlone(element, "the descriptor tells no address space");
            network.subnets().forEach(s ->
                    context.leaveOut(Elements.of(element, s), s, "the descriptor tells no address space of its network"));
            network.dnsServers().forEach(d ->
                    context.leaveOut(Elements.of(element, d), d, "the descriptor tells no address space of its network"));
            if (network.gateway() != null) {
                context.leaveOut(
                        Elements.of(element, network.gateway()),
                        network.gateway(),
                        "the descriptor tells no address space of its network");
            }
            return;
        }
        ArmReference natGateway = place.needsNatGateway() ? NatGateways.emit(context, network.name()) : null;
        List<AddressRange> taken = new ArrayList<>();
        List<Map<String, Object>> subnets = new ArrayList<>();
        for (Subnet subnet : network.subnets()) {
            Map<String, Object> properties = subnet(subnet, network, space, taken, natGateway, element, context);
            if (properties != null) {
                subnets.add(Values.part(place.subnet(subnet.name()).name(), properties));
            }
        }
        List<String> dns = dnsServers(network.dnsServers(), element, id, context);
        context.emit(
                id,
                "properties",
                Values.object(
                        "addressSpace",
                        Values.object("addressPrefixes", space.stream().map(AddressRange::toString).toList()),
                        "dhcpOptions",
                        dns.isEmpty() ? null : Values.object("dnsServers", dns),
                        "subnets",
                        subnets));
        context.map(
                element,
                RULE,
                new Notes()
                        .renamed(network.name(), id.name())
                        .addIf(natGateway != null, "with a NAT gateway: new networks give machines no way out by default")
                        .text(),
                natGateway == null ? new ArmReference[] {id.ref()} : new ArmReference[] {id.ref(), natGateway});
        Gateways.translate(network, element, context);
    }

    private static List<AddressRange> space(
            VirtualNetwork network, ClassicElement element, ArmId id, TranslationContext context) {
        List<AddressRange> space = new ArrayList<>();
        for (AddressPrefix prefix : network.addressPrefixes()) {
            ClassicElement prefixElement = Elements.of(element, prefix);
            Optional<AddressRange> range = AddressRange.of(prefix.value());
            if (range.isEmpty() || space.stream().anyMatch(range.get()::overlaps)) {
                context.leaveOut(
                        prefixElement,
                        prefix,
                        range.isEmpty() ? "it is no IPv4 prefix" : "it overlaps another prefix of the network");
            } else {
                space.add(range.get());
                context.map(prefixElement, RULE, strictness(range.get()), id.ref());
            }
        }
        return space;
    }

    static @Nullable String strictness(AddressRange range) {
        return range.strict()
                ? null
                : "written as " + range + ": Resource Manager takes no prefix with bits set beyond its length";
    }

    private static @Nullable Map<String, Object> subnet(
            Subnet subnet,
            VirtualNetwork network,
            List<AddressRange> space,
            List<AddressRange> taken,
            @Nullable ArmReference natGateway,
            ClassicElement parent,
            TranslationContext context) {
        ClassicElement element = Elements.of(parent, subnet);
        SubnetPlace place = context.placement().network(network).subnet(subnet.name());
        ArmReference reference = context.placement().network(network).id().part("subnets", place.name());
        if (place.subnet() != subnet) {
            context.leaveOut(element, subnet, "another subnet of the network has the same name");
            return null;
        }
        List<String> prefixes = new ArrayList<>();
        for (AddressPrefix prefix : subnet.addressPrefixes()) {
            ClassicElement prefixElement = Elements.of(element, prefix);
            AddressRange range = AddressRange.of(prefix.value()).orElse(null);
            if (range == null || range.length() > 29 || space.stream().noneMatch(s -> s.contains(range))) {
                context.leaveOut(prefixElement, prefix, "it is no IPv4 prefix of the network's space of at least /29");
            } else if (taken.stream().anyMatch(range::overlaps)) {
                context.leaveOut(prefixElement, prefix, "it overlaps the prefix of another subnet");
            } else {
                taken.add(range);
                prefixes.add(range.toString());
                context.map(prefixElement, RULE, strictness(range), reference);
            }
        }
        if (prefixes.isEmpty()) {
            context.leaveOutAlone(element, "the descriptor tells no address prefix that the network's space holds");
            return null;
        }
        Notes notes = new Notes().renamed(subnet.name(), place.name());
        ArmReference securityGroup = securityGroup(subnet, network, place, notes, context);
        ArmReference routeTable = named(network, ResourceType.ROUTE_TABLE, subnet.routeTable(), notes, context);
        boolean closed = context.options().isCurrent() && !place.isGateway();
        context.map(element, RULE, notes.text(), reference);
        return Values.object(
                "addressPrefix", prefixes.size() == 1 ? prefixes.get(0) : null,
                "addressPrefixes", prefixes.size() == 1 ? null : prefixes,
                "networkSecurityGroup", securityGroup == null ? null : Values.idOf(securityGroup),
                "routeTable", routeTable == null ? null : Values.idOf(routeTable),
                "natGateway", natGateway != null && place.needsNatGateway() ? Values.idOf(natGateway) : null,
                "defaultOutboundAccess", closed ? false : null);
    }

    private static @Nullable ArmReference securityGroup(
            Subnet subnet, VirtualNetwork network, SubnetPlace place, Notes notes, TranslationContext context) {
        if (place.isGateway() && subnet.networkSecurityGroup() != null) {
            notes.add("without the security group " + subnet.networkSecurityGroup()
                    + ": a gateway's subnet must not have one");
            return null;
        }
        return named(network, ResourceType.NETWORK_SECURITY_GROUP, subnet.networkSecurityGroup(), notes, context);
    }

    private static @Nullable ArmReference named(
            VirtualNetwork network,
            ResourceType type,
            @Nullable String name,
            Notes notes,
            TranslationContext context) {
        Optional<ArmId> id = context.placement().id(network.subscription(), type, name);
        notes.addIf(
                name != null && id.isEmpty(),
                "without " + name + ", which no descriptor describes in full");
        return id.map(ArmId::ref).orElse(null);
    }

    /** Addresses of DNS servers, each once, with what became of each server. */
    static List<String> dnsServers(
            List<DnsServer> servers, ClassicElement parent, ArmId id, TranslationContext context) {
        List<String> addresses = new ArrayList<>();
        for (DnsServer server : servers) {
            ClassicElement element = Elements.of(parent, server);
            if (AddressRange.address(server.address()) < 0) {
                context.leaveOut(element, server, "no descriptor tells its address");
                continue;
            }
            String address = Objects.requireNonNull(server.address()).strip();
            if (addresses.stream().noneMatch(a -> Names.same(a, address))) {
                addresses.add(address);
            }
            context.map(element, "t-dns", null, id.ref());
        }
        return addresses;
    }
}
