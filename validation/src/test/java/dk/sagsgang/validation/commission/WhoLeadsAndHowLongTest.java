package dk.sagsgang.validation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** COM-001, COM-033 and COM-035: whose committee it is, how long it works, and that two lead it. */
@Tag("once")
class WhoLeadsAndHowLongTest {

    private static final Body BOARD = Body.of("Vækstforum");

    @Test
    void aDurationMayDifferFromTheTermByAMonth() {
        assertThat(lasting(11, "måneder", "31. december 2019")).isEmpty();
        assertThat(lasting(13, "måneder", "31. december 2019")).isEmpty();
        assertThat(lasting(10, "måneder", "31. december 2019")).containsExactly("COM-033 stated=10 months=12");
        assertThat(lasting(14, "måneder", "31. december 2019")).containsExactly("COM-033 stated=14 months=12");
    }

    @Test
    void aDurationInYearsMayDifferByHalfAYear() {
        assertThat(lasting(1, "år", "30. juni 2020")).isEmpty();
        assertThat(lasting(1, "år", "31. juli 2020")).containsExactly("COM-033 stated=12 months=19");
        assertThat(lasting(2, "år", "30. juni 2020")).isEmpty();
        assertThat(lasting(2, "år", "31. maj 2020")).containsExactly("COM-033 stated=24 months=17");
    }

    @Test
    void aDurationInAnotherUnitAndAnEndBeforeTheBeginningSayNothing() {
        assertThat(lasting(2, "møder", "31. december 2019")).isEmpty();
        assertThat(lasting(2, "år", "31. december 2017")).isEmpty();
    }

    @Test
    void oneOfficeOnBothPostsIsOnePerson() {
        assertThat(led(OfficeHolder.of("borgmesteren"), OfficeHolder.of("Borgmesteren")))
                .containsExactly("COM-035");
        assertThat(led(OfficeHolder.of("chefen for Økonomi"), OfficeHolder.of("chefen for Økonomi")))
                .containsExactly("COM-035");
        assertThat(led(OfficeHolder.of("borgmesteren"), OfficeHolder.of("kommunaldirektøren")))
                .isEmpty();
    }

    @Test
    void anOfficeThatManyHaveMayBeTwoPeople() {
        assertThat(led(OfficeHolder.of("byrådsmedlem"), OfficeHolder.of("byrådsmedlem")))
                .isEmpty();
    }

    @Test
    void theChairOfOneBodyOnBothPostsIsOnePerson() {
        assertThat(led(ChairOfBody.of("Socialudvalget"), ChairOfBody.of("Socialudvalget")))
                .containsExactly("COM-035");
        assertThat(led(ChairOfBody.of("Socialudvalget"), ChairOfBody.of("Teknisk Udvalg")))
                .isEmpty();
        assertThat(led(ChairOfBody.builder().build(), ChairOfBody.of("Teknisk Udvalg")))
                .isEmpty();
        assertThat(led(ChairOfBody.of("Socialudvalget"), OfficeHolder.of("borgmesteren")))
                .isEmpty();
    }

    @Test
    void oneSeatOnBothPostsIsOnePersonUnlessManySitOnIt() {
        Seat named = Seat.of("Lærke Overgårdslund", NamedPerson.of(Person.of("Lærke Overgårdslund")))
                .withKey("l");

        assertThat(seated(named.withFilledBy(OfficeHolder.of("borgmesteren")))).containsExactly("COM-035");
        assertThat(seated(named.withFilledBy(ChairOfBody.of("Socialudvalget")))).containsExactly("COM-035");
        assertThat(seated(named.withFilledBy(OfficeHolder.of("byrådsmedlem")))).isEmpty();
        assertThat(seated(named.withFilledBy(OfficeHolder.of("borgmesteren")).withCount(Count.ofNumber(2))))
                .isEmpty();
        assertThat(seated(named.withFilledBy(OfficeHolder.of("byrådsmedlem")).withCount(Count.ofNumber(1))))
                .containsExactly("COM-035");
    }

    @Test
    void aBodyOfWhichNothingIsKnownMayBeTheCouncil() {
        assertThat(setUpBy(BOARD, Profile.DENMARK)).containsExactly("body-unknown");
        assertThat(setUpBy(BOARD.withKind(BodyKind.STANDING_COMMITTEE), Profile.DENMARK))
                .containsExactly("other-body");
        assertThat(setUpBy(Body.of("Byrådet"), Profile.DENMARK)).isEmpty();
    }

    @Test
    void aRosterWithTheCouncilTellsThatAnotherBodyIsNone() {
        RosterBody board = RosterBody.builder().body(BOARD).build();
        RosterBody council =
                RosterBody.builder().body(Body.of("Byrådet", BodyKind.COUNCIL)).build();

        assertThat(setUpBy(
                        BOARD,
                        Profile.DENMARK.withRosters(
                                Roster.builder().addBodies(board, council).build())))
                .containsExactly("other-body");
        assertThat(setUpBy(
                        BOARD,
                        Profile.DENMARK.withRosters(
                                Roster.builder().addBodies(council).build())))
                .containsExactly("body-unknown");
        assertThat(setUpBy(
                        BOARD,
                        Profile.DENMARK.withRosters(
                                Roster.builder().addBodies(board).build())))
                .containsExactly("body-unknown");
    }

    private static List<String> lasting(int number, String unit, String end) {
        Commission commission = Commission.builder()
                .title("Kommissorium")
                .statedDuration(Count.ofNumber(number).withUnit(unit))
                .term(Term.of(ImpreciseDate.of("1. januar 2019"), ImpreciseDate.of(end)))
                .build();
        return DocumentValidator.with(Profile.DENMARK, StructureCheck.none()).checkRules(commission).findings().stream()
                .filter(finding -> finding.rule().id().equals("COM-033"))
                .map(finding -> finding.rule() + " stated="
                        + finding.arguments().get(0).value() + " months="
                        + finding.arguments().get(1).value())
                .toList();
    }

    private static List<String> led(Filling chair, Filling deputy) {
        return led(Composition.builder()
                .chair(Post.of(chair))
                .deputyChair(Post.of(deputy))
                .build());
    }

    private static List<String> seated(Seat seat) {
        return led(Composition.builder()
                .addSeats(seat)
                .chair(Post.ofSeat("l"))
                .deputyChair(Post.ofSeat("l"))
                .build());
    }

    private static List<String> led(Composition composition) {
        Commission commission = Commission.builder()
                .title("Kommissorium")
                .composition(composition)
                .build();
        return DocumentValidator.with(Profile.DENMARK, StructureCheck.none()).checkRules(commission).findings().stream()
                .map(finding -> finding.rule().id())
                .filter("COM-035"::equals)
                .toList();
    }

    private static List<String> setUpBy(Body body, Profile profile) {
        Commission commission = Commission.builder()
                .title("Kommissorium")
                .kind(CommissionKind.SPECIAL_COMMITTEE)
                .establishedBy(DecisionReference.builder().body(body).build())
                .build();
        return DocumentValidator.with(profile, StructureCheck.none()).checkRules(commission).findings().stream()
                .filter(finding -> finding.rule().id().equals("COM-001"))
                .map(finding -> finding.variant())
                .toList();
    }
}
