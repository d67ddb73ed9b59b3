package dev.classicready.translate;

import dev.classicready.classic.InstancePublicIp;
import dev.classicready.classic.NetworkInterface;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.VirtualHardDisk;
import dev.classicready.classic.VirtualIp;
import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what changes for those who use a machine. */
final class MachineChanges {
    private MachineChanges() {}

    static MachineChange of(MachineDesign machine, ServiceDesign design, Placement placement) {
        VirtualMachine classic = machine.machine();
        long gigabytes = 0;
        boolean sized = true;
        for (VirtualHardDisk disk : classic.disks()) {
            Optional<Integer> size = Optional.ofNullable(disk.logicalSizeInGb())
                    .or(() -> placement.registered(design.service(), disk).map(RegisteredDisk::logicalSizeInGb));
            gigabytes += size.orElse(0);
            sized &= size.isPresent();
        }
        return new MachineChange(
                classic.name(),
                classic.isStopped(),
                design.deployment().isInVirtualNetwork(),
                gigabytes,
                sized,
                addresses(machine, design, placement));
    }

    private static List<AddressChange> addresses(MachineDesign machine, ServiceDesign design, Placement placement) {
        List<AddressChange> addresses = new ArrayList<>();
        for (NetworkInterface networkInterface : machine.machine().interfaces()) {
            String address = address(machine.machine(), networkInterface);
            if (address != null) {
                addresses.add(new AddressChange(
                        AddressChange.Kind.PRIVATE,
                        address,
                        false,
                        StaticAddresses.isKept(networkInterface, machine, design)));
            }
        }
        Set<VirtualIp> ips = new LinkedHashSet<>();
        for (EndpointFate fate : machine.endpoints()) {
            if (fate.frontEnd() != null && fate.frontEnd().virtualIp() != null) {
                ips.add(fate.frontEnd().virtualIp());
            }
        }
        for (VirtualIp ip : ips) {
            if (ip.address() != null) {
                boolean reserved = placement.reservedIp(design.service(), design.deployment(), ip) != null;
                addresses.add(new AddressChange(AddressChange.Kind.VIRTUAL_IP, ip.address(), reserved, false));
            }
        }
        for (InstancePublicIp ip : machine.machine().primaryInterface().publicIps()) {
            if (ip.address() != null) {
                addresses.add(new AddressChange(AddressChange.Kind.INSTANCE, ip.address(), false, false));
            }
        }
        return addresses;
    }

    /** The address that an interface has, chosen or not; null where no descriptor tells it. */
    static @Nullable String address(VirtualMachine machine, NetworkInterface networkInterface) {
        if (networkInterface.staticAddress() != null) {
            return networkInterface.staticAddress();
        }
        return networkInterface.address() == null && networkInterface == machine.primaryInterface()
                ? machine.ipAddress()
                : networkInterface.address();
    }
}
