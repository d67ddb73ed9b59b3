package dev.classicready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.finding.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversTest {

    @Test
    void a_file_says_what_is_accepted_and_what_weighs_more() {
        Waivers waivers = Waivers.from("w.json", """
                {"waivers": [{"rule": "VirtualMachine.*", "resource": "web*", "reason": "rebuilt", "until": "2027-01-31"}],
                 "severities": {"virtualmachine.xmlextension": "blocker"}}""");
        WaiverRule rule = waivers.rules().get(0);
        assertThat(rule.rule()).isEqualTo("VirtualMachine.*");
        assertThat(rule.resource()).isEqualTo("web*");
        assertThat(rule.waiver().reason()).isEqualTo("rebuilt");
        assertThat(rule.waiver().until()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(waivers.severities().get("VirtualMachine.XmlExtension")).isEqualTo(Severity.BLOCKER);
    }

    @Test
    void a_waiver_holds_on_its_last_day() {
        WaiverRule rule = Waivers.from("w.json", """
                        {"waivers": [{"rule": "*", "reason": "r", "until": "2027-01-31"}]}""").rules().get(0);
        assertThat(rule.isExpiredOn(LocalDate.of(2027, 1, 31))).isFalse();
        assertThat(rule.isExpiredOn(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(rule.resource()).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"waivers": [{"rule": "A", "until": "2027-01-31"}]} | w.json:1:14: the waiver has no reason; expected a sentence that says why this is accepted
            {"waivers": [{"rule": "A", "reason": "r"}]} | w.json:1:14: the waiver has no until; expected the last day on which it holds, such as 2027-01-31
            {"waivers": [{"reason": "r", "until": "2027-01-31"}]} | w.json:1:14: the waiver has no rule; expected the id of a rule, or a pattern such as VirtualMachine.*
            {"waivers": [{"rule": "A", "reason": " ", "until": "2027-01-31"}]} | w.json:1:38: reason is empty; expected a sentence that says why this is accepted
            {"waivers": [{"rule": "A", "reason": "r", "until": "soon"}]} | w.json:1:52: until is "soon"; expected a day such as 2027-01-31
            {"waivers": [{"rule": 7}]} | w.json:1:23: rule is no text; expected a rule id, or a pattern such as VirtualMachine.*
            {"waivers": [{"resorce": "web*"}]} | w.json:1:15: found "resorce"; expected rule, resource, reason or until
            {"waiver": []} | w.json:1:2: found "waiver"; expected waivers or severities
            {"waivers": {}} | w.json:1:13: found start object; expected an array of waivers
            {"severities": {"A": "FATAL"}} | w.json:1:22: the severity of A is "FATAL"; expected BLOCKER, WARNING or INFO
            [] | w.json:1:1: found start array; expected {"waivers": [...], "severities": {...}}
            """)
    void what_makes_no_sense_is_named_in_one_line(String json, String message) {
        assertThatThrownBy(() -> Waivers.from("w.json", json))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"waivers": [                 | w.json:1:
            {"waivers": [], "waivers": []} | w.json:1:
            {} {}                         | w.json:1:4: found more after the end
            ``                            | w.json:1:1: found nothing
            """)
    void what_is_not_json_is_named_in_one_line(String json, String start) {
        assertThatThrownBy(() -> Waivers.from("w.json", json))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(start)
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_file_may_be_in_utf_16(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("w.json");
        Files.write(file, "{\"waivers\": []}".getBytes(StandardCharsets.UTF_16));
        assertThat(Waivers.from(file).rules()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> Waivers.from(folder.resolve("w.json")))
                .isInstanceOf(BadInputException.class)
                .hasMessageEndingWith("w.json: there is no such file; expected a JSON or YAML file of waivers");
    }

    @Test
    void a_file_may_be_in_yaml() {
        Waivers waivers = Waivers.from("waivers", """
                # what is accepted
                waivers:
                  - rule: VirtualMachine.*
                    resource: "*web"
                    reason: >
                      rebuilt from images,
                      nothing of it migrates
                    until: 2027-01-31
                severities:
                  VirtualMachine.XmlExtension: blocker
                """);
        assertThat(waivers.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.rule()).isEqualTo("VirtualMachine.*");
            assertThat(rule.resource()).isEqualTo("*web");
            assertThat(rule.waiver().reason().strip()).isEqualTo("rebuilt from images, nothing of it migrates");
            assertThat(rule.waiver().until()).isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(rule.place().toString()).startsWith("waivers:3:");
        });
        assertThat(waivers.severities()).containsExactly(Map.entry("VirtualMachine.XmlExtension", Severity.BLOCKER));
    }

    @Test
    void json_in_a_file_named_as_yaml_is_yaml_too() {
        assertThat(Waivers.from("w.yml", "{waivers: [{rule: A, reason: r, until: 2027-01-31}]}")
                        .rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void yaml_may_start_with_a_byte_order_mark(String encoding, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("w.txt");
        Files.write(file, "\uFEFFwaivers: []\n".getBytes(Charset.forName(encoding)));
        assertThat(Waivers.from(file).rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            waiver: []                                                | w:1:1: found "waiver"; expected waivers or severities
            `waivers:\n- rule: A\n  until: 2027-01-31`                 | w:2:3: the waiver has no reason; expected a sentence that says why this is accepted
            `waivers:\n- rule: A\n  reason: r\n  until: soon`          | w:4:10: until is "soon"; expected a day such as 2027-01-31
            `waivers:\n- rule: 7`                                     | w:2:9: rule is no text; expected a rule id, or a pattern such as VirtualMachine.*
            `waivers: []\nwaivers: []`                                | w:2:1: found "waivers" twice; expected it once
            `--- {waivers: []}\n--- {}`                               | w:2:5: found more after the end of the object; expected nothing
            `waivers:\n- rule: *`                                     | w:2:
            `waivers: &all []\nseverities: *all`                      | w:1:10: found an anchor; expected plain YAML: quote what starts with *, & or !
            `waivers:\n- rule: *all`                                  | w:2:9: found an alias; expected plain YAML: quote what starts with *, & or !
            `waivers: !!java.net.URL [x]`                             | w:1:10: found a tag; expected plain YAML: quote what starts with *, & or !
            `# nothing`                                               | w:1:10: found nothing; expected {"waivers": [...], "severities": {...}}
            """)
    void yaml_that_makes_no_sense_is_named_in_one_line(String yaml, String message) {
        assertThatThrownBy(() -> Waivers.from("w", yaml.replace("\\n", "\n")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void yaml_that_stands_for_more_than_it_is_is_refused() {
        StringBuilder bomb = new StringBuilder("waivers:\n");
        for (int i = 0; i < 30; i++) {
            String below = i == 0 ? "x" : "*a" + (i - 1);
            bomb.append("- &a")
                    .append(i)
                    .append(" [")
                    .append((below + ", ").repeat(9))
                    .append("]\n");
        }
        assertThatThrownBy(() -> Waivers.from("w.yaml", bomb.toString()))
                .hasMessage("w.yaml:2:3: found an anchor; expected plain YAML: quote what starts with *, & or !");
        assertThatThrownBy(() -> Waivers.from("w.yaml", "waivers: " + "[".repeat(100_000)))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Waivers.from("w.yaml", "#".repeat((16 << 20) + 1)))
                .hasMessage("w.yaml: found more than 16 MiB; expected a file of waivers");
    }

    @Test
    void yaml_of_a_broken_encoding_is_named() {
        assertThatThrownBy(() -> WaiversReader.read("w", new byte[] {'w', ':', ' ', (byte) 0xC3, '('}))
                .isInstanceOf(BadInputException.class)
                .hasMessage("w: cannot be read as YAML: the encoding is broken; expected UTF-8 or UTF-16");
    }
}
