package dk.sagsgang.assertions;

import static dk.sagsgang.assertions.SagsgangAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SagsgangAssertionsTest {

    private static final String JSON = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"agenda",
             "date":"2019-01-07","items":[{"key":"1","number":"1.","title":"Budget 2020-2013"}]}
            """;

    private final Reading reading = DocumentReader.strict().read(JSON, "minutes.json");
    private final Meeting meeting = (Meeting) reading.document().orElseThrow();
    private final Report report = reading.validate(DocumentValidator.standard());

    @Test
    void exactlyWhatIsFoundPasses() {
        assertThat(report)
                .hasExactly("TXT-004 at /items/0/title")
                .has("TXT-004 at /items/0/title")
                .hasNone("ITM-001");
        assertThat(meeting).hasExactly("TXT-004 at /items/0/title").hasNoErrors();
        assertThat(reading).isWhole().hasNothing().holds(Meeting.class).hasNoErrors();
        assertThat(report.findings().get(0))
                .breaks("TXT-004")
                .isAt("/items/0/title")
                .isIn("minutes.json")
                .isInLine(2)
                .hasSeverity(Severity.WARNING);
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchAreToldWithTheirSentences() {
        assertThatThrownBy(() -> assertThat(report).hasExactly("ITM-004 at /items/1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not found:\n  ITM-004 at /items/1")
                .hasMessageContaining("not expected:\n  TXT-004 at /items/0/title: warning: ")
                .hasMessageNotContaining("Budget");
        assertThatThrownBy(() -> assertThat(report).has("ITM-004 at /items/1"))
                .hasMessageContaining("Expected the finding\n  ITM-004 at /items/1\nbut found:\n  TXT-004");
    }

    @Test
    void aFindingThatIsThereTwiceIsExpectedTwice() {
        Finding finding = report.findings().get(0);
        Report twice = Report.of(List.of(finding, finding.withVariant("other")));

        assertThatThrownBy(() -> assertThat(twice).hasExactly("TXT-004 at /items/0/title"))
                .hasMessageContaining("not found: none");
        assertThatCode(() -> assertThat(twice).hasExactly("TXT-004 at /items/0/title", "TXT-004 at /items/0/title"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDocumentIsJudgedByAnotherValidatorWhereOneIsNamed() {
        Profile off = Profile.named("ours").with(RuleSetting.off(RuleId.of("TXT-004")));

        assertThatThrownBy(() -> assertThat(meeting).isValid())
                .hasMessageContaining("Expected no error and no warning, but found:\n  TXT-004 at /items/0/title");
        assertThat(meeting).under(DocumentValidator.with(off)).isValid().hasNothing();
    }

    @Test
    void aReadingWithoutADocumentSaysWhatWasFound() {
        Reading broken = DocumentReader.strict().read("{", "broken.json");

        assertThatThrownBy(() -> assertThat(broken).isWhole())
                .hasMessageContaining("Expected all of broken.json to be read, but found:\n  DOC-004");
        assertThatThrownBy(() -> assertThat(broken).holds(Meeting.class)).hasMessageContaining("DOC-004");
        assertThatThrownBy(() -> assertThat(reading).holds(Commission.class))
                .hasMessageContaining("Expected minutes.json to hold a Commission, but it holds a Meeting");
    }

    @Test
    void aReportThatLeftSomethingOutIsNotComplete() {
        Report gap = Report.of(
                List.of(),
                Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER, List.of(RuleId.of("RTE-003"))));

        assertThat(Report.of(List.of())).isComplete();
        assertThatThrownBy(() -> assertThat(gap).isComplete()).hasMessageContaining("it has gaps:\n  ");
    }

    @Test
    void aFindingThatIsOtherSaysHow() {
        Finding finding = report.findings().get(0);

        assertThatThrownBy(() -> assertThat(finding).breaks("ITM-004"))
                .hasMessage("Expected the rule <ITM-004> of TXT-004 at /items/0/title, but it is <TXT-004>");
        assertThatThrownBy(() -> assertThat(finding).isInLine(3)).hasMessageContaining("the line <Optional[3]>");
    }

    @Test
    void nothingOfJqwikIsNeeded() {
        assertThatThrownBy(() -> Class.forName("net.jqwik.api.Arbitrary")).isInstanceOf(ClassNotFoundException.class);
    }
}
