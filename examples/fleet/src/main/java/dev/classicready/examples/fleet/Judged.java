package dev.classicready.examples.fleet;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an export: its verdicts and all that belongs to them, or the problem that kept it from being judged. */
public final class Judged implements Serializable {
    private static final long serialVersionUID = 1L;

    private String export = "";
    private String contentHash = "";
    private boolean unchanged;
    private @Nullable String problem;
    private String readiness = "";
    private String redeploy = "";
    private int units;
    private int blockers;
    private int warnings;
    private int infos;
    private int unknowns;
    private List<FindingRow> findingRows = List.of();
    private List<UnitRow> unitRows = List.of();
    private List<NeedRow> needRows = List.of();

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }

    public String getContentHash() {
        return contentHash;
    }

    public void setContentHash(String contentHash) {
        this.contentHash = contentHash;
    }

    public boolean isUnchanged() {
        return unchanged;
    }

    public void setUnchanged(boolean unchanged) {
        this.unchanged = unchanged;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }

    public String getReadiness() {
        return readiness;
    }

    public void setReadiness(String readiness) {
        this.readiness = readiness;
    }

    public String getRedeploy() {
        return redeploy;
    }

    public void setRedeploy(String redeploy) {
        this.redeploy = redeploy;
    }

    public int getUnits() {
        return units;
    }

    public void setUnits(int units) {
        this.units = units;
    }

    public int getBlockers() {
        return blockers;
    }

    public void setBlockers(int blockers) {
        this.blockers = blockers;
    }

    public int getWarnings() {
        return warnings;
    }

    public void setWarnings(int warnings) {
        this.warnings = warnings;
    }

    public int getInfos() {
        return infos;
    }

    public void setInfos(int infos) {
        this.infos = infos;
    }

    public int getUnknowns() {
        return unknowns;
    }

    public void setUnknowns(int unknowns) {
        this.unknowns = unknowns;
    }

    public List<FindingRow> getFindingRows() {
        return findingRows;
    }

    public void setFindingRows(List<FindingRow> findingRows) {
        this.findingRows = findingRows;
    }

    public List<UnitRow> getUnitRows() {
        return unitRows;
    }

    public void setUnitRows(List<UnitRow> unitRows) {
        this.unitRows = unitRows;
    }

    public List<NeedRow> getNeedRows() {
        return needRows;
    }

    public void setNeedRows(List<NeedRow> needRows) {
        this.needRows = needRows;
    }
}
