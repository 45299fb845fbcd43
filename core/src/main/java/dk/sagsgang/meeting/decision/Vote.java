package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A vote (afstemning): counts, and who voted what where it is printed.
 *
 * <p>Abstentions do not count when the majority is found (KSL § 11, stk. 3): two in favour, one against and two
 * abstaining is a majority in favour.
 *
 * @param subject what was voted on, where it is not the recommendation; empty otherwise
 * @param on keys of the recommended points it was about; empty when it was about the whole
 * @param inFavour votes in favour (for); optional
 * @param against votes against (imod); optional
 * @param abstained members who abstained (undlod); optional
 * @param ballots who voted what; empty where only the counts are printed
 */
@JsonForm
@Value.Builder
public record Vote(
        @JsonProperty("subject") @Unset String subject,
        @JsonProperty("on") @Holds(TextKind.REFERENCE) List<String> on,
        @JsonProperty("inFavour") Optional<@PositiveOrZero Integer> inFavour,
        @JsonProperty("against") Optional<@PositiveOrZero Integer> against,
        @JsonProperty("abstained") Optional<@PositiveOrZero Integer> abstained,
        @JsonProperty("ballots") List<@Valid Ballot> ballots)
        implements WithVote {

    /** Not stable: use {@link #builder()}. */
    public Vote {
        subject = Components.text(subject);
        on = Components.list(on);
        inFavour = Components.optional(inFavour);
        against = Components.optional(against);
        abstained = Components.optional(abstained);
        ballots = Components.list(ballots);
    }

    /** The ballots cast for one choice. */
    public List<Ballot> ballots(VoteChoice choice) {
        return ballots.stream()
                .filter(b -> b.choice().equals(Optional.of(choice)))
                .toList();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Vote[...]";
    }

    /** A builder in which nothing is said yet. */
    public static VoteBuilder builder() {
        return new VoteBuilder();
    }
}
