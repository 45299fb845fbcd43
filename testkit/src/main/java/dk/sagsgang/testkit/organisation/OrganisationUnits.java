package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Units of an organisation (organisatoriske enheder) and what is said of them.
 *
 * <p>{@code OrganisationUnits.anyOrganisationUnit()} draws "Myndighedssektionen", and units whose parent nobody knows.
 */
public final class OrganisationUnits {

    private OrganisationUnits() {}

    /** Any unit; its parent may be missing, itself or below it, and its key may stand twice. */
    public static Arbitrary<OrganisationUnit> anyOrganisationUnit() {
        return Assembly.of(OrganisationUnit::builder)
                .often(Keys.anyKey(), (b, v) -> b.key(v))
                .often(Texts.mostly(Words.UNITS), (b, v) -> b.name(v))
                .seldom(Texts.mostly(List.of("SOC", "H&P")), (b, v) -> b.shortName(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.workingTitle(v))
                .maybe(Vocabularies.anyUnitKind(), (b, v) -> b.kind(v))
                .maybe(Keys.anyKey(), (b, v) -> b.parent(v))
                .seldom(Vocabularies.anyUnitLevel(), (b, v) -> b.level(v))
                .maybe(Mix.few(Vocabularies.anyUnitFunction()), (b, v) -> b.addAllFunctions(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.description(v))
                .seldom(Mix.few(anyAim()), (b, v) -> b.addAllAims(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllTasks(v))
                .seldom(Mix.few(anyTargetGroup()), (b, v) -> b.addAllTargetGroups(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.targetGroupOpen(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllServices(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPrinciples(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllDevelopments(v))
                .seldom(Mix.few(anyPlacement()), (b, v) -> b.addAllPlacements(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.headCount(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.fullTimeEquivalents(v))
                .seldom(Texts.anyText(), (b, v) -> b.staffing(v))
                .seldom(anyBudget(), (b, v) -> b.budget(v))
                .maybe(Mix.few(Leaderships.anyLeadership()), (b, v) -> b.addAllLeadership(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllSpans(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.duration(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.validity(v))
                .seldom(Mix.few(anyUnitReference()), (b, v) -> b.addAllPredecessors(v))
                .seldom(Mix.few(anyUnitReference()), (b, v) -> b.addAllSuccessors(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllSecretariatFor(v))
                .seldom(Mix.few(Sections.anyStatement()), (b, v) -> b.addAllStatements(v))
                .seldom(Mix.few(anyResponsibility()), (b, v) -> b.addAllResponsibilities(v))
                .seldom(anyContactDetails(), (b, v) -> b.contact(v))
                .seldom(Mix.few(Identifiers.anyExternalId()), (b, v) -> b.addAllIds(v))
                .build(b -> b.build());
    }

    /** Any reference to a unit (henvisning til en enhed), by key, name, id or nothing at all. */
    public static Arbitrary<UnitReference> anyUnitReference() {
        return Assembly.of(UnitReference::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(Words.UNITS), (b, v) -> b.name(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** Any aim (mål); it may say nothing. */
    public static Arbitrary<Aim> anyAim() {
        return Assembly.of(Aim::builder)
                .often(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPoints(v))
                .build(b -> b.build());
    }

    /** Any target group (målgruppe); its ages may be in any order, or below zero. */
    public static Arbitrary<TargetGroup> anyTargetGroup() {
        return Assembly.of(TargetGroup::builder)
                .often(Texts.mostly(Words.TARGET_GROUPS), (b, v) -> b.text(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.fromAge(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.toAge(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.size(v))
                .build(b -> b.build());
    }

    /** Any placement (placering); every part may be missing. */
    public static Arbitrary<Placement> anyPlacement() {
        return Assembly.of(Placement::builder)
                .maybe(Vocabularies.anyPlacementKind(), (b, v) -> b.kind(v))
                .maybe(Texts.anyText(), (b, v) -> b.part(v))
                .maybe(Texts.mostly(Words.PLACES), (b, v) -> b.place(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllHosts(v))
                .seldom(Texts.mostly(List.of("overvejende")), (b, v) -> b.extent(v))
                .build(b -> b.build());
    }

    /** Any budget; what is bought from others may exceed it. */
    public static Arbitrary<Budget> anyBudget() {
        return Assembly.of(Budget::builder)
                .often(Quantities.anyAmount(), (b, v) -> b.amount(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.period(v))
                .maybe(Quantities.anyShare(), (b, v) -> b.externalShare(v))
                .seldom(Quantities.anyAmount(), (b, v) -> b.externalAmount(v))
                .seldom(Texts.anyText(), (b, v) -> b.externalPurpose(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllSuppliers(v))
                .seldom(Texts.anyText(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    /** Any subject of KLE that a unit has to do with (opgaveansvar). */
    public static Arbitrary<Responsibility> anyResponsibility() {
        return Assembly.of(Responsibility::builder)
                .often(Identifiers.anyKleNumber(), (b, v) -> b.kle(v))
                .maybe(Mix.few(Vocabularies.anyKleAspect()), (b, v) -> b.addAllAspects(v))
                .seldom(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any contact details (kontaktoplysninger); every part may be missing. */
    public static Arbitrary<ContactDetails> anyContactDetails() {
        return Assembly.of(ContactDetails::builder)
                .maybe(Texts.mostly(List.of("Søvej 1", "Rådhuspladsen 4, 2. sal")), (b, v) -> b.street(v))
                .maybe(Texts.mostly(List.of("8600", "0800")), (b, v) -> b.postalCode(v))
                .maybe(Texts.mostly(List.of("Ørbæk", "Nørre Åby")), (b, v) -> b.city(v))
                .maybe(Texts.mostly(List.of("00 00 00 01")), (b, v) -> b.phone(v))
                .maybe(Texts.mostly(List.of("enhed@example.org")), (b, v) -> b.email(v))
                .maybe(Texts.mostly(List.of("https://example.org/enhed")), (b, v) -> b.website(v))
                .build(b -> b.build());
    }
}
