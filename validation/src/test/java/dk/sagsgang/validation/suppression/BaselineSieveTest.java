package dk.sagsgang.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineSieveTest {

    private static final RuleId RULE = RuleId.of("ITM-010");
    private static final AgendaItem FIRST = AgendaItem.builder().key("1").build();
    private static final AgendaItem SECOND = AgendaItem.builder().key("2").build();
    private static final Elements BEFORE =
            Elements.of(Meeting.builder().addItems(FIRST, SECOND).build());
    private static final Elements AFTER = Elements.of(Meeting.builder()
            .addItems(AgendaItem.builder().key("0").build(), FIRST, SECOND)
            .build());
    private static final Report REPORT = report(at("/items/1/title"), at("/title"));

    @Test
    void everythingThatWasFoundMakesABaselineUnderWhichNothingIsNew() {
        Baseline baseline = baselineOf(REPORT);
        BaselineSieve sieve = baseline.sieve();
        Report sifted = sieve.sift("a.json", REPORT, BEFORE);

        assertThat(baseline.documents())
                .containsExactly(new KnownDocument(
                        "a.json",
                        List.of(KnownFinding.of(RULE, "", "/title", 1), KnownFinding.of(RULE, "2", "/title", 1))));
        assertThat(sifted.findings()).isEmpty();
        assertThat(sifted.setAside())
                .containsExactlyInAnyOrder(SetAside.known(at("/items/1/title")), SetAside.known(at("/title")));
        assertThat(leftovers(sieve)).isEmpty();
    }

    @Test
    void aKnownFindingStaysKnownWhenAnItemIsPutInBeforeIt() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        Report sifted = sieve.sift("a.json", report(at("/items/2/title"), at("/items/1/title"), at("/title")), AFTER);

        assertThat(sifted.findings()).containsExactly(at("/items/1/title"));
        assertThat(leftovers(sieve)).isEmpty();
    }

    @Test
    void aBaselineThatCouldShrinkAndDidNotIsAnError() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        Report sifted = sieve.sift("a.json", report(at("/title")), BEFORE);

        assertThat(sifted.setAside())
                .contains(SetAside.gone(Finding.of(
                        RULE, Severity.WARNING, Location.of("/items/1/title").in("a.json"))));
        assertThat(leftovers(sieve)).containsExactly("CFG-009 gone /documents/0/findings/1");
        assertThat(sieve.leftovers(source -> true).hasErrors()).isTrue();
        assertThat(sieve.shrunk(source -> true)).isEqualTo(baselineOf(report(at("/title"))));
    }

    @Test
    void findingsThatAreAlikeAreCounted() {
        Report twice = report(counted("/title", 1), counted("/title", 2));
        Report thrice = twice.and(report(counted("/title", 3)));
        Baseline baseline = baselineOf(twice);

        assertThat(baseline.documents().get(0).findings()).containsExactly(KnownFinding.of(RULE, "", "/title", 2));
        assertThat(baseline.sieve().sift("a.json", thrice, BEFORE).findings()).hasSize(1);
        BaselineSieve fewer = baseline.sieve();
        fewer.sift("a.json", report(counted("/title", 1)), BEFORE);
        assertThat(leftovers(fewer)).containsExactly("CFG-009 fewer /documents/0/findings/0");
        assertThat(fewer.shrunk(source -> true).documents().get(0).findings())
                .containsExactly(KnownFinding.of(RULE, "", "/title", 1));
    }

    @Test
    void aShrunkBaselineTakesNothingNewIn() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        sieve.sift("a.json", REPORT.and(report(at("/number"))), BEFORE);

        assertThat(sieve.shrunk(source -> true)).isEqualTo(baselineOf(REPORT));
    }

    @Test
    void aDocumentThatIsGoneCouldGoAndOneThatWasNotLookedAtStays() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();

        assertThat(sieve.leftovers(source -> true).findings()).isEmpty();
        assertThat(sieve.shrunk(source -> true)).isEqualTo(baselineOf(REPORT));
        assertThat(sieve.leftovers(source -> false).findings())
                .extracting(Finding::variant)
                .containsExactly("document");
        assertThat(sieve.shrunk(source -> false)).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void whatCouldNotBeReadStaysInTheBaseline() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        Report unread = Report.of(List.of(), Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE));

        assertThat(sieve.sift("a.json", unread, Elements.NONE).setAside()).isEmpty();
        assertThat(leftovers(sieve)).isEmpty();
        assertThat(sieve.shrunk(source -> true)).isEqualTo(baselineOf(REPORT));
    }

    @Test
    void aDocumentThatIsLookedAtTwiceIsJudgedTwiceAlike() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        sieve.sift("a.json", REPORT, BEFORE);

        assertThat(sieve.sift("a.json", REPORT, BEFORE).findings()).isEmpty();
        assertThat(leftovers(sieve)).isEmpty();
    }

    @Test
    void aCountThatIsNoneIsHeldInVain() {
        Baseline odd =
                new Baseline(List.of(new KnownDocument("a.json", List.of(KnownFinding.of(RULE, "", "/title", 0)))));
        BaselineSieve sieve = odd.sieve();

        assertThat(sieve.sift("a.json", REPORT, BEFORE).findings()).hasSize(2);
        assertThat(leftovers(sieve)).containsExactly("CFG-009 gone /documents/0/findings/0");
    }

    @Test
    void whatCouldNotBeAskedStaysInTheBaseline() {
        Finding across = Finding.of(RuleId.of("ARC-007"), Severity.INFO, Location.of("/items/0"));
        Coverage compared = Coverage.complete(Coverage.Layer.ACROSS_DOCUMENTS);
        Baseline baseline = baselineOf(REPORT.and(Report.of(List.of(across), compared)));
        BaselineSieve alone = baseline.sieve();
        Report sifted = alone.sift("a.json", report(at("/title")), BEFORE);

        assertThat(sifted.setAside())
                .extracting(each -> each.cause() + " " + each.finding().rule())
                .containsExactly("KNOWN ITM-010", "GONE ITM-010");
        assertThat(leftovers(alone)).containsExactly("CFG-009 gone /documents/0/findings/2");
        assertThat(alone.shrunk(source -> true))
                .isEqualTo(baselineOf(report(at("/title")).and(Report.of(List.of(across), compared))));

        BaselineSieve together = baseline.sieve();
        together.sift("a.json", REPORT.and(Report.of(List.of(), compared)), BEFORE);
        assertThat(leftovers(together)).containsExactly("CFG-009 gone /documents/0/findings/1");
    }

    @Test
    void aRuleThatLacksItsRosterStaysInTheBaseline() {
        BaselineSieve sieve = baselineOf(REPORT).sieve();
        Coverage lacking = Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER, List.of(RULE));
        Report sifted = sieve.sift("a.json", Report.of(List.of(), lacking), BEFORE);

        assertThat(sifted.setAside()).isEmpty();
        assertThat(leftovers(sieve)).isEmpty();
        assertThat(sieve.shrunk(source -> true)).isEqualTo(baselineOf(REPORT));
    }

    private static Report report(Finding... findings) {
        return Report.of(List.of(findings), Coverage.complete(Coverage.Layer.RULES));
    }

    private static Baseline baselineOf(Report report) {
        BaselineSieve sieve = Baseline.EMPTY.sieve();
        assertThat(sieve.sift("a.json", report, BEFORE)).isEqualTo(report);
        return sieve.everything();
    }

    private static Finding at(String pointer) {
        return Finding.of(RULE, Severity.ERROR, Location.of(pointer));
    }

    private static Finding counted(String pointer, int number) {
        return Finding.of(RULE, Severity.ERROR, Location.of(pointer), Argument.number("n", number));
    }

    private static List<String> leftovers(BaselineSieve sieve) {
        return sieve.leftovers(source -> true).findings().stream()
                .map(finding -> finding.rule() + " " + finding.variant() + " "
                        + finding.location().pointer())
                .toList();
    }
}
