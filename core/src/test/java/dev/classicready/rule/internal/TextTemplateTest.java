package dev.classicready.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTemplateTest {

    @Test
    void names_in_braces_are_filled() {
        assertThat(TextTemplate.sentence("service {service} of {unit}.").fill(name -> name.toUpperCase(Locale.ROOT)))
                .isEqualTo("service SERVICE of UNIT.");
    }

    @Test
    void what_fills_is_not_filled_again() {
        assertThat(TextTemplate.sentence("{one}").fill(name -> "{two} $1 \\")).isEqualTo("{two} $1 \\");
    }

    @Test
    void other_braces_stay() {
        assertThat(TextTemplate.sentence("a {} and {two words}").fill(name -> "?"))
                .isEqualTo("a {} and {two words}");
    }

    @Test
    void names_within_commands_are_quoted() {
        assertThat(TextTemplate.steps("Stop {vm}: `Stop-AzureVM -Name {vm}`, and then {vm}.")
                        .fill(name -> "my vm"))
                .isEqualTo("Stop my vm: `Stop-AzureVM -Name 'my vm'`, and then my vm.");
    }

    @Test
    void backticks_are_none_of_a_sentence() {
        assertThat(TextTemplate.sentence("`{vm}`").fill(name -> "my vm")).isEqualTo("`my vm`");
    }
}
