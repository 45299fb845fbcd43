package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.TextKind;

/**
 * An office that somebody holds (stilling, embede), in the words of the document.
 *
 * <p>Example: {@code Office.of("Direktøren for Børn og Unge")}. An office acts in documents where its holder is not named.
 * OParl says "role" for what a member does in a body; that is {@code Capacity} and {@code ChairRole} here.
 *
 * @param title the office as printed, such as "Direktøren for Børn og Unge"
 */
public record Office(@JsonValue @Holds(TextKind.PRINTED) String title) {

    /** Not stable: use {@link #of}. */
    public Office {
        title = Components.text(title);
    }

    /** The office with this printed title. */
    @JsonCreator
    public static Office of(String title) {
        return new Office(title);
    }

    /** Whether both name the same office, letter case and spacing aside. */
    public boolean sameAs(Office other) {
        return Names.same(title, other.title);
    }

    @Override
    public String toString() {
        return title;
    }
}
