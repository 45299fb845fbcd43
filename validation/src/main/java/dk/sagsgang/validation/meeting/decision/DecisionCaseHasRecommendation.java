package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Locale;

/** REC-003: A case for decision has a recommendation. */
public final class DecisionCaseHasRecommendation implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("REC-003", Severity.INFO)
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            boolean forDecision =
                    item.item().caseType().filter(CaseType.DECISION::equals).isPresent();
            if (forDecision
                    && item.open()
                    && !item.procedural()
                    && item.item().recommendations().isEmpty()
                    && item.item().items().isEmpty()
                    && !recommendedElsewhere(item)
                    && !election(item)) {
                findings.at(item.place(), Argument.mark("number", item.item().number()));
            }
        }
    }

    /** Whether somebody is elected: whom, the body says itself. */
    private static boolean election(ItemFacts item) {
        return item.item().title().regionMatches(true, 0, "valg ", 0, 5)
                || item.item().decisions().stream()
                        .anyMatch(decision -> decision.outcome()
                                .filter(Outcome.ELECTED::equals)
                                .isPresent());
    }

    /** Whether the recommendation stands as a section of its own, or on an item above. */
    private static boolean recommendedElsewhere(ItemFacts item) {
        return item.item().sections().stream().anyMatch(DecisionCaseHasRecommendation::recommends)
                || item.parent()
                        .filter(above -> !above.item().recommendations().isEmpty() || recommendedElsewhere(above))
                        .isPresent();
    }

    private static boolean recommends(Section section) {
        String heading = section.heading().toLowerCase(Locale.ROOT);
        return heading.contains("indstilling")
                || heading.startsWith("forslag til beslutning")
                || heading.startsWith("forvaltningen foreslår")
                || heading.startsWith("beslutningspunkt");
    }
}
