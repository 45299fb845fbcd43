package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done in a case, as KLE counts it (handlingsfacet): a category's letter and two digits.
 *
 * <p>Example: {@code P19} is approvals, {@code P35} minutes and preparation of meetings, {@code Ø60} guarantees. Which
 * facets exist and what they are called stands in the {@link FacetPlan}.
 *
 * @param printed the facet as printed, such as "P19"; empty where nothing was printed
 */
public record Facet(@JsonValue @Holds(TextKind.TECHNICAL) String printed) {

    /** Not stable: use {@link #of(String)}. */
    public Facet {
        printed = Components.text(printed);
    }

    /** The facet as printed, whatever it says; the empty one for null. */
    @JsonCreator
    public static Facet of(@Nullable String printed) {
        return new Facet(Components.text(printed));
    }

    /**
     * The facet written in a text; {@link #toString()} is the inverse.
     *
     * @throws IllegalArgumentException if the text is not a category's letter and two digits
     */
    public static Facet parse(String text) {
        Facet facet = of(text);
        if (!facet.wellFormed()) {
            throw new IllegalArgumentException("A facet is one of the letters A, G, I, K, P, S, Ø and two digits: P19");
        }
        return facet;
    }

    /** Whether it is a category's letter, in capital, and two digits; space around it does no harm. */
    public boolean wellFormed() {
        Cursor cursor = new Cursor(printed);
        return cursor.facet() && cursor.atEnd();
    }

    /** The category that its letter names, such as {@link FacetCategory#PLANNING} for P19; empty if malformed. */
    public Optional<FacetCategory> category() {
        return wellFormed() ? FacetCategory.of(plain().printed.charAt(0)) : Optional.empty();
    }

    /** The facet without the space around it. */
    Facet plain() {
        String trimmed = NormalText.of(printed);
        return trimmed.length() == printed.length() ? this : new Facet(trimmed);
    }

    /** The facet as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
