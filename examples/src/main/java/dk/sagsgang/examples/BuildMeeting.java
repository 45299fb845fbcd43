package dk.sagsgang.examples;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Builds the minutes of a small meeting, validates them, tells what is wrong and writes them as JSON. */
public final class BuildMeeting {

    private BuildMeeting() {}

    /** Prints findings and document to the standard output. */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Meeting meeting = meeting();

        Report report = DocumentValidator.standard().validate(meeting);
        Messages danish = Messages.in(Locale.forLanguageTag("da"));
        for (Finding finding : report.findings()) {
            out.println(finding.location() + ": " + finding.rule() + " " + danish.text(finding));
        }

        out.print(DocumentWriter.indented().write(meeting));
    }

    /** Minutes with one item of two points, of which the decision answers only the first. */
    static Meeting meeting() {
        AgendaItem item = AgendaItem.builder()
                .key("2")
                .number("2.")
                .title("Fællesmøde om pilotprojekt")
                .caseType(CaseType.DECISION)
                .caseNumber(CaseNumber.of("27.00.00-P20-3-19"))
                .addSections(Section.of("Sagsfremstilling", "Udvalget besluttede i november at gå i gang."))
                .addRecommendations(Recommendation.builder()
                        .heading("Indstilling")
                        .recommender(Person.holding("Direktøren for Social og Sundhed"))
                        .addPoints(
                                point("2-1", "1.", "projektbeskrivelsen godkendes"),
                                point("2-2", "2.", "mødet holdes i januar"))
                        .build())
                .addDecisions(Decision.builder()
                        .heading("Beslutning i Socialudvalget den 07-01-2019")
                        .addPoints(PointDecision.builder()
                                .mark("Ad 1.")
                                .addAnswers("2-1")
                                .outcome(Outcome.APPROVED)
                                .text(FormattedText.of("Godkendt."))
                                .build())
                        .build())
                .build();
        return Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(item)
                .build();
    }

    private static RecommendationPoint point(String key, String mark, String text) {
        return RecommendationPoint.builder()
                .key(key)
                .mark(mark)
                .text(FormattedText.of(text))
                .build();
    }
}
