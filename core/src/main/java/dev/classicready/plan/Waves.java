package dev.classicready.plan;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units come when; cheap enough for reports without a plan. */
public final class Waves {

    private final Map<Turn, List<MigrationUnit>> units = new EnumMap<>(Turn.class);
    private final Map<Turn, Integer> orders = new EnumMap<>(Turn.class);

    private Waves() {}

    /** Orders the units of an estate. */
    public static Waves of(ClassicEstate estate, PlanOptions options) {
        Waves waves = new Waves();
        for (MigrationUnit unit : estate.units()) {
            waves.units.computeIfAbsent(Turn.of(unit), t -> new ArrayList<>()).add(unit);
            if (unit.kind() == UnitKind.VIRTUAL_NETWORK
                    && !unit.cloudServices().isEmpty()
                    && !options.platformMoves(unit)) {
                waves.units
                        .computeIfAbsent(Turn.SERVICES, t -> new ArrayList<>())
                        .add(unit);
            } else if (unit.kind() == UnitKind.HOST_POOL) {
                waves.units
                        .computeIfAbsent(Turn.SESSION_HOSTS, t -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (Turn turn : waves.units.keySet()) {
            waves.orders.put(turn, waves.orders.size() + 1);
        }
        return waves;
    }

    /** The wave in which a unit's turn begins, counted from 1. */
    public int orderOf(MigrationUnit unit) {
        return orders.getOrDefault(Turn.of(unit), 0);
    }

    /** The wave of each unit. */
    public Map<MigrationUnit, Integer> orders() {
        Map<MigrationUnit, Integer> all = new HashMap<>();
        units.forEach((turn, members) -> members.forEach(u -> all.putIfAbsent(u, orderOf(u))));
        return all;
    }

    Map<Turn, List<MigrationUnit>> units() {
        return units;
    }

    int order(Turn turn) {
        return orders.getOrDefault(turn, 0);
    }
}
