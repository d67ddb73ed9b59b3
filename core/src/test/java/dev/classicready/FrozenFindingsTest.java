package dev.classicready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.assertj.ReadinessAssertions;
import dev.classicready.finding.Finding;
import dev.classicready.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFindingsTest {

    private static final String SHOP = "/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop";
    private static final String BLOG = "/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/blog";

    @TempDir
    private Path folder;

    private Path file;
    private FrozenFindings frozen;

    @BeforeEach
    void mayWrite() {
        System.setProperty(FrozenFindings.WRITE, "true");
        file = folder.resolve("known/findings.txt");
        frozen = FrozenFindings.in(file);
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(FrozenFindings.WRITE);
    }

    private static ReadinessReport report(String... services) {
        Reports reports = Reports.of("shop", "blog").finding("A.Note", Severity.INFO, "shop", "export.xml", 1);
        for (String service : services) {
            reports.finding("A.Old", Severity.WARNING, service, "export.xml", 3)
                    .finding("A.Crowded", Severity.BLOCKER, service, "export.xml", 4);
        }
        return reports.build();
    }

    private String stored() throws IOException {
        return Files.readString(file).lines().skip(1).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void the_first_run_writes_sorted_lines_and_finds_nothing_new() throws IOException {
        FrozenFindings.Change change = frozen.compare(report("shop", "blog"));
        assertThat(change.stored()).isTrue();
        assertThat(change.added()).isEmpty();
        assertThat(Files.readString(file)).startsWith("# ");
        assertThat(stored())
                .isEqualTo("A.Crowded " + BLOG + "\nA.Crowded " + SHOP + "\nA.Old " + BLOG + "\nA.Old " + SHOP + "\n");
    }

    @Test
    void new_findings_are_told_and_not_frozen() throws IOException {
        frozen.compare(report("shop"));
        String before = stored();
        FrozenFindings.Change change = frozen.compare(report("shop", "blog"));
        assertThat(change.added()).extracting(Finding::ruleId).containsExactly("A.Crowded", "A.Old");
        assertThat(change.added()).allMatch(f -> f.resource().name().equals("blog"));
        assertThat(stored()).isEqualTo(before);
        assertThatThrownBy(() ->
                        ReadinessAssertions.assertThat(report("shop", "blog")).hasNoFindingsBeyond(frozen))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("\nExpected no findings but the frozen ones but found 2:\n"
                        + "  BLOCKER A.Crowded on blog at export.xml:4:7\n");
    }

    @Test
    void what_is_mended_leaves_the_file_and_cannot_come_back() throws IOException {
        frozen.compare(report("shop", "blog"));
        FrozenFindings.Change change = frozen.compare(report("shop"));
        assertThat(change.fixed()).extracting(e -> e.resource()).containsExactly(BLOG, BLOG);
        assertThat(stored()).isEqualTo("A.Crowded " + SHOP + "\nA.Old " + SHOP + "\n");
        assertThat(frozen.compare(report("shop", "blog")).added()).hasSize(2);
    }

    @Test
    void only_what_is_asked_for_is_frozen() throws IOException {
        frozen.atLeast(Severity.BLOCKER).compare(report("shop"));
        assertThat(stored()).isEqualTo("A.Crowded " + SHOP + "\n");
    }

    @Test
    void waived_findings_are_not_frozen() throws IOException {
        Waivers waivers = Waivers.from("w.json", """
                {"waivers": [{"rule": "A.Old", "reason": "rebuilt", "until": "2027-01-31"}]}""");
        frozen.compare(report("shop").with(waivers, Reports.DAY));
        assertThat(stored()).isEqualTo("A.Crowded " + SHOP + "\n");
    }

    @Test
    void a_build_server_compares_and_writes_nothing() throws IOException {
        System.setProperty(FrozenFindings.WRITE, "false");
        assertThatThrownBy(() -> frozen.compare(report("shop")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("there are no frozen findings yet")
                .hasMessageContaining("-Dclassicready.frozen.write=true");
        assertThat(file).doesNotExist();

        System.setProperty(FrozenFindings.WRITE, "true");
        frozen.compare(report("shop", "blog"));
        String before = stored();
        System.setProperty(FrozenFindings.WRITE, "false");
        assertThat(frozen.compare(report("shop")).fixed()).hasSize(2);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_line_that_is_none_is_told_with_its_place() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# comment\n\nA.Crowded " + SHOP + "\nA.Old\n");
        assertThatThrownBy(() -> frozen.compare(report("shop")))
                .hasMessage(file + ":4: \"A.Old\" is no frozen finding; expected a rule and a resource's id");
    }
}
