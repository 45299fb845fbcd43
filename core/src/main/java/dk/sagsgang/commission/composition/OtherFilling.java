package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import org.immutables.value.Value;

/**
 * A filling of another sort than the known ones (anden besættelse), in words.
 *
 * <p>"udpeges efter nærmere aftale med erhvervslivet" is one. A reader makes it of a {@code type} that it does not know,
 * so that the word survives; properties that only the unknown type has are reported by the library's readers.
 *
 * @param type the word of the type in JSON, such as {@code "drawn-by-lot"}; empty where it was never one
 * @param text how the seat is filled, in the words of the document, such as "udpeges ved lodtrækning blandt frivillige"
 */
@JsonForm
@Value.Builder
@JsonIgnoreProperties
public record OtherFilling(
        @JsonProperty("type") @Holds(TextKind.TECHNICAL) @Unset
        String type,

        @JsonProperty("text") @Unset String text) implements Filling, WithOtherFilling {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final OtherFilling EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public OtherFilling {
        type = Components.text(type);
        text = Components.text(text);
    }

    /** A filling in these words. */
    public static OtherFilling of(String text) {
        return builder().text(text).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "OtherFilling[...]";
    }

    /** A builder in which nothing is said yet. */
    public static OtherFillingBuilder builder() {
        return new OtherFillingBuilder();
    }
}
