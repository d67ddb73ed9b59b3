package dev.classicready.classic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How objects of Virtual Desktop (classic) are named. Names are unique within a tenant only, and tenants' within their
 * group; ids name those where the subscription's documents use one name for several things.
 */
final class RdsNames {

    private static final String GROUPS = "Microsoft.RDInfra/tenantGroups/";

    private final Map<String, Set<String>> hostPools = new HashMap<>();
    private final Map<String, Set<String>> tenants = new HashMap<>();
    private final Map<String, RdsTenant> named = new HashMap<>();
    private final Set<String> described = new HashSet<>();

    private RdsNames() {}

    static ResourceRef tenant(String subscription, String group, String name, boolean qualified) {
        return qualified
                ? ResourceRef.of(subscription, ResourceType.RDS_TENANT, GROUPS + group + "/tenants/", name)
                : ResourceRef.of(subscription, ResourceType.RDS_TENANT, name);
    }

    static ResourceRef hostPool(String subscription, String group, String tenant, String name, boolean qualified) {
        return qualified
                ? ResourceRef.of(
                        subscription,
                        ResourceType.RDS_HOST_POOL,
                        GROUPS + group + "/tenants/" + tenant + "/hostPools/",
                        name)
                : ResourceRef.of(subscription, ResourceType.RDS_HOST_POOL, name);
    }

    /** Whether a resource is merely named by things of it, so that what describes it knows better. */
    static boolean isNamed(ClassicResource resource) {
        return resource instanceof RdsTenant tenant && !tenant.described()
                || resource instanceof RdsHostPool pool && !pool.described()
                || resource instanceof RdsAppGroup group && !group.described();
    }

    /** Resources with ids that are not ambiguous, and with every tenant that any of them names. */
    static List<ClassicResource> settle(List<ClassicResource> resources) {
        RdsNames names = new RdsNames();
        resources.forEach(names::note);
        if (names.tenants.isEmpty()) {
            return resources;
        }
        List<ClassicResource> settled = new ArrayList<>(resources.size() + names.named.size());
        settled.addAll(resources);
        names.named.forEach((key, tenant) -> {
            if (!names.described.contains(key)) {
                settled.add(tenant);
            }
        });
        settled.replaceAll(names::qualify);
        return settled;
    }

    private void note(ClassicResource resource) {
        if (resource instanceof RdsTenant tenant) {
            note(tenant.subscription(), tenant.tenantGroup(), tenant.name(), -1);
            described.add(key(tenant.subscription(), tenant.tenantGroup(), tenant.name()));
        } else if (resource instanceof RdsHostPool pool) {
            note(pool.subscription(), pool.tenantGroup(), pool.tenant(), pool.name(), pool);
        } else if (resource instanceof RdsAppGroup group) {
            note(group.subscription(), group.tenantGroup(), group.tenant(), group.hostPool(), group);
        }
    }

    private void note(String subscription, String group, String tenant, String pool, ClassicResource by) {
        note(subscription, group, tenant, by.places().element());
        hostPools.computeIfAbsent(key(subscription, pool), k -> new HashSet<>()).add(key(group, tenant));
    }

    private void note(String subscription, String group, String tenant, long place) {
        tenants.computeIfAbsent(key(subscription, tenant), k -> new HashSet<>()).add(key(group));
        named.putIfAbsent(key(subscription, group, tenant), RdsTenant.named(subscription, group, tenant, place));
    }

    private ClassicResource qualify(ClassicResource resource) {
        if (resource instanceof RdsTenant tenant) {
            return isAmbiguous(tenants, tenant.subscription(), tenant.name()) ? tenant.qualify() : tenant;
        } else if (resource instanceof RdsHostPool pool) {
            return isAmbiguous(hostPools, pool.subscription(), pool.name()) ? pool.qualify() : pool;
        } else if (resource instanceof RdsAppGroup group) {
            return isAmbiguous(hostPools, group.subscription(), group.hostPool()) ? group.qualify() : group;
        }
        return resource;
    }

    private static boolean isAmbiguous(Map<String, Set<String>> owners, String subscription, String name) {
        return owners.getOrDefault(key(subscription, name), Set.of()).size() > 1;
    }

    private static String key(String... names) {
        StringBuilder key = new StringBuilder();
        for (String name : names) {
            key.append(Names.key(name)).append('/');
        }
        return key.toString();
    }
}
