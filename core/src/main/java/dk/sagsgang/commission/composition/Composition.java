package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Roster;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.Rhythm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a committee, a steering group or a working group consists of (sammensætning).
 *
 * <pre>{@code
 * Composition composition = Composition.builder()
 *         .addSeats(Seat.of("medlemmer fra Udvalget for Social Omsorg", MembersOfBody.of("Udvalget for Social Omsorg")))
 *         .addSeats(Seat.of("chefen for Økonomi", OfficeHolder.of("chefen for Økonomi")))
 *         .chair(Post.of(ChairOfBody.of("Udvalget for Social Omsorg")))
 *         .build();
 * }</pre>
 *
 * @param heading the heading as printed, such as "Sammensætning af § 17, stk. 4-udvalget"; empty where there is none
 * @param name the name of the group where it has one, such as "Styregruppen"
 * @param seats its seats in printed order, such as "chefen for Økonomi"
 * @param chair its chair (formand), such as "Formanden for Udvalget for Social Omsorg"; optional
 * @param deputyChair its deputy chair (næstformand), such as "Udvalget vælger selv sin næstformand"; optional
 * @param secretary its secretary (sekretær), such as "Chefen for Social Omsorg"; optional
 * @param memberCount how many members it has, where the text says so (antal medlemmer i alt), such as "i alt 11
 *     medlemmer"; optional
 * @param meetings how often it meets (mødefrekvens), such as "fastsætter selv sin mødeplan"; optional
 * @param text what is said of the composition beyond the seats, such as "Ved frafald udpeger partiet en ny"
 */
@JsonForm
@Value.Builder
public record Composition(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("name") @Unset String name,
        @JsonProperty("seats") List<@Valid Seat> seats,
        @JsonProperty("chair") Optional<@Valid Post> chair,
        @JsonProperty("deputyChair") Optional<@Valid Post> deputyChair,
        @JsonProperty("secretary") Optional<@Valid Post> secretary,
        @JsonProperty("memberCount") Optional<@Valid Count> memberCount,
        @JsonProperty("meetings") Optional<@Valid Rhythm> meetings,
        @JsonProperty("text") @Unset FormattedText text)
        implements WithComposition {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Composition EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Composition {
        heading = Components.text(heading);
        name = Components.text(name);
        seats = Components.list(seats);
        chair = Components.filled(chair, Post.EMPTY);
        deputyChair = Components.filled(deputyChair, Post.EMPTY);
        secretary = Components.filled(secretary, Post.EMPTY);
        memberCount = Components.filled(memberCount, Count.EMPTY);
        meetings = Components.filled(meetings, Rhythm.EMPTY);
        text = text == null ? FormattedText.EMPTY : text;
    }

    /** Who sits in it, as far as a roster tells. */
    public CompositionResolution resolve(Roster roster) {
        return CompositionResolution.of(this, roster);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Composition[...]";
    }

    /** A builder in which nothing is said yet. */
    public static CompositionBuilder builder() {
        return new CompositionBuilder();
    }
}
