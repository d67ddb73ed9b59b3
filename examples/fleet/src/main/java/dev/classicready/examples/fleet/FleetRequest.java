package dev.classicready.examples.fleet;

import dev.classicready.AnalysisOptions;
import dev.classicready.Version;
import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for on the command line.
 *
 * @param exports where the exports lie: each child is the export of one subscription
 * @param out where the results go
 */
record FleetRequest(
        String exports,
        String out,
        @Nullable String asOf,
        @Nullable String target,
        List<String> assumeAbsent) implements Serializable {

    static final String USAGE = "usage: fleet EXPORTS --out DIR [--as-of YYYY-MM-DD] [--target current|platform]"
            + " [--assume-absent EVIDENCE,...]";

    FleetRequest {
        assumeAbsent = List.copyOf(assumeAbsent);
    }

    /** @throws IllegalArgumentException if the arguments make no sense */
    static FleetRequest of(String... arguments) {
        String exports = null;
        String out = null;
        String asOf = null;
        String target = null;
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                if (exports != null) {
                    throw new IllegalArgumentException("found a second place of exports, " + argument
                            + "; expected one folder whose children are the exports");
                }
                exports = argument;
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(argument + " has no value");
            }
            String value = arguments[++i];
            switch (argument) {
                case "--out" -> out = value;
                case "--as-of" -> asOf = value;
                case "--target" -> target = value;
                case "--assume-absent" -> absent.addAll(List.of(value.split(",")));
                default -> throw new IllegalArgumentException("there is no option " + argument);
            }
        }
        if (exports == null || out == null) {
            throw new IllegalArgumentException(exports == null ? "no place of exports is given" : "--out is missing");
        }
        FleetRequest request = new FleetRequest(exports, out, asOf, target, absent);
        request.options();
        return request;
    }

    /** What decides the results of an export beside its content: the library's version and the options. */
    String analysedAs() {
        return String.join("\n", Version.current(), "as of " + asOf, "for " + target, "without " + assumeAbsent);
    }

    /** How each export is analysed: by one thread, since the executors divide the exports among theirs. */
    AnalysisOptions options() {
        AnalysisOptions options = AnalysisOptions.defaults().threads(1);
        try {
            options = asOf == null ? options : options.asOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--as-of is \"" + asOf + "\"; expected a day such as 2023-06-01", e);
        }
        if (target != null) {
            options = options.target(Target.ofName(target)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--target is \"" + target + "\"; expected current or platform")));
        }
        return options.assumeAbsent(assumeAbsent.stream()
                .map(kind -> Evidence.ofKind(kind.strip())
                        .orElseThrow(() -> new IllegalArgumentException("there is no evidence of kind " + kind)))
                .toArray(Evidence[]::new));
    }
}
