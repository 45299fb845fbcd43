package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * MTG-004: The agenda of a council is sent at least four working days before the meeting.
 *
 * <p>Firmly so since 1 January 2014; from 1998 the act asked it as far as possible only. An agenda may be late where each of its
 * cases cannot wait and it tells so; what it must tell ITM-006 asks.
 */
public final class CouncilAgendaSentInTime implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-004", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 8, stk. 4").andRegions("§ 10, stk. 2"))
            .since(LocalDate.of(2014, Month.JANUARY, 1))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        if (m.sent().isEmpty() || meeting.meetingDay().isEmpty() || extraordinary(m) || meeting.calledOff()) {
            return;
        }
        LocalDate sent = m.sent().get().toLocalDate();
        LocalDate day = meeting.meetingDay().get();
        // The mildest way to count: the day of sending is not counted, the day of the meeting is.
        LocalDate last = meeting.context().workingDays().minus(day, WORKING_DAYS);
        if (sent.isAfter(last) && !everyCaseTellsSo(meeting)) {
            findings.at(
                    Place.ROOT.at("sent"),
                    Argument.date("sent", sent),
                    Argument.date("date", day),
                    Argument.date("last", last),
                    Argument.number("required", WORKING_DAYS));
        }
    }

    /** Whether each case is told to be on the agenda after the deadline, as § 8, stk. 5 allows for those that cannot wait. */
    private static boolean everyCaseTellsSo(MeetingFacts meeting) {
        List<ItemFacts> cases = meeting.items().stream()
                .filter(item -> !item.procedural() && item.parent().isEmpty())
                .toList();
        return !cases.isEmpty() && cases.stream().allMatch(CouncilAgendaSentInTime::tellsSo);
    }

    private static boolean tellsSo(ItemFacts item) {
        return item.item().late().orElse(false)
                || !item.item().lateReason().isBlank()
                || TELLS_SO.matcher(item.presented().small()).find();
    }

    private static final Pattern TELLS_SO =
            WordBounds.compile("\\bfrist(?:en)?\\b[^.]{0,60}\\b(?:ikke|overskr)|efter fristen");

    private static boolean extraordinary(Meeting meeting) {
        return meeting.kind().filter(MeetingKind.EXTRAORDINARY::equals).isPresent()
                || meeting.title().toLowerCase(Locale.ROOT).contains("ekstraordinær");
    }

    private static final int WORKING_DAYS = 4;
}
