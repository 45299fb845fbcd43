package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.Rhythm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of groups as municipalities lay them out: what they are called, whose they are, and what stands below their headings. */
class GroupPapersTest {

    private static Commission read(String below) {
        return commission(
                "Vedtægter for Vestby Havneråd\n\n" + below.replace("/", "\n\n").replace("~", "\n") + "\n");
    }

    private static List<String> tasks(Commission commission) {
        return commission.tasks().stream()
                .map(Task::text)
                .map(text -> text.content())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgaver~Rådet åbner havnen.",
                "§ 3. Opgaver~Stk. 1. Rådet åbner havnen.",
                "Opgaver og kompetence/Rådet åbner havnen.",
                "Hvad laver rådet?/Rådet åbner havnen.",
                "Virke/Rådet åbner havnen.",
                "Rådets funktion/Rådet åbner havnen.",
                "Rådets virksomhed/Rådet åbner havnen.",
                "Rådets rolle/Rådet åbner havnen."
            })
    void whatTheGroupDoesIsATaskBelowAHeadingOnThem(String below) {
        assertThat(tasks(read(below))).containsExactly("Rådet åbner havnen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgaver/Rådet vælger en formand.",
                "Opgaver/Rådet fastsætter selv sin forretningsorden.",
                "Opgaver/Rådet har ti medlemmer.",
                "Opgaver/Rådet holder fire møder om året."
            })
    void howTheGroupIsRunIsNoTask(String below) {
        assertThat(tasks(read(below))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgaver/Rådet:/- åbner havnen~- samler brugerne",
                "Rådet har ansvaret for at:/- åbner havnen~- samler brugerne",
                "Rådet kan:/- åbner havnen~- samler brugerne"
            })
    void aListBelowTheGroupIsOfItsTasks(String below) {
        assertThat(tasks(read(below))).containsExactly("åbner havnen", "samler brugerne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formål med rådet~Rådet samler brugerne.",
                "Rådet har som formål at samle brugerne.",
                "Rådet er sat i verden for at samle brugerne.",
                "Rådet arbejder for:/- en havn, der kan samle brugerne~- flere både"
            })
    void thePurposeIsToldInFewWords(String below) {
        Commission commission = read(below);

        assertThat(commission.purpose().content()).containsPattern("saml\\p{L}+ brugerne");
        assertThat(commission.tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommissorium: Grønt Råd | Grønt Råd",
                "Kommissorium - Trafikrådet | Trafikrådet",
                "Vedtægter for Dialogforum for Erhverv | Dialogforum for Erhverv",
                "Vestby Ungebyråd vedtægter | Vestby Ungebyråd",
                "Brugerrådet på Havnen | Brugerrådet på Havnen",
                "Vestby Klimapanel | Vestby Klimapanel",
                "Vedtægterne for Vestby Landsbyråd er vedtaget af Vestby Byråd 26. april 2022 | Vestby Landsbyråd",
                "§ 17 stk. 4 Havneudvalg | Havneudvalg"
            })
    void theTitleNamesTheGroup(String title, String body) {
        Commission commission = commission(title
                + "\n\nFormål\n\nGruppen skal samle brugerne.\n\nSammensætning\n\nGruppen består af 5 medlemmer.\n");

        assertThat(commission.body().map(Body::name)).contains(body);
        assertThat(commission.title()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnerådet/Havnerådet har til formål at samle brugerne.",
                "Havnerådets opgaver/Havnerådet rådgiver Byrådet i sager om havnen.",
                "Havneudvalget/Havneudvalget er nedsat af Byrådet som et etårigt § 17.4 udvalg."
            })
    void aPageWithTheNameOfAGroupIsOfThatGroup(String page) {
        assertThat(PaperReader.standard()
                        .read(page.replace("/", "\n\n").getBytes(StandardCharsets.UTF_8), "papir.txt")
                        .documents())
                .extracting(imported -> imported.document())
                .hasSize(1)
                .hasOnlyElementsOfType(Commission.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnerådet/Læs om rådets medlemmer.",
                "Nyt fra Havnerådet/Havnerådet holdt møde i går.",
                "Møde i Havnerådet/Havnerådet rådgiver om priser."
            })
    void aPageThatTellsNothingOfAGroupIsNone(String page) {
        assertThat(PaperReader.standard()
                        .read(page.replace("/", "\n\n").getBytes(StandardCharsets.UTF_8), "papir.txt")
                        .documents())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Møderne afholdes kvartalsvist. | kvartalsvist",
                "Rådet holder et månedligt møde. | et månedligt møde",
                "Rådet træder sammen to gange om året. | to gange om året"
            })
    void howOftenTheGroupMeets(String sentence, String printed) {
        assertThat(read("Mødevirksomhed/" + sentence)
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .map(Rhythm::printed))
                .contains(printed);
    }
}
