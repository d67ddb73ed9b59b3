package dev.classicready.examples.fleet;

import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import dev.classicready.format.InputFile;
import dev.classicready.translate.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of a report. */
final class Rows {

    private final ReadinessReport report;
    private final Map<String, String> locations = new HashMap<>();

    Rows(ReadinessReport report) {
        this.report = report;
        report.units().forEach(u -> locations.put(u.unit().id(), location(u.unit())));
    }

    void to(Judged judged) {
        String export = judged.getExport();
        judged.setReadiness(report.readiness().name());
        judged.setRedeploy(report.redeployReadiness().name());
        judged.setUnits(report.units().size());
        judged.setBlockers(report.counting(Severity.BLOCKER).size());
        judged.setWarnings(report.counting(Severity.WARNING).size());
        judged.setInfos(report.counting(Severity.INFO).size());
        judged.setUnknowns(report.unknowns());
        judged.setProblem(problem());
        judged.setFindingRows(
                report.findings().stream().map(f -> finding(export, f)).toList());
        judged.setUnitRows(report.units().stream().map(u -> unit(export, u)).toList());
        judged.setNeedRows(report.plan().needs().stream()
                .filter(need -> need.target() == report.options().target())
                .map(need -> need(export, need))
                .toList());
    }

    private @Nullable String problem() {
        List<String> problems = new ArrayList<>();
        for (InputFile file : report.inputs()) {
            for (DescriptorProblem problem : file.problems()) {
                if (problem.isError()) {
                    problems.add(
                            file.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
                }
            }
        }
        if (problems.isEmpty()) {
            return null;
        }
        return problems.size() == 1 ? problems.get(0) : problems.get(0) + " (and " + (problems.size() - 1) + " more)";
    }

    private FindingRow finding(String export, Finding finding) {
        FindingRow row = new FindingRow();
        row.setExport(export);
        row.setRuleId(finding.ruleId());
        row.setSeverity(finding.severity().name());
        row.setEffect(finding.effect().name());
        row.setPath(finding.path().name());
        row.setPhase(finding.phase().name());
        row.setUnit(finding.unit());
        row.setLocation(locations.getOrDefault(finding.unit(), ""));
        row.setResourceType(finding.resource().type());
        row.setResource(finding.resource().name());
        row.setResourceId(finding.resource().id());
        row.setMessage(finding.message());
        row.setRemediation(finding.remediation());
        finding.place().map(EvidenceItem::location).ifPresent(place -> place(row, place));
        return row;
    }

    private static void place(FindingRow row, SourceLocation place) {
        row.setFile(place.file());
        row.setLine(place.line());
        row.setColumn(place.column());
    }

    private UnitRow unit(String export, UnitReadiness unit) {
        UnitRow row = new UnitRow();
        row.setExport(export);
        row.setUnit(unit.unit().id());
        row.setKind(unit.unit().kind().toString());
        row.setName(unit.unit().name());
        row.setLocation(locations.getOrDefault(unit.unit().id(), ""));
        row.setReadiness(unit.readiness().name());
        row.setRedeploy(unit.redeploy().name());
        row.setWave(unit.wave());
        return row;
    }

    private static NeedRow need(String export, Need need) {
        NeedRow row = new NeedRow();
        row.setExport(export);
        row.setSubscription(need.subscription());
        row.setLocation(need.location());
        row.setQuota(need.quota());
        row.setNeeded(need.needed());
        row.setQuotaLimit(need.limit());
        row.setUsed(need.used());
        return row;
    }

    /** Where the unit lies, as its descriptors spell it; an empty string where none says. */
    private static String location(MigrationUnit unit) {
        Stream<String> own = unit.subject() == null
                ? Stream.empty()
                : Stream.ofNullable(unit.subject().location());
        return Stream.concat(own, unit.cloudServices().stream().map(CloudService::location))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
