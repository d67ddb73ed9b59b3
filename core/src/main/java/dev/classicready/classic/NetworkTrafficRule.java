package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;

/**
 * Who may reach internal endpoints of a deployment.
 *
 * @param destinations the endpoints that the rule is about
 * @param sources names of the roles that may reach them; empty where all may
 * @param position its number among the definition's rules, counted from 1
 */
public record NetworkTrafficRule(List<Destination> destinations, List<String> sources, int position, Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("destinations", "sources");

    public NetworkTrafficRule {
        destinations = List.copyOf(destinations);
        sources = List.copyOf(sources);
    }

    /** An endpoint of a role. */
    public record Destination(String role, String endpoint) {}

    @Override
    public String key() {
        return String.valueOf(position);
    }

    @Override
    public String step() {
        return "OnlyAllowTrafficTo[" + position + "]";
    }
}
