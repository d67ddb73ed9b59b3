package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroup.Kind;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts of one host pool. */
final class HostPoolFacts {

    private final ClassicEstate estate;
    private final MigrationUnit unit;
    private final DesktopLimits limits;
    private final @Nullable RdsHostPool pool;
    private final List<RdsAppGroup> groups = new ArrayList<>();

    HostPoolFacts(ClassicEstate estate, MigrationUnit unit, DesktopLimits limits) {
        this.estate = estate;
        this.unit = unit;
        this.limits = limits;
        this.pool = unit.subject() instanceof RdsHostPool described ? described : null;
        unit.parts().forEach(part -> {
            if (part instanceof RdsAppGroup group) {
                groups.add(group);
            }
        });
    }

    void forEach(Consumer<? super Fact> to) {
        Set<String> users = users(groups);
        HostPoolSize size = size(users.size());
        to.accept(new HostPoolFact(
                unit, pool == null ? groups.get(0) : pool, pool, groups, users.size(), size, publishedTwice()));
        if (pool != null) {
            pool.sessionHosts().forEach(host -> to.accept(new SessionHostFact(unit, host)));
        }
        circumstances(size, to);
    }

    private void circumstances(HostPoolSize size, Consumer<? super Fact> to) {
        circumstance(!lists(RdsObjects.APP_GROUP_USERS), CircumstanceFact.USERS_UNKNOWN, to);
        circumstance(
                !lists(RdsObjects.APP_GROUP_USERS)
                        || groups.stream()
                                .anyMatch(g -> g.kind().isEmpty() && !g.users().isEmpty()),
                CircumstanceFact.PUBLICATIONS_UNKNOWN,
                to);
        circumstance(!lists(RdsObjects.SESSION_HOSTS), CircumstanceFact.SESSION_HOSTS_UNKNOWN, to);
        circumstance(
                !lists(RdsObjects.SESSION_HOSTS)
                        || pool != null && pool.sessionHosts().stream().anyMatch(h -> h.status() == null),
                CircumstanceFact.SESSION_HOST_STATUS_UNKNOWN,
                to);
        circumstance(
                pool == null || !pool.described() || pool.loadBalancerType() == null,
                CircumstanceFact.LOAD_BALANCING_UNKNOWN,
                to);
        circumstance(size.isUndecided(), CircumstanceFact.POOL_SIZE_UNKNOWN, to);
    }

    private void circumstance(boolean holds, String kind, Consumer<? super Fact> to) {
        if (holds) {
            to.accept(new CircumstanceFact(unit, kind));
        }
    }

    private boolean lists(RdsObjects objects) {
        return estate.evidence(unit.subscription()).has(Evidence.AVD, objects.about());
    }

    private HostPoolSize size(int users) {
        return HostPoolSize.of(
                pool != null && pool.described() ? pool : null,
                groups.size(),
                lists(RdsObjects.APP_GROUPS),
                lists(RdsObjects.APP_GROUP_USERS) ? Integer.valueOf(users) : null,
                limits.singleSignOn().orElseGet(this::singleSignOn),
                limits);
    }

    private @Nullable Boolean singleSignOn() {
        String group = pool != null ? pool.tenantGroup() : groups.get(0).tenantGroup();
        String name = pool != null ? pool.tenant() : groups.get(0).tenant();
        for (RdsTenant tenant : estate.resources(RdsTenant.class)) {
            if (tenant.subscription().equals(unit.subscription())
                    && Names.same(tenant.tenantGroup(), group)
                    && Names.same(tenant.name(), name)) {
                return tenant.described() ? Boolean.valueOf(tenant.hasSingleSignOn()) : null;
            }
        }
        return null;
    }

    private List<RdsAppGroupUser> publishedTwice() {
        Set<String> both = users(ofKind(Kind.DESKTOP));
        both.retainAll(users(ofKind(Kind.REMOTE_APP)));
        return groups.stream()
                .filter(g -> g.kind().isPresent())
                .flatMap(g -> g.users().stream())
                .filter(u -> both.contains(Names.key(u.userPrincipalName())))
                .toList();
    }

    private List<RdsAppGroup> ofKind(Kind kind) {
        return groups.stream()
                .filter(g -> g.kind().filter(kind::equals).isPresent())
                .toList();
    }

    private static Set<String> users(List<RdsAppGroup> groups) {
        Set<String> users = new HashSet<>();
        groups.forEach(g -> g.users().forEach(u -> users.add(Names.key(u.userPrincipalName()))));
        return users;
    }
}
