package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "101, København",
        "147, Frederiksberg",
        "167, Hvidovre",
        "173, Lyngby-Taarbæk",
        "306, Odsherred",
        "330, Slagelse",
        "400, Bornholm",
        "450, Nyborg",
        "657, Herning",
        "751, Aarhus",
        "766, Hedensted",
        "820, Vesthimmerlands",
        "860, Hjørring",
        "' 330 ', Slagelse",
        "0330, Slagelse",
        "0101, København",
    })
    void municipalitiesHaveNames(String printed, String name) {
        MunicipalityCode code = MunicipalityCode.parse(printed);

        assertThat(code).hasToString(printed);
        assertThat(code.known()).isTrue();
        assertThat(code.name()).contains(name);
    }

    @Test
    void thereAre98Municipalities() {
        assertThat(MunicipalityCode.all())
                .hasSize(98)
                .allMatch(MunicipalityCode::known)
                .isSortedAccordingTo((a, b) -> a.printed().compareTo(b.printed()))
                .startsWith(MunicipalityCode.of("101"))
                .endsWith(MunicipalityCode.of("860"));
        assertThat(MunicipalityCode.all().stream().map(MunicipalityCode::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"411", "999", "000", "265 Roskilde", "1330", "00330", "33", "", "xxx"})
    void otherCodesAreNotKnown(String printed) {
        assertThat(MunicipalityCode.of(printed).known()).isFalse();
        assertThat(MunicipalityCode.of(printed).name()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "33", "1330", "00330", "3 30", "٣٣٠", "33O"})
    void codesAreThreeDigits(String printed) {
        assertThat(MunicipalityCode.of(printed).wellFormed()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> MunicipalityCode.parse(printed));
    }

    @Test
    void registersPrintACodeInFourPlaces() {
        assertThat(MunicipalityCode.of("0330").digits()).contains("330");
        assertThat(MunicipalityCode.of("330").sameAs(MunicipalityCode.of(" 0330")))
                .isTrue();
        assertThat(MunicipalityCode.of("330").sameAs(MunicipalityCode.of("0320")))
                .isFalse();
        assertThat(MunicipalityCode.of("33O").sameAs(MunicipalityCode.of("33O")))
                .isTrue();
        assertThat(MunicipalityCode.of("33O").sameAs(MunicipalityCode.of("330")))
                .isFalse();
    }

    @Test
    void anUnknownCodeCanBeWellFormed() {
        assertThat(MunicipalityCode.parse("411").wellFormed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'101,A|101,B', twice", "'101,A|0102,B', digits"})
    void malformedListsAreNotLoaded(String lines, String problem) {
        String text = "# source: here\n# date: 2020-02-29\nkode,navn\n" + lines.replace('|', '\n');

        assertThatExceptionOfType(CodeListException.class)
                .isThrownBy(() -> Municipalities.load(new StringReader(text), "own.csv"))
                .withMessageStartingWith("own.csv, line 5: ")
                .withMessageContaining(problem);
    }
}
