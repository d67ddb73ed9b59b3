package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.classicready.classic.RoleSize;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingValuesTest {

    private static final String EXPECTED_SIZE = "; expected a size of Resource Manager as Azure writes it, such as "
            + "Standard_D2lds_v5 (az vm list-sizes -l LOCATION -o table shows those of a region)";

    static Stream<String> sizesOfResourceManager() {
        return RoleSize.names().stream()
                .map(name -> RoleSize.of(name).orElseThrow())
                .flatMap(size -> Stream.of(size.resourceManagerName(), size.successor()))
                .filter(Objects::nonNull)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("sizesOfResourceManager")
    void every_size_that_is_known_can_be_chosen(String size) {
        assertThatCode(() -> check("size.medium", size)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Standard_M416-208s_v2", "Standard_NC24ads_A100_v4", "Standard_B2ts_v2", "Standard_HB120rs_v3"})
    void sizes_of_later_series_can_be_chosen(String size) {
        assertThatCode(() -> check("size.standard_dS11_v2", size)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nope",
                "",
                "Medium",
                "D2s_v5",
                "standard_d2s_v5",
                "Standard_D2s_v5 ",
                "Standard_",
                "Standard_D2s_v"
            })
    void what_is_no_size_is_refused(String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("SIZE.medium", size))
                .withMessage("size.Medium is \"" + size + "\"" + EXPECTED_SIZE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gateway-sku.default | vpngw1az | gateway-sku.Default is "vpngw1az"; expected one of Basic, ErGw1AZ, ErGw2AZ, ErGw3AZ, ErGwScale, HighPerformance, Standard, UltraPerformance, VpnGw1, VpnGw1AZ, VpnGw2, VpnGw2AZ, VpnGw3, VpnGw3AZ, VpnGw4, VpnGw4AZ, VpnGw5, VpnGw5AZ
            os-family           | 4        | os-family is "4"; expected 5, 6 or 7
            """)
    void what_is_no_sku_and_no_family_is_refused(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(name, value))
                .withMessage(message);
    }

    @Test
    void a_gateway_takes_only_a_sku_of_its_kind() {
        assertThat(gatewaySkus(Map.of())).isEqualTo(Map.of("circuit", "ErGw1AZ", "hub", "VpnGw1AZ"));
        assertThat(gatewaySkus(Map.of("gateway-sku.Default", "VpnGw3AZ")))
                .isEqualTo(Map.of("circuit", "ErGw1AZ", "hub", "VpnGw3AZ"));
        assertThat(gatewaySkus(Map.of("gateway-sku.Default", "ErGw3AZ")))
                .isEqualTo(Map.of("circuit", "ErGw3AZ", "hub", "VpnGw1AZ"));
    }

    private static void check(String name, String value) {
        TranslationOptions.DEFAULT.withSettings(Map.of(name, value)).checkValues();
    }

    private static Map<String, Object> gatewaySkus(Map<String, String> settings) {
        TranslationCase networks = TranslationCase.all().stream()
                .filter(c -> c.toString().equals("virtual-network-gateway"))
                .findFirst()
                .orElseThrow();
        return Translation.of(networks.estate(), TranslationOptions.DEFAULT.withSettings(settings))
                .translatedGroups()
                .flatMap(g -> g.templates().stream())
                .flatMap(t -> t.resources().stream())
                .filter(r -> r.id().type() == ArmType.VIRTUAL_NETWORK_GATEWAY)
                .collect(Collectors.toMap(r -> r.id().name().replace("-Default-Gateway", ""), SettingValuesTest::sku));
    }

    private static Object sku(ArmResource gateway) {
        Map<?, ?> properties = (Map<?, ?>) gateway.member("properties");
        return ((Map<?, ?>) Objects.requireNonNull(properties.get("sku"))).get("name");
    }
}
