package dev.classicready.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an element.
 *
 * @param arm full ids of the resources, or parts of resources, that stand for it
 * @param rule the translation by its id, for example {@code t-virtual-machine}
 * @param note what is different from the classic resource or from the platform's migration, or null
 */
public record Mapping(
        ClassicElement classic,
        List<String> arm,
        String rule,
        @Nullable String note) {

    public Mapping {
        arm = List.copyOf(arm);
    }
}
