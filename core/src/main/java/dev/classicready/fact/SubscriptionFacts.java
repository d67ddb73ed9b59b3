package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.RegisteredDisk;
import dev.classicready.classic.RegisteredImage;
import dev.classicready.classic.Registration;
import dev.classicready.classic.RoleAssignment;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The facts of one subscription, other than the numbers that rules of the estate look at. */
final class SubscriptionFacts {

    private static final String MIGRATION = "Microsoft.ClassicInfrastructureMigrate";
    private static final String COMPUTE = "Microsoft.Compute";
    private static final String CLOUD_SERVICES = "CloudServices";

    private final Facts facts;
    private final ClassicEstate estate;
    private final MigrationUnit unit;

    SubscriptionFacts(Facts facts, ClassicEstate estate, MigrationUnit unit) {
        this.facts = facts;
        this.estate = estate;
        this.unit = unit;
    }

    void forEach(Consumer<? super Fact> to) {
        facts.circuits().withoutLinks(unit).forEach(c -> to.accept(new CircuitFact(unit, c)));
        estate.observations(RoleAssignment.class).stream()
                .filter(a -> Names.same(a.subscription(), unit.subscription()))
                .forEach(a -> to.accept(new RoleAssignmentFact(unit, a)));
        registrations(to);
        for (ClassicResource part : unit.parts()) {
            if (part instanceof RegisteredDisk disk) {
                to.accept(new RegisteredDiskFact(unit, disk));
            } else if (part instanceof RegisteredImage image) {
                to.accept(new ImageFact(unit, image));
            }
        }
    }

    private void registrations(Consumer<? super Fact> to) {
        List<Registration> known = estate.observations(Registration.class).stream()
                .filter(r -> Names.same(r.subscription(), unit.subscription()))
                .toList();
        List<Registration> needed = known.stream()
                .filter(r -> isProvider(r) || isFeature(r) && hasWebWorkerRoles())
                .toList();
        needed.forEach(r -> to.accept(new RegistrationFact(unit, r)));
        boolean complete = needed.stream().anyMatch(SubscriptionFacts::isProvider)
                && (!hasWebWorkerRoles() || needed.stream().anyMatch(SubscriptionFacts::isFeature));
        if (!complete) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.REGISTRATION_UNKNOWN));
        }
    }

    private static boolean isProvider(Registration registration) {
        return registration.feature() == null && Names.same(registration.namespace(), MIGRATION);
    }

    private static boolean isFeature(Registration registration) {
        return Names.same(registration.namespace(), COMPUTE) && Names.same(registration.feature(), CLOUD_SERVICES);
    }

    private boolean hasWebWorkerRoles() {
        return deployments().anyMatch(Deployment::isPaas);
    }

    private Stream<Deployment> deployments() {
        return estate.resources(CloudService.class).stream()
                .filter(s -> s.subscription().equals(unit.subscription()))
                .flatMap(s -> s.deployments().stream());
    }
}
