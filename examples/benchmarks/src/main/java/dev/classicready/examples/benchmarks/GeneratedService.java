package dev.classicready.examples.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cloud service of a generated estate with its deployment.
 *
 * @param network the name of its virtual network, or null for none
 * @param publicAddress its VIP
 * @param reservedIp the name of the reserved IP that its VIP is, or null
 */
record GeneratedService(
        int ordinal,
        String name,
        String location,
        @Nullable String network,
        String publicAddress,
        @Nullable String reservedIp,
        Trouble trouble,
        List<GeneratedMachine> machines) {

    GeneratedService {
        machines = List.copyOf(machines);
    }

    boolean isBalanced() {
        return machines.size() > 1;
    }
}
