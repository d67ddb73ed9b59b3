package dev.classicready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            waivers: | w.json:1:1: found YAML; waivers are read from JSON so far: write {"waivers": [...], "severities": {...}}
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
                .hasMessageEndingWith("w.json: there is no such file; expected a JSON file of waivers");
    }
}
