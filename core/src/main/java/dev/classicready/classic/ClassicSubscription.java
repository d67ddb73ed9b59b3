package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the management API describes it.
 *
 * @param subscription its id
 * @param name its display name
 * @param status Active, Warned, PastDue, Disabled …, as spelled
 * @param quotas how much of what the classic model counts it uses and may use
 */
public record ClassicSubscription(
        String subscription,
        @Nullable String name,
        @Nullable String status,
        List<Quota> quotas,
        Places places) implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "status");

    public ClassicSubscription {
        quotas = List.copyOf(quotas);
    }

    /**
     * A classic quota.
     *
     * @param counted what it counts, as the management API names it, for example {@code CoreCount}
     * @param current how many there are, or null
     * @param max how many there may be, or null
     */
    public record Quota(
            String counted,
            @Nullable Integer current,
            @Nullable Integer max) {}

    @Override
    public String key() {
        return "";
    }

    @Override
    public ClassicSubscription inSubscription(String subscription) {
        return new ClassicSubscription(subscription, name, status, quotas, places);
    }
}
