package dk.sagsgang.testkit.organisation;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Leaders of units, teams of leaders, and boards inside an organisation.
 *
 * <p>{@code Leaderships.anyLeadershipTeam()} draws "Chefgruppen" and who sits in it.
 */
public final class Leaderships {

    private Leaderships() {}

    /** Any leadership of a unit (ledelse); it may be held and vacant at once. */
    public static Arbitrary<Leadership> anyLeadership() {
        return Assembly.of(Leadership::builder)
                .often(Vocabularies.anyLeadershipRole(), (b, v) -> b.role(v))
                .maybe(Parties.anyOffice(), (b, v) -> b.office(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.person(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.number(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.span(v))
                .seldom(Vocabularies.anyLeadershipRole(), (b, v) -> b.spanRole(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.vacant(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.acting(v))
                .seldom(Dates.anyTerm(), (b, v) -> b.validity(v))
                .seldom(Texts.anyText(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    /** Any team of leaders (ledelsesteam). */
    public static Arbitrary<LeadershipTeam> anyLeadershipTeam() {
        return Assembly.of(LeadershipTeam::builder)
                .maybe(Texts.mostly(List.of("Ledelsesteamet", "Chefgruppen")), (b, v) -> b.name(v))
                .maybe(Keys.anyKey(), (b, v) -> b.unit(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.size(v))
                .always(Mix.upTo(3, anyLeadershipSeat()), (b, v) -> b.addAllSeats(v))
                .build(b -> b.build());
    }

    /** Any place in such a team. */
    public static Arbitrary<LeadershipSeat> anyLeadershipSeat() {
        return Assembly.of(LeadershipSeat::builder)
                .often(Vocabularies.anyLeadershipRole(), (b, v) -> b.role(v))
                .seldom(Parties.anyOffice(), (b, v) -> b.office(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.number(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .build(b -> b.build());
    }

    /** Any board inside an organisation, such as a visitationsudvalg. */
    public static Arbitrary<Board> anyBoard() {
        return Assembly.of(Board::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .often(Texts.mostly(Words.BOARDS), (b, v) -> b.name(v))
                .seldom(Vocabularies.anyBodyKind(), (b, v) -> b.kind(v))
                .maybe(Keys.anyKey(), (b, v) -> b.unit(v))
                .maybe(Texts.anyText(), (b, v) -> b.purpose(v))
                .always(Mix.upTo(3, anyBoardMembership()), (b, v) -> b.addAllMemberships(v))
                .build(b -> b.build());
    }

    /** Any rule of who sits in a board (regel for medlemskab). */
    public static Arbitrary<BoardMembership> anyBoardMembership() {
        return Assembly.of(BoardMembership::builder)
                .maybe(Vocabularies.anyUnitFunction(), (b, v) -> b.function(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .seldom(Vocabularies.anyLeadershipRole(), (b, v) -> b.role(v))
                .seldom(Parties.anyOffice(), (b, v) -> b.office(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.person(v))
                .seldom(Quantities.anyCount(), (b, v) -> b.number(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.chair(v))
                .seldom(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any level of leadership (ledelsesniveau); every part may be missing. */
    public static Arbitrary<LeadershipLevel> anyLeadershipLevel() {
        return Assembly.of(LeadershipLevel::builder)
                .maybe(Texts.mostly(List.of("Niveau 2")), (b, v) -> b.mark(v))
                .maybe(Texts.anyText(), (b, v) -> b.name(v))
                .maybe(Mix.few(Texts.anyText().map(Office::of)), (b, v) -> b.addAllOffices(v))
                .maybe(Mix.few(Vocabularies.anyLeadershipRole()), (b, v) -> b.addAllRoles(v))
                .maybe(Mix.few(Keys.anyKey()), (b, v) -> b.addAllUnits(v))
                .seldom(Texts.anyText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }
}
