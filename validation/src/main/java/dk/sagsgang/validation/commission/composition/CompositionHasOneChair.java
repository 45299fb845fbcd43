package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;

/** COM-041: A committee or group has one chair, unless the paper says that the chair is shared. */
public final class CompositionHasOneChair implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-041", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            if (each.seats(SeatRole.CHAIR) && !shared(each.composition())) {
                check(each, findings);
            }
        }
    }

    private static void check(CompositionFacts group, Findings findings) {
        List<Seat> seats = group.composition().seats();
        int first = -1;
        for (int s = 0; s < seats.size(); s++) {
            if (seats.get(s).role().filter(SeatRole.CHAIR::equals).isPresent()) {
                if (first >= 0 || severalOn(seats.get(s))) {
                    findings.at(group.seat(s));
                    return;
                }
                first = s;
            }
        }
        // A post that names another seat than the one that is the chair's.
        String seat = group.composition().chair().map(Post::seat).orElse("");
        if (!seat.isBlank()
                && !seat.equals(seats.get(first).key())
                && seats.stream().anyMatch(each -> each.key().equals(seat))) {
            findings.at(group.place().at("chair"));
        }
    }

    private static boolean severalOn(Seat seat) {
        return seat.count().flatMap(Count::value).filter(count -> count > 1).isPresent();
    }

    private static boolean shared(Composition composition) {
        String words = composition.text().plain().toLowerCase(Locale.ROOT);
        return words.contains("formandskab") || words.contains("på skift") || words.contains("formænd");
    }
}
