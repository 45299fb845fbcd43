package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of several committees or groups that the same paper sets up (udvalg eller gruppe i et fælles kommissorium).
 *
 * <p>"Kommissorium for de fire opgaveudvalg" has four. What holds for all of them stands in the commission itself. Groups of a
 * project, such as its working groups, stand in its project organisation.
 *
 * @param key its key, unique in the document, such as {@code "foelgegruppe"}; empty where nothing refers to it
 * @param heading the heading over it as printed, such as "Kommissorium for følgegruppen"; empty where there is none
 * @param body the committee or group, such as "Følgegruppen"; optional
 * @param kind what it is, such as {@code "reference-group"}; optional
 * @param purpose what it is for (formål), such as "at følge arbejdet og rådgive udvalget"
 * @param mandate what it may do and decide (mandat), such as "rådgivende"; optional
 * @param composition who it consists of (sammensætning), such as "to repræsentanter fra Ældrerådet"; optional
 * @param tasks its tasks (opgaver), such as "at kommentere udvalgets oplæg"
 * @param deliverables what it hands over (leverancer), such as "en udtalelse til hvert oplæg"
 * @param reporting to whom it reports and how often (rapportering), such as "styregruppen, efter hvert møde"
 * @param term for how long it is set up (funktionsperiode), such as to "1. marts 2018"; optional
 * @param sections other headed text about it, such as "Arbejdsform"
 */
@JsonForm
@Value.Builder
public record CommissionedGroup(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("kind") Optional<CommissionKind> kind,
        @JsonProperty("purpose") @Unset FormattedText purpose,
        @JsonProperty("mandate") Optional<@Valid Mandate> mandate,
        @JsonProperty("composition") Optional<@Valid Composition> composition,
        @JsonProperty("tasks") List<@Valid Task> tasks,
        @JsonProperty("deliverables") List<@Valid Deliverable> deliverables,
        @JsonProperty("reporting") List<@Valid Reporting> reporting,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("sections") List<@Valid Section> sections)
        implements WithCommissionedGroup {

    /** Not stable: use {@link #builder()}. */
    public CommissionedGroup {
        key = Components.text(key);
        heading = Components.text(heading);
        body = Components.filled(body, Body.EMPTY);
        kind = Components.printed(kind, CommissionKind::code);
        purpose = purpose == null ? FormattedText.EMPTY : purpose;
        mandate = Components.filled(mandate, Mandate.EMPTY);
        composition = Components.filled(composition, Composition.EMPTY);
        tasks = Components.list(tasks);
        deliverables = Components.list(deliverables);
        reporting = Components.list(reporting);
        term = Components.filled(term, Term.EMPTY);
        sections = Components.list(sections);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "CommissionedGroup[...]";
    }

    /** A builder in which nothing is said yet. */
    public static CommissionedGroupBuilder builder() {
        return new CommissionedGroupBuilder();
    }
}
