package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code translations.tsv} names every translation there is, with a case that shows it for both targets. */
class TranslationRowsTest {

    private static final Path ROWS = Path.of("src", "test", "resources", "translations.tsv");

    /** A translation and where it is shown: the name of a case. */
    record Row(String rule, String shownBy) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_pair_shows_the_translation_for_both_targets(Row row) throws IOException {
        TranslationCase shown = TranslationCase.all().stream()
                .filter(c -> c.toString().equals(row.shownBy()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case " + row.shownBy() + " shows " + row.rule()));
        JsonNode pair = new ObjectMapper().readTree(shown.golden().toFile());
        for (Target target : Target.values()) {
            Set<String> rules = new TreeSet<>();
            pair.path(target.toString())
                    .path("mapping")
                    .forEach(line ->
                            rules.add(line.asText().substring(0, line.asText().indexOf(' '))));
            assertThat(rules).as(row.shownBy() + " for " + target).contains(row.rule());
        }
    }

    @Test
    void every_translation_that_is_made_is_named() throws IOException {
        Set<String> made = KnownEstates.own().values().stream()
                .map(KnownEstates::read)
                .flatMap(e -> Stream.of(Target.values())
                        .map(t -> Translation.of(e, TranslationOptions.DEFAULT.withTarget(t)))
                        .flatMap(Translation::mapping))
                .map(Mapping::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows().map(Row::rule)).containsExactlyInAnyOrderElementsOf(made);
    }
}
