package dk.kommune;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** {@link RegisterTest} fails when our register loses something or breaks a rule. */
class BrokenCodeTest {

    /** Our register, were somebody to leave the titles out. */
    static class TitlesLost extends RegisterTest {

        @Override
        Register register() {
            return new Register() {
                @Override
                public String row(Meeting meeting) {
                    List<AgendaItem> untitled = meeting.items().stream()
                            .map(item -> item.withTitle(""))
                            .toList();
                    return super.row(meeting.withItems(untitled));
                }
            };
        }
    }

    @Test
    void thePropertiesFailWhenTitlesAreLost() {
        Events tests = EngineTestKit.engine("jqwik")
                .selectors(selectClass(TitlesLost.class))
                .execute()
                .testEvents();

        tests.assertStatistics(statistics -> statistics.started(4).failed(2));
        tests.assertThatEvents().haveExactly(1, event(test("whatIsKeptIsFoundAgain"), finishedWithFailure()));
        tests.assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("whatIsRightIsTaken"),
                                finishedWithFailure(message(text -> text.contains("/title: error: ")))));
    }
}
