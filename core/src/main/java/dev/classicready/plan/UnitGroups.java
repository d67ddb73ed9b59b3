package dev.classicready.plan;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmResourceGroup.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The resource groups of each migration unit, in the order of deployment. */
final class UnitGroups {

    private final Map<String, List<ArmResourceGroup>> groups = new HashMap<>();

    UnitGroups(List<ArmResourceGroup> all) {
        for (ArmResourceGroup group : all) {
            if (group.unit() != null) {
                add(group.unit().ref().key(), group);
            }
            if (group.purpose() == Purpose.UNATTACHED) {
                for (ClassicResource member : group.members()) {
                    add(member.ref().key(), group);
                }
            }
        }
    }

    private void add(String unit, ArmResourceGroup group) {
        groups.computeIfAbsent(unit, k -> new ArrayList<>()).add(group);
    }

    /** Those that gather one kind of resources. */
    List<ArmResourceGroup> of(MigrationUnit unit, Purpose purpose) {
        return groups.getOrDefault(unit.ref().key(), List.of()).stream()
                .filter(g -> g.purpose() == purpose)
                .toList();
    }
}
