package dk.sagsgang.examples.benchmark;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Minutes as they come out of an agenda system: few items, and long texts with markup, days, amounts and names of papers. Rules that
 * ask an expression of every text cost much here, and nothing in {@link LargeMeeting}.
 */
final class ProseMeeting {

    private static final Body COMMITTEE = Body.of("Teknik- og Miljøudvalget", BodyKind.STANDING_COMMITTEE);

    private static final String PARAGRAPH =
            "<p>Forvaltningen har siden mødet onsdag den 9. januar 2019 gennemgået de %d ansøgninger, der er kommet ind efter fristen den"
                    + " 30-11-2018.&nbsp;Prisen er opgjort til 12,5 mio. kr. (2019-priser), hvoraf 2,75 mio. kr. er afsat i budget 2019-2022."
                    + " Som det fremgår af <strong>bilag 1</strong>, er der tale om veje, stier og pladser i hele kommunen, og arbejdet"
                    + " ventes at vare til sommeren 2020. Høringen løb fra den 3. december 2018 til den 14. januar 2019, og der kom 17 svar,"
                    + " som er samlet i et notat. Borgernes ønsker handler mest om trafik, støj, adgang for kørestole og bedre belysning.</p>";

    private ProseMeeting() {}

    /** A meeting with so many items, each with some 7,000 letters of text. */
    static Meeting of(int items) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            agenda.add(item(i));
        }
        return Meeting.builder()
                .addBodies(COMMITTEE)
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 28))
                .start(LocalDate.of(2019, 1, 28).atTime(15, 0))
                .addAllItems(agenda)
                .build();
    }

    private static AgendaItem item(int i) {
        return AgendaItem.builder()
                .key("p" + i)
                .number(i + ".")
                .title("Fordeling af puljen til mindre anlæg i område " + i)
                .caseType(CaseType.DECISION)
                .caseNumber(CaseNumber.of("05.01.02-G01-" + i + "-18"))
                .addSections(section("Baggrund", 2), section("Sagsfremstilling", 6), section("Økonomi", 2))
                .addRecommendations(Recommendation.builder()
                        .heading("Indstilling")
                        .recommender(Person.holding("Direktøren for Teknik og Miljø"))
                        .addPoints(RecommendationPoint.builder()
                                .key("p" + i + "-1")
                                .mark("1.")
                                .text(FormattedText.of("fordelingen af puljen godkendes"))
                                .build())
                        .build())
                .addDecisions(Decision.builder()
                        .body(COMMITTEE)
                        .date(LocalDate.of(2019, 1, 28))
                        .outcome(Outcome.APPROVED)
                        .text(FormattedText.of("Godkendt."))
                        .build())
                .addAttachments(Attachment.builder()
                        .title("Oversigt over ansøgninger")
                        .fileName("oversigt-" + i + ".pdf")
                        .build())
                .build();
    }

    private static Section section(String heading, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int p = 1; p <= paragraphs; p++) {
            text.append(PARAGRAPH.formatted(p + 20));
        }
        return Section.builder()
                .heading(heading)
                .text(FormattedText.html(text.toString()))
                .build();
    }
}
