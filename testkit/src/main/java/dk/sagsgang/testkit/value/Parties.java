package dk.sagsgang.testkit.value;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterBuilder;
import dk.sagsgang.party.RosterOffice;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * People with invented names, offices, bodies, political parties and municipalities.
 *
 * <p>Any person and any body are drawn from few names, so that the same ones meet in attendance, votes and routes.
 *
 * <p>{@code Parties.person()} draws "Åse Engbæk" and the like.
 */
public final class Parties {

    private static final List<PoliticalParty> PARTIES = List.of(
            PoliticalParty.ofLetter("A"),
            PoliticalParty.ofLetter("V"),
            PoliticalParty.ofLetter("Ø"),
            PoliticalParty.builder()
                    .letter("K")
                    .name("Det Konservative Folkeparti")
                    .build(),
            PoliticalParty.builder().name("Lokallisten").printed("Lokall.").build());

    private Parties() {}

    /** Any person; known by name, initials, office or not at all; now and then the name says that there is nobody yet. */
    public static Arbitrary<Person> anyPerson() {
        return Assembly.of(Person::builder)
                .maybe(anyName(), (b, v) -> b.name(v))
                .seldom(Texts.mostly(List.of("SUJKR", "ABC", "mlø")), (b, v) -> b.initials(v))
                .seldom(anyOffice(), (b, v) -> b.office(v))
                .seldom(anyPoliticalParty(), (b, v) -> b.party(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    private static Arbitrary<String> anyName() {
        List<String> few = List.of("Åse Engbæk", "ÅSE  ENGBÆK", "Bjørn Kildetoft", "Solvej Rævdal", "Torkil Lyngå.");
        return Mix.frequencyOf(
                        Tuple.of(10, Arbitraries.of(few)),
                        Tuple.of(4, name()),
                        Tuple.of(2, Texts.anyText()),
                        Tuple.of(1, Arbitraries.of("N.N.", "Vakant", "-")))
                .withoutEdgeCases();
    }

    /** A person with a full name, now and then with an office or a party. */
    public static Arbitrary<Person> person() {
        return Assembly.of(Person::builder)
                .always(name(), (b, v) -> b.name(v))
                .seldom(office(), (b, v) -> b.office(v))
                .seldom(politicalParty(), (b, v) -> b.party(v))
                .seldom(Arbitraries.of("LÆO", "TKI", "maj"), (b, v) -> b.initials(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** The invented full name of a person. */
    public static Arbitrary<String> name() {
        return Combinators.combine(Arbitraries.of(Words.FIRST_NAMES), Arbitraries.of(Words.LAST_NAMES))
                .as((first, last) -> first + " " + last);
    }

    /** Any office (stilling); its title may be blank. */
    public static Arbitrary<Office> anyOffice() {
        return Texts.mostly(Words.OFFICES).map(Office::of);
    }

    /** An office (stilling). */
    public static Arbitrary<Office> office() {
        return Arbitraries.of(Words.OFFICES).map(Office::of);
    }

    /** Any political party or list (parti, liste); letter and name may be missing. */
    public static Arbitrary<PoliticalParty> anyPoliticalParty() {
        Arbitrary<PoliticalParty> odd = Assembly.of(PoliticalParty::builder)
                .maybe(Texts.mostly(List.of("A", "a", "Ø")), (b, v) -> b.letter(v))
                .maybe(Texts.mostly(List.of("Lokallisten", "Socialdemokratiet")), (b, v) -> b.name(v))
                .seldom(Texts.mostly(List.of("Soc.dem.")), (b, v) -> b.printed(v))
                .build(b -> b.build());
        return Mix.mostly(politicalParty(), odd).withoutEdgeCases();
    }

    /** A political party or list (parti, liste). */
    public static Arbitrary<PoliticalParty> politicalParty() {
        return Arbitraries.of(PARTIES);
    }

    /** Any body (udvalg, råd); name, abbreviation and kind may be missing or not fit each other. */
    public static Arbitrary<Body> anyBody() {
        List<String> few = List.of(
                "Socialudvalget",
                "Socialudvalg",
                "Økonomiudvalget",
                "Byrådet",
                "Kommunalbestyrelsen",
                "Direktionen",
                "Ældrerådet");
        return Assembly.of(Body::builder)
                .maybe(Texts.mostly(few), (b, v) -> b.name(v))
                .seldom(Texts.mostly(List.of("SOU", "ØKE", "BYR")), (b, v) -> b.abbreviation(v))
                .seldom(Vocabularies.anyBodyKind(), (b, v) -> b.kind(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** A standing committee, the finance committee or the council, with its kind. */
    public static Arbitrary<Body> body() {
        Arbitrary<Body> committees =
                Arbitraries.of(Words.COMMITTEES).map(name -> Body.of(name, BodyKind.STANDING_COMMITTEE));
        Arbitrary<Body> bodies = Mix.frequencyOf(
                Tuple.of(3, committees),
                Tuple.of(1, Arbitraries.just(financeCommittee())),
                Tuple.of(2, Arbitraries.just(council())));
        return Combinators.combine(bodies, Identifiers.externalId(), Mix.chance(20), Mix.chance(20))
                .as((body, id, identified, abbreviated) -> body.withIds(identified ? List.of(id) : List.of())
                        .withAbbreviation(abbreviated ? abbreviation(body.name()) : ""))
                .withoutEdgeCases();
    }

    private static String abbreviation(String name) {
        return name.substring(0, 3).toUpperCase(Locale.ROOT);
    }

    public static Body financeCommittee() {
        return Body.of("Økonomiudvalget", BodyKind.FINANCE_COMMITTEE);
    }

    public static Body council() {
        return Body.of("Byrådet", BodyKind.COUNCIL);
    }

    /** Any roster (oversigt over råd, udvalg og stillinger); names may be missing, or stand on two bodies. */
    public static Arbitrary<Roster> anyRoster() {
        return Assembly.of(Roster::builder)
                .seldom(anyMunicipality(), (b, v) -> b.municipality(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.validity(v))
                .seldom(Texts.mostly(List.of("2018-2021")), (b, v) -> b.termName(v))
                .seldom(Mix.chance(50), (b, v) -> b.complete(v))
                .always(Mix.upTo(4, anyRosterBody()), (b, v) -> b.bodies(v))
                .always(Mix.few(anyRosterOffice()), (b, v) -> b.offices(v))
                .build(b -> b.build());
    }

    /** Any body of a roster with its members (udvalg i en oversigt); every part may be missing. */
    public static Arbitrary<RosterBody> anyRosterBody() {
        return Assembly.of(RosterBody::builder)
                .maybe(anyBody(), (b, v) -> b.body(v))
                .seldom(Texts.mostly(List.of("Socialt Udvalg", "SOU", "Byråd")), (b, v) -> b.addAliases(v))
                .maybe(Arbitraries.integers().between(-1, 31), (b, v) -> b.memberCount(v))
                .seldom(Mix.few(Memberships.anyPredecessor()), (b, v) -> b.predecessors(v))
                .seldom(Mix.few(anyPerson()), (b, v) -> b.members(v))
                .seldom(Mix.few(Memberships.anyMembership()), (b, v) -> b.memberships(v))
                .seldom(Arbitraries.integers().between(-1, 3), (b, v) -> b.vacantSeats(v))
                .seldom(anyPerson(), (b, v) -> b.chair(v))
                .seldom(anyPerson(), (b, v) -> b.deputyChair(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.term(v))
                .build(b -> b.build());
    }

    private static Arbitrary<RosterOffice> anyRosterOffice() {
        return Assembly.of(RosterOffice::builder)
                .maybe(anyOffice(), (b, v) -> b.office(v))
                .seldom(Texts.mostly(Words.OFFICES), (b, v) -> b.addAliases(v))
                .seldom(anyPerson(), (b, v) -> b.holder(v))
                .seldom(Mix.chance(50), (b, v) -> b.vacant(v))
                .build(b -> b.build());
    }

    /**
     * A roster in which every body has a name of its own: the council with an odd number of members, the finance committee
     * and standing committees, each odd and at most half as large.
     */
    public static Arbitrary<Roster> roster() {
        Arbitrary<Integer> half = Arbitraries.integers().between(4, 15);
        Arbitrary<List<String>> committees = Arbitraries.of(Words.COMMITTEES)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(
                        municipality(), half, committees, Arbitraries.integers().between(1, 3))
                .as((municipality, size, names, smaller) -> {
                    int members = Math.min(size, 2 * smaller + 1) | 1;
                    int odd = members > size ? members - 2 : members;
                    RosterBuilder roster = Roster.builder()
                            .municipality(municipality)
                            .addBodies(listed(council(), 2 * size + 1), listed(financeCommittee(), odd));
                    names.forEach(name -> roster.addBodies(listed(Body.of(name, BodyKind.STANDING_COMMITTEE), odd)));
                    return roster.build();
                })
                .withoutEdgeCases();
    }

    private static RosterBody listed(Body body, int members) {
        return RosterBody.builder().body(body).memberCount(members).build();
    }

    /** Any municipality (kommune); name, code and CVR number may be missing or wrong. */
    public static Arbitrary<Municipality> anyMunicipality() {
        return Assembly.of(Municipality::builder)
                .maybe(Texts.mostly(List.of("Hedensted Kommune", "Region Sjælland")), (b, v) -> b.name(v))
                .maybe(Identifiers.anyMunicipalityCode(), (b, v) -> b.code(v))
                .maybe(Identifiers.anyCvr(), (b, v) -> b.cvr(v))
                .build(b -> b.build());
    }

    /** A municipality with its own code, and maybe a CVR number that checks out but is not its own. */
    public static Arbitrary<Municipality> municipality() {
        return Combinators.combine(
                        Identifiers.knownMunicipalityCode(),
                        Identifiers.validCvr().optional(0.5))
                .as((code, cvr) -> Municipality.builder()
                        .name(code.name().orElseThrow() + " Kommune")
                        .code(code)
                        .cvr(cvr)
                        .build())
                .withoutEdgeCases();
    }
}
