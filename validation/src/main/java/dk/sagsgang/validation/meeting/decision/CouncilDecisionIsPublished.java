package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.regex.Pattern;

/** DEC-020: A council's minutes tell what was decided on every open case. */
public final class CouncilDecisionIsPublished implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-020", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 8, stk. 7").andRegions("§ 10, stk. 2"))
            .ofAbsence()
            .in(Edition.MINUTES)
            .forCouncils();

    /** A question of a member is answered, and nothing is decided on it. */
    private static final Pattern QUESTION = Pattern.compile(
            "\\s*(?:(?:skriftlige? |mundtlige? )?(?:spørgsmål|forespørgsel|forespørgsler) (?:fra|til|om|vedr\\.|vedrørende)\\s"
                    + "|(?:be)?svar(?:else)? (?:af|på) (?:spørgsmål|forespørgsel))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            boolean statedCase =
                    item.item().caseType().filter(CaseType.DECISION::equals).isPresent()
                            || item.item().kind().filter(ItemKind.CASE::equals).isPresent();
            // With a recommendation DEC-001 asks for the decision, in every body.
            if (statedCase
                    && item.open()
                    && item.parent().isEmpty()
                    && item.item().items().isEmpty()
                    && item.item().recommendations().isEmpty()
                    && item.item().decisions().isEmpty()
                    && !QUESTION.matcher(item.item().title()).lookingAt()
                    && meeting.due().on(item)) {
                findings.at(item.place(), Argument.mark("number", item.item().number()));
            }
        }
    }
}
