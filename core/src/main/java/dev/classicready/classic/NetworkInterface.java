package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network interface of a virtual machine; the primary one is the machine's network configuration set and has no name.
 *
 * @param name null for the primary interface
 * @param subnets names of the subnets it is in; classic allows one
 * @param staticAddress the address it asks for, or null
 * @param address the address that the instance reports for a secondary interface, or null
 * @param ipForwarding Enabled or Disabled, or null
 * @param publicIps instance-level public IPs, on the primary interface only
 */
public record NetworkInterface(
        @Nullable String name,
        List<String> subnets,
        @Nullable String staticAddress,
        @Nullable String address,
        @Nullable String networkSecurityGroup,
        @Nullable String ipForwarding,
        List<InstancePublicIp> publicIps,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "subnets", "staticAddress", "networkSecurityGroup", "ipForwarding");

    public NetworkInterface {
        subnets = List.copyOf(subnets);
        publicIps = List.copyOf(publicIps);
    }

    @Override
    public String key() {
        return name == null ? "" : name;
    }

    @Override
    public String step() {
        return name == null ? "NetworkConfigurationSet" : "NetworkInterface[" + name + "]";
    }

    public boolean forwardsIp() {
        return Names.same(ipForwarding, "Enabled");
    }
}
