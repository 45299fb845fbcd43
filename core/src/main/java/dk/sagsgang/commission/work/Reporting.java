package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To whom work is reported, and how often (rapportering, afrapportering).
 *
 * <p>"Udvalget rapporterer med passende mellemrum til Byrådet" is to the body Byrådet, at suitable intervals.
 *
 * @param text what is reported, in the words of the document, such as "Ændringer gennemføres løbende og meldes
 *     tilbage"; empty where it only says to whom
 * @param to the bodies that are reported to, such as "Byrådet"
 * @param rhythm how often, such as "med passende mellemrum"; optional
 * @param date when, where it is once, such as "ved udgangen af 2. kvartal 2017"; optional
 */
@JsonForm
@Value.Builder
public record Reporting(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("to") List<@Valid Body> to,
        @JsonProperty("rhythm") Optional<@Valid Rhythm> rhythm,
        @JsonProperty("date") Optional<@Valid ImpreciseDate> date)
        implements WithReporting {

    /** Not stable: use {@link #builder()}. */
    public Reporting {
        text = Components.text(text);
        to = Components.list(to);
        rhythm = Components.filled(rhythm, Rhythm.EMPTY);
        date = Components.filled(date, ImpreciseDate.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Reporting[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ReportingBuilder builder() {
        return new ReportingBuilder();
    }
}
