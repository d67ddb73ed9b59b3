package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.Names;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a virtual network is translated to: its id, its subnets, and who asks for which address in it. */
final class NetworkPlace {

    /** All but the smallest gateways ask for a subnet of a /27 at least. */
    static final int GATEWAY_LENGTH = 27;

    private final ArmId id;
    private final @Nullable VirtualNetwork network;
    private final Kind kind;
    private final Map<String, SubnetPlace> subnets = new LinkedHashMap<>();
    private final Map<Long, String> claims = new HashMap<>();
    private List<AddressRange> space = List.of();
    private @Nullable ArmExpression reference;

    /** How a network comes to be there. */
    enum Kind {
        /** It is translated from a classic network. */
        TRANSLATED,
        /** Only its name is known: no descriptor describes it. */
        NAMED,
        /** It is made for a cloud service that is in none. */
        MADE,
        /** It is there in Resource Manager already. */
        EXISTING
    }

    private NetworkPlace(ArmId id, @Nullable VirtualNetwork network, Kind kind) {
        this.id = id;
        this.network = network;
        this.kind = kind;
    }

    /**
     * A described network; only named where its descriptor tells no address space.
     *
     * @param roomForGateways whether a gateway's subnet becomes as large as today's gateways want it
     */
    static NetworkPlace translated(ArmId id, VirtualNetwork network, boolean roomForGateways) {
        List<AddressRange> space = new ArrayList<>();
        for (AddressPrefix prefix : network.addressPrefixes()) {
            AddressRange.of(prefix.value())
                    .filter(r -> space.stream().noneMatch(r::overlaps))
                    .ifPresent(space::add);
        }
        NetworkPlace place = new NetworkPlace(id, network, space.isEmpty() ? Kind.NAMED : Kind.TRANSLATED);
        place.space = List.copyOf(space);
        List<AddressRange> taken = new ArrayList<>();
        ArmNames names = new ArmNames();
        for (Subnet subnet : network.subnets()) {
            String key = Names.key(subnet.name());
            if (place.kind == Kind.TRANSLATED && !place.subnets.containsKey(key)) {
                String name = subnet.name().equalsIgnoreCase(Subnet.GATEWAY)
                        ? Subnet.GATEWAY
                        : names.unique(ArmType.NETWORK_INTERFACE, subnet.name());
                List<AddressRange> ranges = ranges(subnet, space, taken);
                place.subnets.put(key, new SubnetPlace(name, subnet, id.part("subnets", name), ranges));
            }
        }
        if (roomForGateways) {
            place.subnets.replaceAll(
                    (key, subnet) -> subnet.isGateway() ? place.roomForGateway(subnet, taken) : subnet);
        }
        return place;
    }

    /** The gateway's subnet, enlarged to {@link #GATEWAY_LENGTH} where nothing is in the way. */
    private SubnetPlace roomForGateway(SubnetPlace gateway, List<AddressRange> taken) {
        if (gateway.ranges().size() != 1 || gateway.ranges().get(0).length() <= GATEWAY_LENGTH) {
            return gateway;
        }
        AddressRange small = gateway.ranges().get(0);
        long mask = (1L << (32 - GATEWAY_LENGTH)) - 1;
        AddressRange large = new AddressRange(small.first() & ~mask, GATEWAY_LENGTH, true);
        boolean free = space.stream().anyMatch(s -> s.contains(large))
                && taken.stream().allMatch(t -> t.equals(small) || !t.overlaps(large));
        return free ? new SubnetPlace(gateway.name(), gateway.subnet(), gateway.reference(), List.of(large)) : gateway;
    }

    /** The prefixes of a subnet that lie in the space, are large enough and are no other subnet's. */
    private static List<AddressRange> ranges(Subnet subnet, List<AddressRange> space, List<AddressRange> taken) {
        List<AddressRange> ranges = new ArrayList<>();
        for (AddressPrefix prefix : subnet.addressPrefixes()) {
            AddressRange.of(prefix.value())
                    .filter(r -> r.length() <= 29 && space.stream().anyMatch(s -> s.contains(r)))
                    .filter(r -> taken.stream().noneMatch(r::overlaps))
                    .ifPresent(r -> {
                        ranges.add(r);
                        taken.add(r);
                    });
        }
        return ranges;
    }

    static NetworkPlace named(ArmId id) {
        return new NetworkPlace(id, null, Kind.NAMED);
    }

    static NetworkPlace made(ArmId id) {
        NetworkPlace place = new NetworkPlace(id, null, Kind.MADE);
        place.subnets.put("default", new SubnetPlace("default", null, id.part("subnets", "default"), List.of()));
        return place;
    }

    /** The network that the option names: {@code name}, {@code group/name} or {@code group/name/subnet}. */
    static NetworkPlace existing(String subscription, String option) {
        String[] parts = option.strip().split("/");
        String name = parts.length == 1 ? parts[0] : parts[1];
        String group = parts.length == 1 ? name + "-migrated" : parts[0];
        String subnet = parts.length > 2 ? parts[2] : "default";
        ArmId id = new ArmId(subscription, group, ArmType.VIRTUAL_NETWORK, name, null);
        NetworkPlace place = new NetworkPlace(id, null, Kind.EXISTING);
        ArmParameter groupParameter = ArmParameter.string(
                "virtualNetworkResourceGroup", group, "The resource group of the existing virtual network.");
        ArmParameter nameParameter =
                ArmParameter.string("virtualNetworkName", name, "The existing virtual network that the machines join.");
        ArmParameter subnetParameter =
                ArmParameter.string("subnetName", subnet, "The subnet of the existing virtual network.");
        ArmExpression reference = new ArmExpression(
                "resourceId(parameters('virtualNetworkResourceGroup'), 'Microsoft.Network/virtualNetworks/subnets', "
                        + "parameters('virtualNetworkName'), parameters('subnetName'))",
                List.of(groupParameter, nameParameter, subnetParameter));
        place.subnets.put("default", new SubnetPlace(subnet, null, reference, List.of()));
        place.reference = new ArmExpression(
                "resourceId(parameters('virtualNetworkResourceGroup'), 'Microsoft.Network/virtualNetworks', "
                        + "parameters('virtualNetworkName'))",
                List.of(groupParameter, nameParameter));
        return place;
    }

    ArmId id() {
        return id;
    }

    /** The id as an expression, wherever the template that has it is deployed in the subscription. */
    ArmExpression reference() {
        return reference == null ? id.ref().expression(true, false) : reference;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    VirtualNetwork network() {
        return network;
    }

    synchronized Collection<SubnetPlace> subnets() {
        return List.copyOf(subnets.values());
    }

    boolean needsNatGateway() {
        return subnets().stream().anyMatch(SubnetPlace::needsNatGateway);
    }

    /** A subnet by its classic name; the one that machines without a subnet get for null. */
    synchronized SubnetPlace subnet(@Nullable String name) {
        if (kind == Kind.MADE || kind == Kind.EXISTING) {
            return subnets.values().iterator().next();
        }
        SubnetPlace named = name == null ? null : subnets.get(Names.key(name));
        if (named != null && isMade(named)) {
            return named;
        }
        if (kind == Kind.TRANSLATED) {
            // A machine whose subnet is not there can only be in one that is.
            Optional<SubnetPlace> other = subnets.values().stream()
                    .filter(s -> isMade(s) && !s.isGateway())
                    .findFirst();
            if (other.isPresent()) {
                return other.get();
            }
        }
        String wanted = name == null ? "default" : name;
        return subnets.computeIfAbsent(Names.key(wanted), key -> {
            String legal = ArmNames.legal(wanted, 80);
            return new SubnetPlace(legal, null, id.part("subnets", legal), List.of());
        });
    }

    private boolean isMade(SubnetPlace subnet) {
        return kind != Kind.TRANSLATED || !subnet.ranges().isEmpty();
    }

    /** The place of a subnet as it is described, whether or not it can be made. */
    synchronized @Nullable SubnetPlace described(Subnet subnet) {
        SubnetPlace place = subnets.get(Names.key(subnet.name()));
        return place != null && place.subnet() == subnet ? place : null;
    }

    /** The network's prefixes that Resource Manager takes. */
    List<AddressRange> space() {
        return space;
    }

    /** Notes that something asks for an address; who asks first keeps it. */
    void claim(@Nullable String address, String owner) {
        long number = AddressRange.address(address);
        if (number >= 0) {
            claims.putIfAbsent(number, owner);
        }
    }

    /** Whether nothing else asked for the address before. */
    boolean isClaimedBy(String address, String owner) {
        return owner.equals(claims.get(AddressRange.address(address)));
    }
}
