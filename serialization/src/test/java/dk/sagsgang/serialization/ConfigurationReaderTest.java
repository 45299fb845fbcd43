package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.schema.SchemaCheck;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.KnownDocument;
import dk.sagsgang.validation.suppression.KnownFinding;
import dk.sagsgang.validation.suppression.Suppression;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTest {

    private static final String SUPPRESSIONS = "{\"sagsgang\":\"1.0\",\"type\":\"suppressions\",\n\"suppressions\":[";
    private static final String BASELINE = "{\"sagsgang\":\"1.0\",\"type\":\"baseline\",\n\"documents\":[";

    private static final Suppressions ALL = new Suppressions(List.of(
            Suppression.of(RuleId.of("ITM-010"), "Kortet blev delt ud")
                    .in("2019/*.json")
                    .atKey("4")
                    .at("/title")
                    .until(LocalDate.of(2020, 12, 31)),
            Suppression.of(RuleId.of("DEC-001"), "Aftalt").at(ExternalId.of("sbsys", "7"))));

    private static final Baseline KNOWN = new Baseline(List.of(
            new KnownDocument(
                    "2019/å.json",
                    List.of(
                            KnownFinding.of(RuleId.of("TXT-004"), "", "/title", 2),
                            KnownFinding.of(RuleId.of("DEC-001"), "4", "", 1))),
            new KnownDocument("b.json", List.of(KnownFinding.of(RuleId.of("MTG-001"), "", "/end", 1)))));

    @TempDir
    Path folder;

    @Test
    void suppressionsAreReadAsTheyWereWritten() {
        String json = ConfigurationWriter.write(ALL);
        ConfigurationReading<Suppressions> reading =
                ConfigurationReader.suppressions().read(json, "s.json");

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.value()).contains(ALL);
        assertThat(new SchemaCheck(Schemas.suppressions()).problems(json)).isEmpty();
    }

    @Test
    void aBaselineHasALineForEachFindingAndIsReadAsItWasWritten() throws IOException {
        String json = ConfigurationWriter.write(KNOWN);
        Path file = folder.resolve("b.json");
        ConfigurationWriter.write(KNOWN, file);

        assertThat(json).isEqualTo("""
                {"sagsgang":"1.0","type":"baseline","documents":[
                {"source":"2019/å.json","findings":[
                  {"rule":"TXT-004","pointer":"/title","count":2},
                  {"rule":"DEC-001","key":"4"}]},
                {"source":"b.json","findings":[
                  {"rule":"MTG-001","pointer":"/end"}]}
                ]}
                """);
        assertThat(Files.readString(file)).isEqualTo(json);
        assertThat(ConfigurationReader.baselines().read(file).value()).contains(KNOWN);
        assertThat(new SchemaCheck(Schemas.baseline()).problems(json)).isEmpty();
    }

    @Test
    void anEmptyBaselineIsOneToo() {
        String json = ConfigurationWriter.write(Baseline.EMPTY);

        assertThat(json).isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"baseline\"}\n");
        assertThat(ConfigurationReader.baselines().read(json, "b.json").value()).contains(Baseline.EMPTY);
        assertThat(new SchemaCheck(Schemas.baseline()).problems(json)).isEmpty();
    }

    @Test
    void everyProblemHasItsPlace() {
        ConfigurationReading<Suppressions> reading = ConfigurationReader.suppressions()
                .read(
                        SUPPRESSIONS + "{\"rule\":\"ITM-999\",\"reason\":\"a\"},\n"
                                + "{\"rule\":\"ITM-010\",\"resaon\":\"a\"},\n"
                                + "{\"rule\":\"ITM-010\",\"reason\":\"b\",\"until\":\"2020-02-30\"},\n"
                                + "{\"reason\":\"c\"}]}",
                        "s.json");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "CFG-003 /suppressions/0/rule 2:25",
                        "DOC-009 /suppressions/1/resaon 3:19",
                        "DOC-012.date /suppressions/2/until 4:40",
                        "DOC-011.missing /suppressions/3 5:1");
        assertThat(reading.value().orElseThrow().suppressions()).hasSize(2);
    }

    @Test
    void whatIsLeftOverHasItsPlaceInTheFileEvenAfterWhatCouldNotBeRead() {
        ConfigurationReading<Suppressions> reading = ConfigurationReader.suppressions()
                .read(SUPPRESSIONS + "{\"rule\":\"ITM-999\",\"reason\":\"a\"},\n{\"rule\":\"ITM-010\"}]}", "s.json");

        assertThat(Found.in(reading.locate(
                        reading.value().orElseThrow().on(LocalDate.EPOCH).leftovers())))
                .containsExactly("CFG-006 /suppressions/1/reason 3:1");
    }

    @Test
    void aRuleThatABaselineHoldsAndThatDoesNotExistIsReported() {
        ConfigurationReading<Baseline> reading = ConfigurationReader.baselines()
                .read(BASELINE + "{\"source\":\"a\",\"findings\":[{\"rule\":\"ITM-999\"}]}]}", "b.json");

        assertThat(Found.in(reading.report())).containsExactly("CFG-008 /documents/0/findings/0/rule 2:48");
        assertThat(reading.value()).contains(new Baseline(List.of(new KnownDocument("a", List.of()))));
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(Found.in(ConfigurationReader.baselines()
                        .read(SUPPRESSIONS + "]}", "b.json")
                        .report()))
                .first()
                .asString()
                .startsWith("DOC-007");
    }
}
