package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Figure;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recommendations that end the prose of an item, clause by clause. */
class SpokenRecommendationTest {

    private static AgendaItem only(String item) {
        String paper = "Byrådet - Referat\n\nDato: 29. marts 2016\n\n1. Ny bro over åen\n\n" + item;
        return ReadPapers.meeting(paper).items().get(0);
    }

    private static List<String> points(AgendaItem item) {
        return item.recommendations().stream()
                .flatMap(each -> each.points().stream())
                .map(point -> point.text().plain())
                .toList();
    }

    @Test
    void theSentenceThatEndsTheProseAboveADecisionRecommends() {
        AgendaItem item = only("""
                Sagsfremstilling

                Broen er fra 1931. Vejforvaltningen foreslår, at broen rives ned, og at der søges tilskud.

                Beslutning

                Godkendt.
                """);

        Recommendation recommendation = item.recommendations().get(0);
        assertThat(recommendation.recommendingBody()).map(Body::name).contains("Vejforvaltningen");
        assertThat(points(item)).containsExactly("at broen rives ned", "at der søges tilskud.");
        assertThat(item.sections().get(0).text().plain()).isEqualTo("Broen er fra 1931.");
    }

    @Test
    void whatIsProposedRecommendsNothingItself() {
        AgendaItem item = only("""
                Sagsfremstilling

                Skolerne taler med forvaltningen hvert år.

                Følgende tre temaer foreslås:
                1. Trivsel
                2. Overgange
                3. Fravær

                Beslutning

                Godkendt.
                """);

        assertThat(item.recommendations()).isEmpty();
    }

    @Test
    void whatSomebodyElseProposesInTheProseIsNotTheRecommendationThatHasAHeading() {
        AgendaItem item = only("""
                Indstilling

                Forvaltningen indstiller, at sagen drøftes.

                Sagsfremstilling

                KL anbefaler:
                • Gør det tydeligt, hvem der har ansvaret
                • Brug penge, hvor behovet er størst

                Beslutning

                Drøftet.
                """);

        assertThat(points(item)).containsExactly("at sagen drøftes.");
    }

    @Test
    void listBelowAWholeSentenceTellsWhatTheCaseIsAbout() {
        AgendaItem item = only("""
                Indstilling

                Forvaltningen indstiller, at orienteringerne tages til efterretning.
                • Nyt fra havnen
                • Nyt fra skolerne

                Beslutning

                Taget til efterretning.
                """);

        assertThat(points(item)).containsExactly("at orienteringerne tages til efterretning.");
        assertThat(item.recommendations().get(0).text().plain()).contains("Nyt fra havnen", "Nyt fra skolerne");
    }

    @Test
    void listBelowASentenceThatAnnouncesItIsWhatIsRecommended() {
        AgendaItem item = only("""
                Indstilling

                Forvaltningen indstiller, at udvalget godkender følgende.
                • Broen rives ned
                • Stien lukkes

                Beslutning

                Godkendt.
                """);

        assertThat(points(item)).containsExactly("Broen rives ned", "Stien lukkes");
    }

    @Test
    void whatIsProposedInTheMiddleOfTheProseStaysThere() {
        AgendaItem item = only("""
                Sagsfremstilling

                Broen er fra 1931. Vejforvaltningen foreslår, at broen rives ned. Naboerne er imod.

                Beslutning

                Godkendt.
                """);

        assertThat(item.recommendations()).isEmpty();
    }

    @Test
    void whereAHeadingRecommendsTheProseOnlyTells() {
        AgendaItem item = only("""
                Sagsfremstilling

                Broen er fra 1931. Vejforvaltningen foreslår, at broen rives ned.

                Indstilling

                Forvaltningen indstiller, at forslaget drøftes.

                Beslutning

                Drøftet.
                """);

        assertThat(points(item)).containsExactly("at forslaget drøftes.");
        assertThat(item.sections().get(0).text().plain()).endsWith("at broen rives ned.");
    }

    @Test
    void aConditionWithTwoClausesIsOnePoint() {
        AgendaItem item = only("""
                Indstilling

                Forvaltningen indstiller, at broen bygges på vilkår af, at åen ikke lukkes, og at stien bevares.
                """);

        assertThat(points(item)).hasSize(1);
    }

    @Test
    void aPointTellsItsAmountAndTheYearRightBehindIt() {
        AgendaItem item = only("""
                Indstilling

                Forvaltningen indstiller, at der bevilges 150.000 kr. i 2016.
                """);

        List<Figure> figures = item.recommendations().get(0).points().get(0).figures();
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).amount().orElseThrow().printed()).isEqualTo("150.000 kr.");
        assertThat(figures.get(0).period().map(ImpreciseDate::printed)).contains("2016");
    }
}
