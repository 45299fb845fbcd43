package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Items whose number or title was copied behind something else, and lists that look like items. */
class LostBeginningsTest {

    @Test
    void firstTitleMayStandBehindTheLastLineOfTheHead() {
        for (String first :
                new String[] {"Afbud fra Bo Lund. 1. Godkendelse af referat:", "(Bo kom senere). 1. Byfesten:"}) {
            Meeting meeting = meeting("Referat Ungerådet den 4. marts 2015\n\n" + first
                    + "\n  Gennemgået.\n\n 2. Elevråd:\n  Intet nyt.\n\n 3. Eventuelt:\n  Der er fest på fredag.\n");

            assertThat(meeting.items()).hasSize(3);
            assertThat(meeting.items().get(0).number()).isEqualTo("1.");
        }
    }

    @Test
    void sentenceWithANumberIsNoTitle() {
        Meeting meeting = meeting(
                "Referat Ungerådet den 4. marts 2015\n\nVi mødtes på 1. sal. 1. Klasse var med på besøg, og det var godt.\n\n2. Elevråd\nIntet nyt.\n\n3. Eventuelt\nIntet.\n");

        assertThat(meeting.items()).extracting(AgendaItem::number).doesNotContain("1.");
    }

    private static final String LISTED = """
            Referat Ungerådet den 4. marts 2015

            PUNKTER

            3. Godkendelse af dagsorden til mødet den 4. marts 2015
            4. Godkendelse af ny vedtægt
            5. Valg af næstformand
            6. Nye bænke ved søen
            7. Lokalplan 3.793. Godkendelse af dagsorden til mødet den 4. marts 2015

            Indstilling
            Formanden indstiller, at dagsordenen godkendes.

            Beslutning i Ungerådet den 04-03-2015
            Godkendt.
            4. Godkendelse af ny vedtægt

            Indstilling
            Formanden indstiller, at vedtægten godkendes.

            Beslutning i Ungerådet den 04-03-2015
            Godkendt.
            """;

    @Test
    void firstItemMayStandBehindTheLastEntryOfTheContents() {
        Meeting meeting = meeting(LISTED);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("3.", "4.");
        assertThat(meeting.contents()).hasSize(5);
        assertThat(meeting.contents().get(4).title()).isEqualTo("Lokalplan 3.79");
    }

    @Test
    void whoHasTheItemStandsBesideItsNumber() {
        Meeting meeting = meeting("""
                Referat 25. maj 2022

                Skolebestyrelsesmøde

                Pkt. 1

                Godkendelse af dagsorden

                Godkendt

                Pkt. 3 (Anne)

                Elevrådet har ordet

                Intet nyt

                Pkt. 4

                Nye bænke

                Se bilag
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Elevrådet har ordet", "Nye bænke");
    }

    @Test
    void bulletWithItsTextIndentedBelowIsAHeading() {
        Meeting meeting = meeting("""
                Ungeudvalget - Referat fra mødet den 14-06-2016

                  • 1 Nye bænke
                    • Sagsfremstilling

                      Der står få bænke ved søen.

                      - to af træ

                      - en af sten
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Nye bænke");
        assertThat(meeting.items().get(0).sections()).hasSize(1);
    }

    @Test
    void agendaOfTitlesAloneHasAnItemForEach() {
        Meeting meeting = meeting(
                "Dagsorden til lokalrådsmøde 11.01.2018\n\nVi mødes hos Anne klokken 19.00.\n\n 1. Det nye lokalråd samles.\n 2. Arbejdsopgaver\n 3. Fællesmøde for foreninger\n 4. Lunde Byg\n 5. Næste møde.\n 6. Evt.\n");

        assertThat(meeting.items()).hasSize(6);
        assertThat(meeting.contents()).isEmpty();
    }

    @Test
    void listsBelowSomeTitlesAreNoItems() {
        Meeting meeting = meeting(
                "Indkaldelse til 3. møde i Ungerådet 2021\n\nTorsdag den 10. juni 2021 kl. 9.00\n\nDagsorden:\n\n 1. Valg af mødeleder\n 2. Valg af referent\n 3. Godkendelse af dagsorden\n 4. Meddelelser\n  1. Herunder om byfesten\n  2. Herunder om valget\n 5. Høringssvar\n 6. Næste møde\n");

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1.", "2.", "3.", "4.", "5.", "6.");
        assertThat(meeting.bodies()).extracting(each -> each.name()).containsExactly("Ungerådet");
    }

    @Test
    void everyOtherEntryOfContentsIsNoItem() {
        Meeting meeting = meeting(LISTED.replace(
                        "6. Nye bænke ved søen\n",
                        "6. Nye bænke ved søen\n7. Træer\n8. Buske\n9. Budget for rådet\n10. Byfest\n11. Loppemarked\n")
                .replace("7. Lokalplan", "12. Lokalplan"));

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("3.", "4.");
        assertThat(meeting.contents()).hasSize(10);
    }
}
