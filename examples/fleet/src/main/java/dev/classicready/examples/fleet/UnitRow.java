package dev.classicready.examples.fleet;

import java.io.Serializable;

/** A migration unit and its two verdicts, as a row. */
public final class UnitRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String export = "";
    private String unit = "";
    private String kind = "";
    private String name = "";
    private String location = "";
    private String readiness = "";
    private String redeploy = "";
    private int wave;

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
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

    public int getWave() {
        return wave;
    }

    public void setWave(int wave) {
        this.wave = wave;
    }
}
