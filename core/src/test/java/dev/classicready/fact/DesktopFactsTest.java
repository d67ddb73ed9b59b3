package dev.classicready.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the limits lie, and what is counted. */
class DesktopFactsTest {

    private static final String TENANT = "{\"TenantGroupName\": \"g\", \"TenantName\": \"t\", \"AadTenantId\": \"a\"}";
    private static final String POOL =
            "{\"TenantGroupName\": \"g\", \"TenantName\": \"t\", \"HostPoolName\": \"p\", \"LoadBalancerType\": 0%s}";

    private static String groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"TenantGroupName\": \"g\", \"TenantName\": \"t\", \"HostPoolName\": \"p\","
                        + " \"AppGroupName\": \"g" + i + "\", \"ResourceType\": \"RemoteApp\"}")
                .collect(Collectors.joining(","));
    }

    /** Users, each of whom is published to in two groups. */
    private static String users(int count) {
        return IntStream.range(0, 2 * count)
                .mapToObj(i -> "{\"TenantGroupName\": \"g\", \"TenantName\": \"t\", \"HostPoolName\": \"p\","
                        + " \"AppGroupName\": \"g" + i % 2 + "\", \"UserPrincipalName\": \"u" + i / 2 + "@x.org\"}")
                .collect(Collectors.joining(","));
    }

    private static List<Fact> facts(UnitKind kind, Map<String, String> choices, String json) {
        ClassicEstate estate = DescriptorReader.create()
                .read(Descriptors.from("avd.json", json))
                .estate();
        MigrationUnit unit = estate.units(kind).findFirst().orElseThrow();
        List<Fact> facts = new ArrayList<>();
        Facts.of(
                        estate,
                        LocalDate.of(2024, 1, 1),
                        TranslationOptions.of(Target.CURRENT, choices),
                        (type, circumstances) -> true)
                .ofUnit(unit, facts::add);
        return facts;
    }

    private static HostPoolFact pool(Map<String, String> choices, String pool, int groups, int users) {
        String json = "[" + TENANT + "," + POOL.formatted(pool) + "," + groups(groups) + "," + users(users) + "]";
        return facts(UnitKind.HOST_POOL, choices, json).stream()
                .filter(HostPoolFact.class::isInstance)
                .map(HostPoolFact.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"100, true, false", "500, true, false", "501, false, true"})
    void users_count_once_whatever_they_are_published_to_in(int users, boolean small, boolean large) {
        HostPoolFact pool = pool(Map.of(), "", 2, users);
        assertThat(pool.users()).isEqualTo(users);
        assertThat(pool.isSmall()).isEqualTo(small);
        assertThat(pool.isTooLarge()).isEqualTo(large);
    }

    @Test
    void one_advanced_thing_alone_does_not_make_a_configuration_advanced() {
        String direct = ", \"Persistent\": true, \"AssignmentType\": \"Direct\"";
        assertThat(pool(Map.of(), direct, 10, 1).isTooLarge()).isFalse();
        assertThat(pool(Map.of(), direct, 11, 1).isTooLarge()).isTrue();
        assertThat(pool(Map.of("virtual-desktop.single-sign-on", "true"), direct, 10, 1)
                        .isTooLarge())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"500, false", "501, true"})
    void a_tenant_can_have_too_many_application_groups(int groups, boolean large) {
        List<Fact> facts = facts(UnitKind.SUBSCRIPTION, Map.of(), "[" + TENANT + "," + groups(groups) + "]");
        assertThat(facts)
                .filteredOn(DesktopTenantFact.class::isInstance)
                .map(fact -> ((DesktopTenantFact) fact).isTooLarge())
                .containsExactly(large);
    }

    @Test
    void a_limit_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesktopLimits.of(
                        TranslationOptions.of(Target.CURRENT, Map.of("virtual-desktop.many-users", "lots"))))
                .withMessage("virtual-desktop.many-users is \"lots\"; expected a whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DesktopLimits.of(
                        TranslationOptions.of(Target.CURRENT, Map.of("virtual-desktop.single-sign-on", "perhaps"))))
                .withMessage("virtual-desktop.single-sign-on is \"perhaps\"; expected true or false");
    }
}
