package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Person;
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
 * @param key its key, unique in the document, such as {@code "v1"}; empty where nothing refers to it
 * @param subject what was voted on, where it is not the recommendation, such as "Venstres ændringsforslag"; empty
 *     otherwise
 * @param about the key of the amendment or proposal that was voted on, such as {@code "2-r2"}; empty where it was the
 *     recommendation
 * @param on keys of the recommended points it was about, such as {@code ["p1"]}; empty when it was about the whole
 * @param inFavour votes in favour (for), such as {@code 5}; optional
 * @param against votes against (imod), such as {@code 2}; optional
 * @param abstained members who abstained (undlod), such as {@code 0}; optional
 * @param present how many members were in the room at the vote, such as {@code 7}; optional
 * @param away members who were out of the room at the vote, such as "Torkil Engbæk"; empty where none is named
 * @param ballots who voted what, such as "Imod: Ø"; empty where only the counts are printed
 * @param secret whether the ballots were secret (hemmelig, skriftlig afstemning), so {@code true} for "skriftlig
 *     afstemning"; optional where it is not said
 * @param majority the majority that it needs, such as {@code "two-thirds"}; optional, and then the simple one
 * @param tieBreak what decided where the votes were equal, such as {@code "lot"}; optional
 * @param outcome what came of this vote, such as {@code "rejected"}; optional, and then the decision tells
 */
@JsonForm
@Value.Builder
public record Vote(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("subject") @Unset String subject,

        @JsonProperty("about") @Holds(TextKind.REFERENCE) @Unset
        String about,

        @JsonProperty("on") @Holds(TextKind.REFERENCE) List<String> on,
        @JsonProperty("inFavour") Optional<@PositiveOrZero Integer> inFavour,
        @JsonProperty("against") Optional<@PositiveOrZero Integer> against,
        @JsonProperty("abstained") Optional<@PositiveOrZero Integer> abstained,
        @JsonProperty("present") Optional<@PositiveOrZero Integer> present,
        @JsonProperty("away") List<@Valid Person> away,
        @JsonProperty("ballots") List<@Valid Ballot> ballots,
        @JsonProperty("secret") Optional<Boolean> secret,
        @JsonProperty("majority") Optional<MajorityRule> majority,
        @JsonProperty("tieBreak") Optional<TieBreak> tieBreak,
        @JsonProperty("outcome") Optional<Outcome> outcome)
        implements WithVote {

    /** Not stable: use {@link #builder()}. */
    public Vote {
        key = Components.text(key);
        subject = Components.text(subject);
        about = Components.text(about);
        on = Components.list(on);
        inFavour = Components.optional(inFavour);
        against = Components.optional(against);
        abstained = Components.optional(abstained);
        present = Components.optional(present);
        away = Components.list(away);
        ballots = Components.list(ballots);
        secret = Components.optional(secret);
        majority = Components.printed(majority, MajorityRule::code);
        tieBreak = Components.printed(tieBreak, TieBreak::code);
        outcome = Components.printed(outcome, Outcome::code);
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
