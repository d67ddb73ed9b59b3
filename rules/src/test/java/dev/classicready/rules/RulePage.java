package dev.classicready.rules;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Source;
import dev.classicready.junit.RuleFixture;
import dev.classicready.rule.EvidenceNeed;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a rule: what its metadata says, with the first case that fires as the example. */
final class RulePage {

    private static final int AROUND = 4;

    private final RuleMetadata rule;
    private final ReadinessAnalyzer analyzer;

    RulePage(RuleMetadata rule, ReadinessAnalyzer analyzer) {
        this.rule = rule;
        this.analyzer = analyzer;
    }

    String text() {
        return "# " + rule.id() + "\n\n"
                + rule.title() + ".\n\n"
                + table()
                + "\n## Why\n\n" + rule.rationale() + "\n"
                + "\n## What to do\n\n" + placeholders(rule.remediation()) + "\n"
                + (rule.redeploy() == null
                        ? ""
                        : "\nWhere the platform's migration is gone: " + placeholders(rule.redeploy()) + "\n")
                + "\n## Example\n\n" + example()
                + "\n## Sources\n\n"
                + rule.sources().stream().map(RulePage::source).collect(Collectors.joining());
    }

    private static String source(Source source) {
        return "- [" + source.title() + "](" + source.url() + "), edition of " + source.date() + ": " + source.section()
                + "\n";
    }

    private String table() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Severity", rule.severity().toString());
        rows.put("Effect", lower(rule.effect()));
        rows.put("Deployments", rule.deployment().toString());
        rows.put("Looks at", rule.unit().toString());
        rows.put("Shows in", lower(rule.phase()));
        rows.put("Concerns", way());
        rows.put("The platform's validate tells", rule.platformValidate() ? "yes" : "no");
        rows.put(
                "Needs",
                rule.needs().isEmpty()
                        ? "nothing more"
                        : rule.needs().stream()
                                .map(EvidenceNeed::toString)
                                .distinct()
                                .collect(Collectors.joining(", "))
                                .replace("|", " or "));
        if (rule.from() != null) {
            rows.put("Holds from", rule.from().toString());
        }
        if (rule.until() != null) {
            rows.put("Holds until", rule.until().toString());
        }
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        rows.forEach((name, value) ->
                table.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        return table.toString();
    }

    private String way() {
        return switch (rule.path()) {
            case PLATFORM -> "the platform's migration";
            case REDEPLOY -> "deploying the plan anew";
            case BOTH -> "the platform's migration and deploying the plan anew";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Placeholders of a text, which a finding fills: as code, or inside of a command in angle brackets. */
    private static String placeholders(String text) {
        return Pattern.compile("`[^`]+`|\\{\\w+}")
                .matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("`")
                                ? part.group().replaceAll("\\{(\\w+)}", "<$1>")
                                : part.group().replaceAll("[{}]", "`")));
    }

    private String example() {
        RuleFixture fixture = RuleFixturesTest.FIXTURES.all().stream()
                .filter(f -> f.group().equals(rule.id()) && f.fires())
                .findFirst()
                .orElseThrow();
        ReadinessReport report = fixture.report(analyzer);
        Finding finding = report.findings().stream()
                .filter(f -> f.ruleId().equals(rule.id()))
                .findFirst()
                .orElseThrow();
        EvidenceItem place = finding.place().orElseThrow();
        return "`" + place.location() + "`, judged as of " + report.asOf() + ":\n\n```" + language(place) + "\n"
                + snippet(fixture, place) + "```\n\ngives\n\n```\n"
                + RuleFixture.line(finding)
                + "\n```\n";
    }

    private static String language(EvidenceItem place) {
        String file = place.location().file();
        return file.endsWith(".json") ? "json" : file.endsWith(".txt") ? "text" : "xml";
    }

    private static String snippet(RuleFixture fixture, EvidenceItem place) {
        List<String> lines;
        try {
            lines = Files.readAllLines(fixture.folder().resolve(place.location().file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int line = place.location().line() - 1;
        int from = Math.max(0, line - AROUND);
        int to = Math.min(lines.size(), line + AROUND + 1);
        return lines.subList(from, to).stream()
                        .collect(Collectors.joining("\n"))
                        .stripIndent() + "\n";
    }

    /** The list of all rules by area. */
    static String index(List<RuleMetadata> rules) {
        Map<String, StringBuilder> areas = new TreeMap<>();
        for (RuleMetadata rule : rules) {
            String area = rule.id().substring(0, rule.id().indexOf('.'));
            areas.computeIfAbsent(
                            area, a -> new StringBuilder("\n## " + a + "\n\n| Rule | Severity | |\n|---|---|---|\n"))
                    .append("| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.severity() + " | " + rule.title()
                            + " |\n");
        }
        return "# Rules\n\nOne page a rule, written from the rules themselves and their fixtures.\n"
                + String.join("", areas.values());
    }
}
