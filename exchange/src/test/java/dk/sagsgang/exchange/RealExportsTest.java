package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.Access;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real exports, where they are at hand: what is read of them is counted in the source by another way. */
@EnabledIf("dk.sagsgang.exchange.Fixtures#realOnes")
class RealExportsTest {

    private static final Pattern ABSENT = Pattern.compile("(?:Afbud|Frav(?:æ|&aelig;)rende): ([^<\\r\\n]+)");

    @Test
    void countsOfTheMinutesAreThoseOfTheSource() throws Exception {
        for (Path file : Fixtures.minutes()) {
            JsonNode source = new ObjectMapper().readTree(Files.readAllBytes(file));
            Meeting meeting = meeting(file);
            JsonNode items = source.get("Dagsordenpunkter");
            assertThat(meeting.items()).as(file.toString()).hasSize(items.size());
            int excused = 0;
            int absent = 0;
            for (JsonNode person : source.at("/Moede/Moededeltagere")) {
                excused += person.get("ParticipationCancelled").asBoolean() ? 1 : 0;
                absent += person.get("Absent").asBoolean() ? 1 : 0;
            }
            assertThat(with(meeting, AttendanceStatus.EXCUSED)).isEqualTo(excused);
            assertThat(with(meeting, AttendanceStatus.ABSENT)).isEqualTo(absent);
            for (int i = 0; i < items.size(); i++) {
                counts(items.get(i), meeting.items().get(i));
            }
        }
    }

    private static void counts(JsonNode source, AgendaItem item) {
        assertThat(item.attachments()).hasSize(source.get("Bilag").size());
        assertThat(item.caseNumber().isPresent())
                .isEqualTo(!source.get("SagsNummer").asString().isEmpty());
        boolean closed = source.at("/Felter/0/Link").asString().isEmpty();
        assertThat(item.access()).contains(closed ? Access.CLOSED : Access.OPEN);
    }

    private static long with(Meeting meeting, AttendanceStatus status) {
        return meeting.attendance().stream()
                .filter(entry -> entry.status().equals(Optional.of(status)))
                .count();
    }

    @Test
    void everyLineOfAbsenceIsInTheAttendance() throws Exception {
        for (Path file : Fixtures.minutes()) {
            Meeting meeting = meeting(file);
            JsonNode items =
                    new ObjectMapper().readTree(Files.readAllBytes(file)).get("Dagsordenpunkter");
            for (int i = 0; i < items.size(); i++) {
                String html = items.get(i).at("/Felter/0/Html").asString();
                int earlier = html.indexOf("<h3>Sagens forløb");
                Matcher line = ABSENT.matcher(earlier < 0 ? html : html.substring(0, earlier));
                while (line.find()) {
                    for (String name : line.group(1).split(", ")) {
                        assertThat(away(
                                        meeting,
                                        name.strip(),
                                        meeting.items().get(i).key()))
                                .as(file + " " + (i + 1))
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean away(Meeting meeting, String name, String item) {
        return meeting.attendance().stream()
                .filter(entry -> entry.person().orElseThrow().name().equals(name))
                .anyMatch(entry -> awayAll(entry)
                        || entry.items().stream()
                                .anyMatch(presence -> presence.item().equals(item)));
    }

    private static boolean awayAll(Attendance entry) {
        return entry.status()
                .filter(status -> !status.equals(AttendanceStatus.PRESENT))
                .isPresent();
    }

    @Test
    void decisionsHaveOutcomesAndRecommendationsHavePoints() {
        List<Decision> decisions = new ArrayList<>();
        List<Recommendation> recommendations = new ArrayList<>();
        for (Path file : Fixtures.minutes()) {
            for (AgendaItem item : meeting(file).items()) {
                decisions.addAll(item.decisions());
                recommendations.addAll(item.recommendations());
            }
        }
        long decided = decisions.stream()
                .filter(decision -> decision.outcome().isPresent()
                        || decision.points().stream()
                                .anyMatch(point -> point.outcome().isPresent()))
                .count();
        long introduced = recommendations.stream()
                .filter(each -> each.introduced() && !each.points().isEmpty())
                .count();
        assertThat(decisions).hasSizeGreaterThan(500);
        assertThat(decided).isGreaterThanOrEqualTo((long) Math.ceil(0.97 * decisions.size()));
        assertThat(recommendations).hasSizeGreaterThan(500);
        assertThat(introduced).isGreaterThanOrEqualTo((long) Math.ceil(0.97 * recommendations.size()));
    }

    @Test
    void noWordOfAnyRealExportIsLost() {
        List<Path> files = new ArrayList<>(Fixtures.minutes());
        files.addAll(Fixtures.others());
        for (Path file : files) {
            Import read = ExchangeReader.standard().read(file);
            assertThat(read.report().findings()).as(file.toString()).isEmpty();
            assertThat(read.account().words()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void countsOfTheOtherExportsAreThoseOfTheSource() throws Exception {
        Meeting publication = meeting(Fixtures.real("publication-agenda.xml"));
        assertThat(publication.items()).hasSize(count("publication-agenda.xml", "//Item"));
        assertThat(publication.attendance())
                .hasSize(count("publication-agenda.xml", "//Meeting/Members/MeetingMember"));
        assertThat(attachments(publication)).isEqualTo(count("publication-agenda.xml", "//Item//Enclosure"));
        Meeting web = meeting(Fixtures.real("edoc-agendaweb-agenda.xml"));
        assertThat(web.items()).hasSize(count("edoc-agendaweb-agenda.xml", "//*[local-name()='AgendaElement']"));
        assertThat(web.attendance())
                .hasSize(count("edoc-agendaweb-agenda.xml", "//*[local-name()='MeetingParticipant']"));
        Meeting acadre = meeting(Fixtures.real("acadre-minutes.xml"));
        assertThat(acadre.items()).hasSize(count("acadre-minutes.xml", "//table[@name='agendaitem']"));
        assertThat(attachments(acadre)).isEqualTo(count("acadre-minutes.xml", "//table[@name='enclosure']"));
        Meeting edoc = meeting(Fixtures.real("edoc-agenda-publishing.xml"));
        assertThat(edoc.items()).hasSize(count("edoc-agenda-publishing.xml", "//MeetingAgendaItem"));
        assertThat(attachments(edoc)).isEqualTo(count("edoc-agenda-publishing.xml", "//Attachment"));
        Meeting page = meeting(Fixtures.real("firstagenda-page.html"));
        String html = Files.readString(Fixtures.real("firstagenda-page.html"));
        assertThat(page.items()).hasSize(html.split("id=\"punktrow_", -1).length - 1);
        assertThat(attachments(page)).isEqualTo(html.split("id=\"enclosure-", -1).length - 1);
    }

    private static int attachments(Meeting meeting) {
        return meeting.items().stream()
                .mapToInt(item -> item.attachments().size())
                .sum();
    }

    private static int count(String name, String path) throws Exception {
        // Form feeds are the one thing by which a real export is not well-formed.
        String xml = Files.readString(Fixtures.real(name)).replace("&#xC;", "");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        XPath xpath = XPathFactory.newInstance().newXPath();
        return ((Double) xpath.evaluate("count(" + path + ")", document, XPathConstants.NUMBER)).intValue();
    }

    private static Meeting meeting(Path file) {
        return ExchangeReader.standard().read(file).documents().get(0).meeting();
    }
}
