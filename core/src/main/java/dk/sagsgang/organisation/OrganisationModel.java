package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a part of a municipality is organised, or is to be (organisationsmodel): its units, their leadership, and the
 * principles by which it is steered.
 *
 * <pre>{@code
 * OrganisationModel model = OrganisationModel.builder()
 *         .title("Forslag til organisationsmodel for ny Socialafdeling")
 *         .state(ModelState.PROPOSED)
 *         .addUnits(OrganisationUnit.builder().key("social").name("Socialafdelingen").build())
 *         .addUnits(OrganisationUnit.builder().key("stab").name("Stab").parent("social").build())
 *         .addStatedCounts(StatedCount.of("én stab"))
 *         .build();
 * OrganisationTree.of(model).children("social"); // the staff
 * }</pre>
 *
 * <p>Keys of units stay the same from one model to the next where the unit does, so that two models can be compared.
 *
 * @param municipality whose organisation it is (kommune), such as "Silkeborg Kommune"; optional
 * @param title the title as printed, such as "Forslag til organisationsmodel for ny Socialafdeling"
 * @param name what the model itself is called, such as "Organisation 2.0" or "Model B"; empty where it has no name of its own
 * @param version which version of the paper it is, as printed (version), such as "Version 2"; empty where not said
 * @param excerpt whether the document is only an excerpt of the paper (uddrag), so {@code true} for the pages on one
 *     department; optional, and then it is whole
 * @param state current, proposed or adopted, such as {@code "proposed"}; optional
 * @param caseNumber the case number, such as {@code 00.15.00-A21-3-14}; optional
 * @param dated the date of the paper as printed, such as "10. februar 2014"; optional
 * @param issuedBy the part of the administration that wrote it (afsender), such as "Social- og Sundhedsforvaltningen";
 *     optional
 * @param authors who wrote it, or whose case it is (sagsbehandler), such as "Torben Friis-Lund"
 * @param adoptedBy the decision that adopted it, or by which it is in force, such as "Byrådet den 24. marts 2014, punkt
 *     7"; optional
 * @param replaces the decision of the model that it replaces, such as "Byrådet den 26. februar 2007, punkt 12";
 *     optional
 * @param papers papers that it rests on or encloses (bilag), such as "Bilag 1: Illustration af modellen"
 * @param legalBasis the law that it rests on (lovgrundlag), such as "Lov om kommunernes styrelse § 17"
 * @param validity from when to when it is in force (gyldighed), such as from "1. august 2014"; optional
 * @param emptyLabels labels that are printed with nothing behind, such as "Godkendt den"
 * @param contents the table of contents as printed, a line each, such as "Ledelse og styring ... 4"
 * @param layout the headings of the page and what they head, in the order of the page (sidens opbygning), such as
 *     "Overordnede udfordringer" over {@code "challenges"}
 * @param sections its running text under its headings, such as "Forslag til organisationsmodel"
 * @param challenges what the organisation has to meet (udfordringer), such as "flere borgere med komplekse behov"
 * @param preserved what is kept of the former organisation (det, der bevares), a line each, such as "den korte vej fra
 *     medarbejder til leder"
 * @param aims what the organisation is to achieve (mål), such as "mere sammenhæng for borgeren"
 * @param principles the principles of organisation (organisatoriske principper), a line each, such as "Myndighed og
 *     udfører er adskilt"
 * @param economicPrinciples the principles of steering the economy (økonomistyring), a line each, such as "Budgettet
 *     følger opgaven"
 * @param measures what the model does to reach its aims (tiltag), such as "fælles visitation"
 * @param effects what is said to change and what not (konsekvenser), such as that "Medarbejdernes ansættelse" does not
 *     change
 * @param topPrinted whether the unit at the top is in the paper, so {@code true} where "Socialafdelingen" heads the
 *     chart; false where its units stand side by side under none; optional
 * @param units the units, in printed order, each with the key of its parent, such as "Myndighedssektionen" with the
 *     parent "socialafdelingen"
 * @param statedCounts how many units of each kind the text says there are, such as "én myndighedssektion"
 * @param leadershipLevels the levels of leadership, from the top (ledelsesniveauer), such as "tre ledelsesniveauer" of
 *     chief, section leaders and team leaders
 * @param leadershipTeams who lead together, such as "Socialledelsen"
 * @param boards boards in which units meet, such as "Driftsforum"
 * @param relations how units stand to each other beside the line of command, such as that "Staben" serves both sides
 * @param deviations exceptions and transitional rules (undtagelser, overgangsordninger), such as "indtil 1. januar 2015
 *     har to teams fælles leder"
 * @param steps the steps on the way (videre proces), such as "Ledelsen udpeges i maj 2014"
 * @param ids ids of the document in other systems, such as {@code ExternalId.of("esdh", "4798824")}
 */
@JsonForm
@Value.Builder
@JsonTypeName(OrganisationModel.TYPE)
public record OrganisationModel(
        @JsonProperty("municipality") Optional<@Valid Municipality> municipality,
        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("name") @Unset String name,

        @JsonProperty("version") @Holds(TextKind.PRINTED) @Unset
        String version,

        @JsonProperty("excerpt") Optional<Boolean> excerpt,
        @JsonProperty("state") Optional<ModelState> state,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("issuedBy") Optional<@Valid Body> issuedBy,
        @JsonProperty("authors") List<@Valid Person> authors,
        @JsonProperty("adoptedBy") Optional<@Valid DecisionReference> adoptedBy,
        @JsonProperty("replaces") Optional<@Valid DecisionReference> replaces,
        @JsonProperty("papers") List<@Valid PaperReference> papers,
        @JsonProperty("legalBasis") List<@Valid LegalReference> legalBasis,
        @JsonProperty("validity") Optional<@Valid Term> validity,
        @JsonProperty("emptyLabels") @Holds(TextKind.LABEL) List<String> emptyLabels,
        @JsonProperty("contents") List<String> contents,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("challenges") List<@Valid Challenge> challenges,
        @JsonProperty("preserved") List<String> preserved,
        @JsonProperty("aims") List<@Valid Aim> aims,
        @JsonProperty("principles") List<String> principles,
        @JsonProperty("economicPrinciples") List<String> economicPrinciples,
        @JsonProperty("measures") List<@Valid Measure> measures,
        @JsonProperty("effects") List<@Valid StatedEffect> effects,
        @JsonProperty("topPrinted") Optional<Boolean> topPrinted,
        @JsonProperty("units") List<@Valid OrganisationUnit> units,
        @JsonProperty("statedCounts") List<@Valid StatedCount> statedCounts,
        @JsonProperty("leadershipLevels") List<@Valid LeadershipLevel> leadershipLevels,
        @JsonProperty("leadershipTeams") List<@Valid LeadershipTeam> leadershipTeams,
        @JsonProperty("boards") List<@Valid Board> boards,
        @JsonProperty("relations") List<@Valid UnitRelation> relations,
        @JsonProperty("deviations") List<@Valid Deviation> deviations,
        @JsonProperty("steps") List<@Valid ImplementationStep> steps,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements CaseDocument, PrintedPage, WithOrganisationModel {

    /** Not stable: use {@link #builder()}. */
    public OrganisationModel {
        municipality = Components.filled(municipality, Municipality.EMPTY);
        title = Components.text(title);
        name = Components.text(name);
        version = Components.text(version);
        excerpt = Components.optional(excerpt);
        state = Components.optional(state);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        issuedBy = Components.filled(issuedBy, Body.EMPTY);
        authors = Components.list(authors);
        adoptedBy = Components.filled(adoptedBy, DecisionReference.EMPTY);
        replaces = Components.filled(replaces, DecisionReference.EMPTY);
        papers = Components.list(papers);
        legalBasis = Components.list(legalBasis);
        validity = Components.filled(validity, Term.EMPTY);
        emptyLabels = Components.list(emptyLabels);
        contents = Components.list(contents);
        layout = Components.list(layout);
        sections = Components.list(sections);
        challenges = Components.list(challenges);
        preserved = Components.list(preserved);
        aims = Components.list(aims);
        principles = Components.list(principles);
        economicPrinciples = Components.list(economicPrinciples);
        measures = Components.list(measures);
        effects = Components.list(effects);
        topPrinted = Components.optional(topPrinted);
        units = Components.list(units);
        statedCounts = Components.list(statedCounts);
        leadershipLevels = Components.list(leadershipLevels);
        leadershipTeams = Components.list(leadershipTeams);
        boards = Components.list(boards);
        relations = Components.list(relations);
        deviations = Components.list(deviations);
        steps = Components.list(steps);
        ids = Components.list(ids);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "organisation-model";

    @Override
    public String type() {
        return TYPE;
    }

    /** How many units there are, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "OrganisationModel["
                + state.map(known -> "state=" + known.code() + ", ").orElse("") + "units=" + units.size() + "]";
    }

    /** A builder in which nothing is said yet. */
    public static OrganisationModelBuilder builder() {
        return new OrganisationModelBuilder();
    }
}
