package dk.kommune;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dk.sagsgang.meeting.decision.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** {@link MinutesTest} fails when our system breaks a rule, and its message says which and where. */
class BrokenCodeTest {

    /** Our system, were somebody to forget the decision. */
    static class DecisionForgotten extends MinutesTest {

        @Override
        Minutes minutes() {
            return new Minutes() {
                @Override
                protected List<Decision> decisions() {
                    return List.of();
                }
            };
        }
    }

    @Test
    void theTestFailsWhenTheDecisionIsForgotten() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(DecisionForgotten.class))
                .execute()
                .testEvents();

        tests.assertStatistics(statistics -> statistics.succeeded(1).failed(1));
        tests.assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("breakNoRule"),
                                finishedWithFailure(message(text -> text.contains("DEC-001 at /items/0: error: ")))));
    }
}
