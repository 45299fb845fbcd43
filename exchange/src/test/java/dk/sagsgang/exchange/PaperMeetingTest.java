package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.text.Access;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Papers of meetings in the layouts that are used. */
class PaperMeetingTest {

    private static Meeting read(String paper) {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt");
        assertThat(read.report().findings()).isEmpty();
        return read.documents().get(0).meeting();
    }

    @Test
    void labelsOnLinesOfTheirOwnContentsAndItemsWithTheirParts() {
        Meeting meeting = read("""
                UDVALG

                Socialudvalget

                MØDE

                Referat

                STED

                Kanalen 2, lokale 1

                STARTTIDSPUNKT

                07-01-2019 16:00:00

                SLUTTIDSPUNKT

                07-01-2019 18:30:00

                PUNKTER

                1. Godkendelse af dagsorden
                2. Handleplaner på området

                1. Godkendelse af dagsorden

                Godkendelse af dagsorden

                Sagsgang og sagstype

                Socialudvalget

                Beslutningssag

                Indstilling

                Direktør Anne Vang Holm indstiller, at:

                  1. dagsordenen godkendes
                  2. mødet begynder

                Beslutning i Socialudvalget den 07-01-2019

                Ad. 1. Godkendt. Udvalget takkede.

                Ad. 2. Udsat.

                2. Handleplaner på området

                Beskrivelse af sagen

                Der er handleplaner:

                  • en første
                  • en anden

                caseno18-1_#4797680_v1_plan.pdf

                Bilag

                Plan for området
                """);

        assertThat(meeting.bodies()).extracting(body -> body.name()).containsExactly("Socialudvalget");
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.date()).contains(LocalDate.of(2019, 1, 7));
        assertThat(meeting.end()).contains(LocalDateTime.of(2019, 1, 7, 18, 30));
        assertThat(meeting.place()).isEqualTo("Kanalen 2, lokale 1");
        assertThat(meeting.contents()).hasSize(2);
        AgendaItem first = meeting.items().get(0);
        assertThat(first.caseType()).contains(CaseType.DECISION);
        assertThat(first.recommendations().get(0).recommender().orElseThrow().name())
                .isEqualTo("Anne Vang Holm");
        assertThat(first.decisions().get(0).points())
                .extracting(point -> point.outcome().orElseThrow())
                .containsExactly(Outcome.APPROVED, Outcome.POSTPONED);
        AgendaItem second = meeting.items().get(1);
        assertThat(second.sections().get(0).bullets()).containsExactly("en første", "en anden");
        assertThat(second.attachments().get(0).documentNumber()).isEqualTo("4797680");
    }

    @Test
    void whoMeetsIsToldByTheDecisionsWhereTheHeadDoesNot() {
        Meeting meeting = read("""
                1.      Spørgetid for borgerne

                Sag 306-2009-600

                Åbent

                Beslutning Byrådet den 25-06-2019

                Ingen spørgsmål.

                2.      Lokalplan for havnen

                Sag 306-2009-601

                Åbent

                Beslutning Teknikudvalget den 04-06-2019

                Anbefales.

                Beslutning Byrådet den 25-06-2019

                Godkendt.
                """);

        assertThat(meeting.bodies()).extracting(body -> body.name()).containsExactly("Byrådet");
        assertThat(meeting.date()).contains(LocalDate.of(2019, 6, 25));
        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(1).access()).contains(Access.OPEN);
        assertThat(meeting.items().get(1).priorTreatments()).hasSize(1);
    }

    @Test
    void numberedPointsOfARecommendationAreNoItems() {
        Meeting meeting = read("""
                Byrådet - Referat

                Dato: 29. januar 2020

                1. Regnskab for havnen

                Resume

                Kort.

                Indstilling

                Forvaltningen indstiller, at

                1. regnskabet godkendes
                2. Havnen får besked

                Beslutning

                Godkendt.

                2. Eventuelt

                Beslutning

                Intet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Regnskab for havnen", "Eventuelt");
    }
}
