package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is told of an absence beside that somebody was absent (fravær).
 *
 * <p>"Afbud på dagen: Eva Lund (syg)" has the notice {@code on-the-day} and the reason "syg"; the status of the entry is
 * {@code excused}. An entry that is only printed under "Fraværende" has none.
 *
 * @param notice whether and when an apology was sent, such as {@code "in-advance"}; optional where it is not said
 * @param reason the reason as printed, such as "ferie" (årsag); empty where none is given
 */
@JsonForm
@Value.Builder
public record Absence(
        @JsonProperty("notice") Optional<AbsenceNotice> notice,
        @JsonProperty("reason") @Unset String reason) implements WithAbsence {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Absence EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Absence {
        notice = Components.printed(notice, AbsenceNotice::code);
        reason = Components.text(reason);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Absence[...]";
    }

    /** A builder in which nothing is said yet. */
    public static AbsenceBuilder builder() {
        return new AbsenceBuilder();
    }
}
