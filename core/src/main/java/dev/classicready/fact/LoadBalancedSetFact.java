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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A load-balanced endpoint set of a deployment with all its members. */
public record LoadBalancedSetFact(
        MigrationUnit unit, CloudService service, Deployment deployment, String name, List<Member> members)
        implements LoadBalancing {

    /** What all members have to have in common, in the words of the classic API. */
    private static final Map<String, BiPredicate<InputEndpoint, InputEndpoint>> AGREEMENTS = agreements();

    private static Map<String, BiPredicate<InputEndpoint, InputEndpoint>> agreements() {
        Map<String, BiPredicate<InputEndpoint, InputEndpoint>> agreements = new LinkedHashMap<>();
        agreements.put("Port", (one, other) -> Objects.equals(one.port(), other.port()));
        agreements.put("LocalPort", (one, other) -> Objects.equals(one.localPort(), other.localPort()));
        agreements.put("Protocol", (one, other) -> same(one.protocol(), other.protocol()));
        agreements.put("LoadBalancerProbe", (one, other) -> same(one.probe(), other.probe()));
        agreements.put("LoadBalancerDistribution", (one, other) -> same(one.distribution(), other.distribution()));
        agreements.put(
                "EnableDirectServerReturn", (one, other) -> one.directServerReturn() == other.directServerReturn());
        return agreements;
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
        for (BiPredicate<InputEndpoint, InputEndpoint> agreement : AGREEMENTS.values()) {
            if (!allHave(agreement)) {
                return true;
            }
        }
        return false;
    }

    /** In what the members differ, in the words of the classic API. */
    public List<String> differences() {
        return AGREEMENTS.entrySet().stream()
                .filter(agreement -> !allHave(agreement.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The members on virtual machines of a Basic size. */
    public List<VirtualMachine> basicMachines() {
        List<VirtualMachine> basic = new ArrayList<>(0);
        for (Member member : members) {
            RoleSize size = RoleSize.of(member.machine().size()).orElse(null);
            if (size != null && size.isBasic()) {
                basic.add(member.machine());
            }
        }
        return List.copyOf(basic);
    }

    private boolean allHave(BiPredicate<InputEndpoint, InputEndpoint> agreement) {
        InputEndpoint first = members.get(0).endpoint();
        for (Member member : members) {
            if (!agreement.test(first, member.endpoint())) {
                return false;
            }
        }
        return true;
    }

    /** Whether two texts say the same; none at all says as much as an empty one. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other)
                || Names.same(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(other, ""));
    }

    private static boolean same(@Nullable Probe one, @Nullable Probe other) {
        if (one == null || other == null) {
            return one == other;
        }
        return same(one.protocol(), other.protocol())
                && Objects.equals(one.port(), other.port())
                && Objects.equals(one.path(), other.path())
                && Objects.equals(one.intervalInSeconds(), other.intervalInSeconds())
                && Objects.equals(one.timeoutInSeconds(), other.timeoutInSeconds());
    }
}
