package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a transcript runs together, and what a page indents, is told element by element. */
class PlanLinesTest {

    private static Commission read(String below) {
        String paper =
                "Kommissorium for Idrætsrådet i Vestby Kommune\n\nFormål\n\nRådet rådgiver Byrådet om idræt.\n\n";
        return (Commission) PaperReader.standard()
                .read((paper + below).getBytes(StandardCharsets.UTF_8), "kommissorium.txt")
                .documents()
                .get(0)
                .document();
    }

    @Test
    void aDayBehindAStopBeginsTheNextStep() {
        Commission commission = read("""
                Tidsplan

                Medio november 2014 Kontoret åbner. 19. april 2015 Seminar i hallen, hvor foreningerne deltager. 3. kvartal 2015 Idékatalog er færdigt.
                """);

        assertThat(commission.milestones())
                .extracting(Milestone::text)
                .containsExactly(
                        "Kontoret åbner", "Seminar i hallen, hvor foreningerne deltager", "Idékatalog er færdigt");
    }

    @Test
    void numbersThatRunOnInOneLineAreAList() {
        Commission commission = read("""
                Leverancer

                1. En helhedsplan for stierne. Senest 1. juni 2011 2. Et anlæg med klatrevæg. Senest 1. maj 2012 3. En rapport, som andre kan bruge.
                """);

        assertThat(commission.deliverables())
                .extracting(Deliverable::title)
                .containsExactly(
                        "En helhedsplan for stierne.", "Et anlæg med klatrevæg.", "En rapport, som andre kan bruge.");
        assertThat(commission.deliverables().get(0).deadline())
                .map(ImpreciseDate::printed)
                .contains("Senest 1. juni 2011");
    }

    @Test
    void aDayInASentenceIsNoNumberOfAList() {
        Commission commission =
                read("Opgaver\n\nRådet skal\n\n 1. holde møde den 2. Maj og følge planen.\n 2. lave en plan\n");

        assertThat(commission.tasks()).hasSize(2);
    }

    @Test
    void whoOnlySaysHowManyTheDeeperOnesAreTakesNoSeat() {
        Commission commission = read("""
                Sammensætning

                Rådet har følgende medlemmer:

                 • 2 borgere
                 • 3 medlemmer, udpeget af lokale foreninger:
                  • To medlemmer, udpeget af Boldklubben
                  • Et medlem, udpeget af Cyklistforbundet
                """);

        assertThat(commission.composition().orElseThrow().seats())
                .extracting(Seat::printed)
                .containsExactly(
                        "2 borgere", "To medlemmer, udpeget af Boldklubben", "Et medlem, udpeget af Cyklistforbundet");
    }

    @Test
    void theNameOfTheGroupBelowAHeadingBeginsTheListThatGoesOn() {
        Commission commission = (Commission) PaperReader.standard()
                .read("""
                        Idrætsrådet

                        Idrætsrådet i Vestby Kommune består af 3 medlemmer. Rådet rådgiver Byrådet.

                        Opgaver

                        Idrætsrådet

                         • udtaler sig om planer
                         • fordeler puljen
                        """.getBytes(StandardCharsets.UTF_8), "raad.txt")
                .documents()
                .get(0)
                .document();

        assertThat(commission.tasks())
                .extracting(Task::text)
                .extracting(FormattedText::content)
                .containsExactly("udtaler sig om planer", "fordeler puljen");
    }

    @Test
    void aDayReplacesWordsOnTheTermOfTheCouncil() {
        Commission commission = read("""
                Periode

                Foreningerne udpeger deres repræsentanter for fire år, der følger byrådets valgperiode. Den nuværende periode løber til udgangen af 2021.
                """);

        assertThat(commission.term().orElseThrow().end().orElseThrow().printed())
                .isEqualTo("til udgangen af 2021");
        assertThat(commission.statedDuration()).map(count -> count.printed()).contains("fire år");
    }

    @Test
    void aPaperThatSaysThatItIsAdoptedIs() {
        assertThat(read("Ikrafttræden\n\nKommissoriet er drøftet på rådets første møde og godkendt af Byrådet.\n")
                        .status())
                .contains(CommissionStatus.ADOPTED);
        assertThat(read("Ikrafttræden\n\nKommissoriet skal godkendes af Byrådet.\n")
                        .status())
                .isEmpty();
    }

    @Test
    void aNumberedTitleIsATaskWithTheListBelowItAsItsParts() {
        Commission commission = read("""
                2. Opgaver

                2.1 Debat om idræt

                Rådet skal sætte gang i en debat om idræt.

                Rådet skal

                 • holde to møder om året
                 • uddele en pris

                2.2 En by for alle

                Rådet skal

                 • undersøge behovet for en hal
                 • spørge foreningerne
                """);

        assertThat(commission.tasks()).extracting(Task::title).containsExactly("Debat om idræt", "En by for alle");
        assertThat(commission.tasks()).extracting(Task::mark).containsExactly("2.1", "2.2");
        assertThat(commission.tasks().get(0).text().content()).isEqualTo("Rådet skal sætte gang i en debat om idræt.");
        assertThat(commission.tasks())
                .allSatisfy(task -> assertThat(task.tasks()).hasSize(2));
    }

    @Test
    void twoDaysWithADashBetweenAreWhenATermBeginsAndEnds() {
        Commission commission =
                read("Periode\n\nRådets medlemmer fungerer i perioden 1. januar 2022 - 31. december 2025.\n");

        assertThat(commission.term().orElseThrow().begin())
                .map(ImpreciseDate::printed)
                .contains("1. januar 2022");
        assertThat(commission.term().orElseThrow().end())
                .map(ImpreciseDate::printed)
                .contains("31. december 2025");
    }

    @Test
    void whatTheGroupDoesBelowItsNameIsItsTasks() {
        Commission commission = read("""
                Idrætsrådet

                 • anviser lokaler til foreningerne
                 • har ansvaret for reglerne
                 • kan give penge til nye initiativer
                """);

        assertThat(commission.tasks()).hasSize(3);
        assertThat(read("Idrætsrådet\n\n • Haller\n • Klubhuse\n • Baner\n").tasks())
                .isEmpty();
    }
}
