package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.BaselineSieve;
import dk.sagsgang.validation.suppression.Elements;
import dk.sagsgang.validation.suppression.SuppressionSieve;
import dk.sagsgang.validation.suppression.Suppressions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profiles, suppressions and baselines speak of a host's rules like of those of the library, where they are added. */
class HostRulesInFilesTest {

    private static final RuleId ID = RuleId.of("KBH-001");
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final String PROFILE = """
            {"sagsgang":"1.0","type":"profile","name":"kbh","extends":"denmark",
             "rules":[{"rule":"KBH-001","severity":"error"}]}
            """;
    private static final String SUPPRESSIONS = """
            {"sagsgang":"1.0","type":"suppressions","suppressions":[
             {"rule":"KBH-001","key":"2","reason":"Aftalt"},{"rule":"KBH-001","key":"9","reason":"Aftalt"}]}
            """;
    private static final String BASELINE = """
            {"sagsgang":"1.0","type":"baseline","documents":[
             {"source":"a.json","findings":[{"rule":"KBH-001","key":"2"},{"rule":"KBH-001","key":"9"}]}]}
            """;
    private static final Reading READING = DocumentReader.strict().read("""
                    {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes",
                     "date":"2019-01-07","items":[{"key":"2","number":"2.","title":"Skoler"}]}
                    """, "a.json");

    @Test
    void aProfileSetsItsSeverity() {
        ProfileReading unknown = ProfileReader.standard().read(PROFILE, "kbh.json");
        assertThat(unknown.report().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("CFG-001");

        ProfileReading known =
                ProfileReader.standard().and(CaseOfficerNamed.RULES).read(PROFILE, "kbh.json");
        assertThat(known.report().findings()).isEmpty();
        Report report = READING.validate(
                DocumentValidator.with(known.profile().orElseThrow()).and(CaseOfficerNamed.RULES));
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void anIdThatIsNowhereIsStillUnknown() {
        assertThat(ProfileReader.standard()
                        .and(CaseOfficerNamed.RULES)
                        .read(PROFILE.replace("KBH-001", "KBH-002"), "kbh.json")
                        .report()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("CFG-001");
    }

    @Test
    void limitsAndRulesGoTogether() {
        ProfileReader small =
                ProfileReader.standard().with(ReadLimits.STANDARD.withBytes(10)).and(CaseOfficerNamed.RULES);

        assertThat(small.read(PROFILE, "kbh.json").report().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("DOC-006");
        assertThat(ProfileReader.standard()
                        .and(CaseOfficerNamed.RULES)
                        .with(ReadLimits.STANDARD)
                        .read(PROFILE, "kbh.json")
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void aSuppressionSetsItAsideAndOneInVainIsToldOf() {
        assertThat(ConfigurationReader.suppressions()
                        .read(SUPPRESSIONS, "s.json")
                        .report()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("CFG-003", "CFG-003");

        Suppressions suppressions = ConfigurationReader.suppressions()
                .and(CaseOfficerNamed.RULES)
                .read(SUPPRESSIONS, "s.json")
                .value()
                .orElseThrow();
        SuppressionSieve sieve = suppressions.on(TODAY).and(CaseOfficerNamed.RULES);
        Report left = sieve.sift("a.json", report(), READING.elements());

        assertThat(left.findings()).isEmpty();
        assertThat(left.setAside()).extracting(SetAside::cause).containsExactly(SetAside.Cause.SUPPRESSED);
        assertThat(sieve.leftovers().findings())
                .extracting(finding -> finding.rule() + " " + finding.location().pointer())
                .containsExactly("CFG-004 /suppressions/1");
    }

    @Test
    void aBaselineHoldsItAndShrinks() {
        assertThat(ConfigurationReader.baselines()
                        .read(BASELINE, "b.json")
                        .report()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("CFG-008", "CFG-008");

        Baseline baseline = ConfigurationReader.baselines()
                .and(CaseOfficerNamed.RULES)
                .read(BASELINE, "b.json")
                .value()
                .orElseThrow();
        BaselineSieve sieve = baseline.sieve().and(CaseOfficerNamed.RULES);
        Report left = sieve.sift("a.json", report(), READING.elements());

        assertThat(left.findings()).isEmpty();
        assertThat(left.setAside())
                .extracting(aside -> aside.cause() + " " + aside.finding().severity())
                .containsExactlyInAnyOrder("KNOWN WARNING", "GONE WARNING");
        assertThat(sieve.leftovers(source -> true).findings())
                .extracting(finding -> finding.rule() + " " + finding.location().pointer())
                .containsExactly("CFG-009 /documents/0/findings/1");
    }

    /** A sieve to which the rules were not added does not know which layer asks them, and so says nothing of them. */
    @Test
    void ofRulesThatWereNotAddedNothingIsSaidToBeInVain() {
        Baseline baseline = ConfigurationReader.baselines()
                .and(CaseOfficerNamed.RULES)
                .read(BASELINE, "b.json")
                .value()
                .orElseThrow();
        BaselineSieve sieve = baseline.sieve();
        Report left = sieve.sift("a.json", report(), READING.elements());

        assertThat(left.findings()).isEmpty();
        assertThat(sieve.leftovers(source -> true).findings()).isEmpty();
        assertThat(sieve.shrunk(source -> true)).isEqualTo(baseline);
    }

    @Test
    void ofARuleThatFailedNothingIsSaidToBeInVain() {
        BaselineSieve sieve = ConfigurationReader.baselines()
                .and(CaseOfficerNamed.RULES)
                .read(BASELINE, "b.json")
                .value()
                .orElseThrow()
                .sieve()
                .and(CaseOfficerNamed.RULES);
        Report failed = Report.of(
                List.of(Finding.of(RuleId.of("TXT-004"), Severity.WARNING, Location.of("/title"))),
                Coverage.complete(Coverage.Layer.READING),
                Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.RULE_FAILED, List.of(ID)));
        sieve.sift("a.json", failed, Elements.NONE);

        assertThat(sieve.leftovers(source -> true).findings()).isEmpty();
    }

    @Test
    void rulesThatWereAddedOnceAreNotAddedAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProfileReader.standard().and(CaseOfficerNamed.RULES).and(CaseOfficerNamed.RULES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationReader.baselines()
                        .and(CaseOfficerNamed.RULES)
                        .and(CaseOfficerNamed.RULES));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Baseline.EMPTY.sieve().and(CaseOfficerNamed.RULES).and(CaseOfficerNamed.RULES));
    }

    private static Report report() {
        return READING.validate(DocumentValidator.with(Profile.DENMARK).and(CaseOfficerNamed.RULES));
    }
}
