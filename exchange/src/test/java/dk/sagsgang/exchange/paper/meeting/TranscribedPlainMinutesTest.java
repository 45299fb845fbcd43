package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Minutes without headings that an archive prints as one line a page: the titles run into what was said below them. */
class TranscribedPlainMinutesTest {

    private static Meeting read(String pages) {
        return meeting("Referat\n\nTranskript\n\n" + pages);
    }

    @Test
    void titleEndsWhereItsSentenceDoesOrAnotherBegins() {
        Meeting meeting = read(
                "1 Referat Lunde Seniorråd Torsdag den 4. juni 2015 1. Godkendelse af dagsorden. Godkendt. 2. Godkendelse af referat af sidste møde Godkendt med to rettelser til punkt 13. 3. Orientering ved Anne Holm Anne Holm fortalte om budgettet. 4. Besøg på plejehjemmet Der var mange med på turen. 5. Eventuelt Intet.");

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Godkendelse af dagsorden.",
                        "Godkendelse af referat af sidste møde",
                        "Orientering ved Anne Holm",
                        "Besøg på plejehjemmet",
                        "Eventuelt");
        assertThat(meeting.items().get(2).sections().get(0).text().plain())
                .isEqualTo("Anne Holm fortalte om budgettet.");
    }

    @Test
    void pointsOfARecommendationAreNoTitles() {
        Meeting meeting = read(
                "1 Referat Lunde Seniorråd Torsdag den 4. juni 2015 1. Godkendelse af dagsorden. Godkendt. 2. Ny bus til turene Indstilling Formanden indstiller, 1. at bussen købes. 2. at den males grøn. Beslutning Godkendt. 3. Eventuelt Intet.");

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1.", "2.", "3.");
    }

    @Test
    void whomEachStandsForStandsInBrackets() {
        Meeting meeting = read(
                "1 Referat Grønt Råd den 24. april 2018 Deltagere: Anne Holm (Danmarks Naturfredningsforening), Bo Lund (suppleant for Else Mark, Friluftsrådet), Ib Dahl (Institut for Natur, Lunde) og Ulla Krog (Kommunen, referent). Rådhuset, Torvet 13, 2450 Lunde 1. Godkendelse af dagsorden Godkendt. 2. Eventuelt Intet.");

        assertThat(meeting.attendance())
                .extracting(each -> each.person().map(Person::name).orElse(""))
                .containsExactly("Anne Holm", "Bo Lund", "Ib Dahl", "Ulla Krog");
        assertThat(meeting.attendance().get(1).substituteFor().map(Person::name))
                .contains("Else Mark");
        assertThat(meeting.attendance().get(2).remark()).isEqualTo("Institut for Natur, Lunde");
        assertThat(meeting.attendance().get(3).capacity()).contains(Capacity.SECRETARY);
    }

    @Test
    void contentsLoseTheYearOfATitleAndItsPageDoesNot() {
        Meeting meeting = read(
                "1 Referat Ungerådet den 4. juni 2015 Indholdsfortegnelse 1. Godkendelse af dagsorden Budget for Ungerådet pr. 30. september Mødeplan for Eventuelt\n\n2 Side 2 1. Godkendelse af dagsorden Sagsnr.: 15/1001 Beslutning Godkendt.\n\n3 Side 3 2. Budget for ungerådet pr. 30. september Sagsnr.: 15/1002 Beslutning Godkendt.\n\n4 Side 4 3. Mødeplan for 2016 Sagsnr.: 15/1003 Beslutning Udsat.");

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Godkendelse af dagsorden", "Budget for ungerådet pr. 30. september", "Mødeplan for 2016");
    }

    @Test
    void contentsThatNameStatutesAreThoseOfAMeeting() {
        for (String head : new String[] {
            "1 Beslutningsprotokol 25. august kl. 17:00 Byrådssalen, Lunde Rådhus",
            "1 Referat af mødet i Byrådet 25. august 2014 kl. 17.00"
        }) {
            String paper = "Byrådet\n\nTranskript\n\n" + head
                    + "\n\n2 Indholdsfortegnelse Side 151. Møde med erhvervslivet Godkendelse af dagsorden Godkendelse af vedtægter for museet Forretningsorden for udvalgene Valg af medlemmer\n\n3 152. Salg af grund";

            assertThat(PaperReader.standard()
                            .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt")
                            .documents()
                            .get(0)
                            .document())
                    .isInstanceOf(Meeting.class);
        }
    }

    @Test
    void valuesOfARowOfLabelsArePutWhereTheyBelong() {
        Meeting meeting = read(
                "1 MØDESTED: MØDEDATO: Kulturhuset, Lundesalen REFERAT MØDETIDSPUNKT: MØDET HÆVET: Udvalget for Kultur og Fritid Deltagere: Anne Holm, Bo Lund, Else Mark Sag nr.: Emne: 1. Tilskud til den nye arena Musikskolen i byen Orientering fra rådet\n\n2 UDVALGET FOR KULTUR OG FRITID, DEN Tilskud til den nye arena J.nr.: Sagsid.: Initialer: ABCD Åben sag Sagsfremstilling Der er brug for penge. Beslutning Godkendt.\n\n3 UDVALGET FOR KULTUR OG FRITID, DEN Musikskolen i byen J.nr.: Sagsid.: Initialer: ABCD Åben sag Sagsfremstilling Der er mange elever. Beslutning Udsat.");

        assertThat(meeting.bodies()).extracting(each -> each.name()).containsExactly("Udvalget for Kultur og Fritid");
        assertThat(meeting.place()).isEqualTo("Kulturhuset, Lundesalen");
        assertThat(meeting.contentsHeading()).isEqualTo("Sag nr.: Emne:");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Tilskud til den nye arena", "Musikskolen i byen");
    }

    @Test
    void contentsMayStandBelowTheWordsThatAnnounceThem() {
        Meeting meeting = read(
                "1 DAGSORDEN Møde i Ungerådet 17. august 2010 kl Rådhuset, Torvet 5 Med følgende dagsorden: 1. Godkendelse af dagsorden Udpegning af medlemmer Orientering fra byen Eventuelt\n\n2 1. Godkendelse af dagsorden Rådet godkender dagsorden hver gang. Bilag: Ingen\n\n3 2. Udpegning af medlemmer Rådet har mulighed for at udpege flere. Bilag: Ingen");

        assertThat(meeting.contents()).hasSize(4);
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Udpegning af medlemmer");
    }

    @Test
    void dayInTheHeadOfEachPageGoesWithIt() {
        Meeting meeting = read(
                "1 LUNDE KOMMUNE Lunde Byråd Møde nr. 13 Mødet blev holdt torsdag den 24. februar 2011 på Rådhuset i Salen. Mødet begyndte kl. 18:30 og sluttede kl. 20:10.\n\n2 Lunde Byråd torsdag den 24. februar LUNDE BYRÅD Spørgsmål fra borgere Sagsnr.: 10/23008 Beslutning Ingen.\n\n3 Lunde Byråd torsdag den 24. februar LUNDE BYRÅD Meddelelser fra borgmesteren Sagsnr.: 10/23009 Beslutning Ingen.");

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Spørgsmål fra borgere", "Meddelelser fra borgmesteren");
        assertThat(meeting.bodies()).extracting(each -> each.name()).containsExactly("Lunde Byråd");
        assertThat(meeting.number()).isEqualTo("13");
        assertThat(meeting.place()).isEqualTo("Rådhuset i Salen");
    }

    @Test
    void contentsWithoutATimeOfDayAreThoseOfAMeetingThatTheHeadNames() {
        String paper =
                "Ny styrelsesvedtægt\n\nTranskript\n\n1 Møde i Byrådet mandag den 28. november 2005, Kl i Byrådssalen REFERAT INDHOLDSFORTEGNELSE 1. Meddelelser Ny styrelsesvedtægt for byen Ændring af vedtægt for museet\n\n2 Punkt 1: Der var ingen meddelelser. 2. Ny styrelsesvedtægt for byen Økonomiudvalget den 25. oktober 2005, pkt. 3 Resumé Vedtægten er gammel.";

        assertThat(PaperReader.standard()
                        .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt")
                        .documents()
                        .get(0)
                        .document())
                .isInstanceOfSatisfying(
                        Meeting.class,
                        meeting -> assertThat(meeting.items())
                                .flatExtracting(AgendaItem::sections)
                                .extracting(each -> each.heading())
                                .contains("Resumé"));
    }

    @Test
    void labelsOfTwoColumnsOfPeopleMayStandBeforeBoth() {
        Meeting meeting = read(
                "1 Referat HovedMED Mødedato 4. juni 2014 kl. 09:00 Mødelokale Rådhuset, mødelokale 225 Deltagere Afbud Anne Holm, Bo Lund, Else Mark, Ib Dahl Ulla Krog, Jens Dam, Kaj Lind Stedfortrædere Mødet hævet 13:00\n\n2 Side 1 1. Godkendelse af dagsorden Sagsfremstilling Intet nyt. Beslutning Godkendt. 2. Eventuelt Beslutning Intet.");

        assertThat(meeting.attendance())
                .extracting(each -> each.person().map(Person::name).orElse("") + " "
                        + each.status().map(status -> status.code()).orElse(""))
                .containsExactly(
                        "Anne Holm present",
                        "Bo Lund present",
                        "Else Mark present",
                        "Jens Dam excused",
                        "Kaj Lind excused");
    }

    @Test
    void thePeopleStandBehindTheValuesOfTheLabelsBefore() {
        Meeting meeting = read(
                "1 Lunde Kommune Økonomiudvalget Referat Dato: Mødested: Afbud fra: Fraværende: Mødedeltagere: Torsdag den 07-marts-2002 Udvalgsværelse II Ingen. Anne Holm, Bo Lund, Else Mark\n\n2 1. Godkendelse af dagsorden Sagsfremstilling Intet nyt. Beslutning Godkendt. 2. Eventuelt Beslutning Intet.");

        assertThat(meeting.attendance())
                .extracting(each -> each.person().map(Person::name).orElse(""))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark");
        assertThat(meeting.bodies().get(0).name()).isEqualTo("Økonomiudvalget");
    }

    @Test
    void entriesOfContentsEndWithWhatIsAskedOrBeginWithTheSameWords() {
        Meeting meeting = read(
                "1 Referat Lunde HovedMED den 4. juni 2015\n\n2 Indholdsfortegnelse Sag nr. Side 1. Godkendelse af dagsorden (B) Udvidelse af udvalget (B) Ny politik for indkøb (D) Midler til uddannelse (O) Ny forening - Lunde Karate Ny forening - FC Lunde Ny forening - Dansens Venner (B)\n\n3 1. Godkendelse af dagsorden (B) Sagsfremstilling Intet nyt. Beslutning Godkendt.");

        assertThat(meeting.contents())
                .extracting(each -> each.title())
                .contains(
                        "Udvidelse af udvalget (B)",
                        "Ny politik for indkøb (D)",
                        "Ny forening - Lunde Karate",
                        "Ny forening - FC Lunde");
    }

    @Test
    void contentsAtTheTopOfAPageAreNoItems() {
        Meeting meeting = read(
                "1 Referat fra møde i Økonomiudvalget Tirsdag den 18. maj 2010\n\n2 Indhold Åben dagsorden Sag nr. 74 Orientering om likviditet Sag nr. 75 Årsregnskab 2009 Sag nr. 76 Ny bro Sag nr. 77 Klimaplan\n\n3 Sag nr. 74 Orientering om likviditet Sagsfremstilling Der er penge i kassen. Beslutning Godkendt.");

        assertThat(meeting.items()).hasSize(1);
        assertThat(meeting.contents()).hasSize(4);
    }
}
