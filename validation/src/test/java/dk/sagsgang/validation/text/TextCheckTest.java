package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule for text is asked of a document like every other: by its description, in the same place. */
class TextCheckTest {

    private static final Meeting AGENDA =
            Meeting.builder().title("Budget 2020-2013").edition(Edition.AGENDA).build();

    @Test
    void aRuleForTextOfMinutesIsNotAskedOfAnAgenda() {
        assertThat(found(RuleDescription.of("TXT-004", Severity.INFO))).contains("TXT-004");
        assertThat(found(RuleDescription.of("TXT-004", Severity.INFO).in(Edition.AGENDA)))
                .contains("TXT-004");
        assertThat(found(RuleDescription.of("TXT-004", Severity.INFO).in(Edition.MINUTES)))
                .doesNotContain("TXT-004");
    }

    private static List<String> found(RuleDescription description) {
        Collector collector = new Collector();
        TextCheck texts = new TextCheck(List.of(finding(description)), rule -> true, collector::of);
        MeetingCheck.check(AGENDA, Context.EMPTY, new RuleRun(rule -> true, collector::of), texts);
        return collector.report().findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    /** A rule that finds something in every text. */
    private static TextRule finding(RuleDescription description) {
        return new TextRule() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public void check(Passage passage, Findings findings) {
                findings.at(passage.place());
            }
        };
    }
}
