package dev.classicready.render;

import dev.classicready.rule.EvidenceNeed;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.io.Writer;

/** The rules themselves as a JSON array, sorted by id. */
public final class CatalogueRenderer {

    /** Writes a catalogue; the writer is neither flushed nor closed. */
    public void write(RuleCatalogue catalogue, Writer out) throws IOException {
        JsonOutput.write(out, json -> json.array(catalogue.rules(), rule -> write(rule, json)));
    }

    private static void write(RuleMetadata rule, JsonOutput json) throws IOException {
        json.member("id", rule.id())
                .member("title", rule.title())
                .member("severity", rule.severity())
                .member("effect", rule.effect())
                .member("deployment", rule.deployment())
                .member("unit", rule.unit())
                .member("scope", rule.scope());
        FindingJson.sources(json, rule.sources());
        json.member("from", rule.from()).member("until", rule.until());
        json.strings("needs", rule.needs().stream().map(EvidenceNeed::toString).toList());
        json.member("platformValidate", rule.platformValidate())
                .member("phase", rule.phase())
                .member("path", rule.path())
                .member("message", rule.message())
                .member("rationale", rule.rationale())
                .member("remediation", rule.remediation())
                .member("redeploy", rule.redeploy())
                .member("pack", rule.pack())
                .member("help", rule.help());
    }
}
