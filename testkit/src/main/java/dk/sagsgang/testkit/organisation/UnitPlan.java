package dk.sagsgang.testkit.organisation;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is chosen about one unit of a valid organisation model. */
final class UnitPlan {

    /** Parts that need nothing of the rest of the model. */
    OrganisationUnit parts = OrganisationUnit.builder().build();

    /** The person, the office and the time of the leader. */
    Leadership leader = Leadership.builder().build();

    UnitKind kind = UnitKind.EXECUTION_SECTION;
    int people = 1;
    int millions;
    int teams;
    boolean peopleTold;
    boolean budgetTold;
    boolean shared;

    static Arbitrary<UnitPlan> plan() {
        return Assembly.of(UnitPlan::new)
                .always(parts(), (p, v) -> p.parts = v)
                .always(leader(), (p, v) -> p.leader = v)
                .always(
                        Arbitraries.of(UnitKind.EXECUTION_SECTION, UnitKind.AUTHORITY_SECTION, UnitKind.STAFF),
                        (p, v) -> p.kind = v)
                .always(Arbitraries.integers().between(1, 80), (p, v) -> p.people = v)
                .always(Arbitraries.integers().between(0, 90), (p, v) -> p.millions = v)
                .maybe(Arbitraries.integers().between(1, 2), (p, v) -> p.teams = v)
                .maybe(Arbitraries.of(true), (p, v) -> p.peopleTold = v)
                .maybe(Arbitraries.of(true), (p, v) -> p.budgetTold = v)
                .seldom(Arbitraries.of(true), (p, v) -> p.shared = v)
                .build(plan -> plan);
    }

    private static Arbitrary<OrganisationUnit> parts() {
        return Assembly.of(OrganisationUnit::builder)
                .seldom(Arbitraries.of("SOC", "NORD"), (b, v) -> b.shortName(v))
                .maybe(Texts.formattedProse(), (b, v) -> b.description(v))
                .seldom(aim(), (b, v) -> b.addAims(v))
                .maybe(Mix.few(Arbitraries.of(Words.TASKS)), (b, v) -> b.addAllTasks(v))
                .maybe(targetGroup(), (b, v) -> b.addTargetGroups(v))
                .maybe(Mix.few(Arbitraries.of(Words.TASKS)), (b, v) -> b.addAllServices(v))
                .seldom(Mix.few(Arbitraries.of(Words.PRINCIPLES)), (b, v) -> b.addAllPrinciples(v))
                .seldom(Arbitraries.of(Words.BULLETS), (b, v) -> b.addDevelopments(v))
                .seldom(placement(), (b, v) -> b.addPlacements(v))
                .seldom(Arbitraries.of(Words.SENTENCES), (b, v) -> b.staffing(v))
                .seldom(Parties.body(), (b, v) -> b.addSecretariatFor(v))
                .seldom(Sections.statement(), (b, v) -> b.addStatements(v))
                .seldom(contact(), (b, v) -> b.contact(v))
                .seldom(
                        Arbitraries.of("Voksenområdet", "Bostøtten"),
                        (b, v) -> b.addPredecessors(UnitReference.builder()
                                .name(v)
                                .addIds(ExternalId.of("own-system", v))
                                .build()))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Leadership> leader() {
        return Assembly.of(Leadership::builder)
                .maybe(Parties.person(), (b, v) -> b.person(v))
                .seldom(Dates.day(), (b, v) -> b.validity(Term.startingOn(ImpreciseDate.ofDay(v))))
                .seldom(Arbitraries.of(true), (b, v) -> b.acting(v))
                .seldom(Arbitraries.of(Words.SENTENCES), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    static Arbitrary<Aim> aim() {
        return Assembly.of(Aim::builder)
                .always(Arbitraries.of(Words.PRINCIPLES), (b, v) -> b.text(v))
                .seldom(Mix.few(Arbitraries.of(Words.BULLETS)), (b, v) -> b.addAllPoints(v))
                .build(b -> b.build());
    }

    private static Arbitrary<TargetGroup> targetGroup() {
        return Assembly.of(TargetGroup::builder)
                .always(Arbitraries.of(Words.TARGET_GROUPS), (b, v) -> b.text(v))
                .seldom(
                        Arbitraries.integers().between(0, 18),
                        (b, v) -> b.fromAge(v).toAge(v + 7))
                .seldom(Quantities.count(), (b, v) -> b.size(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Placement> placement() {
        return Assembly.of(Placement::builder)
                .always(Arbitraries.of(PlacementKind.CENTRAL, PlacementKind.DECENTRAL), (b, v) -> b.kind(v))
                .maybe(Arbitraries.of("rådgiverne", "de administrative medarbejdere"), (b, v) -> b.part(v))
                .maybe(Arbitraries.of(Words.PLACES), (b, v) -> b.place(v))
                .seldom(Arbitraries.of("overvejende", "som udgangspunkt"), (b, v) -> b.extent(v))
                .build(b -> b.build());
    }

    private static Arbitrary<ContactDetails> contact() {
        return Arbitraries.integers()
                .between(1, 99)
                .map(number -> ContactDetails.builder()
                        .street("Søvej " + number)
                        .postalCode("8600")
                        .city("Ørbæk")
                        .phone("00 00 00 " + (number < 10 ? "0" + number : number))
                        .email("enhed" + number + "@example.org")
                        .website("https://example.org/enhed/" + number)
                        .build());
    }
}
