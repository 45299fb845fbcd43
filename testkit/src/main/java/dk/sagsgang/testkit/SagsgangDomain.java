package dk.sagsgang.testkit;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.Roster;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.commission.Compositions;
import dk.sagsgang.testkit.meeting.AgendaItems;
import dk.sagsgang.testkit.meeting.Attachments;
import dk.sagsgang.testkit.meeting.Attendances;
import dk.sagsgang.testkit.meeting.Decisions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.meeting.Recommendations;
import dk.sagsgang.testkit.meeting.Routes;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import dk.sagsgang.testkit.organisation.OrganisationUnits;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The types of the model for {@code @ForAll}: any value that can be built, plausible or not.
 *
 * <pre>{@code
 * @Property
 * @Domain(SagsgangDomain.class)
 * void myExportTakesWhateverComes(@ForAll Meeting meeting) { ... }
 * }</pre>
 *
 * <p>{@link ValidSagsgangDomain} gives valid documents in their place. Types that are not listed here, such as {@code int},
 * need {@code @Domain(DomainContext.Global.class)} beside it.
 */
public class SagsgangDomain extends DomainContextBase {

    /** For jqwik. */
    public SagsgangDomain() {}

    /** Any meeting. */
    @Provide
    public Arbitrary<Meeting> meeting() {
        return Meetings.anyMeeting();
    }

    /** Any document. */
    @Provide
    public Arbitrary<CaseDocument> document() {
        return Mix.<CaseDocument>oneOf(
                Meetings.anyMeeting().map(document -> document),
                Commissions.anyCommission().map(document -> document),
                OrganisationModels.anyOrganisationModel().map(document -> document));
    }

    /** Any commission. */
    @Provide
    public Arbitrary<Commission> commission() {
        return Commissions.anyCommission();
    }

    /** Any composition. */
    @Provide
    public Arbitrary<Composition> composition() {
        return Compositions.anyComposition();
    }

    /** Any organisation model. */
    @Provide
    public Arbitrary<OrganisationModel> organisationModel() {
        return OrganisationModels.anyOrganisationModel();
    }

    /** Any unit of an organisation. */
    @Provide
    public Arbitrary<OrganisationUnit> organisationUnit() {
        return OrganisationUnits.anyOrganisationUnit();
    }

    /** Any roster. */
    @Provide
    public Arbitrary<Roster> roster() {
        return Parties.anyRoster();
    }

    /** Any item. */
    @Provide
    public Arbitrary<AgendaItem> agendaItem() {
        return AgendaItems.anyAgendaItem();
    }

    /** Any decision. */
    @Provide
    public Arbitrary<Decision> decision() {
        return Decisions.anyDecision();
    }

    /** Any vote. */
    @Provide
    public Arbitrary<Vote> vote() {
        return Decisions.anyVote();
    }

    /** Any outcome. */
    @Provide
    public Arbitrary<Outcome> outcome() {
        return Vocabularies.anyOutcome();
    }

    /** Any recommendation. */
    @Provide
    public Arbitrary<Recommendation> recommendation() {
        return Recommendations.anyRecommendation();
    }

    /** Any route. */
    @Provide
    public Arbitrary<Route> route() {
        return Routes.anyRoute();
    }

    /** Any attachment. */
    @Provide
    public Arbitrary<Attachment> attachment() {
        return Attachments.anyAttachment();
    }

    /** Any line of the attendance list. */
    @Provide
    public Arbitrary<Attendance> attendance() {
        return Attendances.anyAttendance();
    }

    /** Any step. */
    @Provide
    public Arbitrary<Milestone> milestone() {
        return Milestones.anyMilestone();
    }

    /** Any section. */
    @Provide
    public Arbitrary<Section> section() {
        return Sections.anySection();
    }

    /** Any figure. */
    @Provide
    public Arbitrary<Figure> figure() {
        return Sections.anyFigure();
    }

    /** Any formatted text. */
    @Provide
    public Arbitrary<FormattedText> formattedText() {
        return Texts.anyFormattedText();
    }

    /** Any person. */
    @Provide
    public Arbitrary<Person> person() {
        return Parties.anyPerson();
    }

    /** Any body. */
    @Provide
    public Arbitrary<Body> body() {
        return Parties.anyBody();
    }

    /** Any political party. */
    @Provide
    public Arbitrary<PoliticalParty> politicalParty() {
        return Parties.anyPoliticalParty();
    }

    /** Any municipality. */
    @Provide
    public Arbitrary<Municipality> municipality() {
        return Parties.anyMunicipality();
    }

    /** Any reference to a decision. */
    @Provide
    public Arbitrary<DecisionReference> decisionReference() {
        return References.anyDecisionReference();
    }

    /** Any reference to the law. */
    @Provide
    public Arbitrary<LegalReference> legalReference() {
        return References.anyLegalReference();
    }

    /** Any date as a document writes it. */
    @Provide
    public Arbitrary<ImpreciseDate> impreciseDate() {
        return Dates.anyImpreciseDate();
    }

    /** Any term. */
    @Provide
    public Arbitrary<Term> term() {
        return Dates.anyTerm();
    }

    /** Any amount. */
    @Provide
    public Arbitrary<Amount> amount() {
        return Quantities.anyAmount();
    }

    /** Any share. */
    @Provide
    public Arbitrary<Share> share() {
        return Quantities.anyShare();
    }

    /** Any count. */
    @Provide
    public Arbitrary<Count> count() {
        return Quantities.anyCount();
    }

    /** Any case number. */
    @Provide
    public Arbitrary<CaseNumber> caseNumber() {
        return Identifiers.anyCaseNumber();
    }

    /** Any KLE number. */
    @Provide
    public Arbitrary<KleNumber> kleNumber() {
        return Identifiers.anyKleNumber();
    }

    /** Any facet. */
    @Provide
    public Arbitrary<Facet> facet() {
        return Identifiers.anyFacet();
    }

    /** Any CVR number. */
    @Provide
    public Arbitrary<Cvr> cvr() {
        return Identifiers.anyCvr();
    }

    /** Any municipality code. */
    @Provide
    public Arbitrary<MunicipalityCode> municipalityCode() {
        return Identifiers.anyMunicipalityCode();
    }

    /** Any id in another system. */
    @Provide
    public Arbitrary<ExternalId> externalId() {
        return Identifiers.anyExternalId();
    }
}
