package dev.classicready.render.internal;

import dev.classicready.Coverage;
import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.Version;
import dev.classicready.WaiverRule;
import dev.classicready.WaiverUse;
import dev.classicready.classic.Contradiction;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.translate.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts into words what the page shows at once; lists that could be long are cut. */
final class PageMaker {

    private static final int ROWS = 200;

    private final ReadinessReport report;
    private final UnaryOperator<String> shown;

    PageMaker(ReadinessReport report, UnaryOperator<String> shown) {
        this.report = report;
        this.shown = shown;
    }

    private String extendedSupport() {
        int services = report.servicesForExtendedSupport();
        return services == 0 ? "" : ExtendedSupport.notice(services);
    }

    Page page(PageAssets assets) {
        List<Page.Problem> problems = problems();
        List<Contradiction> contradictions = report.estate().contradictions();
        List<Page.PlatformSays> platformSays = platformSays();
        return new Page(
                assets.contentSecurityPolicy(),
                assets.layoutLicence(),
                "ClassicReady " + Version.current() + ", rules "
                        + report.rules().version(),
                report.asOf().toString(),
                report.options().target().toString(),
                report.isPlatformMigrationOpen(),
                extendedSupport(),
                report.estate().isEmpty(),
                verdict(Way.PLATFORM),
                verdict(Way.REDEPLOY),
                figures(),
                change(),
                rules(true),
                rules(false),
                report.coverage().missing().stream().map(this::missing).toList(),
                kinds(report.coverage().supplied()),
                kinds(report.coverage().assumedAbsent()),
                first(problems),
                report.inputs().size(),
                leftOut(problems),
                first(contradictions).stream().map(this::contradicting).toList(),
                leftOut(contradictions),
                first(platformSays),
                leftOut(platformSays),
                waivers(),
                needs(),
                FindingRows.leftOut(report));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(ROWS, all.size()));
    }

    private static int leftOut(List<?> all) {
        return Math.max(0, all.size() - ROWS);
    }

    private Page.Verdict verdict(Way way) {
        Readiness verdict = way == Way.PLATFORM ? report.readiness() : report.redeployReadiness();
        List<Page.Figure> shares = new ArrayList<>();
        for (Readiness each :
                List.of(Readiness.NOT_READY, Readiness.UNKNOWN, Readiness.READY_WITH_CONDITIONS, Readiness.READY)) {
            long units = report.units().stream().filter(u -> way.of(u) == each).count();
            if (units > 0) {
                shares.add(new Page.Figure(
                        tone(each), Counted.of(units, "unit"), word(each).toLowerCase(Locale.ROOT)));
            }
        }
        return new Page.Verdict(tone(verdict), sign(verdict), word(verdict), meaning(way, verdict), shares);
    }

    private static String tone(Readiness readiness) {
        return switch (readiness) {
            case READY -> "ready";
            case READY_WITH_CONDITIONS -> "conditions";
            case UNKNOWN -> "unknown";
            case NOT_READY -> "blocked";
        };
    }

    private static String sign(Readiness readiness) {
        return switch (readiness) {
            case READY -> "✓";
            case READY_WITH_CONDITIONS -> "!";
            case UNKNOWN -> "?";
            case NOT_READY -> "✕";
        };
    }

    private static String word(Readiness readiness) {
        return switch (readiness) {
            case READY -> "Ready";
            case READY_WITH_CONDITIONS -> "Ready with conditions";
            case UNKNOWN -> "Unknown";
            case NOT_READY -> "Not ready";
        };
    }

    private String meaning(Way way, Readiness readiness) {
        return switch (readiness) {
            case READY -> "Nothing was found that stands in the way.";
            case READY_WITH_CONDITIONS -> "It goes through, at a price: see the warnings.";
            case UNKNOWN ->
                report.estate().isEmpty()
                        ? "No classic resource was found in what was read."
                        : "Evidence is missing that could still turn up something that blocks.";
            case NOT_READY -> blocking(way);
        };
    }

    private String blocking(Way way) {
        long blockers = report.findings().stream()
                .filter(f -> f.severity() == Severity.BLOCKER && way.counts(f.path()) && !f.isWaived())
                .count();
        return Counted.of(blockers, "blocker") + (blockers == 1 ? " stands" : " stand") + " in the way.";
    }

    private List<Page.Figure> figures() {
        List<Page.Figure> figures = new ArrayList<>();
        figures.add(figure("", report.units().size(), "unit"));
        figures.add(figure("", report.estate().resourceCount(), "resource"));
        figures.add(figure("blocked", report.counting(Severity.BLOCKER).size(), "blocker"));
        figures.add(figure("conditions", report.counting(Severity.WARNING).size(), "warning"));
        figures.add(figure("info", report.counting(Severity.INFO).size(), "remark"));
        figures.add(new Page.Figure("unknown", Counted.of(report.unknowns()), "not judged"));
        long waived = report.findings().stream().filter(Finding::isWaived).count();
        if (waived > 0) {
            figures.add(new Page.Figure("", Counted.of(waived), "waived"));
        }
        return figures;
    }

    private static Page.Figure figure(String tone, int number, String what) {
        return new Page.Figure(number == 0 ? "" : tone, Counted.of(number), number == 1 ? what : what + "s");
    }

    private List<String> change() {
        return report.baseline()
                .map(change -> List.of(
                        Counted.of(change.added().size()) + " new",
                        Counted.of(change.fixed().size()) + " fixed",
                        Counted.of(change.unchanged()) + " unchanged"))
                .orElse(List.of());
    }

    /**
     * The rules that found something that counts, by weight and by how often.
     *
     * @param weighing whether those that have an effect on readiness, or the others
     */
    private List<Page.RuleCount> rules(boolean weighing) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Severity> severities = new TreeMap<>();
        Map<String, Set<String>> units = new TreeMap<>();
        for (Finding finding : report.findings()) {
            if (!finding.isWaived() && weighing == (finding.severity() != Severity.INFO)) {
                counts.merge(finding.ruleId(), 1, Integer::sum);
                severities.put(finding.ruleId(), finding.severity());
                units.computeIfAbsent(finding.ruleId(), r -> new HashSet<>()).add(finding.unit());
            }
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String id) -> severities.get(id))
                        .thenComparing(counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(id -> new Page.RuleCount(
                        id,
                        report.rules().find(id).map(RuleMetadata::title).orElse(id),
                        tone(severities.get(id)),
                        word(severities.get(id)),
                        Counted.of(counts.get(id), "finding"),
                        Counted.of(units.get(id).size(), "unit")))
                .toList();
    }

    private static String tone(@Nullable Severity severity) {
        return severity == Severity.BLOCKER ? "blocked" : severity == Severity.WARNING ? "conditions" : "info";
    }

    private static String word(@Nullable Severity severity) {
        return severity == Severity.BLOCKER ? "Blocker" : severity == Severity.WARNING ? "Warning" : "Remark";
    }

    private Page.Missing missing(Coverage.Missing missing) {
        List<String> waiting = report.outcomes().stream()
                .filter(o -> o.outcome() == Outcome.UNKNOWN && !o.isWaived())
                .filter(o -> o.missing().contains(missing.kind()))
                .map(o -> o.rule().id())
                .distinct()
                .toList();
        return new Page.Missing(
                missing.kind().kind(),
                Counted.of(missing.settles()),
                waiting,
                missing.kind().collectWith());
    }

    private static List<String> kinds(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::kind).toList();
    }

    /** Errors first. */
    private List<Page.Problem> problems() {
        List<Page.Problem> errors = new ArrayList<>();
        List<Page.Problem> notes = new ArrayList<>();
        for (InputFile file : report.inputs()) {
            for (DescriptorProblem problem : file.problems()) {
                String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
                (problem.isError() ? errors : notes)
                        .add(new Page.Problem(
                                problem.isError() ? "blocked" : "info",
                                problem.isError() ? "Error" : "Note",
                                shown.apply(file.file()) + place,
                                shown.apply(problem.message())));
            }
        }
        errors.addAll(notes);
        return errors;
    }

    private Page.Contradicting contradicting(Contradiction contradiction) {
        return new Page.Contradicting(
                shown.apply(contradiction.resource().name()),
                contradiction.field(),
                contradiction.values().stream()
                        .map(v ->
                                shown.apply(v.value() + " at " + report.files().locate(v.place(), "")))
                        .toList());
    }

    private List<Page.PlatformSays> platformSays() {
        return report.platformMessages().stream()
                .map(m -> new Page.PlatformSays(
                        text(m.message().category()),
                        Optional.ofNullable(m.message().virtualMachine())
                                .filter(name -> !name.isBlank())
                                .map(shown)
                                .orElseGet(() -> text(m.message().resourceName())),
                        text(m.message().message()),
                        m.ruleId().orElse("")))
                .toList();
    }

    private String text(@Nullable String text) {
        return text == null ? "" : shown.apply(text);
    }

    private List<Page.WaiverLine> waivers() {
        WaiverUse use = report.waivers();
        List<Page.WaiverLine> lines = new ArrayList<>();
        use.used()
                .forEach(u ->
                        lines.add(line("used", u.waiver(), Counted.of((long) u.findings() + u.outcomes(), "match"))));
        use.expired().forEach(w -> lines.add(line("expired", w, "")));
        use.unused().forEach(w -> lines.add(line("matches nothing", w, "")));
        return lines;
    }

    private static Page.WaiverLine line(String state, WaiverRule waiver, String matches) {
        return new Page.WaiverLine(
                state,
                waiver.rule(),
                waiver.resource(),
                waiver.waiver().until().toString(),
                waiver.waiver().reason(),
                matches.replace("matchs", "matches"));
    }

    private List<Page.NeedLine> needs() {
        return first(report.plan().needs()).stream()
                .filter(n -> n.target() == report.options().target())
                .map(this::need)
                .toList();
    }

    private Page.NeedLine need(Need need) {
        boolean known = need.limit() != null && need.used() != null;
        return new Page.NeedLine(
                need.exceeds() ? "blocked" : known ? "ready" : "unknown",
                need.target().toString(),
                need.location().isEmpty() ? "unknown location" : need.location(),
                need.quota(),
                Counted.of(need.needed()),
                need.used() == null ? "" : Counted.of(need.used()),
                need.limit() == null ? "" : Counted.of(need.limit()),
                need.exceeds() ? "exceeds the quota" : known ? "suffices" : "usage not supplied");
    }
}
