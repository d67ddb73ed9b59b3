package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.ReadinessReport;
import dev.classicready.UnitReadiness;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.translate.ArmResourceGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The estate and its units, each drawn as it is and as the plan makes it. */
final class Drawings {

    /** How many machines are drawn one by one; beyond, one node stands for those of a service in a subnet. */
    private static final int MACHINES = 3_000;

    /** How many nodes there are in all; units beyond have no drawing of their own. */
    private static final int NODES = 40_000;

    private final ReadinessReport report;
    private final UnaryOperator<String> shown;
    private final Tones tones;
    private final Map<MigrationUnit, List<ArmResourceGroup>> groups = new HashMap<>();

    Drawings(ReadinessReport report, UnaryOperator<String> shown) {
        this.report = report;
        this.shown = shown;
        this.tones = new Tones(report);
        for (ArmResourceGroup group : report.plan().groups()) {
            if (group.unit() != null) {
                groups.computeIfAbsent(group.unit(), u -> new ArrayList<>()).add(group);
            }
        }
    }

    /** Writes an object: the estate's drawing, and those of units by their index. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        EstateSides estate = EstateSides.of(report, tones);
        json.writeFieldName("estate");
        write(estate.classic(), estate.arm(), json);
        json.writeObjectFieldStart("units");
        int machines = 0;
        int nodes = 0;
        for (int index : worstFirst()) {
            UnitReadiness unit = report.units().get(index);
            long inside = EstateSides.machines(unit.unit());
            boolean machineByMachine = machines + inside <= MACHINES;
            if (nodes > NODES) {
                break;
            }
            machines += machineByMachine ? (int) inside : 0;
            json.writeFieldName(String.valueOf(index));
            nodes += write(unit, machineByMachine, json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private List<Integer> worstFirst() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < report.units().size(); i++) {
            if (report.units().get(i).unit().kind() != UnitKind.SUBSCRIPTION) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing((Integer i) -> report.units().get(i).readiness())
                .reversed());
        return order;
    }

    private int write(UnitReadiness unit, boolean machineByMachine, JsonGenerator json) throws IOException {
        MigrationPlan plan = report.plan();
        ClassicSide classic = ClassicSide.of(unit, tones, machineByMachine);
        List<ArmResourceGroup> made = groups.getOrDefault(unit.unit(), List.of());
        Side arm = machineByMachine
                ? ArmSide.of(
                        unit, tones, classic, made.stream().map(plan::translate).toList())
                : ArmSide.outline(unit, tones, classic, made);
        write(classic.side(), arm, json);
        return classic.side().size() + arm.size();
    }

    private void write(Side classic, Side arm, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("classic");
        classic.write(json, shown);
        json.writeFieldName("arm");
        arm.write(json, shown);
        json.writeEndObject();
    }
}
