package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A coming meeting and its topics, as a meeting's paper announces them (kommende møde).
 *
 * <p>"Mødet den 28. januar" with the topics "Budget 2020-2023" and "Budgetrevision 1".
 *
 * @param heading the heading as printed, such as "Temaer til kommende møder"
 * @param date its day, in the words printed, such as "4. februar 2019"; optional
 * @param body the body that meets, such as "Økonomiudvalget"; optional, and then the body of the meeting
 * @param topics the topics, a line each, such as "Budgetopfølgning"; an empty bullet is an empty line
 */
@JsonForm
@Value.Builder
public record PlannedMeeting(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("date") Optional<@Valid ImpreciseDate> date,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("topics") List<String> topics)
        implements WithPlannedMeeting {

    /** Not stable: use {@link #builder()}. */
    public PlannedMeeting {
        heading = Components.text(heading);
        date = Components.filled(date, ImpreciseDate.EMPTY);
        body = Components.filled(body, Body.EMPTY);
        topics = Components.list(topics);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PlannedMeeting[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PlannedMeetingBuilder builder() {
        return new PlannedMeetingBuilder();
    }
}
