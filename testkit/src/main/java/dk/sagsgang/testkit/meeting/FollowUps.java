package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.decision.FollowUp;
import dk.sagsgang.meeting.decision.FollowUpStatus;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What is to be done because of a decision (opfølgning).
 *
 * <p>{@code FollowUps.followUp()} draws the task "Dialogmøde med beboerne" and the day by which it is due.
 */
public final class FollowUps {

    private static final List<String> TASKS =
            List.of("Notat om støj fra vejen", "Evaluering af forsøget med åbne værksteder", "Dialogmøde med beboerne");

    private FollowUps() {}

    /** Any follow-up; every part may be missing, and what it follows need not exist. */
    public static Arbitrary<FollowUp> anyFollowUp() {
        return Assembly.of(FollowUp::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .seldom(References.anyDecisionReference(), (b, v) -> b.decision(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllOn(v))
                .maybe(Texts.mostly(TASKS), (b, v) -> b.task(v))
                .maybe(Mix.few(Parties.anyPerson()), (b, v) -> b.addAllPersons(v))
                .maybe(Mix.few(Parties.anyBody()), (b, v) -> b.addAllBodies(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.due(v))
                .seldom(Vocabularies.anyFollowUpStatus(), (b, v) -> b.status(v))
                .seldom(Dates.anyDay(), (b, v) -> b.done(v))
                .seldom(Texts.anyText(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    /** A task with who does it and by when, planned or done; without a key. */
    public static Arbitrary<FollowUp> followUp() {
        return Assembly.of(FollowUp::builder)
                .always(Arbitraries.of(TASKS), (b, v) -> b.task(v))
                .seldom(References.decisionReference(), (b, v) -> b.decision(v))
                .maybe(Parties.person(), (b, v) -> b.addPersons(v))
                .maybe(Parties.body(), (b, v) -> b.addBodies(v))
                .maybe(Dates.impreciseDate(), (b, v) -> b.due(v))
                .seldom(Arbitraries.of(FollowUpStatus.words()), (b, v) -> b.status(v))
                .seldom(Dates.day(), (b, v) -> b.status(FollowUpStatus.DONE).done(v))
                .seldom(Texts.sentence(), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }
}
