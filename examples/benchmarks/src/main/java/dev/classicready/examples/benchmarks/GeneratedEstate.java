package dev.classicready.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An estate that follows from its number of machines alone: no clock, no random source. Services are made one after the
 * other, so that memory grows with the number of virtual networks only.
 *
 * <p>Services have 1 to 12 machines; of 100 services 85 are in one of {@code machines / 200} virtual networks, and some
 * 15 have one thing wrong with one of their machines.
 */
record GeneratedEstate(int machines) {

    static final List<String> LOCATIONS = List.of("West Europe", "North Europe", "East US", "Southeast Asia");
    private static final List<String> PURPOSES =
            List.of("web", "api", "sql", "batch", "files", "mail", "search", "print", "cache", "build");
    private static final List<String> SIZES =
            List.of("Standard_D2_v3", "Standard_D4_v3", "Standard_E2_v3", "Standard_D8_v3", "Standard_E4_v3");
    private static final List<String> OLD_SIZES =
            List.of("Small", "Medium", "Large", "Standard_D2_v2", "Standard_DS3_v2", "Standard_A2_v2");
    private static final int SUBNET = 4;

    GeneratedEstate {
        if (machines < 1) {
            throw new IllegalArgumentException("machines is " + machines + "; expected a number from 1");
        }
    }

    int networks() {
        return Math.max(1, machines / 200);
    }

    int accounts() {
        return Math.max(1, machines / 40);
    }

    String networkName(int network) {
        return "network-%05d".formatted(network);
    }

    String networkLocation(int network) {
        return LOCATIONS.get(network % LOCATIONS.size());
    }

    /** The prefix of a virtual network; after 4 096 networks the prefixes begin again. */
    String networkPrefix(int network) {
        return networkAddress(network, 0) + "/20";
    }

    /** The prefix of one of the two subnets of a virtual network: 0 is {@code front}, 1 is {@code back}. */
    String subnetPrefix(int network, int subnet) {
        return networkAddress(network, subnet * 2048) + "/21";
    }

    private static String networkAddress(int network, int host) {
        int offset = network % 16 * 4096 + host;
        return "10." + network / 16 % 256 + "." + offset / 256 + "." + offset % 256;
    }

    String accountName(int account) {
        return "vhds%06d".formatted(account);
    }

    boolean isPremiumAccount(int account) {
        return account % 10 == 9;
    }

    /** Gives the services in order. */
    void forEachService(Consumer<? super GeneratedService> to) {
        int[] used = new int[networks()];
        int made = 0;
        for (int ordinal = 0; made < machines; ordinal++) {
            int count = Math.min(1 + pick(ordinal, 1, 12), machines - made);
            to.accept(service(ordinal, made, count, used));
            made += count;
        }
    }

    private GeneratedService service(int ordinal, int firstMachine, int count, int[] used) {
        int network = pick(ordinal, 2, 100) < 85 ? pick(ordinal, 3, networks()) : -1;
        String name = PURPOSES.get(pick(ordinal, 4, PURPOSES.size())) + "-" + "%06d".formatted(ordinal);
        Trouble trouble = trouble(ordinal, count, network >= 0);
        boolean reserved = pick(ordinal, 5, 100) < (network < 0 ? 50 : 20);
        List<GeneratedMachine> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(machine(name, ordinal, i, count, firstMachine + i, trouble, address(ordinal, i, network, used)));
        }
        if (trouble == Trouble.SHARED_ADDRESS) {
            shareAddress(made);
        }
        return new GeneratedService(
                ordinal,
                name,
                network < 0 ? LOCATIONS.get(ordinal % LOCATIONS.size()) : networkLocation(network),
                network < 0 ? null : networkName(network),
                "198." + (18 + ordinal / 65_536 % 2) + "." + ordinal / 256 % 256 + "." + ordinal % 256,
                reserved ? name + "-ip" : null,
                trouble,
                made);
    }

    private static Trouble trouble(int ordinal, int machines, boolean inNetwork) {
        if (pick(ordinal, 6, 100) >= 15) {
            return Trouble.NONE;
        }
        Trouble trouble = Trouble.values()[1 + pick(ordinal, 7, Trouble.values().length - 1)];
        boolean fits = (machines > 1 || !trouble.needsSeveral()) && (inNetwork || !trouble.needsNetwork());
        return fits ? trouble : Trouble.ENDPOINT_ACL;
    }

    private static String address(int ordinal, int machine, int network, int[] used) {
        if (network < 0) {
            return "10." + (200 + pick(ordinal, 8, 50)) + "." + pick(ordinal, 9, 256) + "." + (SUBNET + machine);
        }
        return networkAddress(network, SUBNET + used[network]++ % 2000);
    }

    private GeneratedMachine machine(
            String service, int serviceOrdinal, int index, int count, int ordinal, Trouble trouble, String address) {
        Trouble own = index == count - 1 ? trouble : Trouble.NONE;
        boolean inSet = count > 1 && pick(serviceOrdinal, 10, 100) < 70 || trouble == Trouble.MIXED_AVAILABILITY_SET;
        boolean old = pick(ordinal, 11, 100) < 5;
        List<String> sizes = old ? OLD_SIZES : SIZES;
        return new GeneratedMachine(
                service + "-" + (index + 1),
                index + 1,
                ordinal,
                own == Trouble.BASIC_SIZE_IN_SET ? "Basic_A1" : sizes.get(pick(ordinal, 12, sizes.size())),
                pick(serviceOrdinal, 13, 100) < 40,
                address,
                pick(ordinal, 14, 100) < 30,
                own == Trouble.STATE_UNKNOWN ? "RoleStateUnknown" : "ReadyRole",
                pick(ordinal, 15, 3),
                accountName(account(serviceOrdinal, own)),
                inSet && own != Trouble.MIXED_AVAILABILITY_SET ? service + "-set" : null,
                own);
    }

    /** Premium accounts hold the disks of premium machines only, where there are enough accounts. */
    private int account(int service, Trouble trouble) {
        int account = pick(service, 16, accounts());
        if (accounts() < 10) {
            return account;
        }
        int last = account - account % 10 + 9;
        if (trouble == Trouble.BOOT_DIAGNOSTICS_ON_PREMIUM) {
            return last < accounts() ? last : 9;
        }
        return account == last ? account - 1 : account;
    }

    /** The last two machines are stopped-deallocated and ask for the same address. */
    private static void shareAddress(List<GeneratedMachine> machines) {
        String address = machines.get(machines.size() - 1).address();
        for (int i = machines.size() - 2; i < machines.size(); i++) {
            GeneratedMachine m = machines.get(i);
            machines.set(
                    i,
                    new GeneratedMachine(
                            m.name(),
                            m.number(),
                            m.ordinal(),
                            m.size(),
                            m.linux(),
                            address,
                            true,
                            "StoppedDeallocated",
                            m.dataDisks(),
                            m.account(),
                            m.availabilitySet(),
                            m.trouble()));
        }
    }

    /** A number from 0 to below the bound that follows from a position alone (the mixing function of SplitMix64). */
    private static int pick(int position, int salt, int bound) {
        long z = position * 0x9E3779B97F4A7C15L + salt * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }
}
