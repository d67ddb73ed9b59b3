package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.Probe;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.RoleSize;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A load-balanced endpoint set of a deployment with all its members. */
public record LoadBalancedSetFact(
        MigrationUnit unit, CloudService service, Deployment deployment, String name, List<Member> members)
        implements LoadBalancing {

    /** What all members have to have in common. */
    private static final Map<String, Function<InputEndpoint, @Nullable Object>> PROPERTIES = properties();

    private static Map<String, Function<InputEndpoint, @Nullable Object>> properties() {
        Map<String, Function<InputEndpoint, @Nullable Object>> properties = new LinkedHashMap<>();
        properties.put("Port", InputEndpoint::port);
        properties.put("LocalPort", InputEndpoint::localPort);
        properties.put("Protocol", e -> fold(e.protocol()));
        properties.put("LoadBalancerProbe", e -> face(e.probe()));
        properties.put("LoadBalancerDistribution", e -> fold(e.distribution()));
        properties.put("EnableDirectServerReturn", InputEndpoint::directServerReturn);
        return properties;
    }

    /** An endpoint of a virtual machine that is in the set. */
    public record Member(VirtualMachine machine, InputEndpoint endpoint) {}

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return members.get(0).endpoint();
    }

    @Override
    public List<InputEndpoint> culprits() {
        return members.stream().map(Member::endpoint).toList();
    }

    @Override
    public List<String> faults() {
        return isInconsistent()
                ? List.of("the members of load-balanced set " + name + " differ in " + String.join(", ", differences()))
                : List.of();
    }

    /** Whether the members disagree in a way that Resource Manager's load-balancing rules cannot express. */
    public boolean isInconsistent() {
        for (Function<InputEndpoint, @Nullable Object> property : PROPERTIES.values()) {
            if (differIn(property)) {
                return true;
            }
        }
        return false;
    }

    /** In what the members differ, in the words of the classic API. */
    public List<String> differences() {
        return PROPERTIES.entrySet().stream()
                .filter(property -> differIn(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The members on virtual machines of a Basic size. */
    public List<VirtualMachine> basicMachines() {
        return members.stream()
                .map(Member::machine)
                .filter(m -> RoleSize.of(m.size()).map(RoleSize::isBasic).orElse(false))
                .toList();
    }

    private boolean differIn(Function<InputEndpoint, @Nullable Object> property) {
        Object first = property.apply(members.get(0).endpoint());
        for (Member member : members) {
            if (!Objects.equals(first, property.apply(member.endpoint()))) {
                return true;
            }
        }
        return false;
    }

    private static String fold(@Nullable String value) {
        return value == null ? "" : Names.key(value);
    }

    private static @Nullable Object face(@Nullable Probe probe) {
        return probe == null
                ? null
                : new ProbeFace(
                        fold(probe.protocol()),
                        probe.port(),
                        probe.path(),
                        probe.intervalInSeconds(),
                        probe.timeoutInSeconds());
    }

    /** What of a probe counts. */
    private record ProbeFace(
            String protocol,
            @Nullable Integer port,
            @Nullable String path,
            @Nullable Integer intervalInSeconds,
            @Nullable Integer timeoutInSeconds) {}
}
