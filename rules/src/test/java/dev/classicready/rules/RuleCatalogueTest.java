package dev.classicready.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.rule.RuleCatalogue;
import dev.classicready.rule.RuleMetadata;
import dev.classicready.rule.internal.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/resources/dev/classicready/rules");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"$");
    private static final RuleCatalogue CATALOGUE =
            RuleEngine.of(List.of(new ClassicMigrationRules())).catalogue();

    static List<RuleMetadata> rules() {
        return CATALOGUE.rules();
    }

    @Test
    void holds_every_rule_of_the_sources_and_no_other() throws IOException {
        Set<String> ids = rules().stream().map(RuleMetadata::id).collect(toSet());

        assertThat(RULE.matcher(sources()).results().map(r -> r.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_in_the_file_of_its_area(RuleMetadata rule) throws IOException {
        String area = rule.id().substring(0, rule.id().indexOf('.'));
        String file = area.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".drl";

        assertThat(RULE.matcher(Files.readString(SOURCES.resolve(file)))
                        .results()
                        .map((MatchResult r) -> r.group(1)))
                .contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_all_there_is_to_say(RuleMetadata rule) {
        assertThat(rule.sources()).isNotEmpty().allSatisfy(s -> {
            assertThat(s.section()).isNotBlank();
            assertThat(s.url()).startsWith("https://");
        });
        assertThat(rule.title()).doesNotEndWith(".");
        assertThat(rule.message()).doesNotEndWith(".");
        assertThat(rule.rationale()).endsWith(".");
        assertThat(rule.remediation()).endsWith(".");
        if (rule.from() != null && rule.until() != null) {
            assertThat(rule.from()).isBefore(rule.until());
        }
    }
}
