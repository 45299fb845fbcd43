package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import org.immutables.value.Value;

/**
 * A line of the printed table of contents (indholdsfortegnelse).
 *
 * @param number the number as printed, such as "3."; empty where there is none
 * @param title the title as printed
 */
@JsonForm
@Value.Builder
public record ContentsEntry(
        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("title") @Unset String title)
        implements WithContentsEntry {

    /** Not stable: use {@link #builder()}. */
    public ContentsEntry {
        number = Components.text(number);
        title = Components.text(title);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ContentsEntry[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ContentsEntryBuilder builder() {
        return new ContentsEntryBuilder();
    }
}
