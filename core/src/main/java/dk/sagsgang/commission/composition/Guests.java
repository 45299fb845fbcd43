package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import org.immutables.value.Value;

/**
 * Whoever is asked in as needed (gæster efter behov).
 *
 * <p>"relevante medarbejdere, ledere og eksterne specialister i fornødent omfang"; nobody has a seat by it.
 *
 * @param who who may be asked, in the words of the document, such as "relevante medarbejdere, ledere og eksterne
 *     specialister"
 */
@JsonForm
@Value.Builder
@JsonTypeName(Guests.TYPE)
public record Guests(@JsonProperty("who") @Unset String who) implements Filling, WithGuests {

    /** Not stable: use {@link #builder()}. */
    public Guests {
        who = Components.text(who);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "guests";

    @Override
    public String type() {
        return TYPE;
    }

    /** Guests in these words. */
    public static Guests of(String who) {
        return builder().who(who).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Guests[...]";
    }

    /** A builder in which nothing is said yet. */
    public static GuestsBuilder builder() {
        return new GuestsBuilder();
    }
}
