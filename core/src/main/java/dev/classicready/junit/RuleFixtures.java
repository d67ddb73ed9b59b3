package dev.classicready.junit;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.finding.Finding;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Tests rules by cases kept in folders: {@code <root>/<group>/<case>/} holds descriptors, {@code <case>.expected} beside
 * it the findings; a finding that is missing and one too many both fail. See {@link RuleFixture} for the files.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> rules() {
 *     return RuleFixtures.ofPack("house-rules", Path.of("src/test/resources/fixtures")).tests();
 * }
 * }</pre>
 *
 * <p>With {@code -Dclassicready.fixtures=write} the expected findings are written anew; the tests pass or fail by what
 * else they check. Read what changed before it is committed: a case that was generated and never read shows nothing.
 */
public final class RuleFixtures {

    private static final String WRITE = "classicready.fixtures";

    private final @Nullable String pack;
    private final Path root;
    private final ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();

    private RuleFixtures(@Nullable String pack, Path root) {
        this.pack = pack;
        this.root = root;
    }

    /**
     * Cases for the rules of one pack, in folders named after the rules. Findings of other packs are not compared, so
     * that a new version of those fails no case. Every rule of the pack has to have a case that fires and a near miss.
     *
     * @param pack the pack's name
     */
    public static RuleFixtures ofPack(String pack, Path root) {
        return new RuleFixtures(pack, root);
    }

    /** Cases for all packs together, in folders that group them by whatever they are about. */
    public static RuleFixtures ofSituations(Path root) {
        return new RuleFixtures(null, root);
    }

    /**
     * The cases, sorted.
     *
     * @throws UncheckedIOException if there is no such folder
     */
    public List<RuleFixture> all() {
        return folders(root).stream()
                .flatMap(group -> folders(group).stream()
                        .map(folder -> new RuleFixture(
                                group.getFileName().toString(),
                                folder.getFileName().toString(),
                                folder)))
                .toList();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test for each case, and for a pack one for each of its rules: that it has the cases it should have. */
    public Stream<DynamicTest> tests() {
        List<RuleFixture> all = all();
        Stream<DynamicTest> cases = all.stream()
                .map(f -> DynamicTest.dynamicTest(f.toString(), f.folder().toUri(), () -> check(f)));
        return Stream.concat(
                rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.id() + " has its cases", () -> {
                            require(rule, all, RuleFixture::fires, "fires");
                            require(rule, all, RuleFixture::isNearMiss, "near-miss");
                        })),
                cases);
    }

    private List<RuleMetadata> rules() {
        if (pack == null) {
            return List.of();
        }
        List<RuleMetadata> rules = analyzer.rules().rules().stream()
                .filter(rule -> rule.pack().equals(pack))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("there is no rule pack " + pack + " on the class path, or it has no rules");
        }
        return rules;
    }

    private void require(RuleMetadata rule, List<RuleFixture> all, Predicate<RuleFixture> kind, String name) {
        if (all.stream().noneMatch(f -> f.group().equals(rule.id()) && kind.test(f))) {
            throw new AssertionFailedError("rule " + rule.id() + " has no case "
                    + root.resolve(rule.id()).resolve(name));
        }
    }

    private void check(RuleFixture fixture) throws IOException {
        ReadinessReport report = fixture.report(analyzer);
        List<Finding> findings =
                report.findings().stream().filter(f -> counts(f, report)).toList();
        if (pack != null) {
            checkRule(fixture, report);
        }
        checkVerdict("readiness", fixture.readiness(), report.readiness());
        checkVerdict("redeploy", fixture.redeployReadiness(), report.redeployReadiness());
        compare(fixture, findings.stream().map(RuleFixture::line).toList());
    }

    private boolean counts(Finding finding, ReadinessReport report) {
        return pack == null
                || report.rules()
                        .find(finding.ruleId())
                        .map(RuleMetadata::pack)
                        .orElseThrow()
                        .equals(pack);
    }

    private void checkRule(RuleFixture fixture, ReadinessReport report) {
        if (rules().stream().noneMatch(rule -> rule.id().equals(fixture.group()))) {
            throw new AssertionFailedError("the pack " + pack + " has no rule " + fixture.group());
        }
        if (!fixture.fires() && !fixture.isNearMiss() && !fixture.isUnknown()) {
            throw new AssertionFailedError(
                    "the name of " + fixture + " says not what it shows: fires, near-miss or unknown");
        }
        boolean found = report.findings().stream().anyMatch(f -> f.ruleId().equals(fixture.group()));
        if (found != fixture.fires()) {
            throw new AssertionFailedError(fixture + ": the rule " + (found ? "finds something" : "finds nothing"));
        }
        if (fixture.isUnknown()
                && report.outcomes().stream()
                        .noneMatch(o ->
                                o.outcome() == Outcome.UNKNOWN && o.rule().id().equals(fixture.group()))) {
            throw new AssertionFailedError(fixture + ": the rule could be judged");
        }
    }

    private static <T> void checkVerdict(String what, Optional<T> expected, T found) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            throw new AssertionFailedError(
                    what + ": expected " + expected.get() + ", found " + found, expected.get(), found);
        }
    }

    private static void compare(RuleFixture fixture, List<String> found) throws IOException {
        if ("write".equals(System.getProperty(WRITE))) {
            Files.write(fixture.expectedFile(), found);
            return;
        }
        if (!Files.exists(fixture.expectedFile())) {
            throw new AssertionFailedError(
                    fixture + " has no expected findings; write " + fixture.expectedFile() + ", or run with -D" + WRITE
                            + "=write and read what it wrote. Found:\n" + String.join("\n", found));
        }
        List<String> expected = fixture.expected();
        if (!found.equals(expected)) {
            throw new AssertionFailedError(
                    fixture + ":" + listing("expected and not found", without(expected, found))
                            + listing("found and not expected", without(found, expected)),
                    String.join("\n", expected),
                    String.join("\n", found));
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static String listing(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + heading + ":\n  " + String.join("\n  ", lines);
    }
}
