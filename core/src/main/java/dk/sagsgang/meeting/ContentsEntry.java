package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.Access;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of the printed table of contents (indholdsfortegnelse).
 *
 * @param number the number as printed, such as "3."; empty where there is none
 * @param title the title as printed, such as "Renovering af svømmehallen"
 * @param access whether the item is marked open or closed in the contents, such as {@code "closed"}; optional
 * @param caseNumber the case number printed in the contents, such as {@code 18/11387}; optional
 * @param page the page, as printed, such as {@code "4"}; empty where there is none
 */
@JsonForm
@Value.Builder
public record ContentsEntry(
        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("title") @Unset String title,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,

        @JsonProperty("page") @Holds(TextKind.PRINTED) @Unset
        String page)
        implements WithContentsEntry {

    /** Not stable: use {@link #builder()}. */
    public ContentsEntry {
        number = Components.text(number);
        title = Components.text(title);
        access = Components.optional(access);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        page = Components.text(page);
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
