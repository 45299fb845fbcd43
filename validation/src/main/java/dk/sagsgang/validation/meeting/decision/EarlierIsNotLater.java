package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * DEC-026: What was recommended, or treated earlier, was so before the meeting.
 *
 * <p>What bodies decided afterwards may be printed among the decisions, and is no earlier treatment.
 */
public final class EarlierIsNotLater implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-026", Severity.WARNING)
            .withVariant("recommendation", Severity.WARNING)
            .withVariant("treatment", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.meetingDay().isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            List<Recommendation> recommendations = item.item().recommendations();
            for (int r = 0; r < recommendations.size(); r++) {
                Place place = item.place().at("recommendations", r).at("date");
                check(recommendations.get(r).date(), "recommendation", place, item, meeting, findings);
            }
            List<PriorTreatment> earlier = item.item().priorTreatments();
            for (int p = 0; p < earlier.size(); p++) {
                check(earlier.get(p), item.place().at("priorTreatments", p), item, meeting, findings);
            }
            List<DecisionReference> history = item.item().history();
            for (int h = 0; h < history.size(); h++) {
                Place place = item.place().at("history", h).at("date");
                check(history.get(h).date(), "treatment", place, item, meeting, findings);
            }
        }
    }

    /** A treatment and its decisions bear one day: it is told once. */
    private static void check(
            PriorTreatment earlier, Place place, ItemFacts item, MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = earlier.reference().flatMap(DecisionReference::date);
        if (day.isPresent()) {
            check(day, "treatment", place.at("reference").at("date"), item, meeting, findings);
            return;
        }
        for (int d = 0; d < earlier.decisions().size(); d++) {
            Place decision = place.at("decisions", d).at("date");
            check(earlier.decisions().get(d).date(), "treatment", decision, item, meeting, findings);
        }
    }

    private static void check(
            Optional<LocalDate> day,
            String variant,
            Place place,
            ItemFacts item,
            MeetingFacts meeting,
            Findings findings) {
        LocalDate held = meeting.meetingDay().orElseThrow();
        if (day.isPresent() && day.get().isAfter(held) && !meeting.onItsDays(day.get())) {
            findings.at(
                    place,
                    variant,
                    Argument.mark("number", item.item().number()),
                    Argument.date("day", day.get()),
                    Argument.date("meeting", held));
        }
    }
}
