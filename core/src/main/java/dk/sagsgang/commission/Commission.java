package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.FormattedText;
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
 * The paper that sets up a committee, a group or a project and says what it is for (kommissorium).
 *
 * <p>What is printed stands in the component that it means. A deadline of the economic frame is not the term, and
 * what was decided elsewhere is told by reference.
 *
 * <pre>{@code
 * Commission commission = Commission.builder()
 *         .title("Kommissorium for Udvalget for Nærhed")
 *         .kind(CommissionKind.SPECIAL_COMMITTEE)
 *         .establishedBy(DecisionReference.builder()
 *                 .body(Body.of("Byrådet"))
 *                 .date(LocalDate.of(2016, 6, 29))
 *                 .build())
 *         .composition(Composition.builder()
 *                 .addSeats(Seat.of("borgmester", OfficeHolder.of("borgmester")))
 *                 .build())
 *         .term(Term.until(ImpreciseDate.of("til udgangen af 2018")))
 *         .build();
 * }</pre>
 *
 * @param municipality whose commission it is (kommune), such as "Hedensted Kommune"; optional
 * @param heading the word that stands over the paper, such as "Notatark" or "NOTAT"; empty where there is none
 * @param title its title, such as "Baggrund og kommissorium for udredningsarbejde omkring Social Omsorg"
 * @param version which version of the paper it is, as printed, such as "2" or "revideret" (version); empty where not said
 * @param excerpt whether the document is only an excerpt of the paper (uddrag), so {@code true} for the second page
 *     alone; optional, and then it is whole
 * @param kind what it sets up, such as {@code "special-committee"}; optional
 * @param status draft, adopted or another state, such as {@code "draft"}; optional
 * @param body the committee or group that it sets up, where it has a name, such as "Opgaveudvalget for
 *     Børnefællesskaber"; optional
 * @param caseNumber its case number (sagsnummer, journalnummer), such as {@code 27.00.00-P05-1-16}; optional
 * @param dated the date of the paper, such as "16.8.2016"; optional
 * @param issuedBy the part of the administration that wrote it (afsender), such as "Økonomi og Udvikling"; optional
 * @param caseOfficers who handles the case (sagsbehandlere), such as "Henning Skou"
 * @param emptyLabels labels that are printed with nothing behind, such as "Journal nr."
 * @param establishedBy the decision that set it up (nedsættelse), such as "Byrådet den 29. juni 2016"; optional
 * @param basedOn the papers that it or that decision rests on, such as "Arbejdsbeskrivelse for udredningsarbejde
 *     omkring Social Omsorg 29. maj 2016"
 * @param legalBasis the law that it rests on (lovgrundlag), such as § 17, stk. 4
 * @param replaces earlier commissions that it takes the place of, such as "Kommissorium for Forebyggelsesudvalget"
 * @param layout the headings of the page and what they head, in the order of the page, such as "Udvalgets opgave,
 *     hensigt og tidsramme" over {@code "tasks"}, {@code "purpose"} and {@code "term"}; also which parts stand in other
 *     papers
 * @param recommendations what is recommended in the paper, where it is also the presentation of its case (indstilling),
 *     such as "Forvaltningen indstiller, at kommissoriet godkendes"
 * @param sections background and other headed text (baggrund), such as "Baggrund"
 * @param purpose what it is for (formål, hensigt), such as "at området drives effektivt og sammenhængende"
 * @param mandate what it may do and decide (mandat), such as that it prepares what "Byrådet" decides; optional
 * @param composition who it consists of (sammensætning), such as "én repræsentant" of each party and "chefen for
 *     Økonomi"; optional
 * @param groups further committees or groups that the same paper sets up, each with its own composition, tasks and
 *     term, such as a "Følgegruppe" beside the committee
 * @param project how the project is organised (projektorganisation), such as one with "styregruppe" and "to
 *     delprojekter"; optional
 * @param tasks its tasks (opgaver), such as "Gøre det muligt for Byrådet at drøfte Kerneområdets opgaver."
 * @param topics what is to be considered, a line each (emner), such as "nye indsatser"
 * @param economy frame, targets and resources (økonomi), such as savings of "2,1 mio. kr." in 2018; optional
 * @param guideposts its guideposts by perspective (pejlemærker), such as "Gennemsnitsprisen falder."
 * @param successCriteria what it is judged by (succeskriterier), such as "Flere unge gennemfører en uddannelse"
 * @param deliverables what it hands over (leverancer), such as "en analyserapport"
 * @param milestones its steps, and who is informed, involved or decides (milepæle), such as "Status på fremdriften." in
 *     "1. kvartal 2017"
 * @param reporting to whom it reports and how often (rapportering), such as "Byrådet", at suitable intervals
 * @param term for how long it is set up (funktionsperiode), such as to "udgangen af 2018"; optional
 * @param statedDuration how long that is in the words of the text, such as "over 2 år"; optional
 * @param stakeholders whom it concerns (interessenter), such as "de faglige organisationer"
 * @param laws laws and principles that it must keep, such as "persondataloven"
 * @param earlierProjects projects before it and what became of them, such as "Fra anbringelse til forebyggelse"
 * @param inspirations where it is to learn from, such as "Odense Kommune"
 * @param attachments papers enclosed (bilag), such as "Tidsplan"
 * @param ids ids of the commission in other systems, such as {@code ExternalId.of("sbsys", "88120")}
 */
@JsonForm
@Value.Builder
@JsonTypeName(Commission.TYPE)
public record Commission(
        @JsonProperty("municipality") Optional<@Valid Municipality> municipality,
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("title") @Unset @NotBlank String title,

        @JsonProperty("version") @Holds(TextKind.PRINTED) @Unset
        String version,

        @JsonProperty("excerpt") Optional<Boolean> excerpt,
        @JsonProperty("kind") Optional<CommissionKind> kind,
        @JsonProperty("status") Optional<CommissionStatus> status,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("issuedBy") Optional<@Valid Body> issuedBy,
        @JsonProperty("caseOfficers") List<@Valid Person> caseOfficers,
        @JsonProperty("emptyLabels") @Holds(TextKind.LABEL) List<String> emptyLabels,
        @JsonProperty("establishedBy") Optional<@Valid DecisionReference> establishedBy,
        @JsonProperty("basedOn") List<@Valid PaperReference> basedOn,
        @JsonProperty("legalBasis") List<@Valid LegalReference> legalBasis,
        @JsonProperty("replaces") List<@Valid PaperReference> replaces,
        @JsonProperty("layout") List<@Valid PagePart> layout,
        @JsonProperty("recommendations") List<@Valid Recommendation> recommendations,
        @JsonProperty("sections") List<@Valid Section> sections,
        @JsonProperty("purpose") @Unset FormattedText purpose,
        @JsonProperty("mandate") Optional<@Valid Mandate> mandate,
        @JsonProperty("composition") Optional<@Valid Composition> composition,
        @JsonProperty("groups") List<@Valid CommissionedGroup> groups,
        @JsonProperty("project") Optional<@Valid ProjectOrganisation> project,
        @JsonProperty("tasks") List<@Valid Task> tasks,
        @JsonProperty("topics") List<String> topics,
        @JsonProperty("economy") Optional<@Valid Economy> economy,
        @JsonProperty("guideposts") List<@Valid GuidepostSet> guideposts,
        @JsonProperty("successCriteria") List<@Valid SuccessCriterion> successCriteria,
        @JsonProperty("deliverables") List<@Valid Deliverable> deliverables,
        @JsonProperty("milestones") List<@Valid Milestone> milestones,
        @JsonProperty("reporting") List<@Valid Reporting> reporting,
        @JsonProperty("term") Optional<@Valid Term> term,
        @JsonProperty("statedDuration") Optional<@Valid Count> statedDuration,
        @JsonProperty("stakeholders") List<@Valid Stakeholder> stakeholders,
        @JsonProperty("laws") List<@Valid LegalRequirement> laws,
        @JsonProperty("earlierProjects") List<@Valid EarlierProject> earlierProjects,
        @JsonProperty("inspirations") List<@Valid Inspiration> inspirations,
        @JsonProperty("attachments") List<@Valid PaperReference> attachments,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements CaseDocument, PrintedPage, WithCommission {

    /** Not stable: use {@link #builder()}. */
    public Commission {
        municipality = Components.filled(municipality, Municipality.EMPTY);
        heading = Components.text(heading);
        title = Components.text(title);
        version = Components.text(version);
        excerpt = Components.optional(excerpt);
        kind = Components.printed(kind, CommissionKind::code);
        status = Components.printed(status, CommissionStatus::code);
        body = Components.filled(body, Body.EMPTY);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        issuedBy = Components.filled(issuedBy, Body.EMPTY);
        caseOfficers = Components.list(caseOfficers);
        emptyLabels = Components.list(emptyLabels);
        establishedBy = Components.filled(establishedBy, DecisionReference.EMPTY);
        basedOn = Components.list(basedOn);
        legalBasis = Components.list(legalBasis);
        replaces = Components.list(replaces);
        layout = Components.list(layout);
        recommendations = Components.list(recommendations);
        sections = Components.list(sections);
        purpose = purpose == null ? FormattedText.EMPTY : purpose;
        mandate = Components.filled(mandate, Mandate.EMPTY);
        composition = Components.filled(composition, Composition.EMPTY);
        groups = Components.list(groups);
        project = Components.filled(project, ProjectOrganisation.EMPTY);
        tasks = Components.list(tasks);
        topics = Components.list(topics);
        economy = Components.filled(economy, Economy.EMPTY);
        guideposts = Components.list(guideposts);
        successCriteria = Components.list(successCriteria);
        deliverables = Components.list(deliverables);
        milestones = Components.list(milestones);
        reporting = Components.list(reporting);
        term = Components.filled(term, Term.EMPTY);
        statedDuration = Components.filled(statedDuration, Count.EMPTY);
        stakeholders = Components.list(stakeholders);
        laws = Components.list(laws);
        earlierProjects = Components.list(earlierProjects);
        inspirations = Components.list(inspirations);
        attachments = Components.list(attachments);
        ids = Components.list(ids);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "commission";

    @Override
    public String type() {
        return TYPE;
    }

    /** How many sections there are, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Commission[sections=" + sections.size() + "]";
    }

    /** A builder in which nothing is said yet. */
    public static CommissionBuilder builder() {
        return new CommissionBuilder();
    }
}
