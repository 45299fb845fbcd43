package dk.sagsgang.validation.archive;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.time.LocalDate;

/** Short papers of a committee and its council, for archives of two or three. */
final class Papers {

    static final String COMMITTEE = "Socialudvalget";
    static final String COUNCIL = "Byrådet";
    static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 5);
    static final LocalDate MARCH = LocalDate.of(2019, 3, 5);
    static final LocalDate APRIL = LocalDate.of(2019, 4, 2);

    private Papers() {}

    static Meeting minutes(String body, LocalDate day, AgendaItem... items) {
        return Meeting.builder()
                .addBodies(Body.of(body))
                .edition(Edition.MINUTES)
                .date(day)
                .addItems(items)
                .build();
    }

    /** A case that was approved; with "" for a case number or a number it has none. */
    static AgendaItem approved(String number, String title, String caseNumber) {
        AgendaItem item = AgendaItem.builder()
                .number(number)
                .title(title)
                .addDecisions(Decision.builder()
                        .outcome(Outcome.APPROVED)
                        .text(FormattedText.of("Godkendt."))
                        .build())
                .build();
        return caseNumber.isEmpty() ? item : item.withCaseNumber(CaseNumber.of(caseNumber));
    }
}
