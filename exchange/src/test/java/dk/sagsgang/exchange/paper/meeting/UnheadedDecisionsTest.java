package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.Recommender;
import dk.sagsgang.party.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions that stand without a heading of their own, behind it, or below one that says nothing. */
class UnheadedDecisionsTest {

    private static final String HEAD = """
            Referat

            Udvalg: Byrådet
            Dato: 4. marts 2015
            Sted: Rådhuset

            """;

    private static AgendaItem item(String below) {
        return meeting(HEAD + "1. Ny bro over åen\n\n" + below).items().get(0);
    }

    @Test
    void whatWasDecidedMayEndTheItem() {
        AgendaItem item = item("""
                Indstilling om,

                1. at broen rives ned, samt

                2. at en ny bygges.

                (Havneudvalget og Teknisk Udvalg)

                Indstillingen blev godkendt med 31 stemmer mod 14. 6 undlod.

                For stemte: A, B og F.

                Imod stemte: C og V.

                Følgende undlod at stemme: Ø.
                """);

        Recommendation recommendation = item.recommendations().get(0);
        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("at broen rives ned", "at en ny bygges.");
        assertThat(recommendation.recommendingBody().map(Body::name)).contains("Havneudvalget");
        assertThat(recommendation.jointlyWith())
                .extracting(Recommender::body)
                .extracting(body -> body.orElseThrow().name())
                .containsExactly("Teknisk Udvalg");
        Decision decision = item.decisions().get(0);
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.inFavour()).contains(31);
            assertThat(vote.against()).contains(14);
            assertThat(vote.abstained()).contains(6);
            assertThat(vote.ballots()).hasSize(6);
        });
    }

    @Test
    void aSentenceAboveFurtherHeadingsTellsOnly() {
        AgendaItem item = item("""
                Indstilling om,

                1. at broen rives ned.

                Sagen blev udsat i 2014.

                Sagsfremstilling
                Broen er fra 1911.
                """);

        assertThat(item.decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslutning Godkendt.", "Beslutning\nGodkendt.", "Beslutning: Godkendt."})
    void whatWasDecidedMayStandBehindItsHeading(String lines) {
        assertThat(item("Resumé\nBroen er fra 1911.\n\n" + lines + "\n").decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.heading()).isEqualTo("Beslutning");
                    assertThat(decision.text().plain()).isEqualTo("Godkendt.");
                });
    }

    @Test
    void sentBackWithWhatWasCarriedIsNotReferredBack() {
        assertThat(item("""
                        Beslutning
                        Tilbagesendes Magistratsafdelingen for Havne med bemærkning, at byrådet i sit møde den 4. marts 2015 har vedtaget indstillingen.
                        """).decisions().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(item("Beslutning\nTilbagesendes til Havneudvalget.\n")
                        .decisions()
                        .get(0)
                        .outcome())
                .contains(Outcome.REFERRED_BACK);
    }

    @Test
    void belowABareHeadingThePageDecidesItself() {
        AgendaItem item = meeting("""
                        1. Godkendelse af dagsorden

                        Beslutning

                        Havneudvalgets beslutning den 11. juni 2018

                        Dagsordenen blev godkendt.
                        """).items().get(0);

        assertThat(item.priorTreatments()).isEmpty();
        assertThat(item.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).contains(Outcome.APPROVED);
            assertThat(decision.body().map(Body::name)).contains("Havneudvalget");
        });
    }

    @Test
    void theCrossesOfAGridAreNoDecision() {
        AgendaItem item = item("""
                Indledning

                Orientering

                Indstilling

                Beslutning

                x

                x

                Broen er fra 1911.
                """);

        assertThat(item.decisions()).isEmpty();
        assertThat(item.emptyLabels()).isEmpty();
    }

    @Test
    void theWordBeforeAPointMayStandAlone() {
        AgendaItem item = item("""
                Indstilling
                at
                broen rives ned.
                """);

        assertThat(item.recommendations().get(0).points())
                .extracting(point -> point.text().plain())
                .containsExactly("at broen rives ned.");
    }

    @Test
    void whatAnotherBodyAnswersIsNoPartOfTheRecommendation() {
        AgendaItem item = item("""
                Indstilling

                Teknisk Udvalg indstiller, at broen rives ned.

                Økonomiudvalget anbefaler indstillingen.

                Bo Lund var fraværende.

                Beslutning

                Godkendt.
                """);

        assertThat(item.recommendations()).singleElement().satisfies(each -> {
            assertThat(each.text().plain()).isEmpty();
            assertThat(each.points()).extracting(RecommendationPoint::text).hasSize(1);
        });
        assertThat(item.priorTreatments()).hasSize(1);
    }

    @Test
    void whoWasAwayMayStandAmongTheLabelsOfTheItem() {
        List<Attendance> attendance = meeting(HEAD + """
                        1. Ny bro over åen
                        Sagsnr.: 14/10674
                        Afbud: Bo Lund, Ida Krat

                        Beslutning
                        Godkendt.
                        """).attendance();

        assertThat(attendance)
                .extracting(each -> each.person().orElseThrow().name())
                .contains("Bo Lund", "Ida Krat");
        assertThat(attendance).allSatisfy(each -> assertThat(each.status()).contains(AttendanceStatus.EXCUSED));
    }
}
