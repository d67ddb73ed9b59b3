package dev.classicready.render;

import dev.classicready.classic.ResourceRef;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Source;
import dev.classicready.finding.Waiver;
import java.io.IOException;
import java.util.List;

/** Findings in {@code report.json}. */
final class FindingJson {

    private final JsonOutput json;

    FindingJson(JsonOutput json) {
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        json.member("ruleId", finding.ruleId())
                .member("severity", finding.severity())
                .member("effect", finding.effect())
                .member("unit", finding.unit());
        json.object("resource", () -> resource(finding.resource()));
        json.member("message", finding.message())
                .member("remediation", finding.remediation())
                .member("platformValidate", finding.platformValidate())
                .member("phase", finding.phase())
                .member("path", finding.path())
                .member("ruleSeverity", finding.ruleSeverity());
        sources(json, finding.sources());
        json.array("evidence", finding.evidence(), this::evidence);
        if (finding.waiver() != null) {
            waived(json, finding.waiver());
        }
    }

    static void waived(JsonOutput json, Waiver waiver) throws IOException {
        json.object("waived", () -> json.member("reason", waiver.reason()).member("until", waiver.until()));
    }

    private void resource(ResourceRef resource) throws IOException {
        json.member("type", resource.type())
                .member("name", resource.name())
                .member("id", resource.id())
                .member("cloudService", resource.cloudService());
    }

    static void sources(JsonOutput json, List<Source> sources) throws IOException {
        json.array(
                "sources",
                sources,
                source -> json.member("title", source.title())
                        .member("date", source.date())
                        .member("section", source.section())
                        .member("url", source.url()));
    }

    private void evidence(EvidenceItem evidence) throws IOException {
        json.member("file", evidence.location().file())
                .member("line", evidence.location().line())
                .member("column", evidence.location().column())
                .member("path", evidence.location().path())
                .member("value", evidence.value());
    }
}
