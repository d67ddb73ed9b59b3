package dev.classicready;

import dev.classicready.descriptor.Evidence;
import java.util.List;

/**
 * What the descriptors supplied, and what it would help to collect.
 *
 * @param missing what to collect first stands first
 */
public record Coverage(List<Evidence> supplied, List<Evidence> assumedAbsent, List<Missing> missing) {

    public Coverage {
        supplied = List.copyOf(supplied);
        assumedAbsent = List.copyOf(assumedAbsent);
        missing = List.copyOf(missing);
    }

    /**
     * A kind of evidence that was not supplied.
     *
     * @param settles how many outcomes of rules that could block, each of one rule for one unit, it would settle or
     *     help to settle
     * @param commands what collects it, with the names that the estate knows filled in
     */
    public record Missing(Evidence kind, int settles, List<String> commands) {

        public Missing {
            commands = List.copyOf(commands);
        }
    }
}
