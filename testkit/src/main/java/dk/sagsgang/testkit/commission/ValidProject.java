package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.MeetingRhythm;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid projects: as many subprojects and tracks as are stated, unique keys, and every deadline within the term. */
final class ValidProject {

    private static final Body STEERING = Body.of("styregruppen", BodyKind.STEERING_GROUP);
    private static final Body DEPARTMENT = Body.of("Familieafdelingen", BodyKind.ADMINISTRATION);

    private final IntFunction<ImpreciseDate> within;
    private final Term term;

    /** A project in a term, with a way to find days in it, by the months from its beginning. */
    ValidProject(IntFunction<ImpreciseDate> within, Term term) {
        this.within = within;
        this.term = term;
    }

    Arbitrary<ProjectOrganisation> organisation() {
        Arbitrary<List<Subproject>> subprojects = Mix.oneOf(List.of(subprojects(1), subprojects(2), subprojects(3)));
        return Assembly.of(ProjectOrganisation::builder)
                .maybe(Arbitraries.just(Post.of(OfficeHolder.of("direktør"))), (b, v) -> b.addOwners(v))
                .maybe(Arbitraries.just(Post.of(OfficeHolder.of("projektleder"))), (b, v) -> b.manager(v))
                .always(ValidComposition.group("Styregruppen"), (b, v) -> b.steeringGroup(v))
                .seldom(ValidComposition.group("Følgegruppen"), (b, v) -> b.addGroups(v))
                .always(
                        subprojects,
                        (b, v) -> b.addAllSubprojects(v).statedSubprojects(Count.ofNumber(v.size(), "delprojekter")))
                .maybe(Arbitraries.just(DEPARTMENT), (b, v) -> b.addAnchoredIn(v))
                .seldom(Parties.body(), (b, v) -> b.addSupportedBy(v))
                .seldom(Texts.sentence(), (b, v) -> b.addParticipants(v))
                .maybe(
                        ValidCommission.rhythm()
                                .map(rhythm -> MeetingRhythm.builder()
                                        .who("Projektejere og projektleder")
                                        .rhythm(rhythm)
                                        .build()),
                        (b, v) -> b.addMeetings(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    private Arbitrary<List<Subproject>> subprojects(int count) {
        List<Arbitrary<Subproject>> each = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            each.add(subproject(i, count));
        }
        return Combinators.combine(each).as(List::copyOf);
    }

    private Arbitrary<Subproject> subproject(int number, int count) {
        String key = "d" + number;
        return Assembly.of(Subproject::builder)
                .always(Arbitraries.just(key), (b, v) -> b.key(v).mark(Integer.toString(number)))
                .always(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .always(Texts.formattedProse(), (b, v) -> b.purpose(v))
                .always(tasks(key + "o"), (b, v) -> b.addAllTasks(v))
                .maybe(tasks(key + "s"), (b, v) -> b.addAllTracks(v).statedTracks(Count.ofNumber(v.size(), "spor")))
                .maybe(Arbitraries.just(Count.ofNumber(count - 1)), (b, v) -> b.otherSubprojects(v))
                .maybe(Arbitraries.just(Post.of(OfficeHolder.of("tovholder"))), (b, v) -> b.coordinator(v))
                .maybe(ValidComposition.group("Arbejdsgruppen"), (b, v) -> b.workingGroup(v))
                .maybe(deliverable(key + "l"), (b, v) -> b.addDeliverables(v))
                .seldom(ValidCommission.criterion(), (b, v) -> b.addSuccessCriteria(v))
                .seldom(Arbitraries.of("værdistrømsanalyse", "interview"), (b, v) -> b.addMethods(v))
                .seldom(
                        ValidCommission.rhythm()
                                .map(rhythm -> Reporting.builder()
                                        .addTo(STEERING)
                                        .rhythm(rhythm)
                                        .build()),
                        (b, v) -> b.addReporting(v))
                .seldom(ValidCommission.requirement(), (b, v) -> b.addLaws(v))
                .maybe(Arbitraries.just(term), (b, v) -> b.term(v))
                .seldom(Sections.section(), (b, v) -> b.addSections(v))
                .build(b -> b.build());
    }

    /** Tasks that are numbered from 1, with keys that begin alike. */
    static Arbitrary<List<Task>> tasks(String key) {
        Arbitrary<Task> part = Texts.sentence().map(text -> Task.of("", text));
        Arbitrary<Task> task = Assembly.of(Task::builder)
                .maybe(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .always(Texts.formattedProse(), (b, v) -> b.text(v))
                .seldom(Sections.figure(), (b, v) -> b.addFigures(v))
                .seldom(Mix.few(part), (b, v) -> b.addAllTasks(v))
                .build(b -> b.build());
        return Mix.oneTo(3, task).map(tasks -> {
            List<Task> numbered = new ArrayList<>();
            for (Task each : tasks) {
                int number = numbered.size() + 1;
                numbered.add(each.withKey(key + number).withMark(number + ")"));
            }
            return List.copyOf(numbered);
        });
    }

    Arbitrary<Deliverable> deliverable(String key) {
        return Assembly.of(Deliverable::builder)
                .always(
                        Arbitraries.of("Projektbeskrivelse", "Analyserapport"),
                        (b, v) -> b.key(key).title(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .always(Arbitraries.of(2, 3).map(within::apply), (b, v) -> b.deadline(v))
                .seldom(Arbitraries.just(Term.of(within.apply(1), within.apply(2))), (b, v) -> b.work(v))
                .maybe(Arbitraries.just(receives(STEERING)), (b, v) -> b.addInvolvements(v))
                .build(b -> b.build());
    }

    Arbitrary<Milestone> milestone() {
        return Combinators.combine(Milestones.milestone(), Arbitraries.of(1, 2, 3), Arbitraries.of("", "m"))
                .as((step, months, key) -> step.withKey(key).withDate(within.apply(months)));
    }

    private static Involvement receives(Body body) {
        return Involvement.builder()
                .body(body)
                .role(InvolvementRole.RECEIVES_REPORT)
                .build();
    }

    Arbitrary<EarlierProject> earlier(int before) {
        Arbitrary<ProjectTarget> target = Assembly.of(ProjectTarget::builder)
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .maybe(Sections.figure(), (b, v) -> b.addFigures(v))
                .maybe(Arbitraries.just(ImpreciseDate.ofYear(Year.of(before - 1))), (b, v) -> b.due(v))
                .always(Arbitraries.of(TargetOutcome.MET, TargetOutcome.NOT_MET), (b, v) -> b.outcome(v))
                .maybe(Sections.figure(), (b, v) -> b.addResults(v))
                .seldom(Texts.sentence(), (b, v) -> b.remark(v))
                .build(b -> b.build());
        return Assembly.of(EarlierProject::builder)
                .always(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .maybe(
                        Arbitraries.just(Term.of(
                                ImpreciseDate.ofYear(Year.of(before - 4)), ImpreciseDate.ofYear(Year.of(before - 1)))),
                        (b, v) -> b.term(v))
                .maybe(Texts.formattedProse(), (b, v) -> b.text(v))
                .seldom(Texts.sentence(), (b, v) -> b.addMeasures(v))
                .maybe(target, (b, v) -> b.addTargets(v))
                .seldom(Arbitraries.of(true, false), (b, v) -> b.continued(v))
                .build(b -> b.build());
    }
}
