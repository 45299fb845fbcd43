package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

    private static final Optional<Access> OPEN = Optional.of(Access.OPEN);
    private static final Optional<Access> CLOSED = Optional.of(Access.CLOSED);

    @Test
    void pageOfFirstAgenda() {
        Meeting meeting = Fixtures.meeting("firstagenda-page.html");
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.start()).contains(LocalDateTime.of(2025, 10, 1, 15, 45));
        assertThat(meeting.place()).isEqualTo("Byrådssalen");
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, CLOSED);
        AgendaItem mills = meeting.items().get(0);
        assertThat(mills.caseNumber()).map(CaseNumber::printed).contains("EMN-2025-000111");
        assertThat(mills.recommendations().get(0).points())
                .extracting(RecommendationPoint::mark)
                .containsExactly("At 1)", "At 2)");
        assertThat(mills.decisions().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(mills.decisions().get(0).dissents()).hasSize(1);
        assertThat(mills.priorTreatments().get(0).reference().orElseThrow().itemNumber())
                .isEqualTo("3");
        assertThat(mills.attachments().get(0).link()).startsWith("/vis/pdf/bilag/77777777");
    }

    @Test
    void publication() {
        Import read = Fixtures.read("publication.xml");
        Meeting meeting = read.documents().get(0).meeting();
        // Published before the meeting, so it is the agenda whatever the type means.
        assertThat(meeting.edition()).contains(Edition.AGENDA);
        assertThat(meeting.bodies().get(0).kind()).contains(BodyKind.SPECIAL_COMMITTEE);
        assertThat(meeting.end()).contains(LocalDateTime.of(2013, 5, 15, 18, 0));
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, CLOSED);
        assertThat(meeting.items().get(0).caseNumber()).isEmpty();
        AgendaItem system = meeting.items().get(1);
        assertThat(system.recommendations().get(0).recommendingBody())
                .map(Body::name)
                .contains("Center for IT");
        assertThat(system.recommendations().get(0).points())
                .extracting(RecommendationPoint::mark)
                .containsExactly("A.", "B.");
        assertThat(system.sections()).extracting(Section::heading).containsExactly("Baggrund");
        assertThat(system.attachments()).extracting(Attachment::access).containsExactly(CLOSED);
        assertThat(meeting.attendance()
                        .get(0)
                        .person()
                        .orElseThrow()
                        .party()
                        .orElseThrow()
                        .letter())
                .isEqualTo("A");
    }

    @Test
    void codesOnWhichReadersDisagreeBecomeUnknownWithAFinding() {
        Import read = Fixtures.read("publication.xml");
        assertThat(read.documents().get(0).meeting().attendance())
                .extracting(Attendance::status)
                .containsOnly(Optional.empty());
        assertThat(read.report().findings()).hasSize(1);
        Finding finding = read.report().findings().get(0);
        assertThat(finding.rule().id()).isEqualTo("DOC-012");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location().line()).contains(11);
    }

    @Test
    void agendaWeb() {
        Meeting meeting = Fixtures.meeting("agendaweb.xml");
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.bodies().get(0).abbreviation()).isEqualTo("HAV");
        assertThat(meeting.place()).isEqualTo("Lokale 1 & 2");
        // In the order of SortOrder; what is confidential is closed whatever the other mark says.
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("2", "3");
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, CLOSED);
        assertThat(meeting.items().get(1).publicTitle()).isEqualTo("Personsag");
        AgendaItem bridge = meeting.items().get(0);
        assertThat(bridge.recommendations().get(0).recommendingBody())
                .map(Body::name)
                .contains("Forvaltningen");
        assertThat(bridge.recommendations().get(0).points().get(0).text().plain())
                .isEqualTo("At broen bygges.");
        assertThat(bridge.decisions())
                .extracting(Decision::outcome)
                .containsExactlyInAnyOrder(Optional.of(Outcome.RECOMMENDED), Optional.of(Outcome.APPROVED));
        assertThat(bridge.route().orElseThrow().stops()).hasSize(2);
        assertThat(bridge.attachments()).extracting(Attachment::access).containsExactly(OPEN, CLOSED);
        assertThat(bridge.attachments().get(0).link()).isEqualTo("Bilag/tegning.pdf");
        Attendance chair = meeting.attendance().get(0);
        assertThat(chair.chair()).contains(ChairRole.CHAIR);
        assertThat(chair.items().get(0).change()).contains(PresenceChange.DISQUALIFIED);
        assertThat(meeting.attendance().get(1).status()).contains(AttendanceStatus.ABSENT);
    }

    @Test
    void acadre() {
        Meeting meeting = Fixtures.meeting("acadre.xml");
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.sent()).contains(LocalDateTime.of(2013, 6, 14, 10, 56));
        assertThat(meeting.place()).isEqualTo("Kroen, Byvej 1,8000 Byen");
        assertThat(meeting.plannedMeetings()).hasSize(1);
        AgendaItem town = meeting.items().get(0);
        assertThat(town.sections()).extracting(Section::heading).containsExactly("Resumé");
        assertThat(town.recommendations()
                        .get(0)
                        .recommender()
                        .orElseThrow()
                        .office()
                        .orElseThrow()
                        .title())
                .isEqualTo("Udvalgschefen");
        assertThat(town.decisions())
                .extracting(decision -> decision.date().orElseThrow())
                .containsExactly(LocalDate.of(2013, 4, 10), LocalDate.of(2013, 6, 20));
        assertThat(town.attachments().get(0).access()).isEqualTo(CLOSED);
        assertThat(town.caseOfficers().get(0).initials()).isEqualTo("fre");
    }

    @Test
    void edocComesWithFormFeedsAndBareAmpersands() {
        Import read = Fixtures.read("edoc.xml");
        assertThat(read.report().findings()).isEmpty();
        Meeting meeting = read.documents().get(0).meeting();
        // Put in the order of the agenda.
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1", "2", "3");
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, OPEN, CLOSED);
        AgendaItem buildings = meeting.items().get(1);
        assertThat(buildings.caseNumber()).map(CaseNumber::printed).contains("2012-28504");
        assertThat(buildings.sections().get(1).text().plain()).isEqualTo("Bygningerne er gamle & slidte.");
        assertThat(buildings.recommendations().get(0).points())
                .extracting(point -> point.text().plain())
                .containsExactly("Arbejderne\ngodkendes.", "Pengene bevilges.");
        // Who decides is not all of the way that the case goes.
        assertThat(buildings.route()).isEmpty();
        assertThat(buildings.decisions().get(0).outcome()).contains(Outcome.APPROVED_WITH_CHANGES);
        assertThat(buildings.attachments().get(0).access()).isEqualTo(CLOSED);
        assertThat(meeting.attendance().get(0).person().orElseThrow().name()).isEqualTo("Bodil Krat");
    }

    @Test
    void sbsysAsItIsDescribed() {
        Meeting meeting = Fixtures.meeting("sbsys.xml");
        assertThat(meeting.start()).contains(LocalDateTime.of(2018, 8, 27, 16, 0));
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, CLOSED);
        assertThat(meeting.items().get(0).attachments())
                .extracting(Attachment::access)
                .containsExactly(OPEN, CLOSED);
        assertThat(meeting.items().get(0).decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void eachFormatIsFoundOutByItsContent() {
        List<ExchangeFormat> formats = Fixtures.names().stream()
                .map(name -> ExchangeReader.detect(Fixtures.own(name)).orElseThrow())
                .toList();
        assertThat(formats)
                .containsExactly(
                        ExchangeFormat.FIRST_AGENDA,
                        ExchangeFormat.FIRST_AGENDA_LIST,
                        ExchangeFormat.FIRST_AGENDA_SEARCH,
                        ExchangeFormat.FIRST_AGENDA_API,
                        ExchangeFormat.FIRST_AGENDA_PAGE,
                        ExchangeFormat.PUBLICATION,
                        ExchangeFormat.AGENDA_WEB,
                        ExchangeFormat.ACADRE,
                        ExchangeFormat.ACADRE_MANIFEST,
                        ExchangeFormat.EDOC,
                        ExchangeFormat.SBSYS);
    }

    @Test
    void theSearchGivesTheMeetingsThatItFound() {
        Import read = Fixtures.read("firstagenda-search.json");
        assertThat(read.documents()).hasSize(2);
        Meeting found = read.documents().get(0).meeting();
        assertThat(found.start()).contains(LocalDateTime.of(2024, 9, 10, 17, 0));
        assertThat(found.edition()).contains(Edition.MINUTES);
        assertThat(read.documents().get(1).meeting().edition()).contains(Edition.AGENDA);
        assertThat(ExchangeReader.standard()
                        .read("{\"Dagsordner\":[],\"AntalResultater\":0}".getBytes(StandardCharsets.UTF_8), "x")
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void integrationApiAsItsFieldsAreListed() {
        Meeting meeting = Fixtures.meeting("firstagenda-api.json");
        // An offset is one: 15:00 UTC is 17:00 in Denmark.
        assertThat(meeting.start()).contains(LocalDateTime.of(2024, 9, 10, 17, 0));
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(OPEN, CLOSED);
        AgendaItem bridge = meeting.items().get(0);
        assertThat(bridge.decisions().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(bridge.recommendations().get(0).points()).hasSize(1);
        assertThat(bridge.attachments()).hasSize(1);
        assertThat(meeting.attendance()).hasSize(1);
    }

    @Test
    void aManifestWithoutAPublishedEditionSaysThatItGivesNothing() {
        String manifest = new String(Fixtures.own("acadre-manifest.xml"), StandardCharsets.UTF_8);
        Import read = ExchangeReader.standard()
                .read(
                        manifest.replace("publish=\"1\"", "publish=\"0\"").getBytes(StandardCharsets.UTF_8),
                        "manifest.xml");

        assertThat(read.documents()).isEmpty();
        assertThat(read.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("DOC-015");
            assertThat(finding.variant()).isEqualTo("none-published");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
    }

    @Test
    void theManifestOfAcadreTellsWhatIsPublished() {
        Import read = Fixtures.read("acadre-manifest.xml");
        assertThat(read.documents()).hasSize(1);
        Meeting minutes = read.documents().get(0).meeting();
        assertThat(minutes.edition()).contains(Edition.MINUTES);
        assertThat(minutes.published()).contains(LocalDateTime.of(2013, 6, 20, 15, 13));
        assertThat(minutes.bodies().get(0).name()).isEqualTo("Havneudvalget");
    }

    @Test
    void subItemsOfAPublicationStandUnderTheirItem() {
        Meeting meeting = read("""
                <Publication><Agendas><Agenda ID="1"><Items><Item ID="2"><Number>1</Number><Caption>Broer</Caption>
                <IsPublic>True</IsPublic><Items><Item ID="3"><Number>1.1</Number><Caption>Den store</Caption><IsPublic>False</IsPublic>
                </Item><Item ID="4"><Number>1.2</Number><Caption>Den lille</Caption><IsPublic>True</IsPublic></Item></Items></Item>
                </Items></Agenda></Agendas></Publication>
                """);
        assertThat(meeting.items()).hasSize(1);
        assertThat(meeting.items().get(0).items())
                .extracting(AgendaItem::number)
                .containsExactly("1.1", "1.2");
        assertThat(meeting.items().get(0).items())
                .extracting(AgendaItem::access)
                .containsExactly(CLOSED, OPEN);
    }

    @Test
    void subItemsOfAcadreNameTheirItem() {
        Meeting meeting = read("""
                <root><table name="agenda"><fields><field name="name">Referat</field></fields><table name="meeting"/>
                <table name="agendaitemparents"><fields><field name="sort">1</field></fields><table name="agendaitem"><fields>
                <field name="sysid">10</field><field name="name">Broer</field></fields></table></table>
                <table name="agendaitemparents"><fields><field name="sort">2</field></fields><table name="agendaitem"><fields>
                <field name="sysid">11</field><field name="parentitem">10</field><field name="name">Den store</field></fields></table></table>
                </table></root>
                """);
        assertThat(meeting.items()).hasSize(1);
        assertThat(meeting.items().get(0).items()).extracting(AgendaItem::title).containsExactly("Den store");
    }

    @Test
    void getOrganizedTellsWhoIsThereAndWhatIsClosed() {
        Meeting meeting = read("""
                <Publication TimeStamp="2017-01-01"><PublicationTypeAsValue>2</PublicationTypeAsValue><Agendas><Agenda ID="1">
                <IsPublic>True</IsPublic><Meeting ID="2_case_MDR-1"><When>02-05-2017 10:00</When><Members><MeetingMember>
                <Name>Anders Holm</Name><Participate>0</Participate></MeetingMember></Members></Meeting><Items><Item ID="3">
                <Number>0</Number><Caption>Lukket referat</Caption><IsPublic>false</IsPublic></Item><Item ID="4"><Number>1</Number>
                <Caption>Broen</Caption><IsPublic>true</IsPublic><Enclosures><Enclosure ID="5"><Name>Tegning</Name>
                <IsPublic>false</IsPublic></Enclosure></Enclosures></Item></Items></Agenda></Agendas></Publication>
                """);
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.attendance().get(0).status()).contains(AttendanceStatus.PRESENT);
        assertThat(meeting.items()).extracting(AgendaItem::access).containsExactly(CLOSED, OPEN);
        assertThat(meeting.items().get(1).attachments())
                .extracting(Attachment::access)
                .containsExactly(CLOSED);
    }

    private static Meeting read(String text) {
        return ExchangeReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "x")
                .documents()
                .get(0)
                .meeting();
    }
}
