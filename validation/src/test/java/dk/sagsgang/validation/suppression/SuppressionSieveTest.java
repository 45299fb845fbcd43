package dk.sagsgang.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionSieveTest {

    private static final Coverage.Layer RULES = Coverage.Layer.RULES;
    private static final RuleId RULE = RuleId.of("ITM-010");
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
    private static final ExternalId ID = ExternalId.of("sbsys", "7");
    private static final Meeting MEETING = Meeting.builder()
            .addItems(
                    AgendaItem.builder().key("1").build(),
                    AgendaItem.builder().key("2").addIds(ID).build())
            .build();
    private static final Suppression SUPPRESSION = Suppression.of(RULE, "Aftalt 010190-1234");

    @Test
    void whatIsSuppressedIsSetAsideWithItsReason() {
        Report report = Report.of(List.of(at("/items/0"), at("/items/1/title")));
        Report sifted = sift(report, SUPPRESSION.at("/items/1"));

        assertThat(sifted.findings()).containsExactly(at("/items/0"));
        assertThat(sifted.setAside()).containsExactly(SetAside.suppressed(at("/items/1/title"), "Aftalt ******-****"));
        assertThat(sifted.hasErrors()).isTrue();
    }

    @Test
    void aPointerCoversWhatLiesBelowItAndNotWhatIsCalledAlike() {
        Report report = Report.of(List.of(at("/items/1"), at("/items/1/title"), at("/items/10")));

        assertThat(sift(report, SUPPRESSION.at("/items/1")).findings()).containsExactly(at("/items/10"));
        assertThat(sift(report, SUPPRESSION).findings()).isEmpty();
    }

    @Test
    void otherRulesStay() {
        Finding other = Finding.of(RuleId.of("ITM-009"), Severity.ERROR, Location.of("/items/1"));

        assertThat(sift(Report.of(List.of(other)), SUPPRESSION).findings()).containsExactly(other);
    }

    @Test
    void aKeyGoesWithItsElement() {
        Report report = Report.of(List.of(at("/items/0/title"), at("/items/1/title"), at("/items/1/number")));

        assertThat(sift(report, SUPPRESSION.atKey("2").at("/title")).findings())
                .containsExactly(at("/items/0/title"), at("/items/1/number"));
        assertThat(sift(report, SUPPRESSION.atKey("9")).findings()).hasSize(3);
    }

    @Test
    void anIdOfAnotherSystemGoesWithItsElementToo() {
        Report report = Report.of(List.of(at("/items/0/title"), at("/items/1/title")));

        assertThat(sift(report, SUPPRESSION.at(ID)).findings()).containsExactly(at("/items/0/title"));
        assertThat(sift(report, SUPPRESSION.at(ID).atKey("1")).findings()).hasSize(2);
        assertThat(sift(report, SUPPRESSION.at(ExternalId.of("sbsys", "8"))).findings())
                .hasSize(2);
    }

    @Test
    void theSourceMustFit() {
        Report report = Report.of(List.of(at("/items/0")));

        assertThat(sift(report, SUPPRESSION.in("a.json")).findings()).isEmpty();
        assertThat(sift(report, SUPPRESSION.in("b.json")).findings()).hasSize(1);
    }

    @Test
    void aSuppressionHoldsOnItsLastDayAndNoLonger() {
        Report report = report(at("/items/0"));
        SuppressionSieve last = sieve(SUPPRESSION.until(TODAY));
        SuppressionSieve over = sieve(SUPPRESSION.until(TODAY.minusDays(1)));

        assertThat(last.sift("a.json", report, elements()).findings()).isEmpty();
        assertThat(last.leftovers().findings()).isEmpty();
        assertThat(over.sift("a.json", report, elements()).findings()).hasSize(1);
        assertThat(leftovers(over)).containsExactly("CFG-005 /suppressions/0/until");
    }

    @Test
    void whatSuppressesNothingIsToldOf() {
        SuppressionSieve sieve = sieve(SUPPRESSION.at("/items/0"), SUPPRESSION.at("/items/7"));
        sieve.sift("a.json", report(at("/items/0")), elements());

        assertThat(leftovers(sieve)).containsExactly("CFG-004 /suppressions/1");
    }

    @Test
    void allThatWouldSuppressAreOfUseAndTheFirstGivesTheReason() {
        SuppressionSieve sieve = sieve(SUPPRESSION, Suppression.of(RULE, "Anden"));
        Report sifted = sieve.sift("a.json", report(at("/items/0")), elements());

        assertThat(sifted.setAside()).extracting(SetAside::reason).containsExactly("Aftalt ******-****");
        assertThat(leftovers(sieve)).isEmpty();
    }

    @Test
    void nothingIsSaidOfASuppressionWhoseDocumentWasNotLookedAtInFull() {
        SuppressionSieve sieve = sieve(SUPPRESSION.in("b.json"), SUPPRESSION.in("a.json"), SUPPRESSION.at(ID));
        Report inPart = Report.of(List.of(), Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));
        sieve.sift("a.json", inPart, elements());
        sieve.sift("c.json", report(), Elements.NONE);

        assertThat(leftovers(sieve)).isEmpty();
    }

    @Test
    void nothingIsSaidOfARuleThatCouldNotBeAsked() {
        Coverage.Reason noRoster = Coverage.Reason.NO_ROSTER;
        Report lacksRoster = Report.of(List.of(), Coverage.partial(RULES, noRoster, List.of(RULE)));
        Report lacksRosterElsewhere =
                Report.of(List.of(), Coverage.partial(RULES, noRoster, List.of(RuleId.of("MTG-021"))));
        Report switchedOff = Report.of(
                List.of(),
                Coverage.partial(RULES, Coverage.Reason.RULES_SWITCHED_OFF, List.of(RULE)),
                Coverage.partial(RULES, noRoster, List.of(RuleId.of("MTG-021"))));

        assertThat(unused(lacksRoster, RULE)).isFalse();
        assertThat(unused(switchedOff, RULE)).isFalse();
        assertThat(unused(lacksRosterElsewhere, RULE)).isTrue();
    }

    @Test
    void nothingIsSaidOfARuleWhoseLayerDidNotRun() {
        RuleId blank = RuleId.of("STR-001");
        Report leftToHost = report().and(
                        Report.of(List.of(), Coverage.none(Coverage.Layer.STRUCTURE, Coverage.Reason.LEFT_TO_HOST)));
        Report structure = Report.of(List.of(), Coverage.complete(Coverage.Layer.STRUCTURE));

        assertThat(unused(leftToHost, blank)).isFalse();
        assertThat(unused(leftToHost, RULE))
                .as("a rule that was asked all the same")
                .isTrue();
        assertThat(unused(structure, blank)).isTrue();
        assertThat(unused(structure, RULE)).isFalse();
        assertThat(unused(report(), RuleId.of("DOC-009")))
                .as("nothing was read")
                .isFalse();
        assertThat(unused(Report.of(List.of(), Coverage.complete(Coverage.Layer.READING)), RuleId.of("DOC-009")))
                .isTrue();
    }

    @Test
    void aRuleBetweenDocumentsIsJudgedOnlyWhereTheyWereCompared() {
        RuleId across = RuleId.of("ARC-007");
        Coverage.Layer layer = Coverage.Layer.ACROSS_DOCUMENTS;

        assertThat(unused(report(), across)).isFalse();
        assertThat(unused(Report.of(List.of(), Coverage.none(layer, Coverage.Reason.CHECKED_ALONE)), across))
                .isFalse();
        assertThat(unused(Report.of(List.of(), Coverage.partial(layer, Coverage.Reason.OTHERS_LEFT_OUT)), across))
                .isFalse();
        assertThat(unused(report().and(Report.of(List.of(), Coverage.complete(layer))), across))
                .isTrue();
        assertThat(unused(
                        report().and(Report.of(List.of(), Coverage.none(layer, Coverage.Reason.CHECKED_ALONE))), RULE))
                .isTrue();
    }

    private static boolean unused(Report report, RuleId rule) {
        SuppressionSieve sieve = sieve(Suppression.of(rule, "Aftalt"));
        sieve.sift("a.json", report, elements());
        return leftovers(sieve).contains("CFG-004 /suppressions/0");
    }

    @Test
    void withoutAReasonOrWithoutAPointerItDoesNotHold() {
        SuppressionSieve sieve = sieve(
                Suppression.of(RULE, " "),
                SUPPRESSION.at("items/0"),
                SUPPRESSION.at("/items~0"),
                SUPPRESSION.at("/items~2"),
                SUPPRESSION.at("/items~"));
        Report report = report(at("/items/0"));

        assertThat(sieve.sift("a.json", report, elements())).isEqualTo(report);
        assertThat(leftovers(sieve))
                .containsExactly(
                        "CFG-006 /suppressions/0/reason",
                        "CFG-007 /suppressions/1/pointer",
                        "CFG-004 /suppressions/2",
                        "CFG-007 /suppressions/3/pointer",
                        "CFG-007 /suppressions/4/pointer");
    }

    private static Report sift(Report report, Suppression suppression) {
        return sieve(suppression).sift("arkiv/a.json", report, elements());
    }

    private static Report report(Finding... findings) {
        return Report.of(List.of(findings), Coverage.complete(RULES));
    }

    private static SuppressionSieve sieve(Suppression... suppressions) {
        return new Suppressions(List.of(suppressions)).on(TODAY);
    }

    private static Elements elements() {
        return Elements.of(MEETING);
    }

    private static Finding at(String pointer) {
        return Finding.of(RULE, Severity.ERROR, Location.of(pointer));
    }

    private static List<String> leftovers(SuppressionSieve sieve) {
        return sieve.leftovers().findings().stream()
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .toList();
    }
}
