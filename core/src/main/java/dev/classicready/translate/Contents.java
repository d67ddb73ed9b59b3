package dev.classicready.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template has to know of a resource's members: what they refer to, and how much room they take. */
final class Contents {

    // For what is around the members.
    private static final int FRAME = 1000;

    private final Set<ArmId> references = new LinkedHashSet<>();
    private final List<ArmParameter> parameters = new ArrayList<>();
    private final long size;

    private Contents(ArmResource resource) {
        add(resource.id());
        size = FRAME + measure(resource.members(), 2);
    }

    static Contents of(ArmResource resource) {
        return new Contents(resource);
    }

    /** Other resources, in the order in which they are first referred to. */
    Set<ArmId> references() {
        return references;
    }

    /** Those that the resource refers to, itself or through the names of other resources. */
    List<ArmParameter> parameters() {
        return parameters;
    }

    /** About how many characters the resource takes when it is written out with indentation; rather too many than too few. */
    long size() {
        return size;
    }

    private void add(ArmId id) {
        if (id.parameter() != null) {
            parameters.add(id.parameter());
        }
    }

    private long measure(Object value, int depth) {
        if (value instanceof String text) {
            return 2L + text.length() + text.length() / 8;
        }
        if (value instanceof Map<?, ?> map) {
            long size = 4 + 2L * depth;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size += entry.getKey().toString().length()
                        + 8
                        + 2L * (depth + 1)
                        + measure(entry.getValue(), depth + 1);
            }
            return size;
        }
        if (value instanceof List<?> list) {
            long size = 4 + 2L * depth;
            for (Object element : list) {
                size += 4 + 2L * (depth + 1) + measure(element, depth + 1);
            }
            return size;
        }
        if (value instanceof ArmReference reference) {
            add(reference.id());
            references.add(reference.id());
            return reference.id().name().length() + 220L;
        }
        if (value instanceof ArmExpression expression) {
            parameters.addAll(expression.parameters());
            return expression.text().length() + 4L;
        }
        return 8;
    }
}
