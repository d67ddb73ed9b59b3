package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under {@code docs} say what the rules say. With {@code -Dclassicready.docs=write} they are written anew. */
class RulePagesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("classicready.docs"));
    private static final Path DOCS = Path.of("docs");
    private static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create();

    static List<RuleMetadata> rules() {
        return ANALYZER.rules().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_what_the_rule_says(RuleMetadata rule) throws IOException {
        isUpToDate(DOCS.resolve(rule.id() + ".md"), new RulePage(rule, ANALYZER).text());
    }

    @Test
    void the_index_lists_every_rule() throws IOException {
        isUpToDate(DOCS.resolve("README.md"), RulePage.index(rules()));
    }

    @Test
    void there_is_no_page_without_a_rule() throws IOException {
        TreeSet<String> pages = new TreeSet<>();
        rules().forEach(r -> pages.add(r.id() + ".md"));
        pages.add("README.md");

        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    private static void isUpToDate(Path page, String text) throws IOException {
        if (WRITE) {
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }
}
