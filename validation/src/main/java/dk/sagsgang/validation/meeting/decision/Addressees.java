package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;

/**
 * To whom the parts of a case are recommended, where it has parts for several bodies: "Administrationen indstiller til Plan- og
 * Tryghedsudvalget, at 1. … Administrationen indstiller til Klimaudvalget, at 2. …". Each body decides on its own.
 */
final class Addressees {

    private final MeetingFacts meeting;
    private final boolean several;

    private Addressees(MeetingFacts meeting, boolean several) {
        this.meeting = meeting;
        this.several = several;
    }

    static Addressees of(ItemFacts item, MeetingFacts meeting) {
        Addressees each = new Addressees(meeting, true);
        boolean ours = !meeting.whoMeets().tellsWhoMeets();
        boolean others = false;
        for (Recommendation recommendation : item.item().recommendations()) {
            ours |= each.isOurs(recommendation);
            others |= each.isOthers(recommendation);
        }
        return ours && others ? each : new Addressees(meeting, false);
    }

    /** Whether a recommendation is for the body that meets, and others of its case are for others. */
    boolean ours(Recommendation recommendation) {
        return several && isOurs(recommendation);
    }

    /** Whether a recommendation is for another body, and others of its case are for the one that meets. */
    boolean others(Recommendation recommendation) {
        return several && isOthers(recommendation);
    }

    private boolean isOurs(Recommendation recommendation) {
        return !recommendation.addressees().isEmpty()
                && recommendation.addressees().stream().anyMatch(meeting.whoMeets()::meets);
    }

    private boolean isOthers(Recommendation recommendation) {
        return !recommendation.addressees().isEmpty()
                && recommendation.addressees().stream().allMatch(this::another);
    }

    /** Where nobody is told to meet, whoever is addressed may be another. */
    private boolean another(Body body) {
        return !meeting.whoMeets().tellsWhoMeets()
                || !meeting.whoMeets().meets(body)
                        && meeting.meeting().bodies().stream()
                                .allMatch(ours -> meeting.whoMeets().comparable(ours, body));
    }
}
