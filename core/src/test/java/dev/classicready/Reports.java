package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Models;
import dev.classicready.classic.Observation;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.Effect;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Phase;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Source;
import dev.classicready.format.InputFile;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.rule.DeploymentKind;
import dev.classicready.rule.KnownMessage;
import dev.classicready.rule.Outcome;
import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.RuleOutcome;
import dev.classicready.rule.RulePack;
import dev.classicready.rule.RuleScope;
import dev.classicready.rule.RuleUnit;
import dev.classicready.rule.SourceDocument;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reports for tests, made without reading or judging: cloud services, each a unit, each with a machine "web1". */
public final class Reports {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Source SOURCE =
            new Source("The document", LocalDate.of(2023, 1, 25), "Unsupported", "https://example.com/document");

    private final EstateBuilder estate = new EstateBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private final List<InputFile> inputs = new ArrayList<>();
    private final Map<String, RuleMetadata> rules = new TreeMap<>();

    private Reports() {}

    /** An estate of these cloud services. */
    public static Reports of(String... services) {
        Reports reports = new Reports();
        for (String service : services) {
            reports.estate.add(Models.service(
                    "contoso",
                    service,
                    "West Europe",
                    Models.deployment(service, null, null, Models.machine("web1", "Small", null))));
        }
        return reports;
    }

    /** A finding on a cloud service of the estate. */
    public Reports finding(String rule, Severity severity, String service, String file, int line) {
        return finding(
                rule, severity, MigrationPath.PLATFORM, service, file, line, service + " is not as it should be");
    }

    public Reports finding(
            String rule, Severity severity, MigrationPath path, String service, String file, int line, String message) {
        ResourceRef ref = ResourceRef.of("contoso", ResourceType.CLOUD_SERVICE, service);
        RuleMetadata metadata = rule(rule, severity, path);
        findings.add(new Finding(
                rule,
                severity,
                severity,
                Effect.REFUSED,
                ref.id(),
                ref,
                message,
                metadata.remediation(),
                true,
                Phase.VALIDATE,
                path,
                List.of(SOURCE),
                List.of(new EvidenceItem(new SourceLocation(file, line, 7, "HostedService[" + service + "]"), "found")),
                null));
        return this;
    }

    /** A rule that could not be judged for a cloud service. */
    public Reports unknown(String rule, Severity severity, String service, Evidence... missing) {
        RuleMetadata metadata = rule(rule, severity, MigrationPath.BOTH);
        outcomes.add(new RuleOutcome(metadata, Outcome.UNKNOWN, List.of(unit(service)), List.of(missing)));
        return this;
    }

    /** The outcome of a rule that found something. */
    public Reports violated(String rule, String service) {
        outcomes.add(new RuleOutcome(rules.get(rule), Outcome.VIOLATED, List.of(unit(service)), List.of()));
        return this;
    }

    private MigrationUnit unit(String service) {
        ResourceRef ref = ResourceRef.of("contoso", ResourceType.CLOUD_SERVICE, service);
        return estate.build().units().stream()
                .filter(u -> u.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    public Reports input(String file, Evidence kind, DescriptorProblem... problems) {
        inputs.add(new InputFile(file, kind, 1, List.of(problems)));
        return this;
    }

    public Reports observing(Observation observation) {
        estate.add(observation);
        return this;
    }

    public ReadinessReport build() {
        ClassicEstate built = estate.build();
        return new ReadinessReport(
                built,
                SourceFiles.NONE,
                inputs,
                DAY,
                AnalysisOptions.defaults(),
                new RuleCatalogue(rules.values(), List.of(new Pack())),
                Verdicts.of(built.units(), findings, outcomes, unit -> 1),
                findings.stream().sorted().toList(),
                outcomes.stream().sorted().toList(),
                () -> Coverages.of(built, outcomes),
                () -> MigrationPlan.of(built, findings, new PlanOptions(TranslationOptions.DEFAULT, DAY)));
    }

    private RuleMetadata rule(String id, Severity severity, MigrationPath path) {
        return rules.computeIfAbsent(
                id,
                i -> new RuleMetadata(
                        id,
                        "Title of " + id,
                        severity,
                        Effect.REFUSED,
                        DeploymentKind.ANY,
                        RuleUnit.CLOUD_SERVICE,
                        RuleScope.UNIT,
                        List.of(SOURCE),
                        null,
                        null,
                        List.of(),
                        true,
                        Phase.VALIDATE,
                        path,
                        "message",
                        "The platform says no.",
                        "Change what is wrong with it and try again.",
                        null,
                        "test"));
    }

    /** The pack that the rules are said to come from. */
    private record Pack() implements RulePack {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public String version() {
            return "test 1";
        }

        @Override
        public LocalDate knowledgeDate() {
            return DAY;
        }

        @Override
        public String modelIndex() {
            return "none";
        }

        @Override
        public List<SourceDocument> documents() {
            return List.of();
        }

        @Override
        public List<KnownMessage> platformMessages() {
            return List.of(new KnownMessage("CloudService.Crowded", Pattern.compile("is not as it should be")));
        }

        @Override
        public Optional<String> page(String ruleId) {
            return Optional.of("# " + ruleId + "\n");
        }
    }
}
