package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web site of a web role.
 *
 * @param endpoints names of the endpoints that it is bound to
 */
public record Site(String name, @Nullable String physicalDirectory, List<String> endpoints, Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "endpoints");

    public Site {
        endpoints = List.copyOf(endpoints);
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Site[" + name + "]";
    }
}
