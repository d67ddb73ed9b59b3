package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pages of the rules that a report speaks of, beside it in the folder {@code rules}: where the links of the report
 * lead to. A pack's own page is taken as it is; a rule without one gets a short one.
 */
public final class RulePages {
    private RulePages() {}

    /**
     * Writes the pages of the rules that found something or could not be judged.
     *
     * @param folder where the report is
     */
    public static void write(ReadinessReport report, Path folder) throws IOException {
        Set<RuleMetadata> rules = new TreeSet<>();
        report.findings().forEach(f -> rules.add(report.rules().find(f.ruleId()).orElseThrow()));
        report.outcomes().stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN)
                .forEach(o -> rules.add(report.rules().find(o.rule().id()).orElseThrow()));
        for (RuleMetadata rule : rules) {
            Path page = folder.resolve(rule.help());
            Files.createDirectories(page.getParent());
            Files.writeString(page, page(report, rule));
        }
    }

    /** The page of a rule, as Markdown. */
    static String page(ReadinessReport report, RuleMetadata rule) {
        return report.rules().page(rule).orElseGet(() -> shortPage(rule));
    }

    private static String shortPage(RuleMetadata rule) {
        return "# " + rule.id() + "\n\n" + rule.title() + ".\n\n" + rule.rationale() + "\n\nWhat to do: "
                + rule.remediation() + "\n\n"
                + rule.sources().stream()
                        .map(s -> "- [" + s.title() + "](" + s.url() + "), " + s.date() + ": " + s.section() + "\n")
                        .collect(Collectors.joining());
    }
}
