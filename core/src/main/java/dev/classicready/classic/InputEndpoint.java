package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input endpoint of a virtual machine: a port of a VIP, or of an internal load balancer, that leads to it.
 *
 * @param protocol {@code tcp} or {@code udp}, as spelled
 * @param port the public port; null where the platform was to choose one
 * @param loadBalancedSet the load-balanced endpoint set it is a member of, or null
 * @param loadBalancer the internal load balancer that it belongs to, or null for a VIP
 * @param virtualIpName the VIP by name, where there are several
 * @param virtualIp the VIP's address
 * @param distribution {@code sourceIP}, {@code sourceIPProtocol} or null for the hash of all five parts
 * @param acl the endpoint's access control list; empty for none
 */
public record InputEndpoint(
        String name,
        @Nullable String protocol,
        @Nullable Integer port,
        @Nullable Integer localPort,
        @Nullable String loadBalancedSet,
        @Nullable String loadBalancer,
        @Nullable String virtualIpName,
        @Nullable String virtualIp,
        boolean directServerReturn,
        @Nullable Integer idleTimeoutInMinutes,
        @Nullable String distribution,
        @Nullable Probe probe,
        List<AclRule> acl,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of(
            "name",
            "protocol",
            "port",
            "localPort",
            "loadBalancedSet",
            "loadBalancer",
            "virtualIpName",
            "virtualIp",
            "directServerReturn",
            "distribution",
            "probe",
            "acl");

    public InputEndpoint {
        acl = List.copyOf(acl);
    }

    /** Names repeat within a machine in real answers; ports and protocols do not. */
    @Override
    public String key() {
        return name + " " + protocol + " " + port;
    }

    @Override
    public String step() {
        return "InputEndpoint[" + name + "]";
    }

    /** Whether the endpoint hangs on an internal load balancer. */
    public boolean isInternal() {
        return loadBalancer != null;
    }
}
