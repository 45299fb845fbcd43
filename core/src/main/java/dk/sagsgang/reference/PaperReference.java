package dk.sagsgang.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paper that a document rests on or encloses (henvisning til et notat).
 *
 * <p>Example: the note "Arbejdsbeskrivelse for udredningsarbejde" dated 29 May 2016.
 *
 * @param title the title as printed, such as "Rammeaftalen for 2012"
 * @param part where in it, as printed: a paragraph, chapter, section or page of a paper of one's own, such as "§ 5", "kapitel 3" or
 *     "afsnit 4" (sted i notatet); empty where the whole is meant
 * @param version which version of it, as printed, such as "2" or "revideret" (version); empty where not said
 * @param dated its date as printed, such as "29. maj 2016"; optional
 * @param caseNumber its case number, such as {@code 27.00.00-P05-1-16}; optional
 * @param ids ids of the paper in other systems, such as {@code ExternalId.of("esdh", "4798824")}
 */
@JsonForm
@Value.Builder
public record PaperReference(
        @JsonProperty("title") @Unset @NotBlank String title,

        @JsonProperty("part") @Holds(TextKind.PRINTED) @Unset
        String part,

        @JsonProperty("version") @Holds(TextKind.PRINTED) @Unset
        String version,

        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithPaperReference {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final PaperReference EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public PaperReference {
        title = Components.text(title);
        part = Components.text(part);
        version = Components.text(version);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        ids = Components.list(ids);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PaperReference[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PaperReferenceBuilder builder() {
        return new PaperReferenceBuilder();
    }
}
