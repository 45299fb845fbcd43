package dk.sagsgang.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Those who lead an organisation together (ledelsesteam, chefgruppe).
 *
 * <p>"Ledelsesteamet består af afdelingschefen og fire sektionsledere" has the size 5 and two seats, the second with
 * the number 4.
 *
 * @param name the name as printed, such as "Socialledelsen"; empty where it has none
 * @param unit the key of the unit that they lead, such as {@code "socialafdelingen"}; empty where it is the whole model
 * @param size how many they are by the text, such as "syv ledere"; optional
 * @param seats who they are, by role, such as "Socialchefen" as chief and "sektionslederne" as section leaders
 */
@JsonForm
@Value.Builder
public record LeadershipTeam(
        @JsonProperty("name") @Unset String name,

        @JsonProperty("unit") @Holds(TextKind.REFERENCE) @Unset
        String unit,

        @JsonProperty("size") Optional<@Valid Count> size,
        @JsonProperty("seats") List<@Valid LeadershipSeat> seats)
        implements WithLeadershipTeam {

    /** Not stable: use {@link #builder()}. */
    public LeadershipTeam {
        name = Components.text(name);
        unit = Components.text(unit);
        size = Components.filled(size, Count.EMPTY);
        seats = Components.list(seats);
    }

    /** How many the seats come to; empty where the number of one is printed and not understood, or is below zero. */
    public Optional<Integer> seatCount() {
        long total = 0;
        for (LeadershipSeat seat : seats) {
            Optional<Integer> number = seat.number().isEmpty()
                    ? Optional.of(1)
                    : seat.number().get().value().filter(value -> value >= 0);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            total += number.get();
        }
        return total > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) total);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "LeadershipTeam[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LeadershipTeamBuilder builder() {
        return new LeadershipTeamBuilder();
    }
}
