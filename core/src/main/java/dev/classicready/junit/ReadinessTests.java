package dev.classicready.junit;

import dev.classicready.FrozenFindings;
import dev.classicready.Listing;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RuleOutcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes one test for each unit of a report, or for each rule, so that a test run shows which ones are fine.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> units(ReadinessReport report) {
 *     return ReadinessTests.of(report).frozenIn(FrozenFindings.in(Path.of("src/test/known-findings.txt"))).perUnit();
 * }
 * }</pre>
 *
 * <p>A test fails if something was found that is not waived, not frozen, and a blocker, unless
 * {@link #failingOn(Severity)} says otherwise. Where nothing was found but a rule of that severity could not be judged, the
 * test is aborted and says what to collect, or it fails, if {@link #failingOnUnknown()} says so. Immutable.
 */
public final class ReadinessTests {

    private final ReadinessReport report;
    private final Severity least;
    private final boolean unknownFails;
    private final Collection<Finding> findings;

    private ReadinessTests(ReadinessReport report, Severity least, boolean unknownFails, Collection<Finding> findings) {
        this.report = report;
        this.least = least;
        this.unknownFails = unknownFails;
        this.findings = List.copyOf(findings);
    }

    /** Tests that fail on blockers. */
    public static ReadinessTests of(ReadinessReport report) {
        return new ReadinessTests(report, Severity.BLOCKER, false, report.findings());
    }

    /** Fails on findings of this severity or a worse one. */
    public ReadinessTests failingOn(Severity severity) {
        return new ReadinessTests(report, severity, unknownFails, findings);
    }

    /** Fails, rather than aborts, where a rule could not be judged. */
    public ReadinessTests failingOnUnknown() {
        return new ReadinessTests(report, least, true, findings);
    }

    /**
     * Fails on findings that are not frozen only. The file is compared, and written, here.
     *
     * @throws dev.classicready.BadInputException if the file cannot be used
     */
    public ReadinessTests frozenIn(FrozenFindings frozen) {
        return new ReadinessTests(
                report, least, unknownFails, frozen.compare(report).added());
    }

    /** A test for each migration unit, named by its kind and name, in the report's order. */
    public Stream<DynamicTest> perUnit() {
        return report.units().stream()
                .map(unit -> DynamicTest.dynamicTest(
                        unit.unit().kind() + " " + unit.unit().name(), () -> judge(unit)));
    }

    /** A test for each rule that applies to something, named by its id, sorted. */
    public Stream<DynamicTest> perRule() {
        Map<String, RuleMetadata> rules = new TreeMap<>();
        report.outcomes().forEach(o -> rules.putIfAbsent(o.rule().id(), o.rule()));
        return rules.values().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> judge(
                                f -> f.ruleId().equals(rule.id()),
                                o -> o.rule().id().equals(rule.id()))));
    }

    private void judge(UnitReadiness unit) {
        String id = unit.unit().id();
        judge(f -> f.unit().equals(id), o -> o.units().contains(unit.unit()));
    }

    private void judge(Predicate<Finding> what, Predicate<RuleOutcome> which) {
        List<Finding> found = findings.stream()
                .filter(f -> !f.isWaived() && f.severity().compareTo(least) >= 0)
                .filter(what)
                .toList();
        if (!found.isEmpty()) {
            Assertions.fail("found " + found.size() + ":\n" + Listing.of(found));
        }
        List<RuleOutcome> open = report.outcomes().stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN && !o.isWaived())
                .filter(o -> o.rule().severity().compareTo(least) >= 0)
                .filter(which)
                .toList();
        if (!open.isEmpty()) {
            if (unknownFails) {
                Assertions.fail("could not be judged:\n" + Listing.ofNotJudged(open));
            }
            Assumptions.abort("could not be judged without " + missing(open));
        }
    }

    private static String missing(List<RuleOutcome> open) {
        return open.stream()
                .flatMap(o -> o.missing().stream())
                .distinct()
                .sorted()
                .map(Evidence::kind)
                .collect(Collectors.joining(", "));
    }
}
