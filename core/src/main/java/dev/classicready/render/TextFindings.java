package dev.classicready.render;

import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.render.TextPage.Colour;
import dev.classicready.rule.RuleMetadata;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Findings as text: unit by unit, in a unit rule by rule, the first few of each. */
final class TextFindings {

    private static final int UNITS = 20;
    private static final int RULES = 25;
    private static final int PLACES = 3;
    private static final String MORE = " more, in report.json";

    private final ReadinessReport report;
    private final TextPage page;

    TextFindings(ReadinessReport report, TextPage page) {
        this.report = report;
        this.page = page;
    }

    void write() {
        section("What blocks", Severity.BLOCKER);
        section("What to prepare for", Severity.WARNING);
        infos();
    }

    /** What is merely good to know: a line for each rule. */
    private void infos() {
        Map<String, List<Finding>> byRule = report.counting(Severity.INFO).stream()
                .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.toList()));
        if (byRule.isEmpty()) {
            return;
        }
        page.heading("Good to know");
        byRule.forEach((rule, findings) -> {
            page.line(0, rule + " (" + findings.size() + ")");
            page.wrapped(2, findings.get(0).message());
        });
    }

    private void section(String heading, Severity severity) {
        Map<String, List<Finding>> byUnit = report.counting(severity).stream()
                .collect(Collectors.groupingBy(Finding::unit, LinkedHashMap::new, Collectors.toList()));
        if (byUnit.isEmpty()) {
            return;
        }
        page.heading(heading);
        List<UnitReadiness> units = report.units().stream()
                .filter(u -> byUnit.containsKey(u.unit().id()))
                .sorted(Comparator.comparing(UnitReadiness::readiness).reversed())
                .toList();
        for (UnitReadiness unit : units.subList(0, Math.min(UNITS, units.size()))) {
            unit(unit, byUnit.get(unit.unit().id()));
        }
        if (units.size() > UNITS) {
            page.blank();
            page.line(0, "and " + Words.count(units.size() - UNITS, "unit") + MORE);
        }
    }

    private void unit(UnitReadiness verdict, List<Finding> findings) {
        Map<String, List<Finding>> byRule =
                findings.stream().collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.toList()));
        page.blank();
        page.wrapped(
                Colour.BOLD,
                "",
                Words.of(verdict.unit().kind()) + " " + verdict.unit().name() + ": " + Words.of(verdict.readiness())
                        + ", redeployment " + Words.of(verdict.redeploy()) + ", wave" + TextPage.KEPT + verdict.wave());
        byRule.entrySet().stream().limit(RULES).forEach(rule -> rule(rule.getKey(), rule.getValue()));
        if (byRule.size() > RULES) {
            page.line(2, "and " + Words.count(byRule.size() - RULES, "rule") + MORE);
        }
    }

    private void rule(String id, List<Finding> findings) {
        page.line(2, id + (findings.size() > 1 ? " (" + findings.size() + ")" : ""));
        for (Finding finding : findings.subList(0, Math.min(PLACES, findings.size()))) {
            page.wrapped(4, subject(finding));
            page.wrapped(6, finding.message());
        }
        if (findings.size() > PLACES) {
            page.line(4, "and " + (findings.size() - PLACES) + MORE);
        }
        page.wrapped(4, "-> ", findings.get(0).remediation());
        report.rules().find(id).ifPresent(rule -> page.wrapped(4, "   ", why(rule)));
    }

    /** Why the platform behaves so, and who says it. */
    private static String why(RuleMetadata rule) {
        return rule.rationale() + " ["
                + rule.sources().stream()
                        .map(s -> s.title() + ", " + s.date() + ": " + s.section())
                        .collect(Collectors.joining("; "))
                + "]";
    }

    /** The resource and where to look. */
    private static String subject(Finding finding) {
        String overridden =
                finding.severity() == finding.ruleSeverity() ? "" : " [" + finding.ruleSeverity() + " by the rule]";
        return finding.resource().name()
                + finding.place()
                        .map(EvidenceItem::location)
                        .map(l -> " at " + l)
                        .orElse("")
                + overridden;
    }
}
