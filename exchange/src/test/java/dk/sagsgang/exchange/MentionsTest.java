package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.time.ImpreciseDate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of an item refer to: its attachments, and places in the law. */
class MentionsTest {

    private static final String NUMBERED = "Bilag 1. Kort;.Bilag 2 - Tegning;Bilag 3a Overslag;Høringssvar";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vejen lægges om (jf. bilag 1).|1",
                "Se bilag 1 og 3a.|1,3",
                "Af bilagene 1-2 fremgår|1,2",
                "Se Bilag 3A og bilag 2|2,3",
                "jf. bilag 4|",
                "Se bilag|",
                "lovens bilag 1|",
                "bilag 2 til habitatbekendtgørelsen|",
                "bilag 1 fra mødet den 4. maj|",
                "bilag 12 og 13|",
                "fabilag 1|",
            })
    void aTextRefersToTheAttachmentsWithTheNumbersThatItNames(String text, String attachments) {
        AgendaItem item = item(NUMBERED, "<h3>Sagsfremstilling</h3><span><p>" + text + "</p></span>");
        List<String> keys = attachments == null
                ? List.of()
                : Arrays.stream(attachments.split(","))
                        .map(at -> "4-bilag-" + at)
                        .toList();
        assertThat(item.sections().get(0).refersTo()).isEqualTo(keys);
        assertThat(item.attachments())
                .extracting(Attachment::key)
                .filteredOn(key -> !key.isEmpty())
                .isEqualTo(keys);
    }

    @Test
    void aNumberThatTwoAttachmentsHaveRefersToNone() {
        AgendaItem item = item("Bilag 1 Kort;Bilag 1 Tegning", "<h3>Sagsfremstilling</h3><span>Se bilag 1.</span>");
        assertThat(item.sections().get(0).refersTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kort|Se bilag.|4-bilag",
                "Kort|Fremgår af bilaget|4-bilag",
                "Kort|Bilaget er langt|",
                "Kort|Ingen bilag|"
            })
    void oneAttachmentNeedsNoNumber(String titles, String text, String key) {
        AgendaItem item = item(titles, "<h3>Sagsfremstilling</h3><span>" + text + "</span>");
        assertThat(item.sections().get(0).refersTo()).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void pointsAndDecisionsReferTooAndEarlierOnesDoNot() {
        AgendaItem item = item(
                NUMBERED,
                "<h3>Beslutning</h3><span>Godkendt, jf. bilag 1.</span><h3>Indstilling</h3><span>Forvaltningen indstiller,<br>"
                        + "1. at overslaget i bilag 3a godkendes</span>"
                        + "<h3>Sagens forløb</h3><span><u>01-02-2024 Byrådet</u><br>Godkendt, jf. bilag 2.</span>");
        assertThat(item.decisions().get(0).refersTo()).containsExactly("4-bilag-1");
        assertThat(item.recommendations().get(0).points())
                .extracting(RecommendationPoint::refersTo)
                .containsExactly(List.of("4-bilag-3"));
        assertThat(item.attachments()).extracting(Attachment::key).containsExactly("4-bilag-1", "", "4-bilag-3", "");
    }

    @Test
    void placesInTheLawAreNamedOnce() {
        AgendaItem item = item(
                "",
                "<h3>Lovgrundlag</h3><span>Efter servicelovens § 107.<br>Tilbuddet efter servicelovens § 107 og lokalplanens § 3.</span>"
                        + "<h3>Sagens forløb</h3><span><u>01-02-2024 Byrådet</u><br>Godkendt efter planlovens § 14.</span>");
        assertThat(item.legalReferences()).extracting(LegalReference::printed).containsExactly("servicelovens § 107");
        // What is named stands in the text as well.
        assertThat(item.sections().get(0).text().plain()).contains("servicelovens § 107");
    }

    @Test
    void recommendedPointsAndDecisionsNamePlacesInTheLawToo() {
        AgendaItem item = item(
                "",
                "<h3>Indstilling</h3><span>Forvaltningen indstiller,<br>at taksten sættes op efter servicelovens § 32 a</span>"
                        + "<h3>Beslutning</h3><span>Godkendt, jf. styrelseslovens § 40.</span>");
        assertThat(item.legalReferences())
                .extracting(LegalReference::printed)
                .containsExactly("servicelovens § 32 a", "styrelseslovens § 40");
    }

    @Test
    void theTitleOfAnAttachmentTellsItsDay() {
        AgendaItem item = item("Bilag 1. Høringssvar af 14. januar 2024;Tidsplan", "");
        assertThat(item.attachments())
                .extracting(attachment ->
                        attachment.dated().map(ImpreciseDate::printed).orElse("-"))
                .containsExactly("14. januar 2024", "-");
        assertThat(item.attachments().get(0).title()).isEqualTo("Bilag 1. Høringssvar af 14. januar 2024");
    }

    @Test
    void theTitleOfAnItemTellsItsKind() {
        assertThat(item("", "").kind()).contains(ItemKind.CASE);
    }

    private static AgendaItem item(String attachments, String html) {
        String bilag = Arrays.stream(attachments.split(";"))
                .filter(title -> !title.isEmpty())
                .map(title -> "{\"Navn\":\"" + title + "\"}")
                .collect(Collectors.joining(","));
        String json =
                "{\"Udvalg\":{\"Navn\":\"Havneudvalget\"},\"Moede\":{\"MeetingBeginUtc\":\"2024-05-06T17:00:00+02:00\","
                        + "\"Afsluttet\":true},\"Dagsordenpunkter\":[{\"Punktnummer\":\"4\",\"Navn\":\"Havnen\",\"Felter\":[{\"Navn\":\"\",\"Html\":\""
                        + "<div><div id='sagsfremstillingContainer'>" + html + "</div></div>\"}],\"Bilag\":[" + bilag
                        + "]}]}";
        return ExchangeReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "havn.json")
                .documents()
                .get(0)
                .meeting()
                .items()
                .get(0);
    }
}
