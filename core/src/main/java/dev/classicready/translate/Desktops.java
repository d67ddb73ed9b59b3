package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroup.Kind;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsTenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which objects of Virtual Desktop (classic) belong together. */
final class Desktops {

    private final Map<String, RdsTenant> tenants = new HashMap<>();
    private final Map<String, RdsHostPool> pools = new HashMap<>();
    private final Map<String, List<RdsAppGroup>> byPool = new HashMap<>();
    private final Map<String, List<RdsAppGroup>> byTenant = new HashMap<>();

    Desktops(ClassicEstate estate) {
        for (RdsTenant tenant : estate.resources(RdsTenant.class)) {
            tenants.put(key(tenant.subscription(), tenant.tenantGroup(), tenant.name()), tenant);
        }
        estate.resources(RdsHostPool.class).forEach(p -> pools.put(p.ref().key(), p));
        for (RdsAppGroup group : estate.resources(RdsAppGroup.class)) {
            byPool.computeIfAbsent(group.hostPoolRef().key(), k -> new ArrayList<>())
                    .add(group);
            byTenant.computeIfAbsent(
                            key(group.subscription(), group.tenantGroup(), group.tenant()), k -> new ArrayList<>())
                    .add(group);
        }
    }

    /** The tenant that a resource is, or that it belongs to; empty for a resource of another world. */
    Optional<RdsTenant> tenant(ClassicResource resource) {
        if (resource instanceof RdsTenant tenant) {
            return Optional.of(tenant);
        } else if (resource instanceof RdsHostPool pool) {
            return Optional.ofNullable(tenants.get(key(pool.subscription(), pool.tenantGroup(), pool.tenant())));
        } else if (resource instanceof RdsAppGroup group) {
            return Optional.ofNullable(tenants.get(key(group.subscription(), group.tenantGroup(), group.tenant())));
        }
        return Optional.empty();
    }

    List<RdsAppGroup> appGroups(RdsHostPool pool) {
        return byPool.getOrDefault(pool.ref().key(), List.of());
    }

    List<RdsAppGroup> appGroups(RdsTenant tenant) {
        return byTenant.getOrDefault(key(tenant.subscription(), tenant.tenantGroup(), tenant.name()), List.of());
    }

    boolean isPublishable(RdsAppGroup group) {
        RdsHostPool pool = pools.get(group.hostPoolRef().key());
        return pool != null
                && group.kind()
                        .filter(kind -> kind == Kind.DESKTOP || !pool.isPersonal())
                        .isPresent();
    }

    private static String key(String subscription, String tenantGroup, String tenant) {
        return Names.key(subscription) + "/" + Names.key(tenantGroup) + "/" + Names.key(tenant);
    }
}
