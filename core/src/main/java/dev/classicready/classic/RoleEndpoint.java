package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of a web or worker role.
 *
 * @param protocol {@code http}, {@code https}, {@code tcp}, {@code udp} or {@code any}, as spelled
 * @param ports of an input endpoint its public port, of an internal one its fixed port or range, of an instance input
 *     endpoint the public ports, one for each instance; null where the platform chooses
 * @param localPort as spelled: a port, or {@code *} for one that the platform chooses
 * @param certificate the certificate that an https endpoint presents
 * @param probe the load balancer probe it names, or null for the platform's own
 * @param loadBalancer the internal load balancer of the service configuration it belongs to, or null for the VIP
 * @param distribution {@code sourceIP}, {@code sourceIPProtocol} or null for the hash of all five parts
 */
public record RoleEndpoint(
        Kind kind,
        String name,
        @Nullable String protocol,
        @Nullable PortRange ports,
        @Nullable String localPort,
        @Nullable String certificate,
        @Nullable String probe,
        @Nullable String loadBalancer,
        @Nullable String distribution,
        @Nullable Boolean ignoreRoleInstanceStatus,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS =
            Places.Fields.of("name", "protocol", "ports", "localPort", "certificate", "probe", "loadBalancer");

    /** What an endpoint is reached from. */
    public enum Kind {
        /** A port of the VIP, or of an internal load balancer, shared by all instances. */
        INPUT("InputEndpoint"),
        /** A port that other instances of the deployment reach. */
        INTERNAL("InternalEndpoint"),
        /** A port of the VIP for each instance. */
        INSTANCE_INPUT("InstanceInputEndpoint");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        /** The element of such an endpoint. */
        public String element() {
            return element;
        }
    }

    /** Ports from the first to the last, both included. */
    public record PortRange(int first, int last) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /** Whether the endpoint opens a port of a VIP. */
    public boolean isPublic() {
        return kind != Kind.INTERNAL && loadBalancer == null;
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return kind.element() + "[" + name + "]";
    }
}
