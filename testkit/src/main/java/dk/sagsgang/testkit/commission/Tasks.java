package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostBuilder;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.commission.work.TaskBuilder;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Milestones;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import net.jqwik.api.Arbitrary;

/**
 * Tasks, deliverables, guideposts and criteria (opgaver, leverancer, pejlemærker, succeskriterier).
 *
 * <p>{@code Tasks.anyTask()} draws tasks with figures and with tasks under them.
 */
public final class Tasks {

    private Tasks() {}

    /** Any task (opgave, spor); every part may be missing. */
    public static Arbitrary<Task> anyTask() {
        return anyTask(2);
    }

    private static Arbitrary<Task> anyTask(int depth) {
        Assembly<TaskBuilder> parts = Assembly.of(Task::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.mark(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v));
        if (depth > 1) {
            parts.seldom(Mix.few(anyTask(depth - 1)), (b, v) -> b.addAllTasks(v));
        }
        return parts.build(b -> b.build());
    }

    /** Any deliverable (leverance); every part may be missing. */
    public static Arbitrary<Deliverable> anyDeliverable() {
        return Assembly.of(Deliverable::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.deadline(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.work(v))
                .seldom(Mix.few(Milestones.anyInvolvement()), (b, v) -> b.addAllInvolvements(v))
                .build(b -> b.build());
    }

    /** Any guidepost; every part may be missing. */
    public static Arbitrary<Guidepost> anyGuidepost() {
        return anyGuidepost(2);
    }

    private static Arbitrary<Guidepost> anyGuidepost(int depth) {
        Assembly<GuidepostBuilder> parts = Assembly.of(Guidepost::builder).maybe(Texts.anyText(), (b, v) -> b.text(v));
        if (depth > 1) {
            parts.seldom(Mix.few(anyGuidepost(depth - 1)), (b, v) -> b.addAllGuideposts(v));
        }
        return parts.build(b -> b.build());
    }

    /** Any guidepost set (pejlemærker for et perspektiv); every part may be missing. */
    public static Arbitrary<GuidepostSet> anyGuidepostSet() {
        return Assembly.of(GuidepostSet::builder)
                .maybe(Texts.anyText(), (b, v) -> b.heading(v))
                .maybe(Texts.anyText(), (b, v) -> b.perspective(v))
                .seldom(Mix.few(anyGuidepost()), (b, v) -> b.addAllGuideposts(v))
                .build(b -> b.build());
    }

    /** Any success criterion (succeskriterium); every part may be missing. */
    public static Arbitrary<SuccessCriterion> anySuccessCriterion() {
        return Assembly.of(SuccessCriterion::builder)
                .maybe(Texts.anyText(), (b, v) -> b.mark(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .build(b -> b.build());
    }
}
