package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.internal.NormalText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule finds nothing in a text without its trace, so that looking for the trace hides nothing. */
class TextTraitsProperties {

    @Property
    void aNumberOfAPersonHasItsTrace(@ForAll("numbers") String text) {
        if (!CprNumbers.suspects(text).isEmpty()) {
            assertThat(TextTraits.inNormal(NormalText.of(text)) & TextTraits.TEN_DIGITS)
                    .isNotZero();
        }
    }

    @Property
    void aNumberOfAPersonInMarkupHasItsTrace(@ForAll("numbers") String html) {
        if (!CprNumbers.findInHtml(html).isEmpty()) {
            assertThat(TextTraits.ofNumber(html)).isNotZero();
        }
    }

    @Property
    void aSpanOfYearsHasItsTrace(@ForAll("years") String text) {
        if (YearSpan.backwards(text).isPresent()) {
            assertThat(TextTraits.inNormal(text) & TextTraits.TWO_YEARS).isNotZero();
        }
    }

    @Property
    void aPrintedDayHasItsTrace(@ForAll("days") String text) {
        if (PrintedDay.impossible(text).isPresent()) {
            assertThat(TextTraits.inNormal(text) & TextTraits.DAY).isNotZero();
        }
    }

    @Property
    void aHelpTextHasItsTrace(@ForAll("helpTexts") String text) {
        if (HelpTexts.in(text)) {
            assertThat(TextTraits.inNormal(text) & TextTraits.TEMPLATE).isNotZero();
        }
    }

    @Property
    void whatIsToldIsToldOfANormalText(@ForAll("strange") String text) {
        int traces = TextTraits.in(text);
        if (traces != TextTraits.UNTOLD) {
            assertThat(NormalText.of(text)).isEqualTo(text);
            assertThat(TextTraits.inNormal(text)).isEqualTo(traces);
        }
    }

    @Property
    void aShortTextHasTheTracesThatItHasInALongOne(@ForAll("anything") String text) {
        String goesOn = "a".repeat(120);

        assertThat(TextTraits.inNormal(text)).isEqualTo(TextTraits.inNormal(text + goesOn));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(strange(), years(), days(), helpTexts());
    }

    @Provide
    Arbitrary<String> numbers() {
        return joined(
                "01",
                "02",
                "70",
                "1234",
                "010270",
                "0102701234",
                "-",
                " ",
                ".",
                "/",
                "_",
                "\u00b7",
                "\u2013",
                "\u00ad",
                "\u200b",
                "\u00a0",
                "\n",
                "<b>",
                "</b>",
                "&#45;",
                "&nbsp;",
                "<!-- ",
                " -->",
                "<a title='",
                "'>",
                "<",
                "a",
                ",",
                "CPR ",
                "cpr-nr. ",
                "\ufe0f",
                "\u0001");
    }

    @Provide
    Arbitrary<String> years() {
        return joined("2020", "2013", "1999", "-", " ", "\u2013", "i ", ".", "12");
    }

    @Provide
    Arbitrary<String> days() {
        return joined("31", "1", ".", "-", " ", "september", "Juni", "FEBRUAR", "02", "2014", "19", "den ");
    }

    @Provide
    Arbitrary<String> helpTexts() {
        return joined(
                "husk",
                "slet",
                " ",
                ":",
                "denne",
                "hj\u00e6lpetekst",
                "HJ\u00c6LPETEKST",
                "en",
                "skal",
                "slettes",
                "at",
                "x",
                "X",
                "xx",
                ".",
                "..",
                "\u2026",
                "[inds\u00e6t",
                "<skriv",
                "]",
                ">",
                "klik ",
                "tryk ",
                "eller ",
                "her for ",
                "at angive",
                "lorem",
                "ipsum",
                "LOREM IPSUM",
                "kr",
                "mio. ");
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(8), numbers());
    }

    private static Arbitrary<String> joined(String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
