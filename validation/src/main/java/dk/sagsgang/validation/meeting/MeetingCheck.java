package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.engine.DocumentFacts;
import dk.sagsgang.validation.engine.DocumentWithFacts;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.DocumentTexts;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;

/** Runs the rules for meetings. */
public final class MeetingCheck {

    private MeetingCheck() {}

    /** The descriptions of all rules for meetings. */
    public static List<RuleDescription> descriptions() {
        return RuleRun.descriptions(MeetingRules.ALL);
    }

    /**
     * Looks at a meeting with the rules that apply to its edition, its day, the body that meets and the municipality.
     *
     * @param context what the rules go by beside the meeting
     * @param run which rules are wanted, and where they put what they find
     * @param texts the rules for text, to look at every text of the meeting
     */
    public static DocumentWithFacts<Meeting> check(Meeting meeting, Context context, RuleRun run, TextCheck texts) {
        return check(MeetingRules.ALL, meeting, context, run, texts);
    }

    /** The same with the rules in a given order, which must make no difference. */
    static DocumentWithFacts<Meeting> check(
            List<MeetingRule> rules, Meeting meeting, Context context, RuleRun run, TextCheck texts) {
        DocumentTexts<Meeting> walked = DocumentTexts.of(meeting);
        MeetingFacts facts = new MeetingFacts(walked.normal(), context, walked.keys());
        run.check(rules, facts);
        walked.check(texts.asked(rule -> run.asks(rule, facts)));
        return new DocumentWithFacts<>(walked.normal(), facts);
    }

    /** By which it is known which rules apply to a meeting. */
    public static DocumentFacts facts(Meeting meeting, Context context) {
        return new MeetingFacts(meeting, context);
    }
}
