package dev.classicready.classic;

import java.util.List;

/**
 * Two documents say different things of one resource; the first value is the one that was taken.
 *
 * @param field the record component, parts of resources by their steps, for example {@code Role[web1]/size}
 */
public record Contradiction(ResourceRef resource, String field, List<Value> values) {

    public Contradiction {
        values = List.copyOf(values);
    }

    /**
     * What one of the documents says.
     *
     * @param place packed as {@link dev.classicready.descriptor.Places} do
     */
    public record Value(String value, long place) {}
}
