package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.Access;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the title of an attachment says whether it is open and which document it is, and is no part of it. */
class MarkedAttachmentsTest {

    private static AgendaItem item(String recommends, String attachment) {
        return meeting("""
                Havneudvalget
                Dagsorden
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsfremstilling
                Broen er slidt ned.
                Indstilling
                %s indstiller, at broen rives ned.
                Bilag
                Kort over åen
                %s
                """.formatted(recommends, attachment)).items().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lejekontrakt - lukket",
                "Lejekontrakt (fortroligt)",
                "Lejekontrakt (lukket bilag)",
                "Lukket bilag: Lejekontrakt",
                "Lukket: Lejekontrakt",
                "Fortroligt bilag - Lejekontrakt",
                "LUKKET - Lejekontrakt",
            })
    void anAttachmentMayBeClosedByItself(String line) {
        Attachment attachment = item("Forvaltningen", line).attachments().get(1);
        assertThat(attachment.title()).isEqualTo("Lejekontrakt");
        assertThat(attachment.access()).contains(Access.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Lejekontrakt (dok.nr. 44), 44",
        "Lejekontrakt (Dok. nr. 1554612), 1554612",
        "Lejekontrakt (1554612), 1554612",
        "Lejekontrakt (dok.nr. 12) - lukket, 12",
        "Lejekontrakt (dok. 4411/15), 4411/15",
    })
    void theNumberOfTheDocumentStandsBehindTheTitle(String line, String number) {
        Attachment attachment = item("Forvaltningen", line).attachments().get(1);
        assertThat(attachment.title()).isEqualTo("Lejekontrakt");
        assertThat(attachment.documentNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Høringssvar 2. Oversigt over broer | 1. Høringssvar;2. Oversigt over broer",
                "1. Regnskab 2011 2. Tal pr. 30. juni 2011 3. Notat | 1. Regnskab 2011;2. Tal pr. 30. juni 2011;3. Notat",
                "1) Høringssvar 2) Oversigt over broer | 1) Høringssvar;2) Oversigt over broer",
                "Kort over broer 2016.pdf Notat om stier.docx | Kort over broer 2016.pdf;Notat om stier.docx",
                "1. Høringssvar fra 2. juni | 1. Høringssvar fra 2. juni",
                "1. Høringssvar 3. Oversigt over broer | 1. Høringssvar 3. Oversigt over broer",
                "Høringssvar 2. Oversigt over broer | Høringssvar 2. Oversigt over broer",
                "Kort over broer.pdf og notat om stier.docx | Kort over broer.pdf og notat om stier.docx",
                "Notat om filen kort.pdf Broerne | Notat om filen kort.pdf Broerne",
            })
    void severalMayStandOnOneLine(String line, String attachments) {
        assertThat(item("Forvaltningen", line).attachments().stream()
                        .skip(1)
                        .map(each -> (each.number() + " " + each.title()).strip())
                        .collect(Collectors.joining(";")))
                .isEqualTo(attachments);
    }

    @Test
    void aYearBehindATitleIsNoNumber() {
        Attachment attachment =
                item("Forvaltningen", "Regnskab (2014)").attachments().get(1);
        assertThat(attachment.title()).isEqualTo("Regnskab (2014)");
        assertThat(attachment.documentNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan, Teknik & Miljø",
                "Fagenheden for Teknik og Miljø",
                "Børne- og Ungeforvaltningen",
                "Center for Havne",
                "Borgmesterens Afdeling",
            })
    void aPartOfTheAdministrationRecommends(String name) {
        assertThat(item(name, "Plan").recommendations())
                .singleElement()
                .satisfies(recommendation -> assertThat(
                                recommendation.recommendingBody().flatMap(Body::kind))
                        .contains(BodyKind.ADMINISTRATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teknik- og Miljøudvalget", "Ungdomsrådet", "Skolebestyrelsen", "Havnens Venner"})
    void othersAreNoPartOfIt(String name) {
        assertThat(item(name, "Plan").recommendations())
                .singleElement()
                .satisfies(recommendation -> assertThat(recommendation
                                .recommendingBody()
                                .flatMap(Body::kind)
                                .filter(BodyKind.ADMINISTRATION::equals))
                        .isEmpty());
    }
}
