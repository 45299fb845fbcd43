package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The parts of an item of a paper: sections, recommendations, decisions, who decides. */
class PaperPartsTest {

    private static AgendaItem item(String text) {
        Meeting meeting = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(
                        ("Socialudvalget den 3. maj 2021\n\n7. Nyt hus\n\nSagsnr.: 21/77\n\n" + text)
                                .getBytes(StandardCharsets.UTF_8),
                        "referat.txt")
                .documents()
                .get(0)
                .meeting();
        return meeting.items().get(0);
    }

    @Test
    void aHeadingWithNothingBelowIsAnEmptySectionWhereItIsOneOfSections() {
        AgendaItem item = item("""
                Høring

                Økonomi

                Huset koster 3 mio. kr.

                Bilag
                """);

        assertThat(item.emptyLabels()).containsExactly("Bilag");
        assertThat(item.sections()).extracting(section -> section.heading()).containsExactly("Høring", "Økonomi");
        assertThat(item.sections().get(0).text().plain()).isEmpty();
    }

    @Test
    void twoHeadingsInUseThatAreJoinedAreOne() {
        AgendaItem item = item("""
                Beslutningstema

                Skal huset bygges?

                Sagsfremstilling og økonomi

                Huset koster 3 mio. kr.
                """);

        assertThat(item.sections())
                .extracting(section -> section.heading())
                .containsExactly("Beslutningstema", "Sagsfremstilling og økonomi");
    }

    @Test
    void whatJoinsOnePointToTheNextIsNoPartOfIt() {
        Recommendation recommendation = item("""
                        Indstilling

                        Forvaltningen indstiller,

                        at huset bygges, og

                        at beløbet frigives.
                        """).recommendations().get(0);

        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("at huset bygges", "at beløbet frigives.");
    }

    @Test
    void aRecommendationMayBeASentenceWithoutAHeading() {
        AgendaItem item = item("""
                Formanden indstiller, at rådet godkender dagsordenen.

                Beslutning

                Godkendt.
                """);

        assertThat(item.recommendations().get(0).points().get(0).text().plain())
                .isEqualTo("at rådet godkender dagsordenen.");
        assertThat(item.sections()).isEmpty();
    }

    @Test
    void whatAnotherBodySaysOfTheRecommendationIsAnEarlierTreatment() {
        AgendaItem item = item("""
                Indstilling

                Teknikudvalget indstiller, at

                1. huset bygges

                Økonomiudvalget anbefaler indstillingen.

                Beslutning

                Godkendt.
                """);

        Decision earlier = item.priorTreatments().get(0).decisions().get(0);
        assertThat(earlier.body().orElseThrow().name()).isEqualTo("Økonomiudvalget");
        assertThat(earlier.outcome()).contains(Outcome.RECOMMENDED);
        assertThat(item.recommendations().get(0).points()).hasSize(1);
    }

    @Test
    void aBodyOfAnyNameThatHasAnItemDecidedEarlier() {
        AgendaItem item = item("""
                Indstilling

                Forvaltningen indstiller, at huset bygges.

                Plan, Miljø og Teknik, 7. januar 2021, pkt. 207:

                Anbefales.

                Beslutning

                Godkendt.
                """);

        assertThat(item.decisions()).hasSize(2);
        assertThat(item.decisions().get(0).date()).contains(LocalDate.of(2021, 1, 7));
    }

    @Test
    void whoVotedWhatAndWhoWasNotThereIsNotToldASecondTimeInTheRemark() {
        Decision decision = item("""
                        Beslutning

                        Godkendt.

                        Liste Ø stemte imod.

                        Anne Holm (A) kan ikke tiltræde.

                        Else Mark var fraværende.

                        Udvalget ønsker en status i juni.
                        """).decisions().get(0);

        assertThat(decision.remark().plain()).isEqualTo("Udvalget ønsker en status i juni.");
        assertThat(decision.votes()).hasSize(1);
        assertThat(decision.dissents()).hasSize(1);
    }

    @Test
    void namesBelowALabelWithoutAColonWereNotThere() {
        Decision decision = item("""
                        Beslutning

                        Godkendt.

                        Fraværende

                          • Else Mark ()
                        """).decisions().get(0);

        assertThat(decision.text().plain()).isEqualTo("Godkendt.");
        assertThat(decision.remark().plain()).isEqualTo("Fraværende\n- Else Mark ()");
    }

    @Test
    void aShortNameOfWhoDecidesIsThatOfTheBodyThatMeetsOrOfOneThatAllHave() {
        assertThat(item("Beslutningskompetence: KB\n\nBeslutning\n\nGodkendt.\n")
                        .route()
                        .orElseThrow()
                        .stops()
                        .get(0)
                        .body()
                        .orElseThrow()
                        .name())
                .isEqualTo("Kommunalbestyrelsen");
        assertThat(item("Beslutningskompetence: SU\n\nBeslutning\n\nGodkendt.\n")
                        .route()
                        .orElseThrow()
                        .stops()
                        .get(0)
                        .body()
                        .orElseThrow()
                        .name())
                .isEqualTo("Socialudvalget");
    }

    @Test
    void digitsCountWhereSomethingIsCounted() {
        AgendaItem item = item("""
                Sagsfremstilling

                Der er 27 borgere i huset. Lokalplan 350 omfatter det, og bilag 2 viser det. Det blev bygget i 2019.
                """);

        assertThat(item.sections().get(0).figures())
                .extracting(figure -> figure.count().orElseThrow().printed())
                .containsExactly("27 borgere");
    }

    @Test
    void aMajorityThatIsNamedVotedInFavour() {
        Decision decision = item("""
                        Beslutning

                        Et flertal bestående af A, C og V (6) anbefaler indstillingen.

                        (O) stemte imod, da huset er for dyrt.
                        """).decisions().get(0);

        assertThat(decision.votes().get(0).inFavour()).contains(6);
        assertThat(decision.dissents().get(0).text().plain()).isEqualTo("(O) stemte imod, da huset er for dyrt.");
    }

    @Test
    void whatIsDecidedOnAnotherItemIsNoOutcomeOfThisOne() {
        Decision decision = item("""
                        Beslutning

                        Punkt 16 udgår af dagsordenen.

                        Godkendt.
                        """).decisions().get(0);

        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.points()).isEmpty();
    }

    @Test
    void aHeadingThatIsNoneInUseStandsBesideAShortSection() {
        AgendaItem item = item("""
                Økonomi

                Huset koster 3 mio. kr.

                Trafikale forhold

                Huset ligger ved en lille vej, som der skal tages hensyn til.

                Høring

                Ingen.
                """);

        assertThat(item.sections())
                .extracting(section -> section.heading())
                .containsExactly("Økonomi", "Trafikale forhold", "Høring");
    }
}
