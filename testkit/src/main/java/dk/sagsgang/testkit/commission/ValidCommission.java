package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionBuilder;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.economy.BudgetProposal;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.Resources;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.meeting.Recommendations;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Valid commissions. Everything hangs on one day, that of the council's decision: the paper follows it, the term begins
 * after the paper, and every deadline lies within the term.
 */
final class ValidCommission {

    private static final Body COUNCIL = Body.of("Byrådet", BodyKind.COUNCIL);
    private static final String COMMITTEE = "Udvalget for Social Omsorg";

    private final LocalDate decided;

    private ValidCommission(LocalDate decided) {
        this.decided = decided;
    }

    static Arbitrary<Commission> commission() {
        return Mix.oneOf(IntStream.rangeClosed(2014, 2024)
                .mapToObj(year -> new ValidCommission(LocalDate.of(year, 6, 29)).any())
                .toList());
    }

    private Arbitrary<Commission> any() {
        return Mix.oneOf(specialCommittee(), project());
    }

    /** The last year of the term of the council that decides: 2017, 2021 and so on. */
    private int lastYear() {
        return 2017 + Math.floorDiv(decided.getYear() - 2014, 4) * 4;
    }

    private Term term() {
        LocalDate begin = decided.plusMonths(2);
        int end = Math.min(lastYear(), begin.getYear() + 1);
        return Term.of(ImpreciseDate.ofDay(begin), ImpreciseDate.of("udgangen af " + end));
    }

    /** A day in the term, on which something is due. */
    private ImpreciseDate within(int months) {
        return ImpreciseDate.ofDay(decided.plusMonths(2 + Math.min(months, 3)).withDayOfMonth(15));
    }

    private boolean openedByThen(CaseNumber number) {
        return number.year().map(year -> year <= decided.getYear()).orElse(true);
    }

    private Assembly<CommissionBuilder> common() {
        Arbitrary<PaperReference> paper = Assembly.of(PaperReference::builder)
                .always(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .always(Arbitraries.just(ImpreciseDate.ofDay(decided.minusDays(31))), (b, v) -> b.dated(v))
                .seldom(Identifiers.caseNumber(CaseNumberScheme.KLE_FACET), (b, v) -> b.caseNumber(v))
                .seldom(Arbitraries.of("§ 5", "kapitel 3"), (b, v) -> b.part(v))
                .seldom(Arbitraries.of("2", "revideret"), (b, v) -> b.version(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
        return Assembly.of(Commission::builder)
                .maybe(Parties.municipality(), (b, v) -> b.municipality(v))
                .maybe(Arbitraries.of("Notatark", "NOTAT"), (b, v) -> b.heading(v))
                .always(Arbitraries.of(Words.TITLES), (b, v) -> b.title("Kommissorium: " + v))
                .seldom(Arbitraries.of("1", "revideret"), (b, v) -> b.version(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .seldom(Arbitraries.of("Økonomi og Udvikling", "Direktionen"), (b, v) -> b.issuedBy(Body.of(v)))
                .seldom(Sections.pagePart("title"), (b, v) -> b.addLayout(v))
                .seldom(Sections.partElsewhere("Opgaver", "tasks"), (b, v) -> b.addLayout(v))
                .seldom(Recommendations.recommendation(), (b, v) -> b.addRecommendations(v))
                .seldom(group(), (b, v) -> b.addGroups(v))
                .maybe(Arbitraries.of(CommissionStatus.ADOPTED, CommissionStatus.REVISED), (b, v) -> b.status(v))
                .maybe(
                        Identifiers.caseNumber(CaseNumberScheme.KLE_FACET),
                        (b, v) -> b.caseNumber(Optional.of(v).filter(this::openedByThen)))
                .always(Arbitraries.just(ImpreciseDate.ofDay(decided.plusDays(14))), (b, v) -> b.dated(v))
                .maybe(Parties.person(), (b, v) -> b.addCaseOfficers(v))
                .seldom(Arbitraries.of("Øvrige deltagere", "Revideret dato"), (b, v) -> b.addEmptyLabels(v))
                .always(
                        Arbitraries.of(Words.TITLES),
                        (b, v) -> b.establishedBy(DecisionReference.builder()
                                .body(COUNCIL)
                                .date(decided)
                                .title(v)
                                .build()))
                .seldom(paper, (b, v) -> b.addBasedOn(v))
                .seldom(paper, (b, v) -> b.addReplaces(v))
                .seldom(paper, (b, v) -> b.addAttachments(v))
                .maybe(Mix.few(Sections.section()), (b, v) -> b.addAllSections(v))
                .seldom(
                        Sections.section(),
                        (b, v) -> b.addSections(v.withRefersTo("midtvejs"))
                                .addMilestones(Milestone.builder()
                                        .key("midtvejs")
                                        .text("Midtvejsstatus")
                                        .date(within(1))
                                        .build()))
                .always(Texts.formattedProse(), (b, v) -> b.purpose(v))
                .maybe(Mix.few(Texts.sentence()), (b, v) -> b.addAllTopics(v))
                .maybe(Mix.oneTo(2, guideposts()), (b, v) -> b.addAllGuideposts(v))
                .maybe(Mix.few(criterion()), (b, v) -> b.addAllSuccessCriteria(v))
                .always(reporting(), (b, v) -> b.addReporting(v))
                .always(Arbitraries.just(term()), (b, v) -> b.term(v))
                .seldom(Arbitraries.just(Count.of("over 1 år")), (b, v) -> b.statedDuration(v))
                .seldom(stakeholder(), (b, v) -> b.addStakeholders(v))
                .seldom(requirement(), (b, v) -> b.addLaws(v))
                .seldom(inspiration(), (b, v) -> b.addInspirations(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v));
    }

    private Arbitrary<Commission> specialCommittee() {
        return common().always(Arbitraries.just(CommissionKind.SPECIAL_COMMITTEE), (b, v) -> b.kind(v))
                .maybe(
                        Arbitraries.just(
                                Body.of("§ 17, stk. 4-udvalget for Social Omsorg", BodyKind.SPECIAL_COMMITTEE)),
                        (b, v) -> b.body(v))
                .always(
                        Arbitraries.just(LegalReference.builder()
                                .act("Lov om kommunernes styrelse")
                                .paragraph("17")
                                .subsection("4")
                                .build()),
                        (b, v) -> b.addLegalBasis(v))
                .always(mandate(), (b, v) -> b.mandate(v))
                .always(new ValidComposition(COMMITTEE).committee(), (b, v) -> b.composition(v))
                .always(ValidProject.tasks(""), (b, v) -> b.addAllTasks(v))
                .maybe(economy(), (b, v) -> b.economy(v))
                .build(b -> b.build());
    }

    private Arbitrary<Commission> project() {
        ValidProject project = new ValidProject(this::within, term());
        return common().always(Arbitraries.just(CommissionKind.PROJECT_ORGANISATION), (b, v) -> b.kind(v))
                .always(project.organisation(), (b, v) -> b.project(v))
                .maybe(ValidProject.tasks("k"), (b, v) -> b.addAllTasks(v))
                .maybe(economy(), (b, v) -> b.economy(v))
                .maybe(project.deliverable("kl"), (b, v) -> b.addDeliverables(v))
                .maybe(project.milestone(), (b, v) -> b.addMilestones(v))
                .maybe(project.earlier(decided.getYear()), (b, v) -> b.addEarlierProjects(v))
                .build(b -> b.build());
    }

    /** A second committee of the same paper. */
    private Arbitrary<CommissionedGroup> group() {
        return Assembly.of(CommissionedGroup::builder)
                .always(
                        Arbitraries.of("Følgegruppen"),
                        (b, v) -> b.key("foelgegruppe").body(Body.of(v)))
                .maybe(Arbitraries.of("Kommissorium for følgegruppen"), (b, v) -> b.heading(v))
                .maybe(Arbitraries.just(CommissionKind.REFERENCE_GROUP), (b, v) -> b.kind(v))
                .maybe(Texts.formattedProse(), (b, v) -> b.purpose(v))
                .maybe(mandate(), (b, v) -> b.mandate(v))
                .maybe(ValidComposition.group("Følgegruppen"), (b, v) -> b.composition(v))
                .maybe(ValidProject.tasks("g"), (b, v) -> b.addAllTasks(v))
                .seldom(
                        new ValidProject(this::within, term()).deliverable("gl"),
                        (b, v) -> b.addDeliverables(v.withInvolvements()))
                .maybe(reporting(), (b, v) -> b.addReporting(v))
                .maybe(Arbitraries.just(term()), (b, v) -> b.term(v))
                .seldom(Mix.few(Sections.section()), (b, v) -> b.addAllSections(v))
                .build(b -> b.build());
    }

    /** An advisory committee may have observers; one that carries out tasks may not. */
    private static Arbitrary<Mandate> mandate() {
        return Assembly.of(Mandate::builder)
                .always(
                        Arbitraries.of(
                                List.of(MandateKind.ADVISES), List.of(MandateKind.ADVISES, MandateKind.PREPARES)),
                        (b, v) -> b.addAllKinds(v))
                .maybe(Texts.formattedProse(), (b, v) -> b.text(v))
                .seldom(Texts.sentence(), (b, v) -> b.addMayDecide(v))
                .seldom(Texts.sentence(), (b, v) -> b.addMayNot(v))
                .always(Arbitraries.just(COUNCIL), (b, v) -> b.decidedBy(v))
                .build(b -> b.build());
    }

    private static Arbitrary<GuidepostSet> guideposts() {
        Arbitrary<Guidepost> guidepost = Assembly.of(Guidepost::builder)
                .always(Arbitraries.of(Words.BULLETS), (b, v) -> b.text(v))
                .seldom(Mix.oneTo(2, Arbitraries.of(Words.BULLETS).map(Guidepost::of)), (b, v) -> b.addAllGuideposts(v))
                .build(b -> b.build());
        return Assembly.of(GuidepostSet::builder)
                .maybe(Arbitraries.just("Pejlemærkerne er:"), (b, v) -> b.heading(v))
                .always(
                        Arbitraries.of("velfærdsperspektiv", "organisationsperspektiv", "økonomisk perspektiv"),
                        (b, v) -> b.perspective(v))
                .always(Mix.oneTo(3, guidepost), (b, v) -> b.addAllGuideposts(v))
                .build(b -> b.build());
    }

    static Arbitrary<SuccessCriterion> criterion() {
        return Assembly.of(SuccessCriterion::builder)
                .maybe(Arbitraries.of("1)", "a."), (b, v) -> b.mark(v))
                .always(Texts.formattedProse(), (b, v) -> b.text(v))
                .seldom(Sections.figure(), (b, v) -> b.addFigures(v))
                .build(b -> b.build());
    }

    static Arbitrary<Rhythm> rhythm() {
        return Arbitraries.of(
                        "hver 4. uge",
                        "mindst 2 gange om året",
                        "kvartalsvis",
                        "efter behov",
                        "med passende mellemrum",
                        "fastsætter selv sin mødeplan")
                .map(Rhythm::of);
    }

    private Arbitrary<Reporting> reporting() {
        return Assembly.of(Reporting::builder)
                .maybe(Texts.sentence(), (b, v) -> b.text(v))
                .always(Arbitraries.just(COUNCIL), (b, v) -> b.addTo(v))
                .always(rhythm(), (b, v) -> b.rhythm(v))
                .seldom(Arbitraries.of(1, 2).map(this::within), (b, v) -> b.date(v))
                .build(b -> b.build());
    }

    private Arbitrary<Economy> economy() {
        Arbitrary<EconomicFrame> frame = Assembly.of(EconomicFrame::builder)
                .always(Texts.formattedProse(), (b, v) -> b.text(v))
                .maybe(Quantities.amount(), (b, v) -> b.amount(v))
                .maybe(Arbitraries.of(1, 2, 3).map(this::within), (b, v) -> b.deadline(v))
                .maybe(Arbitraries.just(decided.getYear() + 1), (b, v) -> b.budgetYear(v))
                .maybe(Arbitraries.just(COUNCIL), (b, v) -> b.settledBy(v))
                .build(b -> b.build());
        Arbitrary<Resources> resources = Assembly.of(Resources::builder)
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .maybe(Arbitraries.just(true), (b, v) -> b.withinBudget(v))
                .maybe(Arbitraries.just(true), (b, v) -> b.withinStaffing(v))
                .seldom(Quantities.amount(), (b, v) -> b.amount(v))
                .seldom(Arbitraries.just(Count.of("2 årsværk")), (b, v) -> b.staff(v))
                .build(b -> b.build());
        Arbitrary<BudgetProposal> proposal = Assembly.of(BudgetProposal::builder)
                .always(Arbitraries.just(decided.getYear() + 1), (b, v) -> b.budgetYear(v))
                .always(Arbitraries.of("025", "17"), (b, v) -> b.number(v))
                .maybe(Arbitraries.just("handlingskataloget"), (b, v) -> b.catalogue(v))
                .maybe(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .build(b -> b.build());
        return Assembly.of(Economy::builder)
                .maybe(frame, (b, v) -> b.frame(v))
                .maybe(ValidTargets.target(decided, COUNCIL), (b, v) -> b.addTargets(v))
                .maybe(resources, (b, v) -> b.resources(v))
                .maybe(proposal, (b, v) -> b.addProposals(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Stakeholder> stakeholder() {
        return Assembly.of(Stakeholder::builder)
                .always(Arbitraries.of("Interessenter", "Pårørende"), (b, v) -> b.printed(v))
                .maybe(Parties.body(), (b, v) -> b.body(v))
                .seldom(Parties.person(), (b, v) -> b.person(v))
                .maybe(Arbitraries.of(InvolvementRole.INVOLVED, InvolvementRole.CONSULTED), (b, v) -> b.role(v))
                .maybe(rhythm(), (b, v) -> b.rhythm(v))
                .build(b -> b.build());
    }

    static Arbitrary<LegalRequirement> requirement() {
        return Assembly.of(LegalRequirement::builder)
                .maybe(References.legalReference(), (b, v) -> b.law(v))
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .seldom(Arbitraries.of(LegalEffect.words()), (b, v) -> b.effect(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Inspiration> inspiration() {
        return Assembly.of(Inspiration::builder)
                .always(Parties.municipality(), (b, v) -> b.municipality(v))
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }
}
