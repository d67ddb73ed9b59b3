package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;

/** Small model records for tests. */
public final class Models {
    private Models() {}

    public static VirtualMachine machine(String name, String size, String availabilitySet) {
        return new VirtualMachine(
                name,
                size,
                availabilitySet,
                null,
                List.of(),
                new NetworkInterface(null, List.of(), null, null, null, null, List.of(), Places.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "ReadyRole",
                "Started",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Places.NONE);
    }

    public static Deployment deployment(String name, String network, String lastModified, VirtualMachine... machines) {
        return new Deployment(
                name,
                DeploymentSlot.PRODUCTION,
                "Running",
                null,
                null,
                null,
                network,
                null,
                null,
                null,
                null,
                lastModified,
                null,
                List.of(machines),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                true,
                Places.NONE);
    }

    public static CloudService service(String subscription, String name, String location, Deployment... deployments) {
        return new CloudService(
                subscription,
                name,
                location,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(deployments),
                Places.NONE);
    }

    public static VirtualNetwork network(String subscription, String name, String location, Subnet... subnets) {
        return new VirtualNetwork(
                subscription,
                name,
                location,
                null,
                null,
                null,
                null,
                null,
                List.of(new AddressPrefix("10.0.0.0/8", Places.NONE)),
                List.of(subnets),
                List.of(),
                null,
                Places.NONE);
    }

    public static Subnet subnet(String name, String securityGroup) {
        return new Subnet(
                name, List.of(new AddressPrefix("10.1.0.0/16", Places.NONE)), securityGroup, null, Places.NONE);
    }

    public static NetworkSecurityGroup securityGroup(String name) {
        return new NetworkSecurityGroup("", name, "West Europe", null, null, null, null, Places.NONE);
    }

    public static ReservedIp reservedIp(String name, Boolean inUse, String service) {
        return new ReservedIp(
                "", name, "West Europe", null, "203.0.113.7", null, inUse, service, null, null, null, Places.NONE);
    }

    public static RegisteredDisk disk(String name, String mediaLink) {
        return new RegisteredDisk("", name, null, null, null, mediaLink, 30, null, null, null, null, null, Places.NONE);
    }
}
