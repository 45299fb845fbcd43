package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Projects with their organisation, and earlier ones with what became of them (projekter).
 *
 * <p>{@code Projects.anySubproject()} draws subprojects with coordinator and working group, and
 * {@code Subproject.builder().build()}.
 */
public final class Projects {

    private Projects() {}

    /** Any project organisation (projektorganisation); every part may be missing. */
    public static Arbitrary<ProjectOrganisation> anyProjectOrganisation() {
        return Assembly.of(ProjectOrganisation::builder)
                .seldom(Mix.few(Compositions.anyPost()), (b, v) -> b.addAllOwners(v))
                .maybe(Compositions.anyPost(), (b, v) -> b.manager(v))
                .maybe(Compositions.anyComposition(), (b, v) -> b.steeringGroup(v))
                .seldom(Mix.few(Compositions.anyComposition()), (b, v) -> b.addAllGroups(v))
                .seldom(Mix.few(anySubproject()), (b, v) -> b.addAllSubprojects(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.statedSubprojects(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllAnchoredIn(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllSupportedBy(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllParticipants(v))
                .seldom(Mix.few(Rhythms.anyMeetingRhythm()), (b, v) -> b.addAllMeetings(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any subproject (delprojekt); every part may be missing. */
    public static Arbitrary<Subproject> anySubproject() {
        return Assembly.of(Subproject::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.mark(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.purpose(v))
                .seldom(Mix.few(Tasks.anyTask()), (b, v) -> b.addAllTasks(v))
                .seldom(Mix.few(Tasks.anyTask()), (b, v) -> b.addAllTracks(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.statedTracks(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.otherSubprojects(v))
                .maybe(Compositions.anyPost(), (b, v) -> b.coordinator(v))
                .maybe(Compositions.anyComposition(), (b, v) -> b.workingGroup(v))
                .seldom(Mix.few(Tasks.anyDeliverable()), (b, v) -> b.addAllDeliverables(v))
                .seldom(Mix.few(Tasks.anySuccessCriterion()), (b, v) -> b.addAllSuccessCriteria(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllMethods(v))
                .seldom(Mix.few(Rhythms.anyReporting()), (b, v) -> b.addAllReporting(v))
                .seldom(Mix.few(Commissions.anyLegalRequirement()), (b, v) -> b.addAllLaws(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.term(v))
                .seldom(Mix.few(Sections.anySection()), (b, v) -> b.addAllSections(v))
                .build(b -> b.build());
    }

    /** Any earlier project (tidligere projekt); every part may be missing. */
    public static Arbitrary<EarlierProject> anyEarlierProject() {
        return Assembly.of(EarlierProject::builder)
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.term(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllMeasures(v))
                .seldom(Mix.few(anyProjectTarget()), (b, v) -> b.addAllTargets(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.continued(v))
                .build(b -> b.build());
    }

    /** Any project target (målsætning og resultat); every part may be missing. */
    public static Arbitrary<ProjectTarget> anyProjectTarget() {
        return Assembly.of(ProjectTarget::builder)
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.due(v))
                .maybe(Vocabularies.anyTargetOutcome(), (b, v) -> b.outcome(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllResults(v))
                .maybe(Texts.anyText(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }
}
