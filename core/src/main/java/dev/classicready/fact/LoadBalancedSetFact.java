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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A load-balanced endpoint set of a deployment with all its members. */
public record LoadBalancedSetFact(
        MigrationUnit unit, CloudService service, Deployment deployment, String name, List<Member> members)
        implements LoadBalancing {

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

    public int ports() {
        return distinct(e -> String.valueOf(e.port()));
    }

    public int localPorts() {
        return distinct(e -> String.valueOf(e.localPort()));
    }

    public int protocols() {
        return distinct(e -> fold(e.protocol()));
    }

    public int probes() {
        return distinct(e -> text(e.probe()));
    }

    public int distributions() {
        return distinct(e -> fold(e.distribution()));
    }

    public int serverReturns() {
        return distinct(e -> String.valueOf(e.directServerReturn()));
    }

    /** Whether the members disagree in a way that Resource Manager's load-balancing rules cannot express. */
    public boolean isInconsistent() {
        return !differences().isEmpty();
    }

    /** In what the members differ, in the words of the classic API. */
    public List<String> differences() {
        return Stream.of(
                        ports() > 1 ? "Port" : "",
                        localPorts() > 1 ? "LocalPort" : "",
                        protocols() > 1 ? "Protocol" : "",
                        probes() > 1 ? "LoadBalancerProbe" : "",
                        distributions() > 1 ? "LoadBalancerDistribution" : "",
                        serverReturns() > 1 ? "EnableDirectServerReturn" : "")
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The members on virtual machines of a Basic size. */
    public List<VirtualMachine> basicMachines() {
        return members.stream()
                .map(Member::machine)
                .filter(m -> RoleSize.of(m.size()).map(RoleSize::isBasic).orElse(false))
                .toList();
    }

    private int distinct(Function<InputEndpoint, String> property) {
        return members.stream()
                .map(Member::endpoint)
                .map(property)
                .collect(Collectors.toSet())
                .size();
    }

    private static String fold(@Nullable String value) {
        return value == null ? "" : Names.key(value);
    }

    private static String text(@Nullable Probe probe) {
        return probe == null
                ? ""
                : fold(probe.protocol()) + " " + probe.port() + " " + probe.path() + " " + probe.intervalInSeconds()
                        + " " + probe.timeoutInSeconds();
    }
}
