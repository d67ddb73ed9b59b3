package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.DesktopSubscription;
import dev.classicready.translate.TranslationOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What Virtual Desktop (classic) means for a subscription as a whole. */
final class DesktopFacts {

    private final ClassicEstate estate;
    private final MigrationUnit unit;
    private final TranslationOptions planned;
    private final DesktopLimits limits;

    DesktopFacts(ClassicEstate estate, MigrationUnit unit, TranslationOptions planned, DesktopLimits limits) {
        this.estate = estate;
        this.unit = unit;
        this.planned = planned;
        this.limits = limits;
    }

    void forEach(Consumer<? super Fact> to) {
        List<RdsTenant> tenants = new ArrayList<>();
        unit.parts().forEach(part -> {
            if (part instanceof RdsTenant tenant) {
                tenants.add(tenant);
            }
        });
        if (tenants.isEmpty()) {
            return;
        }
        subscriptions(tenants, to);
        appGroups(tenants, to);
        assignments(tenants, to);
    }

    private void subscriptions(List<RdsTenant> tenants, Consumer<? super Fact> to) {
        List<RdsTenant> homeless = new ArrayList<>();
        Map<String, String> targets = new TreeMap<>();
        for (RdsTenant tenant : tenants) {
            DesktopSubscription.of(tenant, planned)
                    .ifPresentOrElse(
                            target -> targets.putIfAbsent(Names.key(target), target), () -> homeless.add(tenant));
        }
        List<String> withoutRoles = new ArrayList<>();
        boolean unknown = !homeless.isEmpty();
        for (String target : targets.values()) {
            switch (DesktopRoles.of(estate, target, planned.operator())) {
                case MISSING -> withoutRoles.add(target);
                case UNKNOWN -> unknown = true;
                case HELD -> {
                    // Nothing to say.
                }
            }
        }
        to.accept(new VirtualDesktopFact(unit, tenants, homeless, withoutRoles));
        if (unknown) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.TARGET_ROLES_UNKNOWN));
        }
    }

    private void appGroups(List<RdsTenant> tenants, Consumer<? super Fact> to) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RdsAppGroup group : estate.resources(RdsAppGroup.class)) {
            if (group.subscription().equals(unit.subscription())) {
                counts.merge(key(group.tenantGroup(), group.tenant()), 1, Integer::sum);
            }
        }
        Map<String, List<RdsTenant>> byDirectory = new LinkedHashMap<>();
        for (RdsTenant tenant : tenants) {
            String directory = tenant.aadTenantId() == null
                    ? key(tenant.tenantGroup(), tenant.name())
                    : Names.key(tenant.aadTenantId());
            byDirectory.computeIfAbsent(directory, d -> new ArrayList<>()).add(tenant);
        }
        byDirectory.values().forEach(together -> {
            int sum = together.stream()
                    .mapToInt(t -> counts.getOrDefault(key(t.tenantGroup(), t.name()), 0))
                    .sum();
            to.accept(new DesktopTenantFact(unit, together.get(0), sum, limits.applicationGroupsOfTenant()));
        });
        if (!estate.evidence(unit.subscription()).has(Evidence.AVD, RdsObjects.APP_GROUPS.about())) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.APP_GROUPS_UNKNOWN));
        }
    }

    private void assignments(List<RdsTenant> tenants, Consumer<? super Fact> to) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RdsAppGroup group : estate.resources(RdsAppGroup.class)) {
            if (group.subscription().equals(unit.subscription())) {
                counts.merge(
                        key(group.tenantGroup(), group.tenant()), group.users().size(), Integer::sum);
            }
        }
        Map<String, List<RdsTenant>> byTarget = new LinkedHashMap<>();
        for (RdsTenant tenant : tenants) {
            String target =
                    DesktopSubscription.of(tenant, planned).map(Names::key).orElse("");
            byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(tenant);
        }
        byTarget.values().forEach(together -> {
            int sum = together.stream()
                    .mapToInt(t -> counts.getOrDefault(key(t.tenantGroup(), t.name()), 0))
                    .sum();
            to.accept(new DesktopAssignmentsFact(unit, together.get(0), sum, limits.roleAssignments()));
        });
        if (!estate.evidence(unit.subscription()).has(Evidence.AVD, RdsObjects.APP_GROUP_USERS.about())) {
            to.accept(new CircumstanceFact(unit, CircumstanceFact.USERS_UNKNOWN));
        }
    }

    private static String key(String tenantGroup, String tenant) {
        return Names.key(tenantGroup) + "/" + Names.key(tenant);
    }
}
