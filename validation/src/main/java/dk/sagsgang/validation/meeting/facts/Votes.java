package dk.sagsgang.validation.meeting.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The votes that a meeting's paper prints. */
public final class Votes {

    private final MeetingFacts meeting;
    private @Nullable List<VoteFacts> here;
    private @Nullable List<VoteFacts> printed;

    Votes(MeetingFacts meeting) {
        this.meeting = meeting;
    }

    /** The votes of this meeting, in printed order. */
    public List<VoteFacts> here() {
        List<VoteFacts> known = here;
        if (known == null) {
            known = new ArrayList<>();
            for (ItemFacts item : meeting.items()) {
                if (!item.item().decisions().isEmpty()) {
                    addVotes(meeting.decisionsHere(item), known);
                }
            }
            here = known;
        }
        return known;
    }

    /** All votes that are printed, those of earlier decisions and treatments too. */
    public List<VoteFacts> printed() {
        List<VoteFacts> known = printed;
        if (known == null) {
            known = new ArrayList<>();
            for (ItemFacts treatment : meeting.treatments()) {
                if (!treatment.decisions().isEmpty()) {
                    addVotes(treatment.decisions(), known);
                }
            }
            printed = known;
        }
        return known;
    }

    private static void addVotes(List<DecisionFacts> decisions, List<VoteFacts> found) {
        for (DecisionFacts decision : decisions) {
            for (int v = 0; v < decision.decision().votes().size(); v++) {
                found.add(new VoteFacts(
                        decision.decision().votes().get(v),
                        decision,
                        decision.place().at("votes", v)));
            }
        }
    }
}
