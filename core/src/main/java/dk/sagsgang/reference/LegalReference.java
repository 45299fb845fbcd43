package dk.sagsgang.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Exact;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in the law (lovhenvisning), as printed and taken apart.
 *
 * <p>"Lov nr. 707 af 8. juni 2018, § 5 stk. 9" has {@code actNumber} "707", {@code date} 2018-06-08, {@code paragraph}
 * "5" and {@code subsection} "9".
 *
 * @param printed the whole reference as printed, such as "Lov nr. 707 af 8. juni 2018, § 5 stk. 9"; empty where it was
 *     made from its parts
 * @param act the name of the act (lov), such as "Lov om kommunernes styrelse"; empty where not given
 * @param actNumber the number of the act or notice (lovnummer), such as "707"; empty where not given
 * @param date the day of the act or notice, such as {@code "2018-06-08"}; optional
 * @param inForce the day from which it applies (ikrafttrædelse), where the text says so, such as {@code "2018-07-01"};
 *     optional
 * @param chapter the chapter (kapitel), such as "3" or "3 a"; empty where not given
 * @param paragraph the paragraph (§), such as "17" or "68 b"; empty where not given
 * @param subsection the subsection (stk.), such as "4"; empty where not given
 * @param number the number in a list (nr.), such as "2"; empty where not given
 * @param link an address where it can be read, such as {@code "https://www.retsinformation.dk/eli/lta/2018/707"}; empty
 *     where not given
 */
@JsonForm
@Value.Builder
public record LegalReference(
        @JsonProperty("printed") @Unset String printed,
        @JsonProperty("act") @Unset String act,

        @JsonProperty("actNumber") @Holds(TextKind.PRINTED) @Unset
        String actNumber,

        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("inForce") @IsoText Optional<LocalDate> inForce,

        @JsonProperty("chapter") @Holds(TextKind.PRINTED) @Unset
        String chapter,

        @JsonProperty("paragraph") @Holds(TextKind.PRINTED) @Unset
        String paragraph,

        @JsonProperty("subsection") @Holds(TextKind.PRINTED) @Unset
        String subsection,

        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("link") @Exact @Unset String link)
        implements WithLegalReference {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final LegalReference EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public LegalReference {
        printed = Components.text(printed);
        act = Components.text(act);
        actNumber = Components.text(actNumber);
        date = Components.optional(date);
        inForce = Components.optional(inForce);
        chapter = Components.text(chapter);
        paragraph = Components.text(paragraph);
        subsection = Components.text(subsection);
        number = Components.text(number);
        link = Components.text(link);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "LegalReference[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LegalReferenceBuilder builder() {
        return new LegalReferenceBuilder();
    }
}
