package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.text.Access;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contents of a paper: pages with a blank alone before them, groups, lists of titles without numbers. */
class PrintedContentsOfMeetingsTest {

    private static final String ITEMS = """

            1. Meddelelser

            Beslutning

            Godkendt.

            2. Forslag til Lokalplan 226

            Beslutning

            Godkendt.

            3. Salg af areal

            Beslutning

            Godkendt.
            """;

    private static Meeting read(String contents) {
        String paper = "Byrådet - Dagsorden\n\nDato: 29. marts 2016\n\n" + contents + ITEMS;
        return ReadPapers.meeting(paper);
    }

    @Test
    void numbersBehindTheTitlesThatDoNotFallArePages() {
        Meeting meeting = read("""
                Indholdsfortegnelse
                1 Meddelelser 3
                2 Forslag til Lokalplan 226 5
                3 Salg af areal 9
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title, ContentsEntry::page)
                .containsExactly(
                        tuple("Meddelelser", "3"),
                        tuple("Forslag til Lokalplan 226", "5"),
                        tuple("Salg af areal", "9"));
    }

    @Test
    void aNumberBehindOneTitleIsPartOfIt() {
        Meeting meeting = read("""
                Indholdsfortegnelse
                1 Meddelelser
                2 Forslag til Lokalplan 226
                3 Salg af areal
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title, ContentsEntry::page)
                .contains(tuple("Forslag til Lokalplan 226", ""));
    }

    @Test
    void aLineThatGroupsEntriesIsNone() {
        Meeting meeting = read("""
                Indholdsfortegnelse
                Åbne dagsordenspunkter
                1 Meddelelser 3
                2 Forslag til Lokalplan 226 5
                Lukkede dagsordenspunkter
                3 Salg af areal 9
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title, ContentsEntry::access)
                .containsExactly(
                        tuple("Meddelelser", Optional.of(Access.OPEN)),
                        tuple("Forslag til Lokalplan 226", Optional.of(Access.OPEN)),
                        tuple("Salg af areal", Optional.of(Access.CLOSED)));
    }

    @Test
    void titlesOfTheItemsInAListAreContentsWithoutNumbersToo() {
        Meeting meeting = read("""
                Referat
                - Meddelelser
                - Forslag til Lokalplan 226
                - Salg af areal
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Meddelelser", "Forslag til Lokalplan 226", "Salg af areal");
        assertThat(meeting.items()).hasSize(3);
    }

    @Test
    void aLongListOfContentsIsNoRowOfItemsWhereThePaperBreaksOffBehindTheSecond() {
        Meeting meeting = ReadPapers.meeting("""
                        UDVALG

                        Kulturudvalget

                        STARTTIDSPUNKT

                        19-02-2019 13:00:00

                        PUNKTER

                        191. Godkendelse af dagsorden
                        192. Beredskabsplan for museet
                        193. Nyt tag på biblioteket
                        194. Orientering om svømmehallen
                        195. Orientering om musikskolen
                        196. Ansøgning fra teatret
                        197. Kriterier for tilskud
                        198. Ansøgning fra koret
                        199. Ansættelse af leder
                        200. Ny overenskomst
                        201. Evaluering af festugen
                        202. Gensidig orientering

                        191. Godkendelse af dagsorden

                        Godkendelse af dagsorden

                        Beslutning Kulturudvalget den 19-02-2019

                        Godkendt.

                        192. Beredskabsplan for museet

                        Beredskabsplan for museet

                        Sagsfremstilling

                        Museet har haft en plan siden 2010.
                        """);

        assertThat(meeting.contents()).hasSize(12);
        assertThat(meeting.items()).extracting(item -> item.number()).containsExactly("191.", "192.");
    }
}
