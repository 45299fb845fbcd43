package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KleNumberTest {

    @ParameterizedTest
    @CsvSource({
        "27,         MAIN_GROUP, ,      27, ",
        "27.00,      GROUP,      27,    27, 27.00",
        "27.00.00,   SUBJECT,    27.00, 27, 27.00",
        "05.04.06,   SUBJECT,    05.04, 05, 05.04",
        "' 27.00 ',  GROUP,      27,    27, 27.00",
    })
    void aNumberHoldsTheNumbersAboveIt(String printed, KleLevel level, String parent, String mainGroup, String group) {
        KleNumber number = KleNumber.parse(printed);

        assertThat(number).hasToString(printed);
        assertThat(number.wellFormed()).isTrue();
        assertThat(number.level()).contains(level);
        assertThat(number.parent()).isEqualTo(Optional.ofNullable(parent).map(KleNumber::of));
        assertThat(number.mainGroup()).contains(KleNumber.of(mainGroup));
        assertThat(number.group()).isEqualTo(Optional.ofNullable(group).map(KleNumber::of));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2",
                "270",
                "27.",
                "27.0",
                "27.00.",
                "27.00.0",
                "27.00.000",
                "27.00.00.",
                "27.00.00.00",
                "27-00",
                "27 00",
                "2a",
                "xx.xx.xx",
                "27.00.00-P05",
                "٢٧"
            })
    void whatIsNotTwoDigitsForEachLevelIsMalformed(String printed) {
        KleNumber number = KleNumber.of(printed);

        assertThat(number.wellFormed()).isFalse();
        assertThat(number.level()).isEmpty();
        assertThat(number.parent()).isEmpty();
        assertThat(number.mainGroup()).isEmpty();
        assertThat(number.group()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> KleNumber.parse(printed));
    }

    @ParameterizedTest
    @CsvSource({"MAIN_GROUP, hovedgruppe, main-group", "GROUP, gruppe, group", "SUBJECT, emne, subject"})
    void levelsHaveDanishTerms(KleLevel level, String danish, String code) {
        assertThat(level.danish()).isEqualTo(danish);
        assertThat(level.code()).isEqualTo(code);
    }
}
