package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Deviation;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.organisation.aim.Measure;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Organisation models: any that a reader can meet, and valid ones.
 *
 * <p>{@code OrganisationModels.validOrganisationModel()} draws units that all hang together under one at the top.
 */
public final class OrganisationModels {

    private OrganisationModels() {}

    /**
     * Any organisation model that can be built. Units may be in cycles or have no parent, keys may stand twice, and nothing
     * need fit.
     */
    public static Arbitrary<OrganisationModel> anyOrganisationModel() {
        return Assembly.of(OrganisationModel::builder)
                .maybe(Parties.anyMunicipality(), (b, v) -> b.municipality(v))
                .often(Texts.mostly(List.of("Organisationsmodel for Socialafdelingen")), (b, v) -> b.title(v))
                .seldom(Texts.mostly(List.of("Model B")), (b, v) -> b.name(v))
                .seldom(Texts.mostly(List.of("2")), (b, v) -> b.version(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .seldom(Mix.few(Sections.anyPagePart()), (b, v) -> b.addAllLayout(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.topPrinted(v))
                .seldom(Mix.few(Leaderships.anyLeadershipLevel()), (b, v) -> b.addAllLeadershipLevels(v))
                .maybe(Arbitraries.of(ModelState.class), (b, v) -> b.state(v))
                .seldom(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .seldom(Parties.anyBody(), (b, v) -> b.issuedBy(v))
                .seldom(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllAuthors(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.adoptedBy(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.replaces(v))
                .seldom(Mix.few(References.anyPaperReference()), (b, v) -> b.addAllPapers(v))
                .seldom(Mix.few(References.anyLegalReference()), (b, v) -> b.addAllLegalBasis(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.validity(v))
                .seldom(Mix.few(Texts.mostly(Words.LABELS)), (b, v) -> b.addAllEmptyLabels(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllContents(v))
                .maybe(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .seldom(Mix.few(anyChallenge()), (b, v) -> b.addAllChallenges(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPreserved(v))
                .seldom(Mix.few(OrganisationUnits.anyAim()), (b, v) -> b.addAllAims(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPrinciples(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllEconomicPrinciples(v))
                .seldom(Mix.few(anyMeasure()), (b, v) -> b.addAllMeasures(v))
                .seldom(Mix.few(anyStatedEffect()), (b, v) -> b.addAllEffects(v))
                .always(Mix.upTo(5, OrganisationUnits.anyOrganisationUnit()), (b, v) -> b.addAllUnits(v))
                .maybe(Mix.few(anyStatedCount()), (b, v) -> b.addAllStatedCounts(v))
                .seldom(Mix.few(Leaderships.anyLeadershipTeam()), (b, v) -> b.addAllLeadershipTeams(v))
                .seldom(Mix.few(Leaderships.anyBoard()), (b, v) -> b.addAllBoards(v))
                .seldom(Mix.few(anyUnitRelation()), (b, v) -> b.addAllRelations(v))
                .seldom(Mix.few(anyDeviation()), (b, v) -> b.addAllDeviations(v))
                .seldom(Mix.few(anyImplementationStep()), (b, v) -> b.addAllSteps(v))
                .seldom(Mix.few(Identifiers.anyExternalId()), (b, v) -> b.addAllIds(v))
                .build(b -> b.build());
    }

    /**
     * A whole organisation model in which everything fits: one department at the top, keys that are unique, parents that are
     * there, levels that fall, head counts and budgets that the whole can hold, stated counts and a leadership team that
     * the units give, working titles in proposals only, and a project that ends.
     */
    public static Arbitrary<OrganisationModel> validOrganisationModel() {
        return OrganisationPlan.plan().map(ValidOrganisationModel::of);
    }

    /** Any challenge (udfordring); every part may be missing. */
    public static Arbitrary<Challenge> anyChallenge() {
        return Assembly.of(Challenge::builder)
                .maybe(Vocabularies.anyChallengeScope(), (b, v) -> b.scope(v))
                .often(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPoints(v))
                .build(b -> b.build());
    }

    /** Any measure (tiltag); every part may be missing. */
    public static Arbitrary<Measure> anyMeasure() {
        return Assembly.of(Measure::builder)
                .often(Texts.anyText(), (b, v) -> b.text(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .build(b -> b.build());
    }

    /** Anything that is said to change or stay (konsekvens); every part may be missing. */
    public static Arbitrary<StatedEffect> anyStatedEffect() {
        return Assembly.of(StatedEffect::builder)
                .often(Texts.anyText(), (b, v) -> b.subject(v))
                .maybe(Arbitraries.of(false, true), (b, v) -> b.changes(v))
                .seldom(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any printed number of units (angivet antal); every part may be missing. */
    public static Arbitrary<StatedCount> anyStatedCount() {
        return Assembly.of(StatedCount::builder)
                .often(Vocabularies.anyUnitKind(), (b, v) -> b.kind(v))
                .often(Quantities.anyCount(), (b, v) -> b.count(v))
                .seldom(Keys.anyKey(), (b, v) -> b.unit(v))
                .build(b -> b.build());
    }

    /** Any relation between units; every part may be missing. */
    public static Arbitrary<UnitRelation> anyUnitRelation() {
        return Assembly.of(UnitRelation::builder)
                .often(Vocabularies.anyRelationKind(), (b, v) -> b.kind(v))
                .often(Keys.anyKey(), (b, v) -> b.unit(v))
                .often(Mix.few(Keys.anyKey()), (b, v) -> b.addAllTo(v))
                .seldom(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any exception or transitional rule (undtagelse, overgangsordning); every part may be missing. */
    public static Arbitrary<Deviation> anyDeviation() {
        return Assembly.of(Deviation::builder)
                .often(Vocabularies.anyDeviationKind(), (b, v) -> b.kind(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .seldom(Texts.anyText(), (b, v) -> b.area(v))
                .often(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Texts.anyText(), (b, v) -> b.reason(v))
                .seldom(Texts.anyText(), (b, v) -> b.condition(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.term(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.decidedBy(v))
                .build(b -> b.build());
    }

    /** Any step on the way (trin i implementeringen); every part may be missing. */
    public static Arbitrary<ImplementationStep> anyImplementationStep() {
        return Assembly.of(ImplementationStep::builder)
                .often(Texts.anyText(), (b, v) -> b.text(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.date(v))
                .seldom(Texts.anyText(), (b, v) -> b.condition(v))
                .maybe(Mix.few(Parties.anyBody()), (b, v) -> b.addAllBodies(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.begun(v))
                .build(b -> b.build());
    }
}
