package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.Rhythm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who meets how often, beside the group that a commission sets up (mødekadence).
 *
 * <p>"Projektejere og projektleder mødes løbende efter behov" has {@code who} "Projektejere og projektleder".
 *
 * @param who who meets, in the words of the document, such as "Projektejere og projektleder"
 * @param rhythm how often, such as "løbende efter behov"; optional
 */
@JsonForm
@Value.Builder
public record MeetingRhythm(
        @JsonProperty("who") @Unset @NotBlank String who,
        @JsonProperty("rhythm") Optional<@Valid Rhythm> rhythm) implements WithMeetingRhythm {

    /** Not stable: use {@link #builder()}. */
    public MeetingRhythm {
        who = Components.text(who);
        rhythm = Components.filled(rhythm, Rhythm.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "MeetingRhythm[...]";
    }

    /** A builder in which nothing is said yet. */
    public static MeetingRhythmBuilder builder() {
        return new MeetingRhythmBuilder();
    }
}
