package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DissentKind;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAgendaJsonTest {

    private static final Meeting MEETING = Fixtures.meeting("firstagenda.json");
    private static final AgendaItem BRIDGE = MEETING.items().get(1);

    @Test
    void headTellsBodyEditionTimeAndPlace() {
        assertThat(MEETING.bodies()).extracting(Body::name).containsExactly("Havneudvalget");
        // The name says "Dagsorden"; that the meeting is concluded makes minutes of it.
        assertThat(MEETING.edition()).contains(Edition.MINUTES);
        assertThat(MEETING.date()).contains(LocalDate.of(2024, 9, 10));
        assertThat(MEETING.start()).contains(LocalDateTime.of(2024, 9, 10, 16, 0));
        assertThat(MEETING.place()).isEqualTo("Mødelokale 1");
        assertThat(MEETING.ids())
                .containsExactly(ExternalId.of(ExternalId.FIRST_AGENDA, "33333333-0000-0000-0000-000000000001"));
    }

    @Test
    void accessIsClosedWhereTitleOrMissingDocumentSaySo() {
        assertThat(MEETING.items())
                .extracting(AgendaItem::access)
                .containsExactly(
                        Optional.of(Access.OPEN),
                        Optional.of(Access.OPEN),
                        Optional.of(Access.OPEN),
                        Optional.of(Access.CLOSED),
                        Optional.of(Access.OPEN));
    }

    @Test
    void routeIsTheBodiesOfTheProcedure() {
        assertThat(BRIDGE.route().orElseThrow().heading()).isEqualTo("Sagsprocedure");
        assertThat(BRIDGE.route().orElseThrow().stops())
                .extracting(stop -> stop.body().orElseThrow().name())
                .containsExactly("Havneudvalget", "Økonomiudvalget", "Byrådet");
    }

    @Test
    void recommendationHasWhoToWhomAndPoints() {
        Recommendation recommendation = BRIDGE.recommendations().get(0);
        assertThat(recommendation.recommendingBody()).map(Body::name).contains("Administrationen");
        assertThat(recommendation.to()).map(Body::name).contains("Havneudvalget");
        assertThat(recommendation.points())
                .extracting(RecommendationPoint::mark)
                .containsExactly("1.", "2.", "3.", "a.", "b.");
        assertThat(recommendation.points().get(1).condition())
                .isEqualTo("under forudsætning af, at staten giver tilskud");
        Recommendation bare = MEETING.items().get(2).recommendations().get(0);
        assertThat(bare.recommender().orElseThrow().office().orElseThrow().title())
                .isEqualTo("Direktøren for Havn og By");
        assertThat(bare.points().get(0).text().plain()).isEqualTo("at budgettet drøftes.");
    }

    @Test
    void decisionIsReadPointByPoint() {
        Decision decision = BRIDGE.decisions().get(0);
        assertThat(decision.heading()).isEqualTo("Beslutning");
        assertThat(decision.points()).extracting(PointDecision::mark).containsExactly("1.-2.", "3. a.", "3. b.");
        assertThat(decision.points())
                .extracting(PointDecision::answers)
                .containsExactly(List.of("2-1", "2-2"), List.of("2-3", "2-3a"), List.of("2-3b"));
        assertThat(decision.points())
                .extracting(point -> point.outcome().orElseThrow())
                .containsExactly(Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED, Outcome.NOTED);
        assertThat(decision.points().get(2).remark().plain()).isEqualTo("Udvalget takker for oplægget.");
    }

    @Test
    void votesNamePointsAndParties() {
        Vote vote = BRIDGE.decisions().get(0).votes().get(0);
        assertThat(vote.on()).containsExactly("2-2");
        assertThat(vote.ballots(VoteChoice.AGAINST).get(0).party().orElseThrow().letter())
                .isEqualTo("Ø");
        Decision budget = MEETING.items().get(2).decisions().get(0);
        assertThat(budget.outcome()).contains(Outcome.DISCUSSED);
        assertThat(budget.votes().get(0).ballots(VoteChoice.IN_FAVOUR)).hasSize(3);
        assertThat(budget.votes().get(0).ballots(VoteChoice.AGAINST)).hasSize(1);
        assertThat(budget.dissents().get(0).kind()).contains(DissentKind.MINORITY_STATEMENT);
        assertThat(budget.dissents().get(0).persons()).extracting(Person::name).containsExactly("Kirsten Dam");
        assertThat(budget.dissents().get(0).text().plain()).isEqualTo("Taksten rammer børn.");
    }

    @Test
    void attendanceComesFromFlagsAndLinesTogether() {
        assertThat(MEETING.attendance())
                .extracting(entry -> entry.person().orElseThrow().name())
                .containsExactly("Anders Holm", "Bodil Krat", "Viggo Eng", "Kirsten Dam", "Mogens Fynbo");
        assertThat(MEETING.attendance())
                .extracting(entry -> entry.status().orElseThrow())
                .containsExactly(
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.EXCUSED,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.ABSENT);
        // Said by the list and by the text of the item, and written once; who was excused all day is not absent item by
        // item.
        List<ItemPresence> viggo = MEETING.attendance().get(2).items();
        assertThat(viggo).extracting(ItemPresence::item).containsExactly("2");
        assertThat(viggo)
                .extracting(presence -> presence.change().orElseThrow())
                .containsExactly(PresenceChange.ABSENT);
        assertThat(MEETING.attendance())
                .filteredOn(entry -> !entry.items().isEmpty())
                .hasSize(1);
        assertThat(MEETING.attendance()).extracting(Attendance::remark).containsOnly("");
    }

    @Test
    void earlierTreatmentsKeepWhatTheySayOfTheirOwnMeeting() {
        PriorTreatment earlier = BRIDGE.priorTreatments().get(0);
        assertThat(earlier.reference().orElseThrow().date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(earlier.reference().orElseThrow().body()).map(Body::name).contains("Teknikudvalget");
        assertThat(earlier.decisions().get(0).outcome()).contains(Outcome.RECOMMENDED);
        assertThat(earlier.decisions().get(0).date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(earlier.decisions().get(0).remark().plain()).isEqualTo("Afbud: Else Mark");
    }

    @Test
    void closedItemHasItsDecision() {
        AgendaItem closed = MEETING.items().get(3);
        assertThat(closed.decisions().get(0).outcome()).contains(Outcome.NOTED);
        assertThat(closed.sections()).isEmpty();
    }

    @Test
    void sectionsKeepTablesBulletsAndWhereAPictureStood() {
        Section presentation = BRIDGE.sections().get(0);
        assertThat(presentation.heading()).isEqualTo("Fremstilling");
        assertThat(presentation.sections())
                .extracting(Section::heading)
                .containsExactly("Resume", "Sagsbeskrivelse", "Økonomiske konsekvenser");
        assertThat(presentation.sections().get(2).kind()).contains(SectionKind.ECONOMIC_CONSEQUENCES);
        assertThat(presentation.sections().get(1).text().content())
                .contains("undersøgelse &amp; et notat", "<td>2,5 mio. kr.</td>", "<li>rust</li>", "<img alt=\"Kort\">")
                .doesNotContain("base64");
        assertThat(Fixtures.read("firstagenda.json").account().pictures()).isEqualTo(1);
    }

    @Test
    void attachmentsKeepOrderAndIds() {
        assertThat(BRIDGE.attachments())
                .extracting(attachment -> attachment.title())
                .containsExactly("Bilag 1. Kort over broen", "Bilag 2. Notat");
        assertThat(BRIDGE.attachments().get(0).ids()).hasSize(1);
    }

    @Test
    void otherInstallationsHaveOtherFrames() {
        String html =
                "<div><h3>Indstilling</h3>\\r\\n<span class='indstilling'><meta charset='utf-8'><title>Dagsordenspunkt</title>"
                        + "<p>Center for Havn indstiller</p><ol type='1'><li>at broen males</li></ol></span>\\r\\n<h3>Beslutning i"
                        + " Økonomiudvalget den 16-03-2026</h3>\\r\\n<span>Anbefales.</span>\\r\\n</div>\\r\\n<h3>Klima & bæredygtighed</h3>"
                        + "\\r\\n<span class='ukendt'><p>Ingen</p></span>";
        String json =
                "{\"Dagsordenpunkter\":[{\"Navn\":\"Bro\",\"Punktnummer\":\"120\",\"IsOpen\":true,\"Felter\":[{\"Html\":\""
                        + html
                        + "\",\"Link\":\"x\",\"DocumentId\":\"y\"}]}],\"Udvalg\":{\"Navn\":\"Kommunalbestyrelsen\"},\"Moede\":{\"Afsluttet\":false}}";
        Import read = ExchangeReader.standard().read(json.getBytes(StandardCharsets.UTF_8), "other.json");
        AgendaItem item = read.documents().get(0).meeting().items().get(0);
        assertThat(read.documents().get(0).meeting().edition()).contains(Edition.AGENDA);
        assertThat(item.recommendations().get(0).points()).hasSize(1);
        // An agenda tells what other bodies decided before.
        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.body().orElseThrow().name()).isEqualTo("Økonomiudvalget"));
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Klima & bæredygtighed");
        assertThat(read.account().words()).isEmpty();
    }

    @Test
    void listGivesTheHeadOfEachEdition() {
        List<Imported> meetings = Fixtures.read("udvalgsliste.json").documents();
        assertThat(meetings).hasSize(2);
        assertThat(meetings.get(0).meeting().end()).contains(LocalDateTime.of(2024, 9, 10, 18, 5));
        assertThat(meetings.get(0).meeting().published()).contains(LocalDateTime.of(2024, 9, 12, 13, 28));
        assertThat(meetings.get(1).meeting().edition()).contains(Edition.SUPPLEMENTARY);
        assertThat(meetings.get(1).meeting().start()).contains(LocalDateTime.of(2024, 12, 3, 16, 0));
    }

    @Test
    void newerInstallationsAreBelievedThatAnItemIsClosed() {
        String json = new String(Fixtures.own("firstagenda.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"TillaegsDagsorden\"", "\"LiveIntegrationEnabled\":false,\"TillaegsDagsorden\"");
        Meeting meeting = ExchangeReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "newer.json")
                .documents()
                .get(0)
                .meeting();
        assertThat(meeting.items()).extracting(AgendaItem::access).containsOnly(Optional.of(Access.CLOSED));
    }

    @Test
    void theDecisionOnTheAgendaMayPostponeOtherItems() {
        String item =
                "{\"Punktnummer\":\"%s\",\"Navn\":\"%s\",\"Felter\":[{\"Html\":\"<h3>Beslutning</h3><p>%s</p>\"}]}";
        String json = "{\"Moede\":{\"Afsluttet\":true},\"Dagsordenpunkter\":["
                + item.formatted(
                        "1", "Godkendelse af dagsorden", "Godkendt, idet punkt 3 udsættes og pkt. 2 og 9 udgår.")
                + ","
                + item.formatted("2", "Broen", "Punkt 1 udgår.") + "," + item.formatted("3", "Havnen", "-") + "]}";
        dk.sagsgang.meeting.Meeting meeting = ExchangeReader.standard()
                .read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), "x")
                .documents()
                .get(0)
                .meeting();
        assertThat(meeting.items().get(0).decisions().get(0).effects())
                .extracting(effect ->
                        effect.item() + " " + effect.outcome().orElseThrow().code())
                .containsExactly("3 postponed", "2 withdrawn");
        // Elsewhere a point of the recommendation is meant.
        assertThat(meeting.items().get(1).decisions().get(0).effects()).isEmpty();
    }
}
