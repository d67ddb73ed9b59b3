package dev.classicready.plan;

import dev.classicready.translate.AddressChange;
import dev.classicready.translate.MachineChange;
import java.util.ArrayList;
import java.util.List;

/** Says, a line a machine, how long it is down and which of its addresses change. */
final class MachineLines {
    private MachineLines() {}

    /** When the platform moves the machines. */
    static String byPlatform(List<MachineChange> machines) {
        List<String> lines = new ArrayList<>();
        for (MachineChange machine : machines) {
            List<String> parts = new ArrayList<>();
            parts.add(
                    machine.stopped()
                            ? "is stopped already"
                            : machine.inNetwork()
                                    ? "goes on running"
                                    : "is down from prepare until it is started again after commit");
            for (AddressChange address : machine.addresses()) {
                boolean kept = machine.inNetwork() || address.reserved();
                parts.add(kept ? "keeps " + address.address() : address.address() + " may change");
            }
            lines.add(machine.name() + ": " + String.join("; ", parts));
        }
        return String.join("\n", lines);
    }

    /**
     * When the machines are made anew.
     *
     * @param copied whether their disks are copied for that
     */
    static String recreated(List<MachineChange> machines, boolean copied) {
        StringBuilder lines = new StringBuilder(120 * machines.size());
        for (MachineChange machine : machines) {
            lines.append(lines.isEmpty() ? "" : "\n").append(machine.name()).append(": ");
            lines.append(machine.stopped() ? "is stopped already, and will run" : downtime(machine, copied));
            machine.addresses().forEach(address -> lines.append("; ").append(recreated(address)));
        }
        return lines.toString();
    }

    private static String downtime(MachineChange machine, boolean copied) {
        if (!copied) {
            return "is down from when classic lets go of its disks until it runs again";
        }
        String size = machine.gigabytes() == 0
                ? "its disks, whose size no descriptor tells,"
                : (machine.sized() ? "" : "at least ") + machine.gigabytes() + " GB of disks";
        return "is down while " + size + " are copied, and until it runs again";
    }

    private static String recreated(AddressChange address) {
        if (address.kind() == AddressChange.Kind.PRIVATE) {
            return address.kept() ? "keeps " + address.address() : address.address() + " may change";
        }
        return "a new public address in place of " + address.address();
    }
}
