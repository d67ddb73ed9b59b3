package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;

/**
 * Where the instances of a role get their addresses from.
 *
 * @param subnets names of subnets of the deployment's virtual network
 * @param publicIps public IPs of the instances themselves; the platform takes one
 */
public record InstanceAddress(String role, List<String> subnets, List<InstancePublicIp> publicIps, Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("role", "subnets");

    public InstanceAddress {
        subnets = List.copyOf(subnets);
        publicIps = List.copyOf(publicIps);
    }

    @Override
    public String key() {
        return role;
    }

    @Override
    public String step() {
        return "InstanceAddress[" + role + "]";
    }
}
