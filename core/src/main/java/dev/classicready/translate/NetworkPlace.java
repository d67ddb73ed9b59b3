package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a virtual network is translated to: its id, its subnets, and who asks for which address in it. */
final class NetworkPlace {

    private final ArmId id;
    private final @Nullable VirtualNetwork network;
    private final Kind kind;
    private final Map<String, SubnetPlace> subnets = new LinkedHashMap<>();
    private final Map<Long, String> claims = new HashMap<>();

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

    static NetworkPlace translated(ArmId id, VirtualNetwork network) {
        NetworkPlace place = new NetworkPlace(id, network, Kind.TRANSLATED);
        ArmNames names = new ArmNames();
        for (Subnet subnet : network.subnets()) {
            String name = subnet.name().equalsIgnoreCase(Subnet.GATEWAY)
                    ? Subnet.GATEWAY
                    : names.unique(ArmType.NETWORK_INTERFACE, subnet.name());
            place.subnets.putIfAbsent(
                    Names.key(subnet.name()), new SubnetPlace(name, subnet, id.part("subnets", name)));
        }
        return place;
    }

    static NetworkPlace named(ArmId id) {
        return new NetworkPlace(id, null, Kind.NAMED);
    }

    static NetworkPlace made(ArmId id) {
        NetworkPlace place = new NetworkPlace(id, null, Kind.MADE);
        place.subnets.put("default", new SubnetPlace("default", null, id.part("subnets", "default")));
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
        place.subnets.put("default", new SubnetPlace(subnet, null, reference));
        return place;
    }

    ArmId id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    VirtualNetwork network() {
        return network;
    }

    Collection<SubnetPlace> subnets() {
        return subnets.values();
    }

    boolean needsNatGateway() {
        return subnets.values().stream().anyMatch(SubnetPlace::needsNatGateway);
    }

    /** A subnet by its classic name; the one that machines without a subnet get for null. */
    SubnetPlace subnet(@Nullable String name) {
        if (kind == Kind.MADE || kind == Kind.EXISTING) {
            return subnets.values().iterator().next();
        }
        if (name == null) {
            return subnets.values().stream()
                    .filter(s -> !s.isGateway())
                    .findFirst()
                    .orElseGet(() -> subnet("default"));
        }
        return subnets.computeIfAbsent(Names.key(name), key -> {
            String legal = ArmNames.legal(name, 80);
            return new SubnetPlace(legal, null, id.part("subnets", legal));
        });
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
