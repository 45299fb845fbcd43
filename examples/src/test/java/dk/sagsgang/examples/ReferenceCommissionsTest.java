package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.RhythmKind;
import dk.sagsgang.time.RhythmUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two commissions among the reference documents: each fact stands in a component of its own. */
class ReferenceCommissionsTest {

    private static final String COMMITTEE_FILE = "001-social-omsorg-kommissorium.json";
    private static final String PROJECT_FILE = "003-familieomraadet-kommissorium.json";

    private static final Commission COMMITTEE = read(COMMITTEE_FILE);
    private static final Commission PROJECT = read(PROJECT_FILE);

    @ParameterizedTest
    @ValueSource(strings = {COMMITTEE_FILE, PROJECT_FILE})
    void theFileIsAsTheLibraryWritesIt(String file) throws IOException {
        assertThat(Path.of("documents", file))
                .hasContent(DocumentWriter.indented().write(read(file)));
        assertThat(Files.readString(Path.of("documents", file))).endsWith("}\n");
    }

    @Test
    void theCommitteeIsSetUpByTheCouncilUnderParagraph17() {
        assertThat(COMMITTEE.heading()).isEqualTo("Notatark");
        assertThat(COMMITTEE.title()).isEqualTo("Baggrund og kommissorium for udredningsarbejde omkring Social Omsorg");
        assertThat(COMMITTEE.kind()).contains(CommissionKind.SPECIAL_COMMITTEE);
        assertThat(COMMITTEE.municipality().orElseThrow().name()).isEqualTo("Hedensted Kommune");
        assertThat(COMMITTEE.caseNumber().orElseThrow().printed()).isEqualTo("27.00.00-P05-1-16");
        assertThat(COMMITTEE.dated()).contains(ImpreciseDate.of("16.8.2016"));
        assertThat(COMMITTEE.emptyLabels()).containsExactly("Sagsbehandler");
        assertThat(COMMITTEE.establishedBy().flatMap(decision -> decision.date()))
                .contains(LocalDate.of(2016, 6, 29));
        assertThat(COMMITTEE
                        .establishedBy()
                        .flatMap(decision -> decision.body())
                        .map(Body::name))
                .contains("Byrådet");
        assertThat(COMMITTEE.basedOn().get(0).dated()).contains(ImpreciseDate.of("29. maj 2016"));
        assertThat(COMMITTEE.legalBasis().get(0).paragraph()).isEqualTo("17");
        assertThat(COMMITTEE.legalBasis().get(0).subsection()).isEqualTo("4");
        assertThat(COMMITTEE.mandate().orElseThrow().kinds())
                .containsExactly(MandateKind.PREPARES, MandateKind.of("follows"));
        assertThat(COMMITTEE.mandate().orElseThrow().decidedBy().map(Body::name))
                .contains("Byrådet");
    }

    @Test
    void theCommitteeIsFilledFromABodyFromThePartiesAndByOffice() {
        Composition composition = COMMITTEE.composition().orElseThrow();
        List<Seat> seats = composition.seats();

        assertThat(seats).hasSize(8);
        assertThat(seats.get(0).filledBy()).contains(MembersOfBody.of("Udvalget for Social Omsorg"));
        OnePerParty others = (OnePerParty) seats.get(1).filledBy().orElseThrow();
        assertThat(others.notIn()).contains(Body.of("Udvalget for Social Omsorg"));
        assertThat(others.each().flatMap(Count::value)).contains(1);
        assertThat(seats.subList(2, 7))
                .extracting(seat -> ((OfficeHolder) seat.filledBy().orElseThrow())
                        .office()
                        .map(Office::title)
                        .orElseThrow())
                .containsExactly(
                        "chefen for Social Omsorg",
                        "chefen for Økonomi",
                        "lederen af HR & Analyse",
                        "borgmester",
                        "kommunaldirektør");
        assertThat(seats.get(7).filledBy()).containsInstanceOf(Guests.class);
        assertThat(seats.get(7).role()).contains(SeatRole.GUEST);
        assertThat(composition.chair().flatMap(chair -> chair.filledBy()))
                .contains(ChairOfBody.of("Udvalget for Social Omsorg"));
        assertThat(composition.secretary().orElseThrow().seat())
                .isEqualTo(seats.get(2).key());
        assertThat(composition.meetings()).contains(Rhythm.of("fastsætter selv sin mødeplan"));
    }

    @Test
    void theDeadlineOfTheFrameIsNotTheTerm() {
        EconomicFrame frame =
                COMMITTEE.economy().flatMap(economy -> economy.frame()).orElseThrow();

        assertThat(frame.deadline()).contains(ImpreciseDate.of("senest ved udgangen af 2016"));
        assertThat(frame.budgetYear()).contains(2017);
        assertThat(COMMITTEE.term().orElseThrow().end()).contains(ImpreciseDate.of("til udgangen af 2018"));
        assertThat(COMMITTEE.statedDuration()).contains(Count.of("over 2 år"));
    }

    @Test
    void theCommitteeKeepsToThreeSetsOfGuidepostsOneOfThemNested() {
        assertThat(COMMITTEE.guideposts())
                .extracting(GuidepostSet::perspective)
                .containsExactly("velfærdsperspektiv", "organisationsperspektiv", "økonomisk perspektiv");
        assertThat(COMMITTEE.guideposts())
                .extracting(set -> set.guideposts().size())
                .containsExactly(3, 7, 2);
        List<Guidepost> economic = COMMITTEE.guideposts().get(2).guideposts();
        assertThat(economic)
                .extracting(guidepost -> guidepost.guideposts().size())
                .containsExactly(0, 4);
    }

    @Test
    void theCommitteeReportsToTheCouncilAndLearnsFromOdense() {
        assertThat(COMMITTEE.reporting().get(0).to()).extracting(Body::name).containsExactly("Byrådet");
        assertThat(COMMITTEE.reporting().get(0).rhythm()).contains(Rhythm.of("med passende mellemrum"));
        assertThat(COMMITTEE.inspirations().get(0).municipality().orElseThrow().name())
                .isEqualTo("Odense Kommune");
        assertThat(COMMITTEE.topics()).hasSize(8);
        assertThat(COMMITTEE.tasks()).extracting(Task::key).containsExactly("droeftelse", "opfoelgning");
        assertThat(COMMITTEE.sections())
                .extracting(section -> section.heading())
                .startsWith("Baggrund", "Styrelseslovens § 17, stk. 4");
    }

    @Test
    void theProjectComesFromTheBudgetAndSavesAtYearlyLevels() {
        EconomicTarget saving = PROJECT.economy().orElseThrow().targets().get(0);

        assertThat(PROJECT.heading()).isEqualTo("NOTAT");
        assertThat(PROJECT.kind()).contains(CommissionKind.PROJECT_ORGANISATION);
        assertThat(PROJECT.dated()).contains(ImpreciseDate.of("2. januar 2017"));
        assertThat(PROJECT.emptyLabels()).containsExactly("Journal nr.");
        assertThat(PROJECT.caseOfficers()).extracting(Person::initials).containsExactly("LMKOR");
        assertThat(PROJECT.economy().orElseThrow().proposals().get(0).number()).isEqualTo("025");
        assertThat(PROJECT.economy().orElseThrow().proposals().get(0).budgetYear())
                .contains(2017);
        assertThat(saving.kind()).contains(TargetKind.SAVING);
        assertThat(saving.basis()).contains(TargetBasis.YEARLY_LEVEL);
        assertThat(saving.years()).extracting(year -> year.year().orElseThrow()).containsExactly(2018, 2019, 2020);
        assertThat(saving.years())
                .extracting(year -> year.amount().flatMap(Amount::value).orElseThrow())
                .containsExactly(new BigDecimal(2_100_000), new BigDecimal(4_100_000), new BigDecimal(6_100_000));
        assertThat(saving.total()).isEmpty();
        assertThat(PROJECT.economy()
                        .flatMap(economy -> economy.resources())
                        .orElseThrow()
                        .withinStaffing())
                .contains(true);
    }

    @Test
    void theEarlierProjectReachedOneTargetAndMissedAnother() {
        EarlierProject earlier = PROJECT.earlierProjects().get(0);

        assertThat(earlier.term().orElseThrow().begin()).contains(ImpreciseDate.of("2012"));
        assertThat(earlier.measures()).hasSize(4);
        assertThat(earlier.targets())
                .extracting(ProjectTarget::outcome)
                .containsExactly(Optional.of(TargetOutcome.MET), Optional.empty(), Optional.of(TargetOutcome.NOT_MET));
        ProjectTarget fewer = earlier.targets().get(0);
        assertThat(fewer.figures().get(0).count().flatMap(Count::value)).contains(25);
        assertThat(fewer.due()).contains(ImpreciseDate.of("2015"));
        assertThat(fewer.results().get(0).count().flatMap(Count::value)).contains(27);
        assertThat(fewer.results().get(0).period()).contains(ImpreciseDate.of("fra 2011 til 2016"));
        assertThat(earlier.targets().get(2).figures().get(0).amount()).contains(Amount.of("775.000 kr."));
    }

    @Test
    void theSteeringGroupMeetsEveryFourthWeekAsARule() {
        ProjectOrganisation project = PROJECT.project().orElseThrow();
        Composition steering = project.steeringGroup().orElseThrow();
        Rhythm rhythm = steering.meetings().orElseThrow();

        assertThat(steering.seats()).hasSize(5);
        assertThat(rhythm).isEqualTo(Rhythm.of("som udgangspunkt hver 4. uge"));
        assertThat(rhythm.every()).contains(4);
        assertThat(rhythm.unit()).contains(RhythmUnit.WEEK);
        assertThat(rhythm.approximate()).contains(true);
        assertThat(project.meetings().get(0).rhythm()).contains(Rhythm.of("løbende efter behov"));
        assertThat(project.manager().flatMap(manager -> manager.filledBy())).contains(OfficeHolder.of("projektleder"));
        assertThat(project.anchoredIn()).extracting(Body::name).containsExactly("Familieafdelingen");
        assertThat(project.supportedBy()).extracting(Body::name).containsExactly("Økonomi og Udvikling");
        assertThat(PROJECT.stakeholders().get(0).role()).contains(InvolvementRole.INVOLVED);
    }

    @Test
    void theTextSpeaksOfTwoSubprojectsAndOfTwoOthers() {
        ProjectOrganisation project = PROJECT.project().orElseThrow();

        assertThat(project.statedSubprojects().flatMap(Count::value)).contains(2);
        assertThat(project.subprojects()).extracting(Subproject::mark).containsExactly("1", "2)");
        assertThat(project.subprojects().get(0).otherSubprojects().flatMap(Count::value))
                .contains(2);
    }

    @Test
    void theFirstSubprojectHasNumberedTasksAndADeadline() {
        Subproject first = PROJECT.project().orElseThrow().subprojects().get(0);

        assertThat(first.tasks()).extracting(Task::mark).containsExactly("1)", "2)", "3)", "4)", "5)");
        assertThat(first.deliverables().get(0).deadline())
                .contains(ImpreciseDate.of("senest ved udgangen af februar 2017"));
        assertThat(first.successCriteria()).hasSize(3);
        assertThat(first.workingGroup().flatMap(group -> group.meetings()).flatMap(Rhythm::kind))
                .contains(RhythmKind.AS_NEEDED);
        assertThat(first.coordinator().orElseThrow().seat())
                .isEqualTo(first.workingGroup().orElseThrow().seats().get(1).key());
    }

    @Test
    void theSecondSubprojectHasTracksDeliverablesAndLawsToKeep() {
        Subproject second = PROJECT.project().orElseThrow().subprojects().get(1);

        assertThat(second.tracks()).hasSize(3);
        assertThat(second.statedTracks().flatMap(Count::value)).contains(3);
        assertThat(second.methods()).containsExactly("værdistrømanalyser");
        assertThat(second.deliverables())
                .extracting(Deliverable::title)
                .containsExactly("Projektbeskrivelse", "Leverance- og aktivitetsplan");
        assertThat(second.deliverables())
                .extracting(each -> each.deadline().orElseThrow())
                .containsOnly(ImpreciseDate.of("primo februar", 2017));
        assertThat(second.deliverables())
                .extracting(each -> each.work().orElseThrow().end().orElseThrow())
                .containsOnly(ImpreciseDate.of("til og med januar", 2017));
        assertThat(second.laws())
                .extracting(LegalRequirement::law)
                .extracting(law -> law.map(reference -> reference.act()).orElse(""))
                .containsExactly("", "offentlighedsloven", "persondataloven", "retssikkerhedsloven", "serviceloven");
    }

    @Test
    void theMilestonesTellWhoIsInformedAndInvolvedAndWhen() {
        assertThat(PROJECT.milestones())
                .extracting(step -> step.date().orElseThrow())
                .containsExactly(
                        ImpreciseDate.of("primo december 2016"),
                        ImpreciseDate.of("efter direktionens behandling"),
                        ImpreciseDate.of("efter direktionens behandling"),
                        ImpreciseDate.of("1. kvartal 2017"),
                        ImpreciseDate.of("1. kvartal 2017"),
                        ImpreciseDate.of("primo juni 2017"),
                        ImpreciseDate.of("primo juni 2017"));
        assertThat(PROJECT.milestones())
                .extracting(ReferenceCommissionsTest::who)
                .containsExactly(
                        "Direktionen involved",
                        "Uddannelsesudvalget informed",
                        "DEL-udvalg for Opvækst, Uddannelse og Kultur informed; DEL-udvalg for familieområdet informed",
                        "Direktionen informed",
                        "Uddannelsesudvalget involved",
                        "Direktionen receives-report; DEL-udvalg for Opvækst, Uddannelse og Kultur informed",
                        "Uddannelsesudvalget receives-report");
    }

    private static String who(Milestone step) {
        List<String> involved = step.involvements().stream()
                .map(each -> each.body().map(Body::name).orElse("") + " "
                        + each.role().map(InvolvementRole::code).orElse(""))
                .toList();
        return String.join("; ", involved);
    }

    private static Commission read(String file) {
        Reading reading = DocumentReader.strict().read(Path.of("documents", file));
        assertThat(reading.report().findings()).isEmpty();
        return Optional.of(reading.document().orElseThrow())
                .map(Commission.class::cast)
                .orElseThrow();
    }
}
