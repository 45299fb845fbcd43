package dk.sagsgang.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision, or the treatment of a case, at another meeting (henvisning til en beslutning).
 *
 * <p>Documents point at each other like this and never by file. "Socialudvalget den 25. september 2018: Punkt 64" is
 * {@code body} Socialudvalget, {@code date} 2018-09-25 and {@code itemNumber} "64".
 *
 * @param body the body that decided, such as "Social- og Sundhedsudvalget"; optional
 * @param date the day of its meeting, such as {@code "2012-12-12"}; optional
 * @param dated the time in words where no day is given, such as "december 2011"; optional
 * @param itemNumber the number of the item as printed, such as "150" or "pkt. 64"; empty where not given
 * @param title the title of the item, such as "Beslutning om igangsætning af pilotprojekt om helhedsorienteret
 *     sagsbehandling"; empty where not given
 * @param caseNumber the case number, such as {@code 18/35080}; optional
 */
@JsonForm
@Value.Builder
public record DecisionReference(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("date") @IsoText Optional<LocalDate> date,
        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,

        @JsonProperty("itemNumber") @Holds(TextKind.PRINTED) @Unset
        String itemNumber,

        @JsonProperty("title") @Unset String title,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber)
        implements WithDecisionReference {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final DecisionReference EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public DecisionReference {
        body = Components.filled(body, Body.EMPTY);
        date = Components.optional(date);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        itemNumber = Components.text(itemNumber);
        title = Components.text(title);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "DecisionReference[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DecisionReferenceBuilder builder() {
        return new DecisionReferenceBuilder();
    }
}
