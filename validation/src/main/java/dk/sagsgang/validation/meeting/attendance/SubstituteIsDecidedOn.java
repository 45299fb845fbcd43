package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * ATT-021: A council decides at the meeting that the conditions for calling in a substitute are met.
 *
 * <p>Many councils print only who came in whose place, and decide in silence; so it is for information.
 */
public final class SubstituteIsDecidedOn implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-021", Severity.INFO)
            .restingOn(RuleSource.localGovernmentAct("§ 15, stk. 4").andRegions("§ 12, stk. 1"))
            .ofAbsence()
            .in(Edition.MINUTES)
            .forCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.excerpt() || meeting.meeting().items().isEmpty()) {
            return;
        }
        for (Attendee attendee : meeting.presences().attendees()) {
            boolean came = attendee.attendance().substituteFor().isPresent()
                    && attendee.attendance()
                            .status()
                            .filter(AttendanceStatus.PRESENT::equals)
                            .isPresent();
            if (came && !toldOf(meeting)) {
                findings.at(attendee.place().at("substituteFor"));
            }
        }
    }

    private static boolean toldOf(MeetingFacts meeting) {
        return meeting.meeting().attendance().stream().anyMatch(entry -> speaksOfIt(entry.remark()))
                || meeting.items().stream()
                        .anyMatch(item -> speaksOfIt(item.words().small()));
    }

    /** Whether a sentence speaks of a substitute and of what is decided about one: that one is named tells nothing yet. */
    private static boolean speaksOfIt(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return SUBSTITUTE.stream().anyMatch(small::contains)
                && SENTENCES
                        .splitAsStream(small)
                        .anyMatch(sentence -> SUBSTITUTE.stream().anyMatch(sentence::contains)
                                && DECIDED.stream().anyMatch(sentence::contains));
    }

    private static final Pattern SENTENCES = Pattern.compile("[.;!?]\\s+|\\n");
    private static final List<String> SUBSTITUTE = List.of("stedfortræder", "suppleant", "i stedet for");
    private static final List<String> DECIDED = List.of(
            "indkald",
            "indtræ",
            "indtråd",
            "tiltræ",
            "godken",
            "beslut",
            "betingelse",
            "opfyldt",
            "anerkend",
            "valgbar",
            "konstater",
            "udtræ",
            "orlov");
}
