package dev.classicready.render;

import dev.classicready.PlatformMessage;
import dev.classicready.ReadinessReport;
import dev.classicready.WaiverRule;
import dev.classicready.WaiverUse;
import dev.classicready.classic.Contradiction;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.Finding;
import dev.classicready.format.InputFile;
import java.io.IOException;

/** What stands behind the verdict in {@code report.json}: files, contradictions, the platform's messages, waivers. */
record AppendixJson(ReadinessReport report, JsonOutput json) {

    void contradictions() throws IOException {
        json.array("contradictions", report.estate().contradictions(), this::contradiction);
    }

    private void contradiction(Contradiction contradiction) throws IOException {
        json.member("resource", contradiction.resource().id()).member("field", contradiction.field());
        json.array("values", contradiction.values(), this::value);
    }

    private void value(Contradiction.Value value) throws IOException {
        SourceLocation place = report.files().locate(value.place(), "");
        json.member("value", value.value()).member("file", place.file()).member("line", place.line());
    }

    void platformMessages() throws IOException {
        json.array("platformMessages", report.platformMessages(), this::platformMessage);
        json.array("platformUnsaid", report.platformUnsaid(), this::unsaid);
    }

    private void platformMessage(PlatformMessage message) throws IOException {
        json.member("resourceType", message.message().resourceType())
                .member("resourceName", message.message().resourceName())
                .member("category", message.message().category())
                .member("message", message.message().message())
                .member("virtualMachine", message.message().virtualMachine());
        if (message.ruleId().isPresent()) {
            json.member("ruleId", message.ruleId().get());
        }
    }

    private void unsaid(Finding finding) throws IOException {
        json.member("ruleId", finding.ruleId())
                .member("resource", finding.resource().id());
    }

    void inputs() throws IOException {
        json.array("inputs", report.inputs(), this::input);
    }

    private void input(InputFile input) throws IOException {
        json.member("file", input.file())
                .member("kind", Words.kindOf(input))
                .member("recognized", input.recognized())
                .member("resources", input.resources());
        json.array("problems", input.problems(), this::problem);
    }

    private void problem(DescriptorProblem problem) throws IOException {
        json.member("severity", problem.severity())
                .member("line", problem.line())
                .member("column", problem.column())
                .member("path", problem.path())
                .member("message", problem.message());
    }

    void waivers() throws IOException {
        WaiverUse use = report.waivers();
        json.object("waivers", () -> {
            json.array("used", use.used(), used -> {
                waiver(used.waiver());
                json.member("findings", used.findings()).member("outcomes", used.outcomes());
            });
            json.array("expired", use.expired(), this::waiver);
            json.array("unused", use.unused(), this::waiver);
        });
    }

    private void waiver(WaiverRule waiver) throws IOException {
        json.member("rule", waiver.rule())
                .member("resource", waiver.resource())
                .member("reason", waiver.waiver().reason())
                .member("until", waiver.waiver().until());
    }
}
