package dev.classicready.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.descriptor.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void blockers_come_first_then_units_rules_resources_places_and_messages() {
        List<Finding> inOrder = List.of(
                finding(Severity.BLOCKER, "b", "R.z", "vm9", 9, "z"),
                finding(Severity.WARNING, "a", "R.z", "vm9", 9, "z"),
                finding(Severity.WARNING, "b", "R.a", "vm9", 9, "z"),
                finding(Severity.WARNING, "b", "R.b", "vm1", 9, "z"),
                finding(Severity.WARNING, "b", "R.b", "vm2", 0, "z"),
                finding(Severity.WARNING, "b", "R.b", "vm2", 1, "z"),
                finding(Severity.WARNING, "b", "R.b", "vm2", 2, "a"),
                finding(Severity.WARNING, "b", "R.b", "vm2", 2, "b"));

        assertThat(Stream.iterate(inOrder.size() - 1, i -> i - 1)
                        .limit(inOrder.size())
                        .map(inOrder::get)
                        .sorted())
                .isEqualTo(inOrder);
    }

    /** @param line of the only evidence, or 0 for none */
    private static Finding finding(Severity severity, String unit, String rule, String machine, int line, String says) {
        return new Finding(
                rule,
                severity,
                severity,
                Effect.REFUSED,
                unit,
                ResourceRef.of("s", ResourceType.STORAGE_ACCOUNT, machine),
                says,
                "",
                false,
                Phase.VALIDATE,
                MigrationPath.BOTH,
                List.of(),
                line == 0 ? List.of() : List.of(new EvidenceItem(new SourceLocation("f", line, 1, "p"), "")),
                null);
    }
}
