package dev.classicready.render;

import dev.classicready.BaselineComparison;
import dev.classicready.ReadinessReport;
import dev.classicready.classic.Names;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes findings as results of a SARIF run. */
final class SarifResult {

    private final ReadinessReport report;
    private final JsonOutput json;
    private final Map<String, Integer> ruleIndexes;
    private final Set<String> added = new HashSet<>();

    SarifResult(ReadinessReport report, JsonOutput json, Map<String, Integer> ruleIndexes) {
        this.report = report;
        this.json = json;
        this.ruleIndexes = ruleIndexes;
        report.baseline().map(BaselineComparison::added).orElse(List.of()).stream()
                .map(entry -> key(entry.ruleId(), entry.resource()))
                .forEach(added::add);
    }

    private static String key(String rule, String resource) {
        return rule + " " + Names.key(resource);
    }

    void write(Finding finding) throws IOException {
        json.member("ruleId", finding.ruleId());
        Integer index = ruleIndexes.get(finding.ruleId());
        if (index != null) {
            json.member("ruleIndex", index.intValue());
        }
        json.member("level", SarifRenderer.level(finding.severity()));
        json.object("message", () -> json.member("text", text(finding)));
        List<EvidenceItem> evidence = finding.evidence();
        json.array("locations", List.of(finding), f -> {
            if (!evidence.isEmpty()) {
                location(evidence.get(0).location());
            }
            json.array(
                    "logicalLocations",
                    List.of(f.resource()),
                    resource -> json.member("name", resource.name())
                            .member("fullyQualifiedName", resource.id())
                            .member("kind", "resource"));
        });
        if (evidence.size() > 1) {
            json.array("relatedLocations", evidence.subList(1, evidence.size()), e -> location(e.location()));
        }
        json.object("partialFingerprints", () -> json.member("classicReady/v1", hash(SarifRenderer.identity(finding))));
        if (report.baseline().isPresent()) {
            boolean isNew =
                    added.contains(key(finding.ruleId(), finding.resource().id()));
            json.member("baselineState", isNew ? "new" : "unchanged");
        }
        // All results have it or none: an empty list says that nobody accepts the finding.
        json.array(
                "suppressions",
                finding.acceptedBecause().stream().toList(),
                waiver -> json.member("kind", "external")
                        .member("status", "accepted")
                        .member("justification", waiver.reason() + " (until " + waiver.until() + ")"));
    }

    private static String text(Finding finding) {
        String message = finding.message();
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return sentence + (sentence.endsWith(".") ? " " : ". ") + finding.remediation();
    }

    private void location(SourceLocation location) throws IOException {
        physicalLocation(json, location.file(), location.line(), location.column());
    }

    static void physicalLocation(JsonOutput json, String file, int line, int column) throws IOException {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.member("uri", uri(Redaction.of(file))));
            if (line > 0) {
                json.object("region", () -> json.member("startLine", line).member("startColumn", Math.max(1, column)));
            }
        });
    }

    static String uri(String file) {
        try {
            String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
            int colon = path.indexOf(':');
            return colon >= 0 && (path.indexOf('/') < 0 || colon < path.indexOf('/')) ? "./" + path : path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always part of a URI: " + file, e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
