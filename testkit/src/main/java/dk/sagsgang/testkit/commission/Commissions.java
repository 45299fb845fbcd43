package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.meeting.Recommendations;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Milestones;
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
 * Commissions: any that a reader can meet, and valid ones.
 *
 * <p>{@code Commissions.validCommission()} draws the commission of a committee with its members, chair and term.
 */
public final class Commissions {

    private Commissions() {}

    /** Any commission (kommissorium); every part may be missing. */
    public static Arbitrary<Commission> anyCommission() {
        return Assembly.of(Commission::builder)
                .maybe(Parties.anyMunicipality(), (b, v) -> b.municipality(v))
                .maybe(Texts.anyText(), (b, v) -> b.heading(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .seldom(Texts.mostly(List.of("2", "revideret")), (b, v) -> b.version(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.excerpt(v))
                .seldom(Parties.anyBody(), (b, v) -> b.issuedBy(v))
                .seldom(Mix.few(Sections.anyPagePart()), (b, v) -> b.addAllLayout(v))
                .seldom(Mix.few(Recommendations.anyRecommendation()), (b, v) -> b.addAllRecommendations(v))
                .seldom(Mix.few(anyCommissionedGroup()), (b, v) -> b.addAllGroups(v))
                .maybe(Vocabularies.anyCommissionKind(), (b, v) -> b.kind(v))
                .maybe(Vocabularies.anyCommissionStatus(), (b, v) -> b.status(v))
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .seldom(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllCaseOfficers(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllEmptyLabels(v))
                .maybe(References.anyDecisionReference(), (b, v) -> b.establishedBy(v))
                .seldom(Mix.few(References.anyPaperReference()), (b, v) -> b.addAllBasedOn(v))
                .seldom(Mix.few(References.anyLegalReference()), (b, v) -> b.addAllLegalBasis(v))
                .seldom(Mix.few(References.anyPaperReference()), (b, v) -> b.addAllReplaces(v))
                .seldom(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.purpose(v))
                .maybe(anyMandate(), (b, v) -> b.mandate(v))
                .maybe(Compositions.anyComposition(), (b, v) -> b.composition(v))
                .maybe(Projects.anyProjectOrganisation(), (b, v) -> b.project(v))
                .seldom(Mix.few(Tasks.anyTask()), (b, v) -> b.addAllTasks(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllTopics(v))
                .maybe(Economies.anyEconomy(), (b, v) -> b.economy(v))
                .seldom(Mix.few(Tasks.anyGuidepostSet()), (b, v) -> b.addAllGuideposts(v))
                .seldom(Mix.few(Tasks.anySuccessCriterion()), (b, v) -> b.addAllSuccessCriteria(v))
                .seldom(Mix.few(Tasks.anyDeliverable()), (b, v) -> b.addAllDeliverables(v))
                .seldom(Mix.few(Milestones.anyMilestone()), (b, v) -> b.addAllMilestones(v))
                .seldom(Mix.few(Rhythms.anyReporting()), (b, v) -> b.addAllReporting(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.term(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.statedDuration(v))
                .seldom(Mix.few(anyStakeholder()), (b, v) -> b.addAllStakeholders(v))
                .seldom(Mix.few(anyLegalRequirement()), (b, v) -> b.addAllLaws(v))
                .seldom(Mix.few(Projects.anyEarlierProject()), (b, v) -> b.addAllEarlierProjects(v))
                .seldom(Mix.few(anyInspiration()), (b, v) -> b.addAllInspirations(v))
                .seldom(Mix.few(References.anyPaperReference()), (b, v) -> b.addAllAttachments(v))
                .seldom(Mix.few(Identifiers.anyExternalId()), (b, v) -> b.addAllIds(v))
                .build(b -> b.build());
    }

    /**
     * A whole commission that breaks no rule of the catalogue: a special committee of the council or a project. Keys are
     * unique, days are in order, years follow each other, and stated numbers are those that stand there.
     */
    public static Arbitrary<Commission> validCommission() {
        return ValidCommission.commission();
    }

    /** Any of several committees or groups of one paper; every part may be missing. */
    public static Arbitrary<CommissionedGroup> anyCommissionedGroup() {
        return Assembly.of(CommissionedGroup::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.heading(v))
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Vocabularies.anyCommissionKind(), (b, v) -> b.kind(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.purpose(v))
                .maybe(anyMandate(), (b, v) -> b.mandate(v))
                .maybe(Compositions.anyComposition(), (b, v) -> b.composition(v))
                .seldom(Mix.few(Tasks.anyTask()), (b, v) -> b.addAllTasks(v))
                .seldom(Mix.few(Tasks.anyDeliverable()), (b, v) -> b.addAllDeliverables(v))
                .seldom(Mix.few(Rhythms.anyReporting()), (b, v) -> b.addAllReporting(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.term(v))
                .seldom(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .build(b -> b.build());
    }

    /** Any mandate (mandat, beslutningskompetence); every part may be missing. */
    public static Arbitrary<Mandate> anyMandate() {
        return Assembly.of(Mandate::builder)
                .maybe(Mix.few(Vocabularies.anyMandateKind()), (b, v) -> b.addAllKinds(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllMayDecide(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllMayNot(v))
                .maybe(Parties.anyBody(), (b, v) -> b.decidedBy(v))
                .build(b -> b.build());
    }

    /** Any legal requirement (krav efter lovgivningen); every part may be missing. */
    public static Arbitrary<LegalRequirement> anyLegalRequirement() {
        return Assembly.of(LegalRequirement::builder)
                .maybe(References.anyLegalReference(), (b, v) -> b.law(v))
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .maybe(Vocabularies.anyLegalEffect(), (b, v) -> b.effect(v))
                .build(b -> b.build());
    }

    /** Any stakeholder (interessent); every part may be missing. */
    public static Arbitrary<Stakeholder> anyStakeholder() {
        return Assembly.of(Stakeholder::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Vocabularies.anyInvolvementRole(), (b, v) -> b.role(v))
                .maybe(Rhythms.anyRhythm(), (b, v) -> b.rhythm(v))
                .build(b -> b.build());
    }

    /** Any inspiration (inspiration); every part may be missing. */
    public static Arbitrary<Inspiration> anyInspiration() {
        return Assembly.of(Inspiration::builder)
                .maybe(Parties.anyMunicipality(), (b, v) -> b.municipality(v))
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }
}
