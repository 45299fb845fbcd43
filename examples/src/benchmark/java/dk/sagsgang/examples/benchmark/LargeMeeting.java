package dk.sagsgang.examples.benchmark;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Minutes of a council meeting of some size, free of findings, the same in every run. */
final class LargeMeeting {

    private static final Body COUNCIL = Body.of("Byrådet", BodyKind.COUNCIL);
    private static final int MEMBERS = 25;
    private static final int CASES_WITH_TEXT = 4;

    private LargeMeeting() {}

    /** A meeting with this many items: about 60 KB of JSON for 130. */
    static Meeting of(int items) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            agenda.add(item(i));
        }
        return Meeting.builder()
                .addBodies(COUNCIL)
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 28))
                .start(LocalDate.of(2019, 1, 28).atTime(17, 0))
                .end(LocalDate.of(2019, 1, 28).atTime(21, 30))
                .place("Byrådssalen")
                .sent(LocalDate.of(2019, 1, 22).atTime(12, 0))
                .memberCount(MEMBERS)
                .addAllContents(agenda.stream().map(LargeMeeting::entry).toList())
                .addAllAttendance(attendance())
                .addAllItems(agenda)
                .build();
    }

    private static AgendaItem item(int i) {
        AgendaItemBuilder item = AgendaItem.builder()
                .key("p" + i)
                .number(i + ".")
                .title("Godkendelse af anlægsregnskab for skole nr. " + i);
        if (i % CASES_WITH_TEXT != 0) {
            return item.kind(ItemKind.INFORMATION).build();
        }
        return item.caseType(CaseType.DECISION)
                .caseNumber(CaseNumber.of("27.00.00-P05-" + i + "-16"))
                .addCaseOfficers(Person.of("Henning Skou"))
                .route(Route.builder()
                        .addStops(
                                RouteStop.builder()
                                        .body(Body.of("Økonomiudvalget"))
                                        .build(),
                                RouteStop.builder().body(COUNCIL).build())
                        .build())
                .addSections(
                        Section.of(
                                "Sagsfremstilling",
                                "Regnskabet for byggeriet er gjort op, og bevillingen på 12,5 mio. kr. fra 2017 er holdt."),
                        Section.of("Økonomiske konsekvenser", "Restbeløbet på 0,2 mio. kr. går tilbage til kassen."))
                .addRecommendations(Recommendation.builder()
                        .heading("Indstilling")
                        .recommender(Person.holding("Direktøren for Børn og Unge"))
                        .addPoints(
                                point(i, 1, "anlægsregnskabet godkendes"), point(i, 2, "restbeløbet tilføres kassen"))
                        .build())
                .addDecisions(Decision.builder()
                        .heading("Beslutning i Byrådet den 28-01-2019")
                        .body(COUNCIL)
                        .date(LocalDate.of(2019, 1, 28))
                        .addPoints(answer(i, 1), answer(i, 2))
                        .build())
                .addAttachments(Attachment.builder()
                        .title("Regnskab " + i)
                        .fileName("regnskab-" + i + ".pdf")
                        .build())
                .build();
    }

    private static RecommendationPoint point(int item, int point, String text) {
        return RecommendationPoint.builder()
                .key("p" + item + "-" + point)
                .mark(point + ".")
                .text(FormattedText.of(text))
                .build();
    }

    private static PointDecision answer(int item, int point) {
        return PointDecision.builder()
                .mark("Ad " + point)
                .addAnswers("p" + item + "-" + point)
                .outcome(Outcome.APPROVED)
                .text(FormattedText.of("Godkendt."))
                .build();
    }

    private static ContentsEntry entry(AgendaItem item) {
        return ContentsEntry.builder().number(item.number()).title(item.title()).build();
    }

    private static List<Attendance> attendance() {
        List<Attendance> attendance = new ArrayList<>();
        for (int m = 1; m <= MEMBERS; m++) {
            attendance.add(Attendance.builder()
                    .person(Person.of("Medlem Nummer " + m).withParty(PoliticalParty.ofLetter(m % 2 == 0 ? "A" : "V")))
                    .capacity(Capacity.MEMBER)
                    .status(AttendanceStatus.PRESENT)
                    .build());
        }
        return attendance;
    }
}
