package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.text.Section;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group is for, what it does and what it may do, in the wordings of many papers: told by noun and verb, whatever stands around them. */
class WorkWordingsTest {

    private static Commission read(String below) {
        return commission("Vedtægter for Vestby Havneråd\n\n" + below.replace("/", "\n\n") + "\n");
    }

    private static List<String> tasks(Commission commission) {
        return commission.tasks().stream()
                .map(Task::text)
                .map(text -> text.content())
                .toList();
    }

    private static Mandate mandate(Commission commission) {
        return commission.mandate().orElse(Mandate.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet har til formål:",
                "Dets formål er:",
                "Vestby Havneråd har til formål",
                "Formålet med rådets arbejde er at:",
                "Rådets overordnede formål er derfor at",
                "Havnerådet er et samarbejdsforum med følgende formål:",
                "Rådet er et forum mellem havnens brugere og kommunen med det formål:",
                "Formålet med rådet er at være et forum, der arbejder for:"
            })
    void aListThatIsAnnouncedAsThePurposeIsSo(String announcing) {
        Commission commission = read(
                "Rådet skal arbejde uafhængigt af partier./" + announcing + "/- at åbne havnen\n- at samle brugerne");

        assertThat(commission.purpose().content()).contains("at åbne havnen", "at samle brugerne");
        assertThat(commission.purpose().content()).doesNotContain("uafhængigt");
        assertThat(commission.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samarbejdet mellem kommunen og Havnerådet har til formål at åbne havnen for alle.",
                "Det er Havnerådets formål at åbne havnen for alle.",
                "1. Havnerådet har til formål at åbne havnen for alle.",
                "Oprettelsen af rådet har til hensigt at åbne havnen for alle.",
                "Havnerådets hovedformål er at åbne havnen for alle."
            })
    void belowPurposeAndTasksWhatIsSaidToBeThePurposeIsSo(String sentence) {
        Commission commission = read("Formål og opgaver/" + sentence + "/Rådet skal udarbejde en plan for kajerne.");

        assertThat(commission.purpose().content())
                .contains("åbne havnen for alle.")
                .doesNotContain("kajerne");
        assertThat(tasks(commission)).containsExactly("Rådet skal udarbejde en plan for kajerne.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet har følgende forpligtelser:",
                "Da havnen er stor, har rådet følgende ansvarsområder:",
                "Derudover skal havnerådet:",
                "Herudover skal rådet blandt andet",
                "Rådets arbejde består i at:",
                "Rådets opgave består i:",
                "Det er rådets opgave at:",
                "Rådet arbejder med at:"
            })
    void aListThatIsAnnouncedAsWorkIsTasks(String announcing) {
        Commission commission =
                read("Om rådet/Rådet rådgiver Byrådet./" + announcing + "/- åbne havnen\n- samle brugerne");

        assertThat(tasks(commission)).containsExactly("åbne havnen", "samle brugerne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådets opgaver indebærer blandt andet at åbne havnen for alle.",
                "Havnerådets hovedopgave er at åbne havnen for alle.",
                "Rådets opgave er inden for sit område at åbne havnen for alle.",
                "Rådets vigtigste opgave består i at åbne havnen for alle.",
                "Rådets opgave går ud på at åbne havnen for alle."
            })
    void whatIsSaidToBeTheTaskIsSoWhateverTheHeading(String sentence) {
        assertThat(tasks(read("Om rådet/Rådet har til formål at samle brugerne./" + sentence)))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet skal fungere som bindeled mellem havnens brugere.",
                "Rådet skal være talerør for havnens brugere.",
                "Havnerådet skal formidle viden mellem havnens brugere.",
                "Rådet skal derfor samle havnens brugere."
            })
    void whatTheGroupIsToDoIsItsPurposeWhereNothingElseIsSaidOfIt(String sentence) {
        assertThat(read("Om rådet/" + sentence).purpose().content()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet skal arbejde uafhængigt af partier og foreninger.",
                "Rådet skal være partipolitisk neutralt.",
                "Rådet skal vælge en formand.",
                "Rådet skal holde fire møder om året.",
                "Rådet skal bestå af ti medlemmer.",
                "Rådet skal have en sekretær."
            })
    void howTheGroupStandsAndIsMadeUpIsNoPurpose(String sentence) {
        assertThat(read("Om rådet/" + sentence + "/Rådet er til.").purpose().content())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet er alene rådgivende i forhold til Byrådet.",
                "Rådets kompetencer er alene rådgivende.",
                "Rådet nedsættes med rådgivende funktioner.",
                "Rådet skal i henhold til loven rådgive Byrådet.",
                "Rådet har udelukkende en rådgivende rolle."
            })
    void aGroupThatAdvisesIsSaidToInManyWords(String sentence) {
        assertThat(mandate(read("Om rådet/" + sentence)).kinds()).containsExactly(MandateKind.ADVISES);
    }

    @Test
    void aGroupMayPrepareAndAdvise() {
        assertThat(mandate(read("Rådet nedsættes med rådgivende og forberedende funktioner for udvalgene."))
                        .kinds())
                .containsExactlyInAnyOrder(MandateKind.PREPARES, MandateKind.ADVISES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet kan ikke drøfte sager om enkeltpersoner. | drøfte sager om enkeltpersoner",
                "Rådet må ikke udtale sig om ansættelser. | udtale sig om ansættelser",
                "Rådet kan dog ikke gå ind i konkrete klager. | gå ind i konkrete klager",
                "Rådet skal ikke tage stilling til priser. | tage stilling til priser",
                "Rådet kan ikke behandle enkeltsager. | behandle enkeltsager"
            })
    void whatTheGroupMayNotDoIsSoWhateverTheVerb(String sentence, String mayNot) {
        assertThat(mandate(read("Om rådet/" + sentence)).mayNot()).containsExactly(mayNot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medlemmer kan ikke vælges to gange.",
                "Formanden må ikke være medlem af Byrådet.",
                "Rådet kan ikke være stort.",
                "Et medlem kan ikke stemme for andre."
            })
    void whatOthersMayNotDoIsNoMandate(String sentence) {
        assertThat(mandate(read("Om rådet/" + sentence)).mayNot()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet træffer afgørelse om:",
                "Rådet træffer beslutninger om følgende:",
                "Rådet kan træffe beslutning om",
                "Rådet har kompetence til at træffe afgørelse om:",
                "Rådet har beslutningskompetence i forhold til:"
            })
    void whatTheGroupDecidesItselfIsToldALineEach(String announcing) {
        Commission commission = read("Opgaver/" + announcing + "/- brug af kajerne\n- leje af pladser");

        assertThat(mandate(commission).mayDecide()).containsExactly("brug af kajerne", "leje af pladser");
        assertThat(commission.tasks()).isEmpty();
    }

    @Test
    void whatItsMandateIsIsToldInItsText() {
        assertThat(mandate(read("Om rådet/Rådets mandat er at pege på løsninger for havnen."))
                        .text()
                        .content())
                .isEqualTo("Rådets mandat er at pege på løsninger for havnen.");
    }

    @Test
    void theLawByWhichAGroupIsThereIsNoPartOfItsPurpose() {
        Commission commission = read(
                "§ 1 Formål/Havnerådet er nedsat i henhold til § 30 i lov om havne./Havnerådet rådgiver Byrådet om havnen.");

        assertThat(commission.purpose().content()).isEqualTo("Havnerådet rådgiver Byrådet om havnen.");
        assertThat(commission.legalBasis()).isNotEmpty();
        assertThat(commission.sections())
                .extracting(Section::text)
                .anySatisfy(text -> assertThat(text.content()).contains("er nedsat i henhold til"));
    }

    @Test
    void linesThatSayWhatTheyAreOfAreReadEachByItsLabel() {
        Commission commission = read(Arrays.asList(
                        "Om rådet",
                        "- Overordnet formål med rådet: Rådet samler havnens brugere.\n- Mandat: Rådet kan pege på løsninger.\n- Opgaver:\n  - Åbne havnen.\n  - Samle brugerne.")
                .stream()
                .reduce((a, b) -> a + "/" + b)
                .orElseThrow());

        assertThat(commission.purpose().content()).isEqualTo("Rådet samler havnens brugere.");
        assertThat(mandate(commission).text().content()).isEqualTo("Rådet kan pege på løsninger.");
        assertThat(tasks(commission)).containsExactly("Åbne havnen.", "Samle brugerne.");
    }
}
