package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFixerTest {

    private static final DocumentFixer FIXER =
            DocumentFixer.with(DocumentReader.strict(), DocumentValidator.standard());

    private static final String MEETING = """
            {"sagsgang":"1.0","type":"meeting",
             "bodies":[{"name":"Socialudvalget"}],"edition":"agenda", "date":"2019-01-07",
             "items":[{"key":"1","number":"1.","title":"Tidsplan",
               "attachments":[ {"fileName":"%s"} ]}]}
            """;

    @Test
    void foldersAndASecondExtensionAreTakenAwayInOneGo() {
        Fixed fixed = fix(MEETING.formatted("C:\\\\sager\\\\æ\\u00f8\\\\plan.pdf.pdf"));

        assertThat(text(fixed)).isEqualTo(MEETING.formatted("plan.pdf"));
        assertThat(fixed.mended()).extracting(finding -> finding.rule().id()).containsExactly("ITM-011", "ITM-012");
        assertThat(fixed.after().findings()).isEmpty();
    }

    @Test
    void whatNeedsJudgementIsLeft() {
        String json = MEETING.formatted("C:\\\\sager\\\\");
        Fixed fixed = fix(json);

        assertThat(text(fixed)).isEqualTo(json);
        assertThat(fixed.mended()).isEmpty();
        assertThat(fixed.after()).isEqualTo(fixed.before());
        assertThat(fixed.before().findings()).hasSize(1);
    }

    @Test
    void aDocumentThatWasReadInPartIsMendedWhereItCanBe() {
        Fixed fixed = fix(MEETING.formatted("a.pdf.pdf").replace("[ {", "[ null, {\"foo\":1},{"));

        assertThat(text(fixed)).contains("[ null, {\"foo\":1},{\"fileName\":\"a.pdf\"} ]");
    }

    @Test
    void aBrokenDocumentIsNotChanged() {
        String json = MEETING.formatted("a.pdf.pdf").strip().replaceFirst("}$", "");

        assertThat(text(fix(json))).isEqualTo(json);
        assertThat(fix(json).refused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.9, true", "2.0, true", "0.9, true", "new, true", "'', true"})
    void aDocumentInAVersionThatTheReaderRefusesIsNotChanged(String version, boolean refused) {
        String json = MEETING.formatted("a.pdf.pdf").replace("\"1.0\"", "\"" + version + "\"");
        Fixed fixed = fix(json);

        assertThat(fixed.refused()).isEqualTo(refused);
        assertThat(text(fixed)).isEqualTo(refused ? json : json.replace(".pdf.pdf", ".pdf"));
    }

    @Test
    void theVersionThatTheTolerantReaderTakesIsMended() {
        String json = MEETING.formatted("a.pdf.pdf").replace("\"1.0\"", "\"1.9\"");
        Fixed fixed = DocumentFixer.with(DocumentReader.tolerant(), DocumentValidator.standard())
                .fix(json.getBytes(StandardCharsets.UTF_8), "x.json");

        assertThat(fixed.refused()).isFalse();
        assertThat(text(fixed)).isEqualTo(json.replace(".pdf.pdf", ".pdf"));
    }

    @Test
    void aDocumentWithoutAVersionAndOneWithSomethingBehindItAreMended() {
        String json = MEETING.formatted("a.pdf.pdf").replace("\"sagsgang\":\"1.0\",", "") + "{}";

        assertThat(text(fix(json))).isEqualTo(json.replace(".pdf.pdf", ".pdf"));
        assertThat(fix(json).refused()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aFixedSampleIsReadAndFindsNoMoreThanBefore(Sample sample) {
        Fixed fixed = fix(sample.json());

        assertThat(DocumentReader.strict()
                        .read(fixed.bytes(), "x.json")
                        .report()
                        .clean())
                .isTrue();
        assertThat(fixed.after().findings().size() + fixed.mended().size())
                .isEqualTo(fixed.before().findings().size());
        assertThat(fix(text(fixed)).mended()).as("nothing is left to mend").isEmpty();
    }

    @Test
    void theSourceIsNeverTouched() {
        byte[] bytes = MEETING.formatted("a.pdf.pdf").getBytes(StandardCharsets.UTF_8);
        byte[] copy = bytes.clone();
        FIXER.fix(bytes, "x.json").bytes()[0] = 'x';

        assertThat(bytes).isEqualTo(copy);
    }

    static List<Sample> samples() {
        return Samples.all().stream().filter(sample -> !sample.valid()).toList();
    }

    private static Fixed fix(String json) {
        return FIXER.fix(json.getBytes(StandardCharsets.UTF_8), "x.json");
    }

    private static String text(Fixed fixed) {
        return new String(fixed.bytes(), StandardCharsets.UTF_8);
    }
}
