package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a project, with its own purpose, tasks and working group (delprojekt).
 *
 * <p>"Delprojekt 2) Styrkelse af sagsbehandlingen" has the {@code mark} "2)" and the title behind it.
 *
 * @param key its key, unique in the document, such as {@code "delprojekt-2"}; empty where nothing refers to it
 * @param mark its number as printed, such as "1" or "2)"; empty where there is none
 * @param title its title, such as "Styrkelse af sagsbehandlingen"
 * @param purpose its purpose (formål), such as "At mindske presset fra flere sager mest muligt."
 * @param tasks its tasks, numbered or not (opgaver), such as "at kortlægge forløb for anbragte unge"
 * @param tracks the tracks that it follows (spor), such as "IT-understøttelse"
 * @param statedTracks how many tracks the text says there are, such as "tre forskellige spor"; optional
 * @param otherSubprojects how many other subprojects its text speaks of ("de to andre delprojekter"); optional
 * @param coordinator who holds its threads (tovholder), such as "en tovholder"; optional
 * @param workingGroup its working group (arbejdsgruppe), such as "Arbejdsgruppen"; optional
 * @param deliverables what it hands over (leverancer), such as "Projektbeskrivelse" by "primo februar"
 * @param successCriteria what it is judged by (succeskriterier), such as "Sagsbehandlerne bruger mindre tid på
 *     registrering"
 * @param methods the methods it uses, a line each (metoder), such as "værdistrømanalyser"
 * @param reporting to whom it reports, such as "styregruppen", running ("løbende")
 * @param laws laws and principles that it must keep, such as "de forvaltningsretlige principper"
 * @param term for how long it runs, such as to "1. juni 2017"; optional
 * @param sections what else is said of it, such as "Afgrænsning"
 */
@JsonForm
@Value.Builder
public record Subproject(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,

        @JsonProperty("mark") @Holds(TextKind.PRINTED) @Unset
        String mark,

        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("purpose") @Unset FormattedText purpose,
        @JsonProperty("tasks") List<@Valid Task> tasks,
        @JsonProperty("tracks") List<@Valid Task> tracks,
        @JsonProperty("statedTracks") Optional<@Valid Count> statedTracks,
        @JsonProperty("otherSubprojects") Optional<@Valid Count> otherSubprojects,
        @JsonProperty("coordinator") Optional<@Valid Post> coordinator,
        @JsonProperty("workingGroup") Optional<@Valid Composition> workingGroup,
        @JsonProperty("deliverables") List<@Valid Deliverable> deliverables,
        @JsonProperty("successCriteria") List<@Valid SuccessCriterion> successCriteria,
        @JsonProperty("methods") List<String> methods,
        @JsonProperty("reporting") List<@Valid Reporting> reporting,
        @JsonProperty("laws") List<@Valid LegalRequirement> laws,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("sections") List<@Valid Section> sections)
        implements WithSubproject {

    /** Not stable: use {@link #builder()}. */
    public Subproject {
        key = Components.text(key);
        mark = Components.text(mark);
        title = Components.text(title);
        purpose = purpose == null ? FormattedText.EMPTY : purpose;
        tasks = Components.list(tasks);
        tracks = Components.list(tracks);
        statedTracks = Components.filled(statedTracks, Count.EMPTY);
        otherSubprojects = Components.filled(otherSubprojects, Count.EMPTY);
        coordinator = Components.filled(coordinator, Post.EMPTY);
        workingGroup = Components.filled(workingGroup, Composition.EMPTY);
        deliverables = Components.list(deliverables);
        successCriteria = Components.list(successCriteria);
        methods = Components.list(methods);
        reporting = Components.list(reporting);
        laws = Components.list(laws);
        term = Components.filled(term, Term.EMPTY);
        sections = Components.list(sections);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Subproject[...]";
    }

    /** A builder in which nothing is said yet. */
    public static SubprojectBuilder builder() {
        return new SubprojectBuilder();
    }
}
