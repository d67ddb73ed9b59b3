package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of user-defined routes.
 *
 * @param routes null where the answer lists tables without their routes
 */
public record RouteTable(
        String subscription,
        String name,
        @Nullable String location,
        @Nullable String label,
        @Nullable String state,
        @Nullable String migrationState,
        @Nullable List<Route> routes,
        Places places)
        implements ClassicResource {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "location", "state");

    public RouteTable {
        routes = routes == null ? null : List.copyOf(routes);
    }

    @Override
    public ResourceType type() {
        return ResourceType.ROUTE_TABLE;
    }

    @Override
    public RouteTable inSubscription(String subscription) {
        return new RouteTable(subscription, name, location, label, state, migrationState, routes, places);
    }

    /** This table under another name. */
    public RouteTable named(String name) {
        return new RouteTable(subscription, name, location, label, state, migrationState, routes, places);
    }
}
