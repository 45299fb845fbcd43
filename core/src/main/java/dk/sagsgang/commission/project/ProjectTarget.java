package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.Figure;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target of a project, and what became of it (målsætning og resultat).
 *
 * <p>"25 færre anbragte børn og unge med fuld indfasning i 2015", of which the paper says that the number fell by 27
 * from 2011 to 2016, is met.
 *
 * @param text the target in words, such as "Færre anbragte børn og unge"
 * @param figures its figures, such as 25 fewer placements
 * @param due when it was to be reached (fuld indfasning), such as "2015"; optional
 * @param outcome whether it was reached, such as {@code "not-met"}; optional
 * @param results the figures of what was reached, each with its period, such as "27" fewer placements "fra 2011 til
 *     2016"
 * @param remark what is said of the result, such as "Den gennemsnitlige pris er steget."; empty where nothing is
 */
@JsonForm
@Value.Builder
public record ProjectTarget(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("due") Optional<@Valid ImpreciseDate> due,
        @JsonProperty("outcome") Optional<TargetOutcome> outcome,
        @JsonProperty("results") List<@Valid Figure> results,
        @JsonProperty("remark") @Unset String remark)
        implements WithProjectTarget {

    /** Not stable: use {@link #builder()}. */
    public ProjectTarget {
        text = Components.text(text);
        figures = Components.list(figures);
        due = Components.filled(due, ImpreciseDate.EMPTY);
        outcome = Components.printed(outcome, TargetOutcome::code);
        results = Components.list(results);
        remark = Components.text(remark);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ProjectTarget[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ProjectTargetBuilder builder() {
        return new ProjectTargetBuilder();
    }
}
