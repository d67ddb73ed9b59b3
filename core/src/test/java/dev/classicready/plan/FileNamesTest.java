package dev.classicready.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON",
                "nul.txt",
                "aux.tar.gz",
                "com1",
                "LPT9.x",
                "com\u00b9",
                "con .x",
                "prn.",
                "a.",
                "a. .",
                "a ",
                "...",
                "a/b",
                "a\\b",
                "a:b",
                "a*b?",
                "a<b>|\"",
                "a\u0000b\n"
            })
    void what_windows_does_not_take_is_changed(String name) {
        String legal = FileNames.legal(name);
        assertThat(legal)
                .isNotEqualTo(name)
                .isNotEmpty()
                .doesNotMatch(RESERVED)
                .doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f]");
        assertThat(legal.charAt(legal.length() - 1)).isNotIn('.', ' ');
    }

    @Test
    void other_names_stay_and_long_ones_stay_different() {
        assertThat(FileNames.legal("harbour-web-migrated")).isEqualTo("harbour-web-migrated");
        assertThat(FileNames.legal("console")).isEqualTo("console");
        String one = FileNames.legal("n".repeat(300) + "1");
        String other = FileNames.legal("n".repeat(300) + "2");
        assertThat(one).hasSizeLessThanOrEqualTo(100).isNotEqualTo(other);
        assertThat(FileNames.legal("a/b")).isNotEqualTo(FileNames.legal("a:b"));
    }
}
