package dk.sagsgang.examples.benchmark;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.organisation.ChangeSet;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.archive.CaseArchive;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost of organisation models, commissions and meetings grows with their units, seats and people: ten times as many parts must cost
 * about ten times as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40, batchSize = GrowthBenchmark.OPERATIONS)
@Measurement(iterations = 10, batchSize = GrowthBenchmark.OPERATIONS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class GrowthBenchmark {

    static final int OPERATIONS = 10;

    private static final Body COMMITTEE = Body.of("Udvalget for Nærhed");

    private static final int UNITS_IN_A_SECTION = 20;

    /** How many units the model has, how many seats the committee, and how many people the meeting. */
    @Param({"1000", "10000"})
    public int parts;

    private final DocumentValidator validator = DocumentValidator.standard();
    private OrganisationModel model = OrganisationModel.builder().build();
    private OrganisationModel changed = model;
    private Commission commission = Commission.builder().build();
    private Meeting meeting = Meeting.builder().build();
    private CaseArchive archive = CaseArchive.builder().build();

    /** Makes the documents. */
    @Setup
    public void prepare() {
        List<OrganisationUnit> units =
                IntStream.range(0, parts).mapToObj(GrowthBenchmark::unit).toList();
        model = OrganisationModel.builder().title("Organisation").units(units).build();
        changed = model.withUnits(units.stream()
                .map(unit -> unit.key().endsWith("7") ? unit.withName(unit.name() + " og Udvikling") : unit)
                .toList());
        commission = Commission.builder()
                .title("Kommissorium")
                .kind(CommissionKind.WORKING_GROUP)
                .composition(Composition.builder()
                        .seats(IntStream.range(0, parts)
                                .mapToObj(i -> Seat.of("leder " + i, OfficeHolder.of("leder " + i)))
                                .toList())
                        .build())
                .build();
        meeting = Meeting.builder()
                .addBodies(COMMITTEE)
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 3, 26))
                .attendance(IntStream.range(0, parts)
                        .mapToObj(i -> Attendance.builder()
                                .person(person(i))
                                .status(AttendanceStatus.PRESENT)
                                .capacity(Capacity.MEMBER)
                                .build())
                        .toList())
                .build();
        Commission committee = Commission.builder()
                .title("Kommissorium")
                .status(CommissionStatus.ADOPTED)
                .body(COMMITTEE)
                .establishedBy(DecisionReference.builder()
                        .body(Body.of("Byrådet"))
                        .date(LocalDate.of(2019, 2, 26))
                        .build())
                .composition(Composition.builder()
                        .seats(IntStream.range(0, parts)
                                .mapToObj(i -> Seat.of("medlem " + i, NamedPerson.of(person(i))))
                                .toList())
                        .build())
                .build();
        archive = CaseArchive.builder()
                .add("kommissorium", committee)
                .add("referat", meeting)
                .build();
    }

    private static Person person(int number) {
        return Person.of("Fornavn" + number + " Efternavn" + number);
    }

    private static OrganisationUnit unit(int number) {
        return OrganisationUnit.builder()
                .key("u" + number)
                .name("Enhed " + number)
                .kind(UnitKind.TEAM)
                .parent(number == 0 ? "" : "u" + (number - 1) / UNITS_IN_A_SECTION)
                .build();
    }

    /** The tree of the units. */
    @Benchmark
    public OrganisationTree treeOfUnits() {
        return OrganisationTree.of(model);
    }

    /** What changes where every tenth unit gets another name. */
    @Benchmark
    public ChangeSet changesOfUnits() {
        return ChangeSet.between(model, changed);
    }

    /** All rules for organisation models. */
    @Benchmark
    public Object rulesOfUnits() {
        return validator.checkRules(model);
    }

    /** All rules for commissions. */
    @Benchmark
    public Object rulesOfSeats() {
        return validator.checkRules(commission);
    }

    /** All rules for meetings. */
    @Benchmark
    public Object rulesOfAttendance() {
        return validator.checkRules(meeting);
    }

    /** Those who meet beside those whom the commission of their committee names. */
    @Benchmark
    public Object membersOfCommittee() {
        return archive.check();
    }

    /** Who sits, against a roster that knows none of the offices. */
    @Benchmark
    public Object resolutionOfSeats() {
        return commission.composition().orElseThrow().resolve(Roster.EMPTY);
    }
}
