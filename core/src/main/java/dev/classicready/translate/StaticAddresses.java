package dev.classicready.translate;

import dev.classicready.classic.NetworkInterface;
import org.jspecify.annotations.Nullable;

/** Private addresses that somebody chose: kept where Resource Manager accepts them. */
final class StaticAddresses {
    private StaticAddresses() {}

    /** Whether an interface keeps its address. */
    static boolean isKept(NetworkInterface networkInterface, MachineDesign machine, ServiceDesign design) {
        if (networkInterface.staticAddress() == null) {
            return false;
        }
        SubnetPlace subnet = design.network()
                .subnet(networkInterface.subnets().stream().findFirst().orElse(null));
        String owner = ServiceDesign.claimOf(design.service(), machine.machine().name() + "/" + networkInterface.key());
        return keep(networkInterface.staticAddress(), owner, design.network(), subnet, new Notes()) != null;
    }

    /** The address, or null where there is none or none that can be kept; a remark says why not. */
    static @Nullable String keep(
            @Nullable String address, String owner, NetworkPlace network, SubnetPlace subnet, Notes notes) {
        if (address == null || address.isBlank()) {
            return null;
        }
        boolean inNetwork = network.kind() == NetworkPlace.Kind.TRANSLATED || network.kind() == NetworkPlace.Kind.NAMED;
        if (!inNetwork) {
            notes.add("the address " + address + " cannot be kept in another network");
            return null;
        }
        if (!subnet.accepts(address)) {
            notes.add("the address " + address + " cannot be kept: a machine of the subnet " + subnet.name()
                    + " cannot have it");
            return null;
        }
        if (!network.isClaimedBy(address, owner)) {
            notes.add("the address " + address + " cannot be kept: something else asks for it");
            return null;
        }
        return address.strip();
    }
}
