package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer: whether the estate is ready, unit by unit, with every finding, what could not be judged, and the plan.
 * Immutable; the same input gives the same report.
 */
public final class ReadinessReport {

    private final ClassicEstate estate;
    private final SourceFiles files;
    private final List<InputFile> inputs;
    private final LocalDate asOf;
    private final AnalysisOptions options;
    private final RuleCatalogue rules;
    private final List<UnitReadiness> units;
    private final List<Finding> findings;
    private final List<RuleOutcome> outcomes;
    private final Supplier<Coverage> coverage;
    private final Supplier<MigrationPlan> plan;
    private final WaiverUse waivers;
    private final @Nullable BaselineComparison baseline;
    private final @Nullable RedactedAnswer redactedAnswer;
    private final Supplier<CollectCommands> commands;

    ReadinessReport(
            ClassicEstate estate,
            SourceFiles files,
            List<InputFile> inputs,
            LocalDate asOf,
            AnalysisOptions options,
            RuleCatalogue rules,
            List<UnitReadiness> units,
            List<Finding> findings,
            List<RuleOutcome> outcomes,
            Supplier<Coverage> coverage,
            Supplier<MigrationPlan> plan) {
        this(
                estate,
                files,
                inputs,
                asOf,
                options,
                rules,
                units,
                findings,
                outcomes,
                coverage,
                plan,
                WaiverUse.NONE,
                null,
                null);
    }

    ReadinessReport(
            ClassicEstate estate,
            SourceFiles files,
            List<InputFile> inputs,
            LocalDate asOf,
            AnalysisOptions options,
            RuleCatalogue rules,
            List<UnitReadiness> units,
            List<Finding> findings,
            List<RuleOutcome> outcomes,
            Supplier<Coverage> coverage,
            Supplier<MigrationPlan> plan,
            WaiverUse waivers,
            @Nullable BaselineComparison baseline,
            @Nullable RedactedAnswer redactedAnswer) {
        this.estate = estate;
        this.files = files;
        this.inputs = List.copyOf(inputs);
        this.asOf = asOf;
        this.options = options;
        this.rules = rules;
        this.units = List.copyOf(units);
        this.findings = List.copyOf(findings);
        this.outcomes = List.copyOf(outcomes);
        this.coverage = coverage;
        this.plan = plan;
        this.waivers = waivers;
        this.baseline = baseline;
        this.redactedAnswer = redactedAnswer;
        this.commands = Once.of(() -> new CollectCommands(estate));
    }

    /**
     * This report with a user's waivers and severities, and the verdicts and the plan that follow from them. What is
     * waived stays in the report and is marked.
     *
     * @param today decides which waivers have expired
     * @throws BadInputException if a severity is given for a rule that no pack has
     */
    public ReadinessReport with(Waivers governing, LocalDate today) {
        governing.check(rules);
        Governance governance = new Governance(governing, today);
        List<Finding> governed = governance.findings(findings);
        List<RuleOutcome> answers = governance.outcomes(outcomes);
        Map<MigrationUnit, Integer> waves = new HashMap<>();
        units.forEach(u -> waves.put(u.unit(), u.wave()));
        return new ReadinessReport(
                estate,
                files,
                inputs,
                asOf,
                options,
                rules,
                Verdicts.of(estate.units(), governed, answers, waves::get),
                governed,
                answers,
                Once.of(() -> Coverages.of(estate, answers)),
                Once.of(() -> plan.get().with(governed)),
                waivers.and(governance.use()),
                baseline,
                redactedAnswer);
    }

    /** This report compared with an earlier one. */
    public ReadinessReport comparedWith(Baseline earlier) {
        return new ReadinessReport(
                estate,
                files,
                inputs,
                asOf,
                options,
                rules,
                units,
                findings,
                outcomes,
                coverage,
                plan,
                waivers,
                earlier.compare(findings),
                redactedAnswer);
    }

    /** Whether the estate can take the platform's migration, by the documents: its worst unit's readiness. */
    public Readiness readiness() {
        return estate.isEmpty()
                ? Readiness.UNKNOWN
                : units.stream().map(UnitReadiness::readiness).reduce(Readiness.READY, Readiness::and);
    }

    /** Whether the estate can be recreated from the plan: its worst unit's readiness. */
    public Readiness redeployReadiness() {
        return estate.isEmpty()
                ? Readiness.UNKNOWN
                : units.stream().map(UnitReadiness::redeploy).reduce(Readiness.READY, Readiness::and);
    }

    /** The migration units with their verdicts, sorted by subscription, kind and name. */
    public List<UnitReadiness> units() {
        return units;
    }

    /** Everything that was found, waived findings included; blockers first. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of a severity, waived ones included. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** The findings of a severity that are not waived. */
    public List<Finding> counting(Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity && !f.isWaived())
                .toList();
    }

    /** What each rule says of the units it applies to, grouped. */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /** How many outcomes, each of one rule for one unit, are UNKNOWN and not waived. */
    public int unknowns() {
        return outcomes.stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN && !o.isWaived())
                .mapToInt(o -> o.units().size())
                .sum();
    }

    public Coverage coverage() {
        return coverage.get();
    }

    /** The ids of the rules that could not judge something for want of a kind of evidence, sorted. */
    public List<String> rulesLacking(Evidence kind) {
        return outcomes.stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN && !o.isWaived())
                .filter(o -> o.missing().contains(kind))
                .map(o -> o.rule().id())
                .distinct()
                .toList();
    }

    /** The commands that collect a kind of evidence about units, with the names that the estate knows filled in. */
    public List<String> collectCommands(Evidence kind, Collection<MigrationUnit> about) {
        return commands.get().of(kind, about);
    }

    /** The files that were read, in the order of the inputs, with their problems. */
    public List<InputFile> inputs() {
        return inputs;
    }

    /** Whether content of a file was lost. */
    public boolean hasErrors() {
        return inputs.stream().flatMap(i -> i.problems().stream()).anyMatch(p -> p.isError());
    }

    /** The day as of which the estate was judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether the platform's own migration can still be run, for anything, on the day as of which was judged. */
    public boolean isPlatformMigrationOpen() {
        return new PlanOptions(options.translation(), asOf).platformMovesAnything();
    }

    /** How many cloud services become ones of extended support, which ends before long, whichever way they go. */
    public int servicesForExtendedSupport() {
        return (int) estate().resources(CloudService.class).stream()
                .filter(CloudService::hasWebWorkerRoles)
                .count();
    }

    public AnalysisOptions options() {
        return options;
    }

    /** Every rule of the packs that judged. */
    public RuleCatalogue rules() {
        return rules;
    }

    /** The model that was judged. */
    public ClassicEstate estate() {
        return estate;
    }

    /** Where the model was read. */
    public SourceFiles files() {
        return files;
    }

    /** What became of the waivers. */
    public WaiverUse waivers() {
        return waivers;
    }

    /** What changed since an earlier report, if this one was compared with one. */
    public Optional<BaselineComparison> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** The messages of the platform's own validate operation that were supplied, beside our findings. */
    public List<PlatformMessage> platformMessages() {
        if (redactedAnswer != null) {
            return redactedAnswer.messages();
        }
        return answers().isEmpty() ? List.of() : platformAnswer().messages();
    }

    /**
     * Where answers of the platform's own validate operation were supplied: the findings that it looks for and that none
     * of them reports. An answer speaks of what it was asked about only.
     */
    public List<Finding> platformUnsaid() {
        if (redactedAnswer != null) {
            return redactedAnswer.unsaid(findings);
        }
        return coverage().supplied().contains(Evidence.VALIDATION_MESSAGES)
                ? platformAnswer().unsaid()
                : List.of();
    }

    private PlatformAnswer platformAnswer() {
        return new PlatformAnswer(answers(), findings, rules);
    }

    private List<ValidationMessage> answers() {
        return estate.observations(ValidationMessage.class);
    }

    /** The plan; made at the first call. */
    public MigrationPlan plan() {
        return plan.get();
    }
}
