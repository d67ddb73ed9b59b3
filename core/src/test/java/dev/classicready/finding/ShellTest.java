package dev.classicready.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void plain_words_stay_as_they_are() {
        assertThat(Shell.posix("shop-migrated/template.json")).isEqualTo("shop-migrated/template.json");
        assertThat(Shell.powerShell("shop")).isEqualTo("shop");
    }

    @Test
    void a_posix_shell_reads_nothing_into_a_name() {
        assertThat(Shell.posix("Group rg net")).isEqualTo("'Group rg net'");
        assertThat(Shell.posix("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
        assertThat(Shell.posix("-rf")).isEqualTo("'-rf'");
        assertThat(Shell.posix("")).isEqualTo("''");
    }

    @Test
    void powershell_reads_nothing_into_a_name() {
        assertThat(Shell.powerShell("Group rg net")).isEqualTo("'Group rg net'");
        assertThat(Shell.powerShell("it's $env:x")).isEqualTo("'it''s $env:x'");
        assertThat(Shell.powerShell("it\u2019s")).isEqualTo("'it\u2019\u2019s'");
    }
}
