package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.function.Function;

/** The paper says who holds a post of a committee under § 17, stk. 4, or who appoints them: its chair, its secretary. */
public final class SpecialCommitteeHasPost implements CommissionRule {

    private final RuleDescription description;
    private final Function<Composition, Optional<Post>> post;
    private final SeatRole seat;

    private SpecialCommitteeHasPost(
            String id, Severity severity, Function<Composition, Optional<Post>> post, SeatRole seat) {
        this.description = RuleDescription.of(id, severity).ofAbsence();
        this.post = post;
        this.seat = seat;
    }

    /** COM-004: The paper says who is chair, or who appoints one. */
    public static SpecialCommitteeHasPost chair() {
        return new SpecialCommitteeHasPost("COM-004", Severity.INFO, Composition::chair, SeatRole.CHAIR);
    }

    /** COM-005: The paper says who is secretary, or who appoints one. */
    public static SpecialCommitteeHasPost secretary() {
        return new SpecialCommitteeHasPost("COM-005", Severity.INFO, Composition::secretary, SeatRole.SECRETARY);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<CompositionFacts> committee = facts.committee();
        if (!facts.specialCommittee() || facts.in(CommissionStatus.DRAFT) || committee.isEmpty()) {
            return;
        }
        boolean told = post.apply(committee.get().composition()).isPresent()
                || committee.get().seats(seat);
        if (!told) {
            findings.at(committee.get().place());
        }
    }
}
