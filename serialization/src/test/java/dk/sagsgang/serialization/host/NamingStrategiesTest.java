package dk.sagsgang.serialization.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Filler;
import dk.sagsgang.serialization.ReferenceDocumentsTest;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.RequiredSection;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.KnownDocument;
import dk.sagsgang.validation.suppression.KnownFinding;
import dk.sagsgang.validation.suppression.Suppression;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host whose mapper names properties its own way reads and writes the same bytes as everybody. */
@Tag("once")
class NamingStrategiesTest {

    private static final Host.Mapper PLAIN = Host.jackson3(mapper -> mapper);

    /** What stands in JSON and is no document. */
    private static final List<Record> OTHERS = List.of(
            Profile.builder()
                    .name("slagelse")
                    .extended("denmark")
                    .edition(Edition.MINUTES)
                    .saturdayIsWorkingDay(false)
                    .addCaseNumberSchemes(CaseNumberScheme.KLE_FACET)
                    .addSections(RequiredSection.builder()
                            .section(SectionKind.ECONOMIC_CONSEQUENCES)
                            .necessity(RequiredSection.Necessity.EXPECTED)
                            .from(LocalDate.of(2019, 1, 21))
                            .addCaseTypes(CaseType.DECISION)
                            .build())
                    .addRosters(Filler.everything().fill(Roster.class))
                    .addRules(RuleSetting.severity(RuleId.of("ITM-010"), Severity.INFO))
                    .build(),
            new Suppressions(List.of(Suppression.of(RuleId.of("ITM-010"), "Kortet blev delt ud")
                    .in("2019/*.json")
                    .at(ExternalId.of("sbsys", "7"))
                    .atKey("4")
                    .at("/title")
                    .until(LocalDate.of(2020, 12, 31)))),
            new Baseline(List.of(
                    new KnownDocument("a.json", List.of(KnownFinding.of(RuleId.of("TXT-004"), "4", "/title", 2))))),
            new Report(
                    List.of(Finding.of(
                            RuleId.of("TXT-004"), Severity.ERROR, Location.of("/title"), Argument.number("first", 2))),
                    List.of(Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART)),
                    List.of()));

    static Stream<Named<Host.Mapper>> strategies() {
        Stream<Named<Host.Mapper>> ofJackson2 = constants(
                        com.fasterxml.jackson.databind.PropertyNamingStrategies.class,
                        com.fasterxml.jackson.databind.PropertyNamingStrategy.class)
                .map(strategy -> Named.of(
                        "2 " + strategy.getName(),
                        Host.jackson2(mapper -> mapper.setPropertyNamingStrategy(strategy.getPayload()))));
        Stream<Named<Host.Mapper>> ofJackson3 = constants(
                        tools.jackson.databind.PropertyNamingStrategies.class,
                        tools.jackson.databind.PropertyNamingStrategy.class)
                .map(strategy -> Named.of(
                        "3 " + strategy.getName(),
                        Host.jackson3(mapper -> mapper.propertyNamingStrategy(strategy.getPayload()))));
        return Stream.concat(ofJackson2, ofJackson3);
    }

    private static <T> Stream<Named<T>> constants(Class<?> holder, Class<T> type) {
        return Arrays.stream(holder.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType()))
                .map(field -> {
                    try {
                        return Named.of(field.getName(), type.cast(field.get(null)));
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
    }

    @Test
    void bothJacksonsHaveTheirStrategies() {
        assertThat(strategies()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void theReferenceDocumentsAreWrittenAndReadAsEver(Host.Mapper mapper) throws IOException {
        for (Path file : ReferenceDocumentsTest.documents()) {
            CaseDocument document =
                    DocumentReader.strict().read(file).document().orElseThrow();
            String compact = DocumentWriter.compact().write(document);

            assertThat(mapper.write(document)).as("%s", file).isEqualTo(compact);
            assertThat(mapper.read(compact, CaseDocument.class)).as("%s", file).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void documentsOfEveryComponentAreWrittenAndReadAsEver(Host.Mapper mapper) {
        DocumentTypes.words().forEach(type -> {
            CaseDocument document = DocumentTypes.everything(type);
            String compact = DocumentWriter.compact().write(document);

            assertThat(mapper.write(document)).isEqualTo(compact);
            assertThat(mapper.read(compact, CaseDocument.class)).isEqualTo(document);
            assertThat(mapper.read(compact, document.getClass())).isEqualTo(document);
        });
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void whatIsNoDocumentIsWrittenAndReadAsEver(Host.Mapper mapper) {
        for (Record value : OTHERS) {
            String plain = PLAIN.write(value);

            assertThat(mapper.write(value)).isEqualTo(plain);
            assertThat(mapper.read(plain, value.getClass())).isEqualTo(value);
        }
    }

    /** The strategy does reach the host's own types: else the tests above would show nothing. */
    @Test
    void aStrategyStillNamesTheHostsOwnTypes() {
        assertThat(Host.jackson2(mapper -> mapper.setPropertyNamingStrategy(
                                com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE))
                        .write(new Journal("17", "a")))
                .isEqualTo("{\"case_number\":\"17\",\"remarkText\":\"a\"}");
        assertThat(Host.jackson3(mapper -> mapper.propertyNamingStrategy(
                                tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE))
                        .write(new Journal("17", "a")))
                .isEqualTo("{\"case_number\":\"17\",\"remarkText\":\"a\"}");
    }

    record Journal(
            String caseNumber, @JsonProperty("remarkText") String remark) {}
}
