package dev.classicready.classic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, true, 10.0.0.0/8",
        "10.0.0.1/8, false, 10.0.0.0/8",
        "192.168.1.128/25, true, 192.168.1.128/25",
        "192.168.1.129/25, false, 192.168.1.128/25",
        "10.1.2.3, true, 10.1.2.3/32",
        "1.2.3.4/0, false, 0.0.0.0/0",
    })
    void tells_whether_host_bits_are_set(String text, boolean strict, String network) {
        AddressRange range = AddressRange.of(text).orElseThrow();

        assertThat(range.strict()).isEqualTo(strict);
        assertThat(range).hasToString(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0/8", "10.0.0.256/8", "10.0.0.0/33", "10.0.0.0/", "fd00::/8", "a.b.c.d/8"})
    void does_not_guess(String text) {
        assertThat(AddressRange.of(text)).isEmpty();
    }

    @Test
    void contains_addresses_and_longer_prefixes() {
        AddressRange range = AddressRange.of("10.1.0.0/16").orElseThrow();

        assertThat(range.contains("10.1.255.255")).isTrue();
        assertThat(range.contains("10.2.0.0")).isFalse();
        assertThat(range.contains("nonsense")).isFalse();
        assertThat(range.contains(AddressRange.of("10.1.2.0/24").orElseThrow())).isTrue();
        assertThat(range.contains(AddressRange.of("10.0.0.0/8").orElseThrow())).isFalse();
    }
}
