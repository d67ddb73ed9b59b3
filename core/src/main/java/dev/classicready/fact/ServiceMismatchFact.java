package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;

/** A deployment whose service configuration, service definition and roles do not agree. */
public record ServiceMismatchFact(
        MigrationUnit unit, CloudService service, Deployment deployment, List<Mismatch> mismatches) implements Fact {

    public ServiceMismatchFact {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * One disagreement.
     *
     * @param element what has no counterpart
     */
    public record Mismatch(String text, Located element) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return deployment;
    }

    /** What has no counterpart. */
    public List<Located> culprits() {
        return mismatches.stream().map(Mismatch::element).toList();
    }
}
