package dk.sagsgang.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.organisation.ChangeSet;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.Location;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final OrganisationUnit CARE = led("care", "Social Omsorg", "Chefen for Social Omsorg");
    private static final OrganisationUnit STAFF = led("hr", "HR & Analyse", "Personalechefen");
    private static final OrganisationUnit MONEY = led("money", "Økonomi", "Chefen for Økonomi");
    private static final OrganisationModel BEFORE = model(CARE, STAFF, MONEY);

    private static final Commission COMMISSION = Commission.builder()
            .title("Kommissorium")
            .composition(Composition.builder()
                    .addSeats(
                            Seat.of("chefen for Social Omsorg", OfficeHolder.of("chefen for Social Omsorg")),
                            Seat.of("chefen for Økonomi", OfficeHolder.of("chefen for Økonomi")),
                            Seat.of("lederen af HR & Analyse", OfficeHolder.of("lederen af HR & Analyse")))
                    .chair(Post.of(ChairOfBody.of("Udvalget for Social Omsorg")))
                    .build())
            .addReporting(Reporting.builder().addTo(Body.of("Social omsorg")).build())
            .build();

    @Test
    void seatsOfClosingOfficesAreToldInTheOrderOfTheCommission() {
        Consequences consequences = consequences(model(MONEY));
        assertThat(consequences.in(COMMISSION))
                .containsExactly(
                        new Consequence(
                                Location.of("/composition/seats/0/filledBy/office"),
                                Consequence.Kind.OFFICE_CLOSES,
                                CARE),
                        new Consequence(
                                Location.of("/composition/seats/2/filledBy/office"),
                                Consequence.Kind.OFFICE_NAMES_CLOSING_UNIT,
                                STAFF),
                        new Consequence(Location.of("/reporting/0/to/0"), Consequence.Kind.UNIT_CLOSES, CARE));
    }

    @Test
    void aRenamedUnitIsNamedByItsFormerName() {
        Consequences consequences = consequences(model(CARE.withName("Velfærd"), STAFF, MONEY));
        assertThat(consequences.in(COMMISSION))
                .containsExactly(
                        new Consequence(Location.of("/reporting/0/to/0"), Consequence.Kind.UNIT_RENAMED, CARE));
    }

    @Test
    void anOfficeThatLeadsAnotherUnitStays() {
        Consequences consequences =
                consequences(model(led("welfare", "Velfærd", "Chefen for Social Omsorg"), STAFF, MONEY));
        assertThat(consequences.in(COMMISSION))
                .extracting(Consequence::kind)
                .containsExactly(Consequence.Kind.OFFICE_NAMES_CLOSING_UNIT, Consequence.Kind.UNIT_CLOSES);
    }

    @Test
    void nothingFollowsWhereNothingChanges() {
        assertThat(consequences(BEFORE).in(COMMISSION)).isEmpty();
    }

    @Test
    void committeesOfARosterNameOfficesThatClose() {
        Roster roster = Roster.builder()
                .addBodies(RosterBody.builder()
                        .body(Body.of("Styregruppen for Økonomi"))
                        .chair(Person.holding("Personalechefen"))
                        .build())
                .build();
        assertThat(consequences(model(CARE, MONEY)).in(roster))
                .containsExactly(
                        new Consequence(Location.of("/bodies/0/chair/office"), Consequence.Kind.OFFICE_CLOSES, STAFF));
    }

    private static Consequences consequences(OrganisationModel after) {
        return Consequences.of(BEFORE, ChangeSet.between(BEFORE, after));
    }

    private static OrganisationModel model(OrganisationUnit... units) {
        return OrganisationModel.builder().title("Organisation").addUnits(units).build();
    }

    private static OrganisationUnit led(String key, String name, String office) {
        return OrganisationUnit.builder()
                .key(key)
                .name(name)
                .addLeadership(Leadership.builder().office(Office.of(office)).build())
                .build();
    }
}
