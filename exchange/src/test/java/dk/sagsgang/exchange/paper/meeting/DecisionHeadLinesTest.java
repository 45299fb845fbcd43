package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading of a decision says at whose meeting it was made and when, on a line of its own or in the row of a transcript. */
class DecisionHeadLinesTest {

    private static final String COUNCIL = """
            Referat

            Udvalg: Byrådet
            Dato: 4. marts 2015
            Sted: Byrådssalen

            1. Ny bro over åen

            Sagsfremstilling
            Broen er fra 1911.

            Beslutning i Teknisk Udvalg den 2. februar 2015
            Anbefales.

            %s
            Godkendt.
            """;

    @Test
    void theMeetingOfABodyIsTheBody() {
        AgendaItem item = meeting(COUNCIL.formatted("Beslutning på byrådsmødet den 4. marts 2015"))
                .items()
                .get(0);

        assertThat(item.decisions()).hasSize(2);
        Decision decision = item.decisions().get(1);
        assertThat(decision.heading()).isEqualTo("Beslutning på byrådsmødet den 4. marts 2015");
        assertThat(decision.body()).map(Body::name).contains("Byrådet");
        assertThat(decision.date()).contains(LocalDate.of(2015, 3, 4));
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(item.decisions().get(0).heading()).isEqualTo("Beslutning i Teknisk Udvalg den 2. februar 2015");
    }

    @Test
    void aMeetingAloneNamesNobody() {
        AgendaItem item = meeting(COUNCIL.formatted("Beslutning på mødet den 4. marts 2015"))
                .items()
                .get(0);

        assertThat(item.decisions()).hasSize(2);
        assertThat(item.decisions().get(1).body()).isEmpty();
        assertThat(item.decisions().get(1).date()).contains(LocalDate.of(2015, 3, 4));
    }

    @Test
    void whatWasCarriedMayBeHeadedVedtagelse() {
        AgendaItem item = meeting(COUNCIL.formatted("Vedtagelse i Byrådet den 04.03.2015"))
                .items()
                .get(0);

        assertThat(item.decisions()).hasSize(2);
        assertThat(item.decisions().get(1).body()).map(Body::name).contains("Byrådet");
    }

    private static final String TRANSCRIPT = """
            Referat

            Transkript

            1 REFERAT TEKNISK UDVALG Mødedato: 4. marts 2015 Mødested: Rådhuset

            2 1. NY BRO OVER ÅEN Sagsnr. 15/1001 SAGSFREMSTILLING Broen er fra 1911, og %s BESLUTNING I HAVNEUDVALGET DEN 02-02-2015 Anbefales. BESLUTNING I TEKNISK UDVALG DEN 04-03-2015 Godkendt. SIDE 2

            3 2. LEJE AF KRAN Sagsnr. 15/1002 SAGSFREMSTILLING Kranen lejes. BESLUTNING I TEKNISK UDVALG DEN 04-03-2015 Udsat. SIDE 3
            """;

    @Test
    void inTheRowOfATranscriptBodyAndDayBelongToTheHeading() {
        Meeting meeting = meeting(TRANSCRIPT.formatted("den skal skiftes."));

        AgendaItem bridge = meeting.items().get(0);
        assertThat(bridge.decisions())
                .extracting(Decision::heading)
                .containsExactly(
                        "BESLUTNING I HAVNEUDVALGET DEN 02-02-2015", "BESLUTNING I TEKNISK UDVALG DEN 04-03-2015");
        assertThat(bridge.decisions().get(1).outcome()).contains(Outcome.APPROVED);
        assertThat(meeting.items().get(1).decisions().get(0).outcome()).contains(Outcome.POSTPONED);
    }

    @Test
    void aDecisionThatASentenceSpeaksOfHeadsNothing() {
        Meeting meeting =
                meeting(TRANSCRIPT.formatted("den skiftes efter beslutning i Byrådet den 3. maj 2011 om broer."));

        assertThat(meeting.items().get(0).sections().get(0).text().plain())
                .contains("den skiftes efter beslutning i Byrådet den 3. maj 2011 om broer.");
        assertThat(meeting.items().get(0).decisions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslutning den 04-03-2015: Godkendt.",
                "Beslutning d. 4. marts 2015: Godkendt.",
                "Beslutning onsdag den 4. marts 2015: Godkendt.",
                "Beslutning truffet den 4. marts 2015: Godkendt.",
                "Beslutning på mødet den 4. marts 2015: Godkendt."
            })
    void aHeadingWithADayAloneNamesNobody(String line) {
        Meeting meeting = meeting("""
                Referat
                Byrådet
                4. marts 2015

                1. Ny bro over åen
                %1$s

                2. Ny tunnel under åen
                %1$s
                """.formatted(line));
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Byrådet");
        assertThat(meeting.items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.decisions()).singleElement().satisfies(decision -> {
                    assertThat(decision.body()).isEmpty();
                    assertThat(decision.date()).contains(LocalDate.of(2015, 3, 4));
                    assertThat(decision.outcome()).contains(Outcome.APPROVED);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Holm (C) og Bo Lund (V) var ikke til stede under afstemningen.",
                "Anne Holm (C) og Bo Lund (V) deltog ikke i afstemningen.",
                "Anne Holm (C) og Bo Lund (V) var ude af lokalet under afstemningen.",
                "Anne Holm (C) og Bo Lund (V) var fraværende ved afstemningen."
            })
    void whoWasOutOfTheRoomAtAVoteWasAtTheMeeting(String line) {
        Meeting meeting = meeting(COUNCIL + """
                Beslutning
                Godkendt med 8 stemmer for og 3 imod.
                %s
                """.formatted(line));
        assertThat(meeting.attendance()).isEmpty();
        assertThat(meeting.items().get(0).decisions())
                .last()
                .satisfies(decision -> assertThat(decision.votes())
                        .singleElement()
                        .satisfies(vote -> assertThat(vote.away()).hasSize(2)));
    }

    @Test
    void theDayOfADecisionMayStandBelowItsHeading() {
        Decision decision = meeting(COUNCIL.formatted("Beslutning fra Byrådet\nDato: 4. marts 2015"))
                .items()
                .get(0)
                .decisions()
                .get(1);

        assertThat(decision.heading()).isEqualTo("Beslutning fra Byrådet");
        assertThat(decision.date()).contains(LocalDate.of(2015, 3, 4));
        assertThat(decision.body()).map(Body::name).contains("Byrådet");
    }
}
