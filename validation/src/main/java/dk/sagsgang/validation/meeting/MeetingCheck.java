package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.text.TextCheck;
import dk.sagsgang.validation.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs the rules for meetings. */
public final class MeetingCheck {

    private MeetingCheck() {}

    /** The descriptions of all rules for meetings. */
    public static List<RuleDescription> descriptions() {
        return MeetingRules.ALL.stream().map(MeetingRule::description).toList();
    }

    /**
     * Looks at a meeting with the rules that apply to its edition, its day, the body that meets and the municipality.
     *
     * @param context what the rules go by beside the meeting
     * @param wanted which rules to run
     * @param findings where a rule puts what it finds
     * @param texts the rules for text, to look at every text of the meeting
     */
    public static void check(
            Meeting meeting,
            Context context,
            Predicate<RuleDescription> wanted,
            Function<RuleDescription, Findings> findings,
            TextCheck texts) {
        check(MeetingRules.ALL, meeting, context, wanted, findings, texts);
    }

    /** The same with the rules in a given order, which must make no difference. */
    static void check(
            List<MeetingRule> rules,
            Meeting meeting,
            Context context,
            Predicate<RuleDescription> wanted,
            Function<RuleDescription, Findings> findings,
            TextCheck texts) {
        MeetingFacts facts = new MeetingFacts(meeting, context);
        for (MeetingRule rule : rules) {
            RuleDescription description = rule.description();
            if (!inForce(description, facts) || !wanted.test(description)) {
                continue;
            }
            if (!description.dependsOnKind() || facts.appliesToBodies(description)) {
                rule.check(facts, findings.apply(description));
            } else if (facts.kindNeedsRoster(description)) {
                findings.apply(description).lacksRoster();
            }
        }
        new MeetingTexts(new Texts(texts)).walk(facts);
    }

    private static boolean inForce(RuleDescription rule, MeetingFacts facts) {
        return rule.appliesTo(facts.edition())
                && rule.holdsOn(facts.meetingDay())
                && (rule.notIn().isEmpty() || rule.holdsIn(facts.municipality()));
    }
}
