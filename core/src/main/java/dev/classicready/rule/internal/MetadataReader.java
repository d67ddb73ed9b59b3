package dev.classicready.rule.internal;

import dev.classicready.finding.Effect;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Source;
import dev.classicready.rule.DeploymentKind;
import dev.classicready.rule.EvidenceNeed;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RulePack;
import dev.classicready.rule.RuleScope;
import dev.classicready.rule.RuleUnit;
import dev.classicready.rule.SourceDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what DRL says of a rule in its annotations; a rule that leaves something out is a bug of its pack. */
final class MetadataReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+");

    private final RulePack pack;
    private final Map<String, SourceDocument> documents = new HashMap<>();

    /**
     * Reads the rules of a pack.
     *
     * @param packs all packs: a rule may cite documents that another pack describes; its own come first
     */
    MetadataReader(RulePack pack, Collection<RulePack> packs) {
        this.pack = pack;
        packs.forEach(other -> other.documents().forEach(d -> documents.put(d.key(), d)));
        pack.documents().forEach(d -> documents.put(d.key(), d));
    }

    RuleMetadata read(String id, Map<String, Object> annotations) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException("the id of rule \"" + id + "\" of pack " + pack.name()
                    + " cannot be; expected an area and a name with a dot between, such as House.MachineName");
        }
        return new Annotations(id, annotations).metadata();
    }

    /** The annotations of one rule. */
    private final class Annotations {
        private final String id;
        private final Map<String, Object> annotations;

        private Annotations(String id, Map<String, Object> annotations) {
            this.id = id;
            this.annotations = annotations;
        }

        private RuleMetadata metadata() {
            return new RuleMetadata(
                    id,
                    text("title"),
                    constant("severity", Severity::valueOf),
                    constant("effect", Effect::valueOf),
                    constant("deployment", DeploymentKind::valueOf),
                    constant("unit", RuleUnit::valueOf),
                    constant("scope", RuleScope::valueOf),
                    sources(),
                    day("from"),
                    day("until"),
                    needs(),
                    Boolean.parseBoolean(text("platformValidate")),
                    constant("phase", Phase::valueOf),
                    constant("path", MigrationPath::valueOf),
                    text("message"),
                    text("rationale"),
                    text("remediation"),
                    optional("redeploy"),
                    pack.name());
        }

        private @Nullable String optional(String name) {
            Object value = annotations.get(name);
            if (value == null) {
                return null;
            }
            return value.toString().strip();
        }

        private String text(String name) {
            String value = optional(name);
            if (value == null || value.isBlank()) {
                throw new IllegalStateException("rule " + id + " of pack " + pack.name() + " lacks @" + name);
            }
            return value;
        }

        private <E> E constant(String name, Function<String, E> valueOf) {
            String value = text(name);
            try {
                return valueOf.apply(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("rule " + id + ": @" + name + " cannot be " + value, e);
            }
        }

        private @Nullable LocalDate day(String name) {
            String value = optional(name);
            return value == null ? null : LocalDate.parse(value);
        }

        private List<EvidenceNeed> needs() {
            return Arrays.stream(text("needs").split(","))
                    .map(String::strip)
                    .filter(need -> !need.equals("any"))
                    .map(EvidenceNeed::parse)
                    .toList();
        }

        /** {@code key: section; key: section}. */
        private List<Source> sources() {
            return Arrays.stream(text("sources").split(";"))
                    .map(String::strip)
                    .map(this::source)
                    .toList();
        }

        private Source source(String citation) {
            int colon = citation.indexOf(':');
            String key = colon < 0 ? citation : citation.substring(0, colon).strip();
            SourceDocument document = documents.get(key);
            if (document == null) {
                throw new IllegalStateException("rule " + id + " cites " + key + ", which no pack describes");
            }
            return new Source(
                    document.title(),
                    document.date(),
                    colon < 0 ? "" : citation.substring(colon + 1).strip(),
                    document.url());
        }
    }
}
