package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleAssignment;
import dev.classicready.descriptor.Evidence;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may both make Virtual Desktop's objects in a subscription and publish them to users. Who is a member
 * of a group no listing tells, nor whether a management group holds a subscription, and some list nobody by name: what
 * depends on that is unknown.
 */
enum DesktopRoles {
    HELD,
    MISSING,
    UNKNOWN;

    private static final Pattern SUBSCRIPTION = Pattern.compile("/subscriptions/[^/]+");
    private static final String ROOT = "/";
    private static final String MANAGEMENT_GROUP = "/providers/microsoft.management/managementgroups/";

    /** What one has to be allowed to do. */
    private enum Right {
        MAKE,
        PUBLISH;

        static Set<Right> of(RoleAssignment assignment) {
            String name = Names.key(assignment.roleName() == null ? "" : assignment.roleName());
            String id = String.valueOf(assignment.roleDefinitionId()).toLowerCase(Locale.ROOT);
            if (name.equals("owner") || id.endsWith("/8e3af657-a8ff-443c-a75c-2fe8c4bcb635")) {
                return EnumSet.of(MAKE, PUBLISH);
            } else if (name.equals("contributor") || id.endsWith("/b24988ac-6180-42a0-ab88-20f7382dd24c")) {
                return EnumSet.of(MAKE);
            } else if (name.equals("user access administrator")
                    || id.endsWith("/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9")) {
                return EnumSet.of(PUBLISH);
            }
            return EnumSet.noneOf(Right.class);
        }
    }

    /**
     * Looks at the role assignments of a subscription.
     *
     * @param operator who is to do it, by name or object id; null for anybody
     */
    static DesktopRoles of(ClassicEstate estate, String subscription, @Nullable String operator) {
        boolean listed = estate.evidence().entrySet().stream()
                .anyMatch(e ->
                        Names.same(e.getKey(), subscription) && e.getValue().has(Evidence.ROLE_ASSIGNMENTS));
        if (!listed) {
            return UNKNOWN;
        }
        List<RoleAssignment> assignments = estate.observations(RoleAssignment.class);
        Map<String, Set<Right>> certain = new HashMap<>();
        Map<String, Set<Right>> possible = new HashMap<>();
        Set<Right> shared = EnumSet.noneOf(Right.class);
        for (RoleAssignment assignment : assignments) {
            String principal = principal(assignment, operator);
            Set<Right> rights = Right.of(assignment);
            if (covers(assignment, subscription)) {
                certain.computeIfAbsent(principal, p -> EnumSet.noneOf(Right.class))
                        .addAll(rights);
            }
            if (covers(assignment, subscription) || isAbove(assignment)) {
                possible.computeIfAbsent(principal, p -> EnumSet.noneOf(Right.class))
                        .addAll(rights);
                boolean nameless = operator != null && assignment.principalName() == null;
                if (nameless || Names.same(assignment.principalType(), "Group")) {
                    shared.addAll(rights);
                }
            }
        }
        if (anybodyHasAll(certain, EnumSet.noneOf(Right.class), operator)) {
            return HELD;
        }
        return anybodyHasAll(possible, shared, operator) ? UNKNOWN : MISSING;
    }

    private static boolean anybodyHasAll(Map<String, Set<Right>> rights, Set<Right> more, @Nullable String operator) {
        if (more.size() == Right.values().length) {
            return true;
        }
        return rights.entrySet().stream()
                .filter(e -> operator == null || e.getKey().equals(Names.key(operator)))
                .anyMatch(e -> {
                    Set<Right> all = EnumSet.copyOf(more);
                    all.addAll(e.getValue());
                    return all.size() == Right.values().length;
                });
    }

    /** Who has the role: the operator where they are named by either of their names. */
    private static String principal(RoleAssignment assignment, @Nullable String operator) {
        String id = Names.key(assignment.principalId() == null ? "" : assignment.principalId());
        String name = Names.key(assignment.principalName() == null ? "" : assignment.principalName());
        return operator != null && name.equals(Names.key(operator)) ? name : id.isEmpty() ? name : id;
    }

    private static boolean covers(RoleAssignment assignment, String subscription) {
        return Names.same(assignment.subscription(), subscription)
                && (isAbove(assignment)
                        || SUBSCRIPTION.matcher(scope(assignment)).matches());
    }

    private static boolean isAbove(RoleAssignment assignment) {
        return scope(assignment).equals(ROOT) || scope(assignment).startsWith(MANAGEMENT_GROUP);
    }

    private static String scope(RoleAssignment assignment) {
        String scope = Names.key(assignment.scope() == null ? "" : assignment.scope());
        return scope.length() > 1 && scope.endsWith("/") ? scope.substring(0, scope.length() - 1) : scope;
    }
}
