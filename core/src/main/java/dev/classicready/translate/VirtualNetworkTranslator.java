package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
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
    static final String NO_WAY_OUT = "new networks give machines no way out by default";

    @Override
    public Class<VirtualNetwork> kind() {
        return VirtualNetwork.class;
    }

    @Override
    public void translate(VirtualNetwork network, TranslationContext context) {
        NetworkPlace place = context.placement().network(network);
        ArmId id = place.id();
        ClassicElement element = Elements.of(network);
        if (place.kind() != NetworkPlace.Kind.TRANSLATED) {
            context.leaveOut(network, "the descriptor tells no address space");
            return;
        }
        mapSpace(place, network, element, context);
        NatGateways.NatGateway nat = place.needsNatGateway() ? NatGateways.emit(context, network.name()) : null;
        ArmReference natGateway = nat == null ? null : nat.gateway();
        List<Map<String, Object>> subnets = new ArrayList<>();
        for (Subnet subnet : network.subnets()) {
            Map<String, Object> made = subnet(subnet, network, natGateway, element, context);
            if (made != null) {
                subnets.add(made);
            }
        }
        List<String> dns = dnsServers(network.dnsServers(), element, id, context);
        context.emit(
                id,
                "properties",
                Values.object(
                        "addressSpace",
                        Values.object(
                                "addressPrefixes",
                                place.space().stream()
                                        .map(AddressRange::toString)
                                        .toList()),
                        "dhcpOptions",
                        dns.isEmpty() ? null : Values.object("dnsServers", dns),
                        "subnets",
                        subnets));
        context.map(
                element,
                RULE,
                new Notes()
                        .renamed(network.name(), id.name())
                        .addIf(nat != null, "with a NAT gateway: " + NO_WAY_OUT)
                        .text(),
                nat == null
                        ? new ArmReference[] {id.ref()}
                        : new ArmReference[] {id.ref(), nat.gateway(), nat.address()});
        Gateways.translate(network, element, context);
    }

    private static void mapSpace(
            NetworkPlace place, VirtualNetwork network, ClassicElement parent, TranslationContext context) {
        for (AddressPrefix prefix : network.addressPrefixes()) {
            ClassicElement element = Elements.of(parent, prefix);
            Optional<AddressRange> range = AddressRange.of(prefix.value());
            if (range.isPresent() && place.space().contains(range.get())) {
                context.map(element, RULE, strictness(range.get()), place.id().ref());
            } else {
                context.leaveOut(
                        element,
                        prefix,
                        range.isEmpty() ? "it is no IPv4 prefix" : "it overlaps another prefix of the network");
            }
        }
    }

    static @Nullable String strictness(AddressRange range) {
        return range.strict()
                ? null
                : "written as " + range + ": Resource Manager takes no prefix with bits set beyond its length";
    }

    private static @Nullable Map<String, Object> subnet(
            Subnet subnet,
            VirtualNetwork network,
            @Nullable ArmReference natGateway,
            ClassicElement parent,
            TranslationContext context) {
        ClassicElement element = Elements.of(parent, subnet);
        NetworkPlace networkPlace = context.placement().network(network);
        SubnetPlace place = networkPlace.described(subnet);
        if (place == null) {
            context.leaveOut(element, subnet, "another subnet of the network has the same name");
            return null;
        }
        if (place.ranges().isEmpty()) {
            context.leaveOut(
                    element,
                    subnet,
                    "no prefix of it is an IPv4 one of at least /29 that lies in the network's space and is no other "
                            + "subnet's");
            return null;
        }
        ArmReference reference = networkPlace.id().part("subnets", place.name());
        for (AddressPrefix prefix : subnet.addressPrefixes()) {
            Optional<AddressRange> range = AddressRange.of(prefix.value())
                    .filter(r -> place.ranges().contains(r)
                            || place.isGateway() && place.ranges().get(0).contains(r));
            if (range.isPresent()) {
                boolean enlarged = !place.ranges().contains(range.get());
                context.map(
                        Elements.of(element, prefix),
                        RULE,
                        enlarged
                                ? "enlarged to " + place.ranges().get(0) + ", which today's gateways ask for"
                                : strictness(range.get()),
                        reference);
            } else {
                context.leaveOut(
                        Elements.of(element, prefix), prefix, "it is not in the network's space, or another subnet's");
            }
        }
        List<String> prefixes =
                place.ranges().stream().map(AddressRange::toString).toList();
        Notes notes = new Notes().renamed(subnet.name(), place.name());
        ArmReference securityGroup = securityGroup(subnet, network, place, notes, context);
        ArmReference routeTable = named(network, ResourceType.ROUTE_TABLE, subnet.routeTable(), notes, context);
        boolean closed = context.options().isCurrent() && !place.isGateway();
        notes.addIf(
                context.options().isCurrent()
                        && place.isGateway()
                        && place.ranges().stream().allMatch(r -> r.length() > NetworkPlace.GATEWAY_LENGTH),
                "smaller than the /27 that today's gateways ask for, and the address space has no room: give the network "
                        + "another prefix and the subnet its room there");
        notes.addIf(
                closed && place.holdsCloudService(),
                "with the default way out, since web and worker roles are in it, whose Basic addresses go with no NAT "
                        + "gateway");
        notes.addIf(
                closed && !place.holdsCloudService(),
                place.needsNatGateway() ? "machines leave it by the NAT gateway" : NO_WAY_OUT);
        context.map(element, RULE, notes.text(), reference);
        return Values.part(
                place.name(),
                Values.object(
                        "addressPrefix", prefixes.size() == 1 ? prefixes.get(0) : null,
                        "addressPrefixes", prefixes.size() == 1 ? null : prefixes,
                        "networkSecurityGroup", securityGroup == null ? null : Values.idOf(securityGroup),
                        "routeTable", routeTable == null ? null : Values.idOf(routeTable),
                        "natGateway", natGateway != null && place.needsNatGateway() ? Values.idOf(natGateway) : null,
                        "defaultOutboundAccess", closed ? (Boolean) place.holdsCloudService() : null));
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
            VirtualNetwork network, ResourceType type, @Nullable String name, Notes notes, TranslationContext context) {
        Optional<ArmId> id = context.placement().id(network.subscription(), type, name);
        notes.addIf(name != null && id.isEmpty(), "without " + name + ", which no descriptor describes in full");
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
