package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Waiver;
import dev.classicready.format.InputFile;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.rule.Judge;
import dev.classicready.rule.JudgeProgress;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RuleOutcome;
import dev.classicready.translate.TranslationOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report without the names and addresses of its estate. Nothing is taken out of finished text: the redacted estate is
 * judged and planned anew, and so nothing that it does not hold can come out. What was found and what could not be judged
 * is what the original says, whose findings lend nothing but their rule, resource and place.
 */
final class RedactedReport {

    private final ReadinessReport report;
    private final RedactedText text;
    private final RedactedEstate redaction;
    private final ClassicEstate estate;
    private final Map<String, MigrationUnit> units = new HashMap<>();
    private final Map<String, String> unitIds = new HashMap<>();

    private RedactedReport(ReadinessReport report) {
        this.report = report;
        Pseudonyms draft = Pseudonyms.draft();
        new RedactedEstate(new RedactedText(draft)).of(report.estate());
        this.text = new RedactedText(Pseudonyms.of(draft));
        this.redaction = new RedactedEstate(text);
        this.estate = redaction.of(report.estate());
        estate.units().forEach(unit -> units.put(key(unit, unit.subscription(), unit.name()), unit));
        report.estate()
                .units()
                .forEach(unit -> unitIds.putIfAbsent(unit.id(), redacted(unit).id()));
    }

    static ReadinessReport of(ReadinessReport report, Judge judge) {
        return new RedactedReport(report).write(judge);
    }

    private ReadinessReport write(Judge judge) {
        AnalysisOptions options =
                report.options().translation(translation(report.options().translation()));
        SourceFiles files = report.files().named(text::path);
        List<Finding> findings = findings(judge.judge(
                        estate,
                        files,
                        report.asOf(),
                        options.translation(),
                        options.threads(),
                        JudgeProgress.NONE,
                        new Cancellation())
                .findings());
        List<RuleOutcome> outcomes =
                report.outcomes().stream().map(this::outcome).sorted().toList();
        PlanOptions planning = new PlanOptions(options.translation(), report.asOf());
        return new ReadinessReport(
                estate,
                files,
                report.inputs().stream().map(this::input).toList(),
                report.asOf(),
                options,
                report.rules(),
                report.units().stream().map(this::unit).toList(),
                findings,
                outcomes,
                Once.of(() -> Coverages.of(estate, outcomes)),
                Once.of(() -> MigrationPlan.of(estate, findings, planning)),
                waivers(report.waivers()),
                report.baseline().map(this::baseline).orElse(null),
                answer());
    }

    private RedactedAnswer answer() {
        return new RedactedAnswer(
                report.platformMessages().stream()
                        .map(m -> new PlatformMessage(redaction.message(m.message()), m.ruleId()))
                        .toList(),
                report.platformUnsaid().stream().map(this::key).collect(Collectors.toSet()));
    }

    /** The key that a finding has once it is redacted. */
    private Object key(Finding finding) {
        return RedactedAnswer.key(
                finding.ruleId(), unitIds.getOrDefault(finding.unit(), ""), redaction.reference(finding.resource()));
    }

    private static String key(MigrationUnit unit, String subscription, String name) {
        return unit.kind() + "|" + Names.key(subscription) + "|" + Names.key(name);
    }

    private MigrationUnit redacted(MigrationUnit unit) {
        return Objects.requireNonNull(
                units.get(key(
                        unit,
                        redaction.subscription(unit.subscription()),
                        redaction.reference(unit.ref()).name())),
                "a redacted estate has the units of the original");
    }

    private UnitReadiness unit(UnitReadiness verdict) {
        return new UnitReadiness(redacted(verdict.unit()), verdict.readiness(), verdict.redeploy(), verdict.wave());
    }

    private RuleOutcome outcome(RuleOutcome outcome) {
        return new RuleOutcome(
                outcome.rule(),
                outcome.outcome(),
                outcome.units().stream().map(this::redacted).sorted().toList(),
                outcome.missing(),
                waiver(outcome.waiver()));
    }

    /** The original's findings in the words of those that the redacted estate gives. */
    private List<Finding> findings(List<Finding> worded) {
        Map<Object, Deque<Finding>> byPlace = new LinkedHashMap<>();
        worded.forEach(
                f -> byPlace.computeIfAbsent(place(f, f.unit(), f.resource(), file -> file), k -> new ArrayDeque<>())
                        .add(f));
        return report.findings().stream()
                .map(f -> finding(f, unitIds.getOrDefault(f.unit(), ""), byPlace))
                .sorted()
                .toList();
    }

    private Finding finding(Finding finding, String unit, Map<Object, Deque<Finding>> byPlace) {
        ResourceRef resource = redaction.reference(finding.resource());
        Finding words = byPlace.getOrDefault(place(finding, unit, resource, text::path), new ArrayDeque<>())
                .poll();
        RuleMetadata rule = report.rules().find(finding.ruleId()).orElseThrow();
        return new Finding(
                finding.ruleId(),
                finding.severity(),
                finding.ruleSeverity(),
                finding.effect(),
                unit,
                resource,
                words == null ? rule.title() : words.message(),
                words == null ? rule.remediation().replaceAll("\\{\\w+}", "…") : words.remediation(),
                finding.platformValidate(),
                finding.phase(),
                finding.path(),
                finding.sources(),
                words == null
                        ? finding.evidence().stream().map(this::bare).sorted().toList()
                        : words.evidence(),
                waiver(finding.waiver()));
    }

    private static Object place(Finding finding, String unit, ResourceRef resource, Function<String, String> names) {
        Set<SourceLocation> places = finding.evidence().stream()
                .map(EvidenceItem::location)
                .map(l -> new SourceLocation(names.apply(l.file()), l.line(), l.column(), ""))
                .collect(Collectors.toSet());
        return List.of(finding.ruleId(), Names.key(unit), resource.key(), places);
    }

    private EvidenceItem bare(EvidenceItem item) {
        SourceLocation at = item.location();
        return new EvidenceItem(new SourceLocation(text.path(at.file()), at.line(), at.column(), ""), "");
    }

    private InputFile input(InputFile input) {
        return new InputFile(
                text.path(input.file()),
                input.kind(),
                input.resources(),
                input.problems().stream()
                        .map(p -> new DescriptorProblem(p.severity(), p.line(), p.column(), "", RedactedText.WITHHELD))
                        .toList());
    }

    private WaiverUse waivers(WaiverUse use) {
        return new WaiverUse(
                use.used().stream()
                        .map(used -> new WaiverUse.Used(waiver(used.waiver()), used.findings(), used.outcomes()))
                        .toList(),
                use.expired().stream().map(this::waiver).toList(),
                use.unused().stream().map(this::waiver).toList());
    }

    private WaiverRule waiver(WaiverRule rule) {
        return new WaiverRule(
                rule.rule(),
                text.value(rule.resource()),
                new Waiver(RedactedText.WITHHELD, rule.waiver().until()),
                new SourceLocation(
                        text.path(rule.place().file()),
                        rule.place().line(),
                        rule.place().column(),
                        ""));
    }

    private static @Nullable Waiver waiver(@Nullable Waiver waiver) {
        return waiver == null ? null : new Waiver(RedactedText.WITHHELD, waiver.until());
    }

    private BaselineComparison baseline(BaselineComparison comparison) {
        return new BaselineComparison(
                comparison.added().stream().map(this::entry).toList(),
                comparison.fixed().stream().map(this::entry).toList(),
                comparison.unchanged());
    }

    private BaselineComparison.Entry entry(BaselineComparison.Entry entry) {
        return new BaselineComparison.Entry(entry.ruleId(), text.value(entry.resource()));
    }

    private TranslationOptions translation(TranslationOptions options) {
        Map<String, String> settings = new HashMap<>();
        options.settings()
                .forEach((name, value) -> settings.put(name, name.startsWith("size.") ? value : text.value(value)));
        return options.withSettings(settings)
                .withTargetSubscription(nullable(options.targetSubscription()))
                .withTargetVirtualNetwork(nullable(options.targetVirtualNetwork()))
                .withOperator(nullable(options.operator()));
    }

    private @Nullable String nullable(@Nullable String value) {
        return value == null ? null : text.value(value);
    }
}
