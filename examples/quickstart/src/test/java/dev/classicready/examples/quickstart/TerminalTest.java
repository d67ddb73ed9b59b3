package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    /** Made by the test where {@code -Dclassicready.docs=write} asks for it. */
    private static final Path COMPLETION = Path.of("completion/classicready.bash");

    @Test
    void the_completion_script_knows_the_options() throws IOException {
        if ("write".equals(System.getProperty("classicready.docs"))) {
            Files.createDirectories(COMPLETION.getParent());
            Files.writeString(COMPLETION, Completion.script());
        }
        assertThat(COMPLETION).hasContent(Completion.script());
    }

    @Test
    void colours_and_progress_are_for_terminals_of_people() {
        assertThat(ProgressBar.isColourful(true, Map.of())).isTrue();
        assertThat(ProgressBar.isColourful(false, Map.of())).isFalse();
        assertThat(ProgressBar.isColourful(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(ProgressBar.isColourful(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(ProgressBar.isWanted(true, Map.of("NO_COLOR", "1"))).isTrue();
        assertThat(ProgressBar.isWanted(true, Map.of("CI", "true"))).isFalse();
        assertThat(ProgressBar.isWanted(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(ProgressBar.isWanted(false, Map.of())).isFalse();
    }

    @Test
    void short_runs_show_nothing_and_the_line_fits() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ProgressBar bar = new ProgressBar(new PrintStream(shown, true));
        bar.read(5, 10, 1, 2);
        bar.wipe();
        assertThat(shown.size()).isZero();
        assertThat(ProgressBar.line(5, 10, 1, 2))
                .isEqualTo("\rreading [###############...............]  50 %, 1 of 2 files");
        assertThat(ProgressBar.line(20, 10, 2, 2)).contains("100 %");
        assertThat(ProgressBar.line(0, 0, 0, 99_999)).hasSizeLessThan(80);
    }
}
