package dev.classicready.format.internal;

import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.format.internal.DocumentRead.Projected;
import dev.classicready.format.internal.KnownNames.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names by which the management API knows what Resource Manager shows under a resource group and a name. */
final class ClassicNames {

    /** Where Resource Manager shows what was made through the management API, under its own name. */
    private static final String DEFAULT_GROUP = "default-networking";

    private final KnownNames known;
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();

    private ClassicNames(KnownNames known) {
        this.known = known;
    }

    static void settle(List<DocumentRead> documents, KnownNames known) {
        ClassicNames names = new ClassicNames(known);
        for (DocumentRead document : documents) {
            document.projected().forEach(names::learn);
        }
        // A site id is proof, and what it proves holds for references that come without one.
        for (DocumentRead document : documents) {
            document.projected().stream().filter(part -> part.siteId() != null).forEach(names::find);
        }
        for (DocumentRead document : documents) {
            document.projected().forEach(part -> part.action().accept(names.find(part)));
        }
    }

    private static String group(Projected part) {
        return part.resourceGroup() == null ? "" : Names.key(part.resourceGroup());
    }

    private static String key(Projected part) {
        return part.type() + "/" + Names.key(part.subscription()) + "/" + Names.key(part.name());
    }

    private void learn(Projected part) {
        groups.computeIfAbsent(key(part), k -> new HashSet<>()).add(group(part));
    }

    private String find(Projected part) {
        String key = key(part) + "/" + group(part);
        String name = found.get(key);
        if (name == null) {
            name = decide(part);
            found.put(key, name);
        }
        return name;
    }

    private String decide(Projected part) {
        ResourceType type = part.type();
        if (part.siteId() != null) {
            var same = known.identified(type, part.siteId());
            if (same.isPresent()) {
                return same.get().name();
            }
        }
        String portal = "Group " + part.resourceGroup() + " " + part.name();
        List<Known> byPortal = known.named(type, portal, part.subscription());
        if (part.resourceGroup() != null && !byPortal.isEmpty()) {
            return byPortal.get(0).name();
        }
        return isPortalMade(part) ? portal : part.name();
    }

    private boolean isPortalMade(Projected part) {
        if (part.resourceGroup() == null || group(part).equals(DEFAULT_GROUP)) {
            return false;
        }
        List<Known> byName = known.named(part.type(), part.name(), part.subscription());
        boolean others = byName.stream()
                .anyMatch(k -> k.siteId() != null && part.siteId() != null && !Names.same(k.siteId(), part.siteId()));
        boolean shared = groups.getOrDefault(key(part), Set.of()).size() > 1;
        return others || byName.isEmpty() && shared;
    }
}
