package dev.classicready.junit;

import dev.classicready.AnalysisOptions;
import dev.classicready.Readiness;
import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the options file of a case says: on each line a name and, after blanks, its values. */
final class RuleFixtureOptions {

    private static final List<String> NAMES =
            List.of("as-of", "assume-absent", "target", "choice", "readiness", "redeploy");

    private final Path file;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private RuleFixtureOptions(Path file) {
        this.file = file;
    }

    static RuleFixtureOptions of(Path file, List<String> lines) {
        RuleFixtureOptions options = new RuleFixtureOptions(file);
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(options::add);
        return options;
    }

    private void add(String line) {
        String[] words = line.split("\\s+", 2);
        if (words.length < 2 || !NAMES.contains(words[0])) {
            throw wrong("found \"" + line + "\"; expected one of " + String.join(", ", NAMES) + " with a value");
        }
        values.computeIfAbsent(words[0], n -> new ArrayList<>()).add(words[1]);
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(file + ": " + what);
    }

    private Optional<String> one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw wrong(name + " is given " + all.size() + " times; expected once");
        }
        return all.stream().findFirst();
    }

    AnalysisOptions analysis() {
        AnalysisOptions options =
                AnalysisOptions.defaults().threads(1).translation(TranslationOptions.of(target(), choices()));
        for (String kinds : values.getOrDefault("assume-absent", List.of())) {
            options = options.assumeAbsent(
                    Arrays.stream(kinds.split("\\s+")).map(this::evidence).toArray(Evidence[]::new));
        }
        Optional<LocalDate> asOf = one("as-of").map(this::day);
        return asOf.isPresent() ? options.asOf(asOf.get()) : options;
    }

    private Target target() {
        return one("target")
                .map(name -> Target.ofName(name).orElseThrow(() -> wrong("there is no target " + name)))
                .orElse(Target.CURRENT);
    }

    /** What is chosen for the plan, each as {@code choice KEY=VALUE}. */
    private Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String choice : values.getOrDefault("choice", List.of())) {
            int equals = choice.indexOf('=');
            if (equals < 1) {
                throw wrong("choice is \"" + choice + "\"; expected KEY=VALUE");
            }
            choices.put(choice.substring(0, equals), choice.substring(equals + 1));
        }
        return choices;
    }

    private Evidence evidence(String kind) {
        return Evidence.ofKind(kind).orElseThrow(() -> wrong("there is no evidence of kind " + kind));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong("as-of is \"" + text + "\"; expected a day such as 2023-06-01");
        }
    }

    Optional<Readiness> readiness(String name) {
        return one(name).map(text -> {
            try {
                return Readiness.valueOf(text);
            } catch (IllegalArgumentException e) {
                throw wrong(name + " is \"" + text + "\"; expected one of " + Arrays.toString(Readiness.values()));
            }
        });
    }
}
