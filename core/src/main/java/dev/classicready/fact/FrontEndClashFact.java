package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;

/**
 * Endpoints of one deployment, of different load-balanced sets or of none, that claim the same port and protocol of the
 * same front end.
 *
 * @param frontEnd the VIP or internal load balancer with port and protocol, for the message
 * @param claimants at least two
 */
public record FrontEndClashFact(
        MigrationUnit unit, CloudService service, String frontEnd, List<LoadBalancedSetFact.Member> claimants)
        implements LoadBalancing {

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return claimants.get(0).endpoint();
    }

    @Override
    public List<String> faults() {
        return List.of(frontEnd + " is claimed by the endpoints "
                + String.join(
                        " and ",
                        claimants.stream()
                                .map(c -> c.endpoint().name() + " of "
                                        + c.machine().name())
                                .toList()));
    }

    @Override
    public List<InputEndpoint> culprits() {
        return claimants.stream().map(LoadBalancedSetFact.Member::endpoint).toList();
    }
}
