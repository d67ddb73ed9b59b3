package dev.classicready.format.internal.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The id of a resource in Resource Manager.
 *
 * @param subscription the subscription's id
 * @param type the full type, for example {@code Microsoft.ClassicCompute/virtualMachines}; of a resource that extends
 *     another one, its own
 * @param name the last name in the id
 */
record ResourceId(String subscription, String type, String name) {

    private static final String SUBSCRIPTIONS = "/subscriptions/";

    /** Reads an id; null for what is none. */
    static @Nullable ResourceId of(@Nullable String id) {
        if (id == null || !isOfSubscription(id)) {
            return null;
        }
        List<String> steps = Arrays.asList(id.substring(1).split("/"));
        int provider = -1;
        for (int i = 2; i < steps.size() - 2; i++) {
            if (steps.get(i).equalsIgnoreCase("providers")) {
                provider = i + 1;
            }
        }
        if (provider < 0 || (steps.size() - provider) % 2 == 0) {
            return null;
        }
        StringBuilder type = new StringBuilder(steps.get(provider));
        for (int i = provider + 1; i < steps.size(); i += 2) {
            type.append('/').append(steps.get(i));
        }
        return new ResourceId(steps.get(1), type.toString(), steps.get(steps.size() - 1));
    }

    /** Whether a type is a resource id's, without case. */
    boolean is(String type) {
        return this.type.equalsIgnoreCase(type);
    }

    /** The subscription that an id or scope lies in; an empty string where it lies in none. */
    static String subscriptionOf(@Nullable String id) {
        if (id == null || !isOfSubscription(id)) {
            return "";
        }
        int end = id.indexOf('/', SUBSCRIPTIONS.length());
        return end < 0 ? id.substring(SUBSCRIPTIONS.length()) : id.substring(SUBSCRIPTIONS.length(), end);
    }

    /** The resource group that an id or scope lies in; null where it lies in none. */
    static @Nullable String groupOf(@Nullable String id) {
        return stepAfter(id, "resourceGroups");
    }

    /** The step of an id that follows another one; null where there is none. */
    static @Nullable String stepAfter(@Nullable String id, String step) {
        if (id == null) {
            return null;
        }
        String[] steps = id.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            if (steps[i].equalsIgnoreCase(step)) {
                return steps[i + 1];
            }
        }
        return null;
    }

    private static boolean isOfSubscription(String id) {
        return id.regionMatches(true, 0, SUBSCRIPTIONS, 0, SUBSCRIPTIONS.length())
                && id.length() > SUBSCRIPTIONS.length();
    }
}
