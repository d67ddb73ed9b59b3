package dev.classicready.rule.internal;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Keyed;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.fact.Fact;
import dev.classicready.fact.Hit;
import dev.classicready.finding.Effect;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.PlatformMigration;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Completes a hit to a finding: text from the rule's metadata, places from the files. */
final class FindingMaker {

    /** How many things a message names at most. */
    private static final int MANY = 5;

    private final RuleCatalogue catalogue;
    private final TextTemplates templates;
    private final SourceFiles files;
    private final LocalDate asOf;
    private final RecordValues values = new RecordValues();

    FindingMaker(RuleCatalogue catalogue, TextTemplates templates, SourceFiles files, LocalDate asOf) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.files = files;
        this.asOf = asOf;
    }

    Finding finding(String ruleId, Hit hit) {
        RuleMetadata rule = catalogue.find(ruleId).orElseThrow();
        Fact subject = hit.subject();
        List<EvidenceItem> evidence = evidence(hit);
        return new Finding(
                rule.id(),
                rule.severity(),
                rule.severity(),
                rule.effect(),
                subject.unit().id(),
                subject.resource(),
                templates.sentence(rule.message()).fill(name -> value(rule, name, hit, evidence)),
                remedy(rule, hit, evidence),
                rule.platformValidate(),
                rule.phase(),
                rule.path(),
                rule.sources(),
                evidence,
                null);
    }

    private List<EvidenceItem> evidence(Hit hit) {
        TreeSet<EvidenceItem> items = new TreeSet<>();
        for (Hit.Mark mark : hit.marks()) {
            Located element = mark.element();
            long place = mark.field().isEmpty()
                    ? element.places().element()
                    : element.places().of(mark.field());
            if (place >= 0) {
                String value = mark.field().isEmpty() ? "" : text(values.of(element, mark.field()));
                items.add(
                        new EvidenceItem(files.locate(place, path(hit.subject().resource(), mark)), value));
            }
        }
        return List.copyOf(items);
    }

    /** The resource, the element and the field, as a path that a person can follow. */
    private static String path(ResourceRef resource, Hit.Mark mark) {
        String step = mark.element().step();
        String type = resource.type().substring(resource.type().lastIndexOf('/') + 1);
        String start = step.endsWith("[" + resource.name() + "]") ? "" : type + "[" + resource.name() + "]/";
        String service = resource.cloudService() == null ? "" : "HostedService[" + resource.cloudService() + "]/";
        return service + start + step + (mark.field().isEmpty() ? "" : "/" + mark.field());
    }

    /** What to do on the day as of which is judged: where the platform's migration is gone, what is left to do. */
    private String remedy(RuleMetadata rule, Hit hit, List<EvidenceItem> evidence) {
        MigrationUnit unit = hit.subject().unit();
        if (rule.path() == MigrationPath.REDEPLOY
                || rule.effect() == Effect.LIFECYCLE
                || PlatformMigration.moves(unit, asOf)) {
            return steps(rule, rule.remediation(), hit, evidence);
        }
        String left = rule.redeploy();
        if (rule.path() == MigrationPath.BOTH) {
            return steps(rule, left == null ? rule.remediation() : left, hit, evidence);
        }
        return "The platform's migration is gone since " + PlatformMigration.goneFrom(unit) + ". "
                + (left == null ? "Recreating from the plan asks for nothing here." : steps(rule, left, hit, evidence));
    }

    private String steps(RuleMetadata rule, String template, Hit hit, List<EvidenceItem> evidence) {
        return templates.steps(template).fill(name -> value(rule, name, hit, evidence));
    }

    private String value(RuleMetadata rule, String name, Hit hit, List<EvidenceItem> evidence) {
        Object given = hit.value(name);
        if (given != null) {
            return text(given);
        }
        ResourceRef resource = hit.subject().resource();
        return switch (name) {
            case "resource" -> resource.name();
            case "service" -> resource.cloudService() == null ? resource.name() : resource.cloudService();
            case "unit" -> hit.subject().unit().name();
            case "subscription" -> hit.subject().unit().subscription();
            case "value" -> evidence.isEmpty() ? "" : evidence.get(0).value();
            default ->
                throw new IllegalStateException("rule " + rule.id() + ": nothing fills {" + name + "} in its text");
        };
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            String named = many.stream().limit(MANY).map(FindingMaker::text).collect(Collectors.joining(", "));
            return many.size() <= MANY ? named : named + " and " + (many.size() - MANY) + " more";
        }
        if (value instanceof ClassicResource resource) {
            return resource.name();
        }
        return value instanceof Keyed part ? part.key() : value.toString();
    }
}
