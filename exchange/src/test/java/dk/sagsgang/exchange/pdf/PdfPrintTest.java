package dk.sagsgang.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.text.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF shows and has no letters for: bullets that are drawn, marks that stand apart, and headings by their print. */
class PdfPrintTest {

    private static PrintedPages paper() {
        return new PrintedPages()
                .bold(60, 60, "Kommissorium for Udvalget for Havnen")
                .bold(60, 100, "Opgaver")
                .lines(60, 120, "Udvalget skal:");
    }

    private static Commission read(PrintedPages pages) {
        return (Commission) ExchangeReader.standard()
                .read(pages.bytes(), "kommissorium.pdf")
                .documents()
                .get(0)
                .document();
    }

    private static List<String> tasks(PrintedPages pages) {
        return read(pages).tasks().stream()
                .map(Task::text)
                .map(text -> text.plain())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(floats = {1.5f, 3, 5})
    void bulletsThatAreDrawnMarkTheElementsOfAList(float side) {
        assertThat(tasks(paper().lines(80, 134, "undersøge broen", "undersøge stien", "holde møder med borgerne")
                        .square(70, 131, side)
                        .square(70, 145, side)
                        .square(70, 159, side)))
                .containsExactly("undersøge broen", "undersøge stien", "holde møder med borgerne");
    }

    @ParameterizedTest
    @CsvSource({"70, 12", "70, 0.5", "20, 3", "100, 3"})
    void largerSmallerAndFartherFiguresAndThoseWithinALineAreNone(float x, float side) {
        assertThat(text(paper().lines(80, 134, "undersøge broen og stien").square(x, 131, side)))
                .contains("undersøge broen og stien")
                .doesNotContain("•");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "a)", "•", "-"})
    void aMarkThatStandsApartIsOfTheLineBehindIt(String mark) {
        assertThat(tasks(paper().lines(60, 134, mark, mark).lines(90, 134, "undersøge broen", "undersøge stien")))
                .containsExactly("undersøge broen", "undersøge stien");
    }

    @Test
    void anElementGoesOnBelowItself() {
        assertThat(tasks(paper().lines(60, 134, "•", "", "•")
                        .lines(
                                80,
                                134,
                                "undersøge, om broen over havnen kan bære de nye busser, som kommunen vil købe til",
                                "næste år",
                                "undersøge stien")))
                .containsExactly(
                        "undersøge, om broen over havnen kan bære de nye busser, som kommunen vil købe til næste år",
                        "undersøge stien");
    }

    @Test
    void aShortLineInOtherPrintIsAHeading() {
        PrintedPages pages = paper().lines(60, 134, "- undersøge broen", "- undersøge stien")
                .bold(60, 190, "Sådan ser havnen ud nu")
                .lines(60, 210, "Havnen er fra 1912 og blev sidst udvidet i 1974.")
                .large(60, 250, "Sådan kan den komme til at se ud")
                .lines(60, 275, "Kajen kan blive længere, og der kan komme træer.");
        assertThat(read(pages).sections())
                .extracting(Section::heading)
                .contains("Sådan ser havnen ud nu", "Sådan kan den komme til at se ud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnen er kommunens.",
                "Vigtigt: husk broen",
                "12 000 000",
                "Broen, stien og havnen og alt det, der ligger omkring dem, og som borgerne bruger hver eneste dag om sommeren"
            })
    void sentencesLabelsFiguresAndLongLinesInBoldHeadNothing(String line) {
        assertThat(read(paper().lines(60, 134, "- undersøge broen")
                                .bold(60, 190, line)
                                .lines(60, 210, "Havnen er fra 1912 og blev sidst udvidet i 1974."))
                        .sections())
                .extracting(Section::heading)
                .doesNotContain(line);
    }

    @Test
    void aLawAndADayGoOnInTheNextLine() {
        assertThat(text(paper().lines(
                                60,
                                160,
                                "Udvalget er nedsat af byrådet på mødet i den gamle sal på rådhuset efter lovens §",
                                "17. Det er det første. Møderne begynder nu og slutter, når året er omme, den 12-09-",
                                "2016.")))
                .contains("efter lovens § 17. Det er det første.")
                .contains("den 12-09-2016.");
    }

    @Test
    void aCellGoesOnBelowItselfWhereItsWordsHadNoRoom() {
        assertThat(text(new PrintedPages()
                        .lines(60, 100, "Tid", "3. marts", "", "1. april")
                        .lines(
                                140,
                                100,
                                "Hvad",
                                "Planen for broen drøftes",
                                "i udvalget og i rådet",
                                "Planen vedtages endeligt")
                        .lines(320, 100, "Hvem", "Formanden", "", "Byrådet")))
                .contains("3. marts   Planen for broen drøftes i udvalget og i rådet   Formanden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne Holm (A) | Byens ven | Bo Lund",
                "Anne Holm | fra havnen | Planen for broen over havnen drøftes",
                "Bro og sti | Et hus | Planen for broen drøftes"
            })
    void namesBelowEachOtherAndWhatHadRoomStandAlone(String first, String second, String third) {
        assertThat(text(new PrintedPages()
                        .lines(60, 100, "Navne", "Medlemmer")
                        .lines(140, 100, "Fra", first, second, third)))
                .contains("Medlemmer   " + first + "\n");
    }

    private static String text(PrintedPages pages) {
        return PdfText.of(pages.bytes(), 1_000_000).text();
    }
}
