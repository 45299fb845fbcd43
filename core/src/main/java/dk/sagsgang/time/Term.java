package dk.sagsgang.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time for which a committee, a project or an organisation model is set up (funktionsperiode); both its first and its
 * last day belong to it.
 *
 * <p>The words of each end stand without the preposition that would make them open: "1. juli 2018", not "fra 1. juli
 * 2018", which is any day from then on. "til udgangen af 2018" is one certain day and may stand as it is.
 *
 * <p>{@code Term.until(ImpreciseDate.of("til udgangen af 2018")).contains(LocalDate.of(2019, 1, 1))} is {@code
 * Optional[false]}.
 *
 * @param begin its first day, such as "1. januar 2018"; empty where the document names none
 * @param end its last day, such as "til udgangen af 2018"; empty where the document names none
 */
@JsonForm
@Value.Builder
public record Term(
        @JsonProperty("begin") Optional<@Valid ImpreciseDate> begin,
        @JsonProperty("end") Optional<@Valid ImpreciseDate> end)
        implements WithTerm {

    /** The term of which nothing is said. */
    public static final Term EMPTY = new Term(Optional.empty(), Optional.empty());

    /** Puts the empty value for what is missing. Not stable: use {@link #of} or {@link #builder()}. */
    public Term {
        begin = Components.filled(begin, ImpreciseDate.EMPTY);
        end = Components.filled(end, ImpreciseDate.EMPTY);
    }

    /** Builds a term. */
    public static TermBuilder builder() {
        return new TermBuilder();
    }

    /** The term from one date to another. */
    public static Term of(ImpreciseDate begin, ImpreciseDate end) {
        return new Term(Optional.of(begin), Optional.of(end));
    }

    /** The term that begins on a date and whose end is not named. */
    public static Term startingOn(ImpreciseDate begin) {
        return new Term(Optional.of(begin), Optional.empty());
    }

    /** The term that ends on a date and whose beginning is not named. */
    public static Term until(ImpreciseDate end) {
        return new Term(Optional.empty(), Optional.of(end));
    }

    /** Whether its last day surely lies before its first; false where either is missing or the dates may be in order. */
    public boolean endsBeforeItBegins() {
        return begin.isPresent() && end.isPresent() && end.get().surelyBefore(begin.get());
    }

    /** Whether a day belongs to it: surely (true), surely not (false), or empty where the dates leave it open. */
    public Optional<Boolean> contains(LocalDate day) {
        boolean tooEarly =
                begin.flatMap(ImpreciseDate::earliest).filter(day::isBefore).isPresent();
        boolean tooLate =
                end.flatMap(ImpreciseDate::latest).filter(day::isAfter).isPresent();
        if (tooEarly || tooLate) {
            return Optional.of(false);
        }
        boolean begun = begin.flatMap(ImpreciseDate::latest)
                .filter(latest -> !day.isBefore(latest))
                .isPresent();
        boolean notEnded = end.flatMap(ImpreciseDate::earliest)
                .filter(earliest -> !day.isAfter(earliest))
                .isPresent();
        return begun && notEnded ? Optional.of(true) : Optional.empty();
    }
}
