package dk.sagsgang.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Collector;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleRunTest {

    private static final RuleDescription PLAIN = RuleDescription.of("ORG-001", Severity.ERROR);
    private static final MunicipalityCode SILKEBORG = MunicipalityCode.of("740");
    private static final LocalDate DAY = LocalDate.of(2014, 5, 26);

    @Test
    void rulesRunInTheirOrder() {
        assertThat(ran(PLAIN, RuleDescription.of("ORG-002", Severity.INFO))).containsExactly("ORG-001", "ORG-002");
    }

    @Test
    void aRuleThatIsNotWantedDoesNotRun() {
        Collector collector = new Collector();

        new RuleRun(rule -> !rule.equals(PLAIN), collector::of).check(List.of(finding(PLAIN)), new Facts());

        assertThat(collector.report().findings()).isEmpty();
    }

    @Test
    void aRuleOfMeetingsOnlyDoesNotRunOnADocumentWithoutEditionOrBody() {
        assertThat(ran(PLAIN.in(Edition.MINUTES))).isEmpty();
        assertThat(ran(PLAIN.forBodies(BodyKind.COUNCIL))).isEmpty();
        assertThat(ran(PLAIN.butNotOf(BodyKind.COUNCIL))).containsExactly("ORG-001");
    }

    @Test
    void aRuleRunsInItsTimeAndWhereItHolds() {
        assertThat(ran(PLAIN.between(Optional.of(DAY), Optional.empty()))).containsExactly("ORG-001");
        assertThat(ran(PLAIN.between(Optional.of(DAY.plusDays(1)), Optional.empty())))
                .isEmpty();
        assertThat(ran(PLAIN.butNotIn(SILKEBORG))).isEmpty();
        assertThat(ran(PLAIN.butNotIn(MunicipalityCode.of("0740")))).isEmpty();
        assertThat(ran(PLAIN.butNotIn(MunicipalityCode.of("741")))).containsExactly("ORG-001");
    }

    private static List<String> ran(RuleDescription... rules) {
        Collector collector = new Collector();
        List<Rule<Facts>> all =
                List.of(rules).stream().map(RuleRunTest::finding).toList();
        new RuleRun(rule -> true, collector::of).check(all, new Facts());
        assertThat(RuleRun.descriptions(all)).containsExactly(rules);
        return collector.report().findings().stream()
                .map(found -> found.rule().id())
                .toList();
    }

    /** A rule that finds something whenever it runs. */
    private static Rule<Facts> finding(RuleDescription description) {
        return new Rule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public void check(Facts facts, Findings findings) {
                findings.at(Place.ROOT);
            }
        };
    }

    private static final class Facts implements DocumentFacts {

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(DAY);
        }

        @Override
        public Optional<MunicipalityCode> municipality() {
            return Optional.of(SILKEBORG);
        }
    }
}
