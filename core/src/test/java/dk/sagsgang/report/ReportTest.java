package dk.sagsgang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final RuleId RULE = RuleId.of("DEC-003");

    @Test
    void findingsStandInTheOrderOfTheDocumentWithNumbersAsNumbers() {
        Report report = Report.of(List.of(warningAt("/items/10"), warningAt("/items/9/title"), warningAt("/items/9")));

        assertThat(report.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/items/9", "/items/9/title", "/items/10");
    }

    @Test
    void theOrderInWhichRulesRanLeavesNoTrace() {
        Report one = Report.of(List.of(warningAt("/items/1"), warningAt("/items/0")));
        Report other = Report.of(List.of(warningAt("/items/0"), warningAt("/items/1"), warningAt("/items/0")));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void findingsThatDifferInWeightAloneHaveAnOrderToo() {
        Finding warning = warningAt("/items/0");
        Finding error = warning.withSeverity(Severity.ERROR);
        Finding mended = warning.withSuggestion(Suggestion.remove("/items/0"));
        Finding told = Finding.of(RULE, Severity.WARNING, Location.of("/items/0"), Argument.mark("a", "x], y"));

        assertThat(Report.of(List.of(warning, told, mended, error)))
                .isEqualTo(Report.of(List.of(error, mended, told, warning)));
    }

    @Test
    void coverageThatDiffersInItsReasonAloneHasAnOrderToo() {
        Coverage partly = Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.READ_IN_PART);
        Coverage switchedOff = Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF);

        assertThat(Report.of(List.of(), partly, switchedOff)).isEqualTo(Report.of(List.of(), switchedOff, partly));
    }

    @Test
    void numbersStandBeforeNamesSoThatTheOrderOfPlacesIsOne() {
        List<Location> ordered = List.of(
                Location.of("/9"),
                Location.of("/10"),
                Location.of("/1a"),
                Location.of("/a"),
                Location.of("/a").at(0, 0),
                Location.of("").at(1, 1));

        for (Location one : ordered) {
            for (Location other : ordered) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .as(one + " and " + other)
                        .isEqualTo(Integer.compare(ordered.indexOf(one), ordered.indexOf(other)));
            }
        }
    }

    @Test
    void anEmptyReportIsCleanOnlyWhenEveryLayerSawEverything() {
        Report all = Report.of(List.of(), Coverage.complete(Coverage.Layer.RULES));
        Report some =
                all.and(Report.of(List.of(), Coverage.none(Coverage.Layer.STRUCTURE, Coverage.Reason.LEFT_TO_HOST)));

        assertThat(all.clean()).isTrue();
        assertThat(some.clean()).isFalse();
        assertThat(some.gaps()).extracting(Coverage::layer).containsExactly(Coverage.Layer.STRUCTURE);
    }

    @Test
    void aDocumentThatNobodyAskedToCompareIsCleanAllTheSame() {
        Report own = Report.of(List.of(), Coverage.complete(Coverage.Layer.RULES));
        Report alone = own.and(
                Report.of(List.of(), Coverage.none(Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.CHECKED_ALONE)));

        assertThat(own.clean()).isTrue();
        assertThat(alone.clean()).isFalse();
        assertThat(alone.gaps()).extracting(gap -> gap.layer().code()).containsExactly("across-documents");
    }

    @Test
    void theGravestFindingDecides() {
        Report report = Report.of(List.of(warningAt("/a"), warningAt("/b").withSeverity(Severity.INFO)));

        assertThat(report.gravest()).contains(Severity.WARNING);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void anArgumentNeverCarriesACprNumber() {
        assertThat(Argument.mark("mark", "pkt. 010203-1234").value()).isEqualTo("pkt. ******-****");
        assertThat(Argument.identifier("case", "0102031234").value()).isEqualTo("******-****");
        assertThat(Argument.body("body", "Udvalg 010203 1234 X").value()).doesNotContain("1234");
        assertThat(Argument.mark("mark", "01.02.03-1234").value()).isEqualTo("******-****");
        assertThat(Argument.mark("mark", "CPR-nr. 010203/1234").value()).isEqualTo("CPR-nr. ******-****");
        assertThat(Argument.mark("mark", "CPR 010160 - 5678 101-1970-000").value())
                .isEqualTo("CPR ******-**** ******-****");
        assertThat(Argument.mark("mark", "010203\u20141234").value()).isEqualTo("******-****");
        assertThat(Argument.identifier("key", "0102\u200b03-12\u00ad34").value())
                .isEqualTo("******-****");
        assertThat(Argument.identifier("key", "<i>010203</i>-1234").value()).isEqualTo("<i>******-****");
        assertThat(Argument.identifier("key", "27.00.00-P05-1-16").value()).isEqualTo("27.00.00-P05-1-16");
        assertThat(Argument.body("body", "CPR 010203 - 1234").value()).doesNotContain("1234");
        assertThat(Argument.body("body", "CPR 010203\u00a01234").value()).doesNotContain("1234");
        assertThat(Argument.body("body", "010203\u22121234").value()).doesNotContain("1234");
        assertThat(Argument.body("body", "x".repeat(69) + "010203-12345").value())
                .doesNotContain("1234");
    }

    @Test
    void aNumberIsNotMistakenForACprNumber() {
        assertThat(Argument.number("amount", new BigDecimal("4100000000")).value())
                .isEqualTo("4100000000");
    }

    @Test
    void aLongArgumentIsCut() {
        assertThat(Argument.mark("mark", "x".repeat(500)).value()).hasSize(81).endsWith("…");
    }

    @Test
    void aLongArgumentIsNotCutInTheMiddleOfACharacter() {
        assertThat(Argument.mark("mark", "x" + "\uD83D\uDE00".repeat(50)).value())
                .isEqualTo("x" + "\uD83D\uDE00".repeat(39) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DEC3", "dec-003", "DEC-03", "DEC-0003", "DEC_003", "ÆØÅ-001", "DEC-00٣"})
    void aRuleIdIsThreeCapitalsAHyphenAndThreeDigits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(text));
    }

    @Test
    void aPlaceReadsAsFileLineAndColumn() {
        assertThat(Location.of("/items/3").in("møde.json").at(12, 7)).hasToString("møde.json:12:7");
        assertThat(Location.of("/items/3")).hasToString("/items/3");
        assertThat(Location.of("")).hasToString("/");
    }

    private static Finding warningAt(String pointer) {
        return Finding.of(RULE, Severity.WARNING, Location.of(pointer));
    }
}
