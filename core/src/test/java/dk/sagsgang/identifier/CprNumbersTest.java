package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CprHit.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers here belong to nobody alive: wherever it does not matter for the test they are of people born before 1900.
 *
 * <p>Of them 010270-5688 has a right check digit, 010270-5678 and 010170-5678 have not. In the tables what must be found
 * as certain stands between double angle quotes, and what must be found as likely between single ones.
 */
class CprNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«010270-5678»",
                "Borger «010270-5678» har klaget.",
                "(«010270-5678»)",
                "født «010270‐5678»",
                "født «010270‑5678»",
                "født «010270‒5678»",
                "født «010270–5678»",
                "født «010270−5678»",
                "–«010270-5678»",
                "<td>«010270-5678»</td>",
                "«010270-5678», «150399-5678» og «311285-5678»",
                "«010270-5678».Ansøgningen er modtaget",
                "faktura «010270-5678»",
                "Bilag 2 - «010270-5678» - afgørelse",
                "CPR«010270-5678»",
                "«010270-5678»/«150399-5678»",
                "mor/far:«010270-5678»",
                "cpr_«010270-5678».pdf",
            })
    void aDateADashAndFourDigitsAreCertain(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CPR «0102705678»",
                "CPR: «0102705678»",
                "CPR-nr. «0102705678»",
                "cpr-nr.: «0102705678»",
                "cpr.nr «0102705678»",
                "Cpr. nr. «0102705678»",
                "CPR-nummer «0102705678»",
                "CPR-nummeret er «0102705678»",
                "CPR-nummeret på barnet er «0102705678»",
                "CPR-nr. for sønnen er: «0102705678»",
                "cprnr «0102705678»",
                "CPR-«0102705678»",
                "CPR-nr.&nbsp;«0102705678»",
                "CPR-nr.\n«0102705678»",
                "<td>CPR</td><td>«0102705678»</td>",
                "personnr. «0102705678»",
                "Personnummer: «0102705678»",
                "person nr. «0102705678»",
                "person-nr. «0102705678»",
                "CPR «0102705678» og «1503995678»",
                "cpr=«0102705678»",
                "<borger cpr=\"«0102705678»\">",
                "{\"cpr\": \"«0102705678»\"}",
                "CVR 13748136, CPR «0102705678»",
                "CPR-nr. «010270 5678»",
                "CPR-nr. «010270\u00A05678»",
                "CPR-nr. «010270 - 5678»",
                "CPR-nr. «010270 -5678»",
                "CPR-nr. «010270- 5678»",
                "Personnummeret er «010270 5678».",
                "CPR-nr. «010270-5678»-2",
            })
    void aLabelMakesCertainWhateverTheCheckDigit(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹0102705688›",
                "Vedr. ‹0102705688›, ansøgning",
                "(‹0102705688›)",
                "<p>‹0102705688›</p>",
                "‹0102705688›.",
                "Borger nr.‹0102705688›",
                "‹0102705688› kræver svar",
                "‹0102705688›\n‹1503995677›",
                "Personen ‹0102705688› er flyttet",
                "Sagen om borgeren med CPR-registret ‹0102705688›",
            })
    void tenDigitsWithTheRightCheckDigitAreLikely(String marked) {
        assertFinds(marked);
    }

    @Test
    void birthsOnTheFirstOfJanuaryNeedNoCheckDigit() {
        assertFinds("Vedr. ‹0101705678›");
        assertFinds("Vedr. 0201705678");
    }

    @Test
    void sixtyAddedToTheDayIsLikelyWithADashOrALabel() {
        assertFinds("‹610270-5678›");
        assertFinds("‹910170-5678›");
        assertFinds("CPR-nr. ‹6102705678›");
        assertFinds("CPR-nr. ‹610270 5678›");
        assertFinds("920170-5678");
        assertFinds("6102705688");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intra.dk/sag/‹010270-5678›",
                "sager\\‹010270-5678›",
                "sager/2016/‹010270-5678›",
                "ansøgning_‹010270-5678›",
                "‹010270-5678›.pdf",
                "‹010270-5678›.PDF",
                "value=\"‹010270-5678›\"",
                "XG‹010270-5678›",
                "sagsmappe-‹010270-5678›",
            })
    void aDashedNumberInAnAddressOrANameIsOnlyLikely(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5798009811578",
                "EAN 5798000102705688",
                "01027056881",
                "001027056880",
                "DK5001027056880243",
                "DK0102705688",
                "id=0102705688",
                "id = 0102705688",
                "id=2003023693",
                "documentid=\"0102705688\"",
                "documentid=\"2007162436\"",
                "caseid='0102705688'",
                "\"sagsId\": \"0102705688\"",
                "#4797680",
                "#0102705688",
                "caseno18-26422_#4797680_v1_2019.01.07 tidsplan sou .pdf.pdf",
                "a_0101801234_b",
                "a_0102705688",
                "0102705688_b",
                "https://x/0101801234",
                "https://x/0102705688",
                "https://x/0102705688/bilag",
                "https://x?nr,0102705688",
                "https://cpr.dk/0102705688",
                "www.x.dk/sag:0102705688",
                "/sager/2016/0102705688",
                "2016/0102705688",
                "c:\\sager\\0102705688",
                "c:\\sager\\bilag,0102705688",
                "0102705688/0102705688",
                "0102705688.pdf",
                "0102705688.PDF",
                "bilag-0102705688",
                "0102705688-bilag",
                "post0102705688@kommune.dk",
                "+0102705688",
                "010119-311219",
                "010119–311219",
                "2016-010270-5678",
                "010270-5678-2",
                "12-0102705688",
                "EMN-2025-010270",
                "2012-010270",
                "330-2016-01027056",
                "12/010270",
                "27.00.00-P05-010270-16",
                "00.00.00-P19-117-11",
                "0102705688,50",
                "0102705688.50",
                "1,0102705688",
                "0.0102705688",
                "0102705688,-",
                "0102705688 kr.",
                "0102705688 kroner",
                "kr. 0102705688",
                "DKK 0102705688",
                "P-nummer 1003388394",
                "P-nummer 0102705688",
                "P-nr. 0102705688",
                "pnr 0102705688",
                "CPR-nr. eller P-nr. 0102705688",
                "konto 0102705688",
                "kontonr. 0102705688",
                "konto: 9570 0102705688",
                "reg.nr. 9570 kontonr. 0102705688",
                "reg.nr. 9570 0102705688",
                "konto 9570-0102705688",
                "faktura 0102705688",
                "fakturanr. 0102705688",
                "faktura nr. 0102705688",
                "ordrenr. 0102705688",
                "journalnr. 0102705688",
                "Journalnummer: 0102705688",
                "dok.nr. 0102705688",
                "Dok.nr.: 0102705688",
                "dok. nr.&nbsp;0102705688",
                "sags-id 0102705688",
                "Sagsnummer er 0102705688",
                "EAN 0102705688",
                "EAN-nr.: 0102705688",
                "CVR 0102705688",
                "CPR- og CVR-numre: 0102705688",
                "SE-nr. 0102705688",
                "ISBN 0102705688",
                "matr. nr. 0102705688",
                "matr.nr. 0102705688",
                "tlf. 0102705688",
                "telefon: 0102705688",
                "Tlf. 01 02 70 56 88",
                "010270 5678",
                "010270 - 5678",
                "CPR-udtræk pr. 010119 2500 borgere",
                "0102705678",
                "010270-567",
                "010270-56789",
                "010270--5678",
                "0102-705678",
                "01.02.70-5678",
                "010270-xxxx",
                "ddmmyy-nnnn",
                "٠١٠٢٧٠-٥٦٧٨",
            })
    void lookAlikesStaySilent(String text) {
        assertFinds(text);
    }

    /** As people, scanners and word processors write them; the label says what they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CPR-nr. «01.02.70-5678»",
                "CPR-nr. «010270/5678»",
                "CPR-nr.: «01 02 70 5678»",
                "cpr «01-02-70-5678»",
                "CPR «010270.5678»",
                "CPR-nr. «010270—5678»",
                "CPR-nr. «010270 — 5678»",
                "CPR-nr. «010270―5678»",
                "CPR-nr. «010270_5678»",
                "CPR-nr. «010270\n5678»",
                "CPR-nr. «010270-\r\n  5678»",
                "CPR-nr. «01/02/70 5678»",
                "CPR-nr. «01.02.705678»",
                "CPR-nr. «010270-56 78»",
                "CPR-nr. «01 02 70 56 78» er slettet",
                "CPR-nr. «01.02.1870-5678»",
                "CPR-nr. «01021870-5678»",
                "CPR-nr. for sønnen er: «01 02 70 5678»",
                "CPR-nr. for sønnen: «010270/5678»",
                "Personnummer «01.02.70-5678», «01.02.71-5679»",
            })
    void aLabelledNumberIsCertainHoweverItsDigitsAreGrouped(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«010270\u00AD-5678»",
                "«010270-\u200B5678»",
                "«0102\u200B70-56\u00AD78»",
                "«010270\u2060-\u20605678»",
                "«01\uFE0F0270-5678»",
                "CPR-nr. «010270\u00AD5678»",
                "C\u00ADPR-nr. «0102705678»",
                "‹01027\u200D05688›",
            })
    void whatNobodySeesInsideANumberDoesNotHideIt(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>«010270</b>-5678»",
                "CPR-nr. «010270<br>5678»",
                "CPR-nr. «010270-<BR/>5678»",
                "«010270&#45;5678»",
                "«010270&ndash;5678»",
                "«010270&shy;-5678»",
                "CPR-nr. «010270&nbsp;5678»",
                "<!-- «010270-5678» -->",
                "<!-- <i>«010270</i>-5678» -->",
                "<a title='«010270-5678»'>x</a>",
                "<img alt=\"CPR «010270/5678»\">",
                "<a href=\"/sag?cpr=«0102705678»\">x</a>",
                "<a href=\"/sag?cpr=«010270%2D5678»\">x</a>",
                "<p data-x=\"‹010270&#x2D;5678›\">x</p>",
                "<STYLE>p{}</STYLE>«010270-5678»",
                "<p class=O'Hara>«010270-5678»",
                "<script>var cpr = '«010270-5678»';</script>",
                "<p «010270-5678»",
                "<!-- aldrig lukket «010270-5678»",
                "a <b og «010270-5678»",
            })
    void markupHidesNoNumber(String marked) {
        assertFinds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CPR-kontoret, tlf. 01 02 70 56 78",
                "CPR-nr. oplyses på 01 02 70 56 78",
                "CPR-nr. kan oplyses på tlf. 01 02 70 56 78",
                "CPR-registret pr. 010119\n2500 borgere",
                "CPR-nr. slettes, konto 9570 010270.5688",
                "CPR-nr. slettes, EAN 57 98 00 01 02 70 5688",
                "CPR-nr. slettes: 1.010.270,5678 kr.",
                "CPR-nr. slettes 01.02.19 kl. 10.30",
                "CPR slettet 01.02.2019 1230",
                "CPR slettet i perioden 01.02.2019-31.12.2019",
                "CPR-sag 23.05.00-P19-1234",
                "CPR 12 34 56 78 90",
                "CPR 01 02 70 56 78 90",
                "CPR 01.02.1970-0678901",
                "01.02.70-5678",
                "01 02 70 5678",
                "010270/5678",
                "010270.5678",
                "010270—5678",
                "010270<br>5678",
                "<td>010270</td><td>5678</td>",
                "<td>0102</td><td>705688</td>",
                "<a href=\"/sag/0102705688\">sag</a>",
                "<a id=\"_Toc0102705688\">sag</a>",
                "2016-<b>010270</b>-5678&#45;1",
                "sagsnr. 010513-2013",
                "Sag 010513-2013",
                "Journalnummer: 010513-2013",
            })
    void otherNumbersThatAreGroupedStaySilent(String text) {
        assertFinds(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journalnr. «010270-5678»", "CPR-nr. «010513-2013», sagsnr. 12/2013"})
    void aCaseNumberIsOneOnlyByItsLabelAndItsYear(String marked) {
        assertFinds(marked);
    }

    /** A case number of some systems and a person's number in every fiftieth: only words tell which. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹010513-2013›",
                "Der henvises til ‹020114-2013›.",
                "Se ‹010170-1999› og ‹020114-2013›",
                "CPR-nr. på sønnen er «020114-2013»",
                "CPR-nr. «020114-2013»",
                "personnummer «020114-2013»",
                "Borger «020114-2113» har klaget.",
                "310213-2013",
                "610513-2013",
            })
    void aDateAndAYearAreCertainOnlyByWordsNearThem(String marked) {
        assertFinds(marked);
    }

    /** The seventh digit and the year tell the century, and so whether 29 February was a day. */
    @ParameterizedTest
    @CsvSource({
        "290200-0001, false", // 1900
        "290204-3999, true", // 1904
        "290200-4001, true", // 2000
        "290236-4001, true", // 2036
        "290237-4001, false", // 1937
        "290240-4001, true", // 1940
        "290200-9001, true", // 2000
        "290236-9001, true", // 2036
        "290240-9001, true", // 1940
        "290200-5001, true", // 2000
        "290256-8001, true", // 2056
        "290258-5001, false", // 1858
        "290260-8001, true", // 1860
        "290257-5001, false", // 2057
    })
    void leapDaysDependOnTheCentury(String number, boolean real) {
        assertThat(CprNumbers.find(number)).hasSize(real ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "000170-5678, false",
        "010070-5678, false",
        "011370-5678, false",
        "310170-5678, true",
        "320170-5678, false",
        "300470-5678, true",
        "310470-5678, false",
        "300270-5678, false",
        "311270-5678, true",
        "000000-0000, false",
        "600170-5678, false",
    })
    void onlyRealDatesAreFound(String number, boolean real) {
        assertThat(CprNumbers.find(number)).hasSize(real ? 1 : 0);
    }

    @Test
    void aHitTellsThePlaceAndNeverTheNumber() {
        CprHit hit = CprNumbers.find("CPR-nr. 010270-5678 er slettet").get(0);

        assertThat(hit).isEqualTo(new CprHit(8, 19, Certainty.CERTAIN));
        assertThat(hit.toString()).doesNotContain("010270");
    }

    @Test
    void anyCharSequenceIsSearched() {
        assertThat(CprNumbers.find(new StringBuilder("a 010270-5678")))
                .containsExactly(new CprHit(2, 13, Certainty.CERTAIN));
        assertThat(CprNumbers.find("")).isEmpty();
    }

    @Test
    void noPlaceInATextHidesANumber() {
        for (int before = 0; before < 40; before++) {
            for (int after = 0; after < 8; after++) {
                String text = " ".repeat(before) + "010270-5678" + " ".repeat(after);
                assertThat(CprNumbers.find(text)).containsExactly(new CprHit(before, before + 11, Certainty.CERTAIN));
            }
        }
    }

    @Test
    void shortNumbersBeforeANumberDoNotHideIt() {
        for (int before = 0; before < 14; before++) {
            String text = "1".repeat(before) + " 010270-5678";
            assertThat(CprNumbers.find(text)).hasSize(1);
        }
    }

    @Test
    void longTextsAreSearchedToTheEnd() {
        String page = "Udvalget drøftede sagen den 7. januar 2019 og 12/27845 med 1.250.000 kr. til 2019-2022. ";
        String text = page.repeat(500) + "«010270-5678» " + page.repeat(500) + "‹0102705688›";

        assertFinds(text);
    }

    private static void assertFinds(String marked) {
        String text = marked.replaceAll("[«»‹›]", "");

        List<CprHit> hits = CprNumbers.find(text);

        assertThat(mark(text, hits)).isEqualTo(marked);
    }

    private static String mark(String text, List<CprHit> hits) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (CprHit hit : hits) {
            boolean certain = hit.certainty() == Certainty.CERTAIN;
            marked.append(text, done, hit.start()).append(certain ? '«' : '‹');
            marked.append(text, hit.start(), hit.end()).append(certain ? '»' : '›');
            done = hit.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
