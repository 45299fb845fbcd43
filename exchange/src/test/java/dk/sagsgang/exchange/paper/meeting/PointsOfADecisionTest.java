package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which points of the recommendation a decision answers, by the marks that papers print. */
class PointsOfADecisionTest {

    private static final String MINUTES = """
            Referat

            Udvalg: Teknisk Udvalg
            Dato: 4. marts 2015
            Sted: Rådhuset

            1. Ny bro over åen

            Indstilling
            Forvaltningen indstiller, at
            %s

            Beslutning
            %s
            """;

    private static AgendaItem item(String points, String decision) {
        return meeting(MINUTES.formatted(points, decision)).items().get(0);
    }

    @Test
    void aListThatBeginsAnewWithEachElementIsCountedOn() {
        AgendaItem item = item("""
                        1. godkende, at broen rives ned.

                        Om den nye bro henvises til en særskilt sag.

                        1. bemyndige forvaltningen til at rette skrivefejl""", """
                        Ad 1.

                        Godkendt.

                        Ad 2.

                        Udsat.""");
        List<String> keys = item.recommendations().get(0).points().stream()
                .map(point -> point.key())
                .toList();

        List<PointDecision> points = item.decisions().get(0).points();
        assertThat(points)
                .extracting(PointDecision::answers)
                .containsExactly(List.of(keys.get(0)), List.of(keys.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. - 2. Godkendt.",
                "1. og 2. Godkendt.",
                "1.-2. Godkendt.",
                "1. – 2. Godkendt.",
                "Ad 1-2: Godkendt."
            })
    void oneMarkMayNameSeveralPoints(String line) {
        AgendaItem item = item("""
                        1. broen rives ned
                        2. en ny bygges""", line);

        assertThat(item.decisions().get(0).points()).singleElement().satisfies(point -> {
            assertThat(point.answers()).hasSize(2);
            assertThat(point.outcome()).contains(Outcome.APPROVED);
            assertThat(point.text().plain()).isEqualTo("Godkendt.");
        });
    }

    @Test
    void membersAreCountedBeforeTheirParties() {
        Decision decision = item("""
                        1. broen rives ned""", """
                        5 medlemmer (A+V+C) anbefaler forslaget.

                        2 medlemmer (N+Ø) tager forbehold frem til behandlingen i Byrådet.""").decisions().get(0);

        assertThat(decision.outcome()).contains(Outcome.RECOMMENDED);
        assertThat(decision.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.inFavour()).contains(5);
            assertThat(vote.ballots()).hasSize(3);
        });
        assertThat(decision.dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.kind()).contains(DissentKind.RESERVATION);
            assertThat(parties(dissent)).isEqualTo("N, Ø");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pkt. 13 blev rykket frem som andet punkt på dagsordenen.",
                "Punkt 13 flyttet frem.",
                "Pkt. 13 er udgået af dagsordenen.",
                "Punkt 13 blev taget af dagsordenen.",
                "Punkt 13 fremrykkes."
            })
    void anItemThatIsMovedIsNoPoint(String moved) {
        Decision decision =
                meeting("""
                Referat

                Udvalg: Teknisk Udvalg
                Dato: 4. marts 2015
                Sted: Rådhuset

                1. Godkendelse af dagsorden

                Beslutning
                %s
                Godkendt.
                """.formatted(moved)).items().get(0).decisions().get(0);

        assertThat(decision.points()).isEmpty();
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indstillingens 1. og 2. at-punkt blev godkendt uden afstemning.",
                "Indstillingens 1. og 2. punkt blev godkendt.",
                "1. og 2. at-punkt blev godkendt.",
                "Indstillingens punkt 1 og 2 blev godkendt."
            })
    void pointsMayBeNamedBehindTheirNumbers(String line) {
        AgendaItem item = item("""
                        1. at broen rives ned
                        2. at en ny bygges""", line);

        assertThat(item.decisions().get(0).points()).singleElement().satisfies(point -> {
            assertThat(point.answers()).hasSize(2);
            assertThat(point.outcome()).contains(Outcome.APPROVED);
            assertThat(point.text().plain()).startsWith("blev godkendt");
        });
    }

    @Test
    void whoVotedForAndAgainstIsOfThePointsThatWereVotedOn() {
        Decision decision = item("""
                        1. at broen rives ned
                        2. at en ny bygges""", """
                        Indstillingens 1. og 2. at-punkt blev godkendt med 8 stemmer imod 3.
                        For stemte: A, B og C.
                        Imod stemte: V.""").decisions().get(0);

        assertThat(decision.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.on()).hasSize(2);
            assertThat(vote.inFavour()).contains(8);
            assertThat(vote.ballots()).hasSize(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Herefter godkendt.", "Punktet blev herefter godkendt.", "Indstillingen blev derefter godkendt."
            })
    void aPointThatWasVotedOnFirstIsDecidedAfterwards(String afterwards) {
        Decision decision = item("""
                        1. at broen rives ned
                        2. at en ny bygges""", """
                        Ad. 1

                        Der blev stemt om en tunnel, som blev fremsat af Venstre. 4 stemte for (V), 7 stemte imod (A+C), og 1 undlod at stemme (R). Forslaget bortfaldt.

                        %s

                        Ad. 2

                        Udsat.""".formatted(afterwards)).decisions().get(0);

        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.points())
                .extracting(PointDecision::outcome)
                .containsExactly(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED));
        assertThat(decision.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.inFavour()).contains(4);
            assertThat(vote.against()).contains(7);
            assertThat(vote.ballots()).hasSize(3);
            assertThat(vote.subject()).isEqualTo("en tunnel");
            assertThat(vote.outcome()).contains(Outcome.REJECTED);
        });
    }

    private static String parties(Dissent dissent) {
        return dissent.parties().stream().map(PoliticalParty::letter).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Første prik: Godkendt.\nAnden prik: Udsat.",
                "Første at: Godkendt.\n\nAndet at: Udsat.",
                "1. dot: Godkendt.\n2. dot: Udsat.",
                "Første pind - Godkendt.\nAnden pind - Udsat."
            })
    void pointsMayBeCountedInWords(String lines) {
        AgendaItem item = item("• broen rives ned\n• der bygges en ny", lines);

        assertThat(item.decisions().get(0).points())
                .extracting(PointDecision::outcome)
                .containsExactly(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ad 1: Anbefales. Ad 2: Anbefales ikke.",
                "Ad 1) Anbefales. Ad 2) Anbefales ikke.",
                "Pkt. 1 anbefales. Pkt. 2 anbefales ikke.",
                "1. dot: Anbefales.\n2. dot: Anbefales ikke.",
                "1. pind: Anbefales.\n2. pind: Anbefales ikke."
            })
    void decisionsOnSeveralPointsMayStandInOneLine(String decision) {
        AgendaItem item = item("1. broen rives ned.\n2. der bygges en ny.", decision);

        assertThat(item.decisions().get(0).points())
                .extracting(PointDecision::outcome)
                .containsExactly(Optional.of(Outcome.RECOMMENDED), Optional.of(Outcome.NOT_RECOMMENDED));
    }
}
