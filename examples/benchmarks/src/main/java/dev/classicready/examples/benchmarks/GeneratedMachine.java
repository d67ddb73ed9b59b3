package dev.classicready.examples.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A virtual machine of a generated estate.
 *
 * @param number its place in the service, from 1
 * @param ordinal its place in the estate, from 0
 * @param availabilitySet null for none
 * @param trouble what is wrong with this machine
 */
record GeneratedMachine(
        String name,
        int number,
        int ordinal,
        String size,
        boolean linux,
        String address,
        boolean fixedAddress,
        String instanceStatus,
        int dataDisks,
        String account,
        @Nullable String availabilitySet,
        Trouble trouble) {

    boolean isRunning() {
        return instanceStatus.equals("ReadyRole");
    }

    boolean isPremium() {
        return trouble == Trouble.BOOT_DIAGNOSTICS_ON_PREMIUM;
    }

    /** The name of a disk: of the OS disk for 0, of a data disk for a number from 1. */
    String diskName(int disk) {
        return name + "-" + disk + "-2016" + (1_000_000_000L + ordinal);
    }

    long sizeInGb(int disk) {
        return disk > 0 ? 256L * disk : linux ? 30 : 127;
    }

    String mediaLink(int disk) {
        String folder = trouble == Trouble.BLOB_WITH_SLASH && disk == 0 ? "restored/" : "";
        return "https://" + account + ".blob.core.windows.net/vhds/" + folder + name + "-" + disk + ".vhd";
    }
}
