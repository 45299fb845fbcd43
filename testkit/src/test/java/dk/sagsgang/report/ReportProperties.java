package dk.sagsgang.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.Reports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportProperties {

    @Property(tries = 1000)
    void aReportIsTheSameInWhateverOrderItsFindingsCame(@ForAll("reports") Report report, @ForAll Random random) {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(report.findings());
        Collections.shuffle(findings, random);
        List<Coverage> coverage = new ArrayList<>(report.coverage());
        Collections.shuffle(coverage, random);
        List<SetAside> setAside = new ArrayList<>(report.setAside());
        Collections.shuffle(setAside, random);
        assertThat(new Report(findings, coverage, setAside)).isEqualTo(report);
    }

    @Property
    void reportsJoinInEitherOrder(
            @ForAll("reports") Report one, @ForAll("reports") Report other, @ForAll("reports") Report third) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(one.and(other).and(third)).isEqualTo(one.and(other.and(third)));
        assertThat(one.and(one)).isEqualTo(one);
    }

    @Property(tries = 2000)
    void theOrderOfPlacesIsTotal(
            @ForAll("locations") Location one,
            @ForAll("locations") Location other,
            @ForAll("locations") Location third) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).isNotPositive();
        }
    }

    @Property(tries = 2000)
    void theOrderOfFindingsIsTotal(
            @ForAll("findings") Finding one, @ForAll("findings") Finding other, @ForAll("findings") Finding third) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).isNotPositive();
        }
    }

    @Property
    void countsAndTheGravestAgreeWithTheFindings(@ForAll("reports") Report report) {
        long all = 0;
        for (Severity severity : Severity.values()) {
            assertThat(report.findings(severity)).hasSize((int) report.count(severity));
            all += report.count(severity);
        }
        assertThat(all).isEqualTo(report.findings().size());
        assertThat(report.hasErrors())
                .isEqualTo(report.gravest().filter(Severity.ERROR::equals).isPresent());
        assertThat(report.gravest().isEmpty()).isEqualTo(report.findings().isEmpty());
    }

    @Property
    void noArgumentHoldsHalfACharacter(@ForAll("arguments") Argument argument) {
        assertThat(argument.value()
                        .codePoints()
                        .filter(c -> c >= 0xD800 && c <= 0xDFFF)
                        .count())
                .isZero();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.anyReport();
    }

    @Provide
    Arbitrary<Location> locations() {
        return Reports.anyLocation();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Reports.anyFinding();
    }

    @Provide
    Arbitrary<Argument> arguments() {
        return Reports.anyArgument();
    }
}
