package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
    void short_runs_show_nothing() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ProgressBar bar = ProgressBar.on(new PrintStream(shown, true));
        bar.read(5, 10, 1, 2);
        bar.judged(1, 2);
        bar.planning();
        bar.wipe();
        assertThat(shown.size()).isZero();
    }

    @Test
    void long_runs_show_what_is_done_in_one_line_and_wipe_it() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        AtomicLong seconds = new AtomicLong();
        ProgressBar bar = new ProgressBar(
                new PrintStream(shown, true), () -> TimeUnit.SECONDS.toNanos(seconds.getAndIncrement()));
        bar.read(5, 10, 0, 1);
        bar.read(20, 10, 1, 1);
        bar.judged(1, 3);
        bar.judged(99_999, 99_999);
        bar.planning();
        bar.planned();
        bar.wipe();
        List<String> lines = List.of(shown.toString(StandardCharsets.UTF_8).split("\r"));
        assertThat(lines)
                .extracting(String::stripTrailing)
                .containsExactly(
                        "",
                        "reading [###############...............]  50 %, 0 of 1 file",
                        "reading [##############################] 100 %, 1 of 1 file",
                        "judging [##########....................]  33 %, 1 of 3 units",
                        "judging [##############################] 100 %, 99999 of 99999 units",
                        "planning ...",
                        "writing ...",
                        "");
        assertThat(lines).allMatch(line -> line.length() < 80);
        assertThat(shown.toString(StandardCharsets.UTF_8)).endsWith("\r");
    }
}
