package dev.classicready.assertj;

import dev.classicready.Listing;
import dev.classicready.classic.Names;
import dev.classicready.finding.Effect;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AssertionErrorCollector;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a rule found. Each one narrows down: after it, only the findings that satisfy it are left, and there
 * is at least one.
 */
public final class FindingAssert extends SoftableAssert<FindingAssert, List<Finding>> {

    private final String ruleId;

    FindingAssert(Finding finding, @Nullable AssertionErrorCollector collector) {
        super(List.of(finding), FindingAssert.class, collector);
        this.ruleId = finding.ruleId();
    }

    FindingAssert(String ruleId, @Nullable List<Finding> findings, SoftableAssert<?, ?> before) {
        super(findings, FindingAssert.class, before);
        this.ruleId = ruleId;
    }

    /** On a resource, by its name or id; case does not matter. */
    public FindingAssert onResource(String nameOrId) {
        return narrow(
                "on resource " + nameOrId,
                f -> Names.same(f.resource().name(), nameOrId)
                        || Names.same(f.resource().id(), nameOrId));
    }

    /** On a resource, by its name or id; case does not matter. */
    public FindingAssert forResource(String nameOrId) {
        return onResource(nameOrId);
    }

    /** With evidence in a line of a file; of the file, the last parts of the path are enough. */
    public FindingAssert at(String file, int line) {
        return narrow(
                "at " + file + ":" + line,
                f -> f.evidence().stream()
                        .anyMatch(e -> isFile(e.location().file(), file)
                                && e.location().line() == line));
    }

    private static boolean isFile(String path, String end) {
        return path.equals(end) || path.endsWith("/" + end);
    }

    /** With a message that contains a text. */
    public FindingAssert withMessageContaining(String text) {
        return narrow(
                "with a message containing \"" + text + "\"", f -> f.message().contains(text));
    }

    /** With a remedy that contains a text. */
    public FindingAssert withRemediationContaining(String text) {
        return narrow(
                "with a remedy containing \"" + text + "\"",
                f -> f.remediation().contains(text));
    }

    /** Of a severity. */
    public FindingAssert withSeverity(Severity severity) {
        return narrow("of severity " + severity, f -> f.severity() == severity);
    }

    /** Of an effect. */
    public FindingAssert withEffect(Effect effect) {
        return narrow("of effect " + effect, f -> f.effect() == effect);
    }

    /** Accepted by a waiver. */
    public FindingAssert isWaived() {
        return narrow("that is waived", Finding::isWaived);
    }

    /** Not accepted by a waiver. */
    public FindingAssert isNotWaived() {
        return narrow("that is not waived", f -> !f.isWaived());
    }

    private FindingAssert narrow(String expectation, Predicate<Finding> condition) {
        return step(
                findings -> findings.stream().filter(condition).toList(),
                left -> !left.isEmpty(),
                none -> failure(
                        "%nExpected a finding of %s %s but found:%n%s", ruleId, expectation, Listing.of(actual)),
                left -> new FindingAssert(ruleId, left, this));
    }
}
