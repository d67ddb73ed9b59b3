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
import dev.classicready.finding.Shell;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Completes a hit to a finding: text from the rule's metadata, places from the files. */
final class FindingMaker {

    /** How many things a message names at most. */
    private static final int MANY = 5;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern COMMAND = Pattern.compile("`[^`]+`");

    private final RuleCatalogue catalogue;
    private final SourceFiles files;
    private final LocalDate asOf;
    private final RecordValues values = new RecordValues();

    FindingMaker(RuleCatalogue catalogue, SourceFiles files, LocalDate asOf) {
        this.catalogue = catalogue;
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
                fill(rule, rule.message(), hit, evidence, UnaryOperator.identity()),
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

    /** A text with commands in backticks, in which names are quoted as PowerShell wants it. */
    private String steps(RuleMetadata rule, String template, Hit hit, List<EvidenceItem> evidence) {
        Matcher commands = COMMAND.matcher(template);
        StringBuilder text = new StringBuilder();
        int end = 0;
        while (commands.find()) {
            text.append(fill(rule, template.substring(end, commands.start()), hit, evidence, UnaryOperator.identity()))
                    .append(fill(rule, commands.group(), hit, evidence, Shell::powerShell));
            end = commands.end();
        }
        return text.append(fill(rule, template.substring(end), hit, evidence, UnaryOperator.identity()))
                .toString();
    }

    private String fill(
            RuleMetadata rule, String template, Hit hit, List<EvidenceItem> evidence, UnaryOperator<String> quoting) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(quoting.apply(value(rule, matcher.group(1), hit, evidence))));
        }
        return matcher.appendTail(text).toString();
    }

    private String value(RuleMetadata rule, String name, Hit hit, List<EvidenceItem> evidence) {
        Map<String, Object> given = hit.values();
        if (given.containsKey(name)) {
            return text(given.get(name));
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
