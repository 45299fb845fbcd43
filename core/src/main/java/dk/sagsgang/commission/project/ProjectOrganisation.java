package dk.sagsgang.commission.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a project is organised: owners, manager, steering group and subprojects (projektorganisation).
 *
 * <p>The counts are what the text says, not what is listed: "de to delprojekter" is 2, whatever follows.
 *
 * @param owners who answers for it (projektejere), such as "chefen for Familieafdelingen"
 * @param manager who leads it (projektleder), such as "en projektleder fra Økonomi og Udvikling"; optional
 * @param steeringGroup its steering group (styregruppe), such as "Styregruppen" with its four seats; optional
 * @param groups its other groups (følgegrupper), such as "Referencegruppen"
 * @param subprojects its subprojects in printed order (delprojekter), such as "Styrkelse af sagsbehandlingen"
 * @param statedSubprojects how many subprojects the text says there are, such as "to delprojekter"; optional
 * @param anchoredIn where it is anchored (forankring), such as "Familieafdelingen"
 * @param supportedBy who supports it (understøttes af), such as "Økonomi og Udvikling"
 * @param participants who takes part beyond the groups, a line each, such as "et bredt udsnit af ledere og
 *     medarbejdere"
 * @param meetings who else meets how often, such as "Projektejere og projektleder" as needed
 * @param text what is said of the organisation beyond them, such as "Grupperne kan suppleres undervejs"
 */
@JsonForm
@Value.Builder
public record ProjectOrganisation(
        @JsonProperty("owners") List<@Valid Post> owners,
        @JsonProperty("manager") Optional<@Valid Post> manager,
        @JsonProperty("steeringGroup") Optional<@Valid Composition> steeringGroup,
        @JsonProperty("groups") List<@Valid Composition> groups,
        @JsonProperty("subprojects") List<@Valid Subproject> subprojects,
        @JsonProperty("statedSubprojects") Optional<@Valid Count> statedSubprojects,
        @JsonProperty("anchoredIn") List<@Valid Body> anchoredIn,
        @JsonProperty("supportedBy") List<@Valid Body> supportedBy,
        @JsonProperty("participants") List<String> participants,
        @JsonProperty("meetings") List<@Valid MeetingRhythm> meetings,
        @JsonProperty("text") @Unset FormattedText text)
        implements WithProjectOrganisation {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final ProjectOrganisation EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public ProjectOrganisation {
        owners = Components.list(owners);
        manager = Components.filled(manager, Post.EMPTY);
        steeringGroup = Components.filled(steeringGroup, Composition.EMPTY);
        groups = Components.list(groups);
        subprojects = Components.list(subprojects);
        statedSubprojects = Components.filled(statedSubprojects, Count.EMPTY);
        anchoredIn = Components.list(anchoredIn);
        supportedBy = Components.list(supportedBy);
        participants = Components.list(participants);
        meetings = Components.list(meetings);
        text = text == null ? FormattedText.EMPTY : text;
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ProjectOrganisation[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ProjectOrganisationBuilder builder() {
        return new ProjectOrganisationBuilder();
    }
}
