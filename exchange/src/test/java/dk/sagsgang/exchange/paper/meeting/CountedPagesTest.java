package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are told apart by the lines that count them alone: what stands at the edge of each is of the page. */
class CountedPagesTest {

    private static Meeting paged(String foot, String head) {
        return meeting(
                """
                Lunde Kommune
                Havneudvalget
                Referat
                Mødedato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                Broen er slidt ned og kan ikke bære
                %s
                %s
                tung kørsel.
                Beslutning Havneudvalget den 06-10-2015
                %s
                %s
                Godkendt.

                2. Orientering
                Beslutning Havneudvalget den 06-10-2015
                Til efterretning.
                %s
                """.formatted(foot.replace('#', '1'), head, foot.replace('#', '2'), head, foot.replace('#', '3')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Side 70#",
                "- # -",
                "Side # af 3",
                "Side: #",
                "Lunde Kommune, side #",
                "Side #/3\t\tSag 16/4418",
                "Side # af 3 | Referat"
            })
    void whatStandsBelowTheNumberOfEachPageIsItsHead(String number) {
        Meeting meeting = paged(number, "Lunde Kommune\nHavneudvalget\t06-10-2015");
        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Ny bro over åen", "Orientering");
        assertThat(meeting.items().get(0).sections())
                .singleElement()
                .satisfies(section -> assertThat(section.text().plain())
                        .isEqualTo("Broen er slidt ned og kan ikke bære tung kørsel."));
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.decisions())
                        .singleElement()
                        .satisfies(decision -> assertThat(decision.outcome()).isPresent()));
        assertThat(meeting.bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.name()).isEqualTo("Havneudvalget"));
    }

    /** Two lines that became one would be wider than the page, and no line would be known to fill it. */
    @Test
    void aSentenceOverTwoPagesHidesNotHowWideThePageIs() {
        Meeting meeting = meeting("""
                Lunde Kommune
                Havneudvalget
                Referat
                Mødedato: 6. oktober 2015

                1. Ny bro over åen

                Sagsfremstilling

                Broen over åen er bygget i 1931 og er så slidt, at den ikke længere kan bære de busser
                og lastbiler, som kører til havnen hver dag. Den er også for smal til, at to biler kan
                passere hinanden, og cyklisterne har ingen sti ved siden af vejen på den sydlige side
                af åen, hvor børnene kører til skole hver morgen, og hvor der er mange store lastbiler
                på vej til havnen. En ny bro er tegnet, og den kan stå færdig om to år fra nu, når man
                har støbt fundamenterne, revet de gamle skure ned og fundet en ny plads til de både og
                Side 1
                skibe, som i dag ligger ved den gamle toldbod, som bliver stående, mens der bygges bro.

                Resume

                Forvaltningen giver på alle møder i dette efterår et overblik over broerne i kommunen og
                Havneselskabets broer ved åen, som er bygget i de samme år. Overblikket gives mundtligt.
                Side 2

                Beslutning

                Godkendt.
                Side 3
                """);
        assertThat(meeting.items().get(0).sections().get(1).text().plain())
                .contains("broerne i kommunen og Havneselskabets broer");
        assertThat(meeting.items().get(0).sections().get(0).text().plain()).contains("de både og skibe, som");
    }

    @Test
    void whatStandsAboveTheNumberOfEachPageIsItsFoot() {
        Meeting meeting = paged("Havneudvalget, møde den 6. oktober 2015\nSide #", "");
        assertThat(meeting.items().get(0).sections())
                .singleElement()
                .satisfies(section -> assertThat(section.text().plain())
                        .isEqualTo("Broen er slidt ned og kan ikke bære tung kørsel."));
    }

    @Test
    void pagesThatTheContentsNamePartNothing() {
        Meeting meeting = meeting("""
                Havneudvalget
                Referat
                Mødedato: 6. oktober 2015

                Indhold
                1. Ny bro
                Side 1
                2. Orientering
                Side 2

                1. Ny bro
                Beslutning
                Godkendt.

                2. Orientering
                Beslutning
                Til efterretning.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Ny bro", "Orientering");
    }
}
