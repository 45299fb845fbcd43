package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done because of a decision: by whom, by when, and whether it was done (opfølgning, opfølgningspunkt).
 *
 * <p>"Forvaltningen vender tilbage med et notat om støj inden udgangen af maj 2019" is the task of the administration, due 31 May
 * 2019. It stands on the decision that asks for it; where a later paper tells how it went, as a list of what was decided does
 * (beslutningsopfølgning), it stands on the item of that list and says which decision it follows. Nothing here is worked out from
 * a clock: what is overdue is asked of an archive on a day that the caller names.
 *
 * @param key its key, unique in the document, such as {@code "4-f1"}; empty where nothing refers to it
 * @param decision the decision that it follows, where that is not the one it stands on, such as "Socialudvalget den 27.
 *     november 2018, punkt 83"; optional
 * @param on keys of the recommended points that it follows, such as {@code ["4-1"]}; empty when it follows the whole
 * @param task what is to be done, as printed, such as "Den justerede projektbeskrivelse fremlægges til godkendelse"
 * @param persons who is to do it, by name or office, such as "Direktør Torben Friis-Lund"; empty where only bodies are
 *     named
 * @param bodies the bodies or administrations that are to do it, such as "Forvaltningen"; empty where only people are
 *     named
 * @param due by when, in the words printed, such as "inden udgangen af maj 2019" (frist); optional
 * @param status how far it has come, such as {@code "under-way"}; optional where it is not said
 * @param done the day it was done, such as {@code "2019-01-07"}; optional
 * @param remark what is told about it beside that, such as "Afventer svar fra ministeriet"; empty where nothing
 */
@JsonForm
@Value.Builder
public record FollowUp(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("decision") Optional<@Valid DecisionReference> decision,
        @JsonProperty("on") @Holds(TextKind.REFERENCE) List<String> on,
        @JsonProperty("task") @Unset String task,
        @JsonProperty("persons") List<@Valid Person> persons,
        @JsonProperty("bodies") List<@Valid Body> bodies,
        @JsonProperty("due") Optional<@Valid ImpreciseDate> due,
        @JsonProperty("status") Optional<FollowUpStatus> status,
        @JsonProperty("done") @IsoText Optional<LocalDate> done,
        @JsonProperty("remark") @Unset String remark)
        implements WithFollowUp {

    /** Not stable: use {@link #builder()}. */
    public FollowUp {
        key = Components.text(key);
        decision = Components.filled(decision, DecisionReference.EMPTY);
        on = Components.list(on);
        task = Components.text(task);
        persons = Components.list(persons);
        bodies = Components.list(bodies);
        due = Components.filled(due, ImpreciseDate.EMPTY);
        status = Components.printed(status, FollowUpStatus::code);
        done = Components.optional(done);
        remark = Components.text(remark);
    }

    /** Whether it says that nothing is left to do: it was done, or is no longer to be done. */
    public boolean settled() {
        return done.isPresent()
                || status.filter(told -> told.equals(FollowUpStatus.DONE) || told.equals(FollowUpStatus.DROPPED))
                        .isPresent();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "FollowUp[...]";
    }

    /** A builder in which nothing is said yet. */
    public static FollowUpBuilder builder() {
        return new FollowUpBuilder();
    }
}
