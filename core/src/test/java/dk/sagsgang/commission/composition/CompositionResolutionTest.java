package dk.sagsgang.commission.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterOffice;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committee of the first reference document, against a council of five with a committee of three. */
class CompositionResolutionTest {

    private static final String COMMITTEE = "Udvalget for Social Omsorg";

    private static final PoliticalParty A = PoliticalParty.ofLetter("A");
    private static final PoliticalParty V = PoliticalParty.ofLetter("V");
    private static final PoliticalParty OE = PoliticalParty.ofLetter("Ø");

    private static final Person AASE = member("Åse Engbæk", A);
    private static final Person BJOERN = member("Bjørn Kildetoft", V);
    private static final Person SOLVEJ = member("Solvej Rævdal", V);
    private static final Person TORKIL = member("Torkil Lyngå", A);
    private static final Person VIBEKE = member("Vibeke Sandø", OE);
    private static final Person HEAD = Person.of("Herdis Bækgård");

    private static final Roster ROSTER = Roster.builder()
            .addBodies(RosterBody.builder()
                    .body(Body.of("Byrådet", BodyKind.COUNCIL))
                    .addMembers(AASE, BJOERN, SOLVEJ, TORKIL, VIBEKE)
                    .chair(Person.of("Torkil Lyngå"))
                    .build())
            .addBodies(RosterBody.builder()
                    .body(Body.of(COMMITTEE))
                    .addAliases("USO")
                    .addMembers(AASE, BJOERN, SOLVEJ)
                    .chair(Person.of("Åse Engbæk"))
                    .build())
            .addBodies(RosterBody.builder()
                    .body(Body.of("Teknisk Udvalg"))
                    .memberCount(5)
                    .build())
            .addOffices(RosterOffice.builder()
                    .office(Office.of("chefen for Social Omsorg"))
                    .holder(HEAD)
                    .build())
            .addOffices(RosterOffice.builder()
                    .office(Office.of("chefen for Økonomi"))
                    .vacant(true)
                    .build())
            .addOffices(
                    RosterOffice.builder().office(Office.of("kommunaldirektør")).build())
            .build();

    private static final Composition COMPOSITION = Composition.builder()
            .addSeats(Seat.of("medlemmer fra udvalget", MembersOfBody.of(COMMITTEE)))
            .addSeats(Seat.of("én fra de øvrige partier", OnePerParty.notIn(COMMITTEE)))
            .addSeats(Seat.builder()
                    .key("chef")
                    .filledBy(OfficeHolder.of("chefen for Social Omsorg"))
                    .build())
            .addSeats(Seat.of("chefen for Økonomi", OfficeHolder.of("chefen for Økonomi")))
            .addSeats(Seat.of("borgmester", OfficeHolder.of("borgmester")))
            .addSeats(Seat.of("kommunaldirektør", OfficeHolder.of("kommunaldirektør")))
            .addSeats(Seat.of("relevante medarbejdere", Guests.of("relevante medarbejdere")))
            .chair(Post.of(ChairOfBody.of(COMMITTEE)))
            .secretary(Post.ofSeat("chef"))
            .build();

    @Test
    void everySeatTellsWhoSitsThereOrWhyNobodyCanBeNamed() {
        List<ResolvedSeat> seats = COMPOSITION.resolve(ROSTER).seats();

        assertThat(seats).extracting(seat -> seat.places().orElseThrow()).containsExactly(3, 1, 1, 1, 1, 1, 0);
        assertThat(seats)
                .extracting(ResolvedSeat::people)
                .containsExactly(
                        List.of(AASE, BJOERN, SOLVEJ),
                        List.of(),
                        List.of(HEAD),
                        List.of(),
                        List.of(TORKIL),
                        List.of(),
                        List.of());
        assertThat(seats)
                .extracting(seat -> seat.unresolved().map(Enum::name).orElse(""))
                .containsExactly("", "NOT_CHOSEN", "", "OFFICE_VACANT", "", "HOLDER_NOT_KNOWN", "");
    }

    @Test
    void theNumberOfSeatsIsKnownWhereEveryBodyIs() {
        assertThat(COMPOSITION.resolve(ROSTER).size()).contains(8);
        assertThat(COMPOSITION.resolve(Roster.EMPTY).size()).isEmpty();
    }

    @Test
    void onlyAnOfficeThatNobodyHoldsIsVacant() {
        assertThat(COMPOSITION.resolve(ROSTER).vacant())
                .extracting(ResolvedSeat::index)
                .containsExactly(3);
        assertThat(COMPOSITION.resolve(ROSTER).unresolved())
                .extracting(ResolvedSeat::index)
                .containsExactly(1, 3, 5);
    }

    @Test
    void partiesThatTheCommitteeLacksGetASeatEach() {
        CompositionResolution resolution = COMPOSITION.resolve(ROSTER);

        assertThat(resolution.seats().get(1).parties()).containsExactly(OE);
        assertThat(resolution.parties()).containsExactly(A, V, OE);
        assertThat(resolution.of(V)).extracting(ResolvedSeat::index).containsExactly(0);
        assertThat(resolution.of(A)).extracting(ResolvedSeat::index).containsExactly(0, 4);
    }

    @Test
    void aCommitteeInWhichEveryPartySitsLeavesNoSeatForTheOthers() {
        Roster all =
                ROSTER.withBodies(ROSTER.bodies().get(0), ROSTER.bodies().get(1).withMembers(AASE, BJOERN, VIBEKE));
        ResolvedSeat others = COMPOSITION.resolve(all).seats().get(1);

        assertThat(others.places()).contains(0);
        assertThat(others.complete()).isTrue();
    }

    @Test
    void chairAndSecretaryAreSeated() {
        CompositionResolution resolution = COMPOSITION.resolve(ROSTER);

        assertThat(resolution.chair().orElseThrow().holder()).contains(AASE);
        assertThat(resolution.chair().orElseThrow().seated()).contains(true);
        assertThat(resolution.secretary().orElseThrow().holder()).contains(HEAD);
        assertThat(resolution.secretary().orElseThrow().seated()).contains(true);
    }

    @Test
    void theChairOfABodyWhoseMembersSitIsSeatedWhoeverItIs() {
        ResolvedPost chair = COMPOSITION.resolve(Roster.EMPTY).chair().orElseThrow();

        assertThat(chair.holder()).isEmpty();
        assertThat(chair.unresolved()).contains(Unresolved.BODY_NOT_LISTED);
        assertThat(chair.seated()).contains(true);
    }

    @Test
    void aChairWhoIsNotAmongThoseWhoSitIsNotSeated() {
        Composition composition = Composition.builder()
                .addSeats(Seat.of("medlemmer", MembersOfBody.of(COMMITTEE)))
                .chair(Post.of(OfficeHolder.of("borgmester")))
                .build();

        assertThat(composition.resolve(ROSTER).chair().orElseThrow().seated()).contains(false);
        assertThat(composition
                        .withSeats(Seat.of("gæster", OtherFilling.of("udpeges senere")))
                        .resolve(ROSTER)
                        .chair()
                        .orElseThrow()
                        .seated())
                .isEmpty();
    }

    @Test
    void aPostOfASeatThatDoesNotExistIsSaidToBe() {
        Composition composition =
                Composition.builder().secretary(Post.ofSeat("x")).build();

        assertThat(composition.resolve(ROSTER).secretary().orElseThrow().unresolved())
                .contains(Unresolved.SEAT_NOT_FOUND);
    }

    @Test
    void whoHasTwoSeatsIsFoundUnderAnotherSpelling() {
        Composition composition = Composition.builder()
                .addSeats(Seat.of("medlemmer", MembersOfBody.of("USO")))
                .addSeats(Seat.of("borgmester", OfficeHolder.of("borgmester")))
                .addSeats(Seat.of("Åse", NamedPerson.of(Person.of("ÅSE  ENGBÆK"))))
                .build();
        CompositionResolution resolution = composition.resolve(ROSTER);

        assertThat(resolution.seatedTwice()).containsExactly(new SeatedTwice(AASE, List.of(0, 2)));
        assertThat(resolution.people()).containsExactly(AASE, BJOERN, SOLVEJ, TORKIL);
        assertThat(resolution.size()).contains(5);
    }

    @Test
    void aBodyIsFoundUnderEachOfItsNames() {
        Seat seat = Seat.of("medlemmer", MembersOfBody.of("Kommunalbestyrelsen"));

        assertThat(one(seat).people()).hasSize(5);
    }

    @Test
    void someMembersOfABodyAreNotChosenYet() {
        ResolvedSeat two =
                one(Seat.of("to medlemmer", MembersOfBody.of(COMMITTEE)).withCount(Count.of("to medlemmer")));

        assertThat(two.places()).contains(2);
        assertThat(two.people()).isEmpty();
        assertThat(two.unresolved()).contains(Unresolved.NOT_CHOSEN);
    }

    @Test
    void aBodyOfKnownSizeHasPlacesThoughItsMembersAreNotListed() {
        ResolvedSeat seat = one(Seat.of("medlemmer", MembersOfBody.of("Teknisk Udvalg")));

        assertThat(seat.places()).contains(5);
        assertThat(seat.unresolved()).contains(Unresolved.MEMBERS_NOT_KNOWN);
    }

    @Test
    void aBodyThatTheRosterDoesNotListIsUnresolved() {
        ResolvedSeat seat = one(Seat.of("medlemmer", MembersOfBody.of("Kulturudvalget")));

        assertThat(seat.nobody()).isTrue();
        assertThat(seat.places()).isEmpty();
        assertThat(seat.unresolved()).contains(Unresolved.BODY_NOT_LISTED);
    }

    @Test
    void peopleWhomTheDocumentNamesSitOnTheirSeat() {
        ResolvedSeat seat = one(Seat.of("tre borgere", Representatives.of("borgerne"))
                .withCount(Count.of("tre borgere"))
                .withHolders(Person.of("Gerda Holmsø"), Person.of("Poul Havtorn")));

        assertThat(seat.people()).hasSize(2);
        assertThat(seat.places()).contains(3);
        assertThat(seat.unresolved()).contains(Unresolved.NOT_CHOSEN);
    }

    @Test
    void aPartyThatHasNobodyInTheCouncilIsNotListed() {
        PoliticalParty gone = PoliticalParty.ofLetter("Q");
        Seat seat = Seat.of("en fra Q", Representatives.builder().party(gone).build());

        assertThat(one(seat).unresolved()).contains(Unresolved.PARTY_NOT_LISTED);
        assertThat(one(seat).parties()).containsExactly(gone);
    }

    private static ResolvedSeat one(Seat seat) {
        return Composition.builder()
                .addSeats(seat)
                .build()
                .resolve(ROSTER)
                .seats()
                .get(0);
    }

    private static Person member(String name, PoliticalParty party) {
        return Person.builder().name(name).party(party).build();
    }
}
