package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the organisation is otherwise than the model, for good or for the time being (undtagelse, overgangsordning).
 *
 * <p>One section keeps its former structure of leadership while a process that the politicians have decided is going
 * on: that is a transition with a {@code condition} and no date.
 *
 * @param kind exception, transition or phasing-in, such as {@code "phasing-in"}; optional
 * @param units keys of the units that it is about, such as {@code ["stab"]}; none where it is the whole model
 * @param area the part of the work that it is about, as printed, such as "Botilbud for unge"; empty where it is all of
 *     it
 * @param text what is otherwise, in a line, such as "To teams har fælles leder"
 * @param reason why (begrundelse), such as "den ene leder går på pension"; empty where not said
 * @param condition until what has happened, where no day is given, such as "indtil lokalerne er klar"; empty where not
 *     said
 * @param term from when to when, such as to "udgangen af 2014"; optional
 * @param decidedBy the decision that it rests on, such as "Byrådet den 24. februar 2014"; optional
 */
@JsonForm
@Value.Builder
public record Deviation(
        @JsonProperty("kind") Optional<DeviationKind> kind,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units,
        @JsonProperty("area") @Unset String area,
        @JsonProperty("text") @Unset String text,
        @JsonProperty("reason") @Unset String reason,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("decidedBy") Optional<@Valid DecisionReference> decidedBy)
        implements WithDeviation {

    /** Not stable: use {@link #builder()}. */
    public Deviation {
        kind = Components.printed(kind, DeviationKind::code);
        units = Components.list(units);
        area = Components.text(area);
        text = Components.text(text);
        reason = Components.text(reason);
        condition = Components.text(condition);
        term = Components.filled(term, Term.EMPTY);
        decidedBy = Components.filled(decidedBy, DecisionReference.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Deviation[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DeviationBuilder builder() {
        return new DeviationBuilder();
    }
}
