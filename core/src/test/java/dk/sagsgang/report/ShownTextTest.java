package dk.sagsgang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void whatIsObeyedOrNotSeenIsADot() {
        assertThat(ShownText.of("a\u001B[31mb\u0000\u007F\u009B\u0085")).isEqualTo("a·[31mb····");
        assertThat(ShownText.of("a\r\nb\u2028c\u2029d\fe\u000Bf")).isEqualTo("a··b·c·d·e·f");
        assertThat(ShownText.of("\u202Ea\u2066b\u2069\u200F\u061C\uFEFF\u00AD")).isEqualTo("·a·b·····");
        assertThat(ShownText.of("a\uD83Db\uDE00c")).isEqualTo("a·b·c");
        assertThat(ShownText.of("a\tb")).isEqualTo("a b");
    }

    @Test
    void commandsOfBuildServersAreBroken() {
        assertThat(ShownText.of("::error::x")).isEqualTo("·:error::x");
        assertThat(ShownText.of(" \u0000::error::x")).isEqualTo(" ·::error::x");
        assertThat(ShownText.of(" \t::error::x")).isEqualTo("  ·:error::x");
        assertThat(ShownText.of("x ##[error]y ##vso[z]")).isEqualTo("x #·[error]y #·vso[z]");
        assertThat(ShownText.of("#\u0000#[x] ###[x]")).isEqualTo("#·#[x] ##·[x]");
    }

    @Test
    void everythingElseStaysAsItIs() {
        for (String text : new String[] {
            "", "Ældrerådet & co.", "minutes.json:12:7", "a::b", "# 4", "##", "會議 😀 a\u030A", "§ 11 – “x”", "a\u00A0b"
        }) {
            assertThat(ShownText.of(text)).isEqualTo(text);
        }
    }
}
