package dev.classicready.render;

import dev.classicready.Coverage;
import dev.classicready.PlatformMessage;
import dev.classicready.ReadinessReport;
import dev.classicready.WaiverRule;
import dev.classicready.WaiverUse;
import dev.classicready.classic.Contradiction;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands behind the verdict, as text: what to collect, files, contradictions, the platform's messages, waivers. */
final class TextAppendix {

    private static final int LINES = 20;

    private final ReadinessReport report;
    private final TextPage page;

    TextAppendix(ReadinessReport report, TextPage page) {
        this.report = report;
        this.page = page;
    }

    void write() {
        notJudged();
        files("Files that could not be read whole", true);
        files("Remarks on files", false);
        list("Contradictions between files", report.estate().contradictions(), this::contradiction);
        list("What the platform's own validation says", report.platformMessages(), this::platformMessage);
        list("What it looks for and does not say", report.platformUnsaid(), this::unsaid);
        waivers(report.waivers());
    }

    /** What is missing, first what settles most. */
    private void notJudged() {
        Coverage coverage = report.coverage();
        page.heading("What was read");
        page.wrapped(0, Words.count(report.inputs().size(), "file") + ": " + Words.kinds(coverage.supplied()));
        list("What could not be judged, and what to collect", coverage.missing(), this::missing);
        if (!coverage.assumedAbsent().isEmpty()) {
            page.blank();
            page.wrapped(0, "Assumed that there is none: ", Words.kinds(coverage.assumedAbsent()));
        }
    }

    private void missing(Coverage.Missing missing) {
        String settles = missing.settles() == 0
                ? "settles nothing that could block"
                : "settles " + missing.settles() + " that could block";
        page.line(0, missing.kind().kind() + ": " + settles);
        missing.commands().forEach(command -> page.line(2, command));
        page.wrapped(2, "for ", Words.shortened(report.rulesLacking(missing.kind())));
    }

    private record FileProblem(String file, DescriptorProblem problem) {}

    private void files(String heading, boolean errors) {
        List<FileProblem> problems = report.inputs().stream()
                .flatMap(input -> input.problems().stream()
                        .filter(p -> p.isError() == errors)
                        .map(p -> new FileProblem(input.file(), p)))
                .toList();
        list(heading, problems, this::problem);
    }

    private void problem(FileProblem at) {
        DescriptorProblem problem = at.problem();
        String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
        page.wrapped(0, at.file() + place + ": " + problem.message());
    }

    private void contradiction(Contradiction contradiction) {
        page.line(0, contradiction.resource().name() + " " + contradiction.field());
        String label = "taken ";
        for (Contradiction.Value value : contradiction.values()) {
            page.wrapped(2, label, value.value() + " at " + report.files().locate(value.place(), ""));
            label = "not   ";
        }
    }

    private void platformMessage(PlatformMessage platform) {
        ValidationMessage message = platform.message();
        String name = Optional.ofNullable(message.virtualMachine())
                .filter(machine -> !machine.isBlank())
                .or(() -> Optional.ofNullable(message.resourceName()))
                .orElse("");
        page.wrapped(
                0,
                orEmpty(message.category()) + " " + name + ": ",
                orEmpty(message.message())
                        + platform.ruleId().map(id -> " [" + id + "]").orElse(""));
    }

    private void unsaid(Finding finding) {
        page.wrapped(
                0,
                finding.severity() + " " + finding.resource().name() + ": ",
                finding.message() + " [" + finding.ruleId() + "]");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void waivers(WaiverUse use) {
        if (use.isEmpty()) {
            return;
        }
        page.heading("Waivers");
        for (WaiverUse.Used used : use.used()) {
            waiver("used    ", used.waiver());
        }
        use.expired().forEach(w -> waiver("expired ", w));
        use.unused().forEach(w -> waiver("unused  ", w));
    }

    private void waiver(String label, WaiverRule waiver) {
        page.wrapped(
                0,
                label,
                waiver.rule() + " on " + waiver.resource() + " until "
                        + waiver.waiver().until() + ": " + waiver.waiver().reason());
    }

    private <T> void list(String heading, List<T> items, Consumer<T> line) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(heading);
        items.stream().limit(LINES).forEach(line);
        if (items.size() > LINES) {
            page.line(0, "and " + (items.size() - LINES) + " more, in report.json");
        }
    }
}
