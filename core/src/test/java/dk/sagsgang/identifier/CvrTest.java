package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvrTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13748136",
                "13 74 81 36",
                "1374 8136",
                "13\u00A074\u00A081\u00A036",
                " 13748136 ",
                "DK13748136",
                "DK 13748136",
                "DK-13748136",
                "DK 13 74 81 36",
                "dk13748136",
                "Dk 13748136",
                "DK  13  74 81\u00A0 36",
                "dk 13748136",
                "dk-13748136",
                "Dk 13 74 81 36"
            })
    void everyPrintedFormIsKeptAndRead(String printed) {
        Cvr number = Cvr.parse(printed);

        assertThat(number).hasToString(printed);
        assertThat(number.digits()).contains("13748136");
        assertThat(number.wellFormed()).isTrue();
        assertThat(number.checksOut()).isTrue();
        assertThat(number.sameAs(Cvr.of("13748136"))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1374813",
                "137481366",
                "13.74.81.36",
                "13-74-81-36",
                "DK",
                "DK-",
                "DK--13748136",
                "SE13748136",
                "dk--13748136",
                "d13748136",
                "dk",
                "CVR 13748136",
                "1374813x",
                "١٣٧٤٨١٣٦"
            })
    void whatIsNotEightDigitsIsMalformed(String printed) {
        Cvr number = Cvr.of(printed);

        assertThat(number.digits()).isEmpty();
        assertThat(number.wellFormed()).isFalse();
        assertThat(number.checksOut()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Cvr.parse(printed));
    }

    @Test
    void theCheckDigitIsTheOnlyOneOfTenThatFits() {
        assertThat(IntStream.rangeClosed(0, 9)
                        .filter(digit -> Cvr.of("1374813" + digit).checksOut()))
                .containsExactly(6);
    }

    @Test
    void aWrongCheckDigitIsWellFormedAndDoesNotCheckOut() {
        assertThat(Cvr.parse("13748137").wellFormed()).isTrue();
        assertThat(Cvr.parse("13748137").checksOut()).isFalse();
    }

    @Test
    void swappedDigitsDoNotCheckOut() {
        assertThat(Cvr.of("31748136").checksOut()).isFalse();
    }

    @Test
    void eightZerosAreNoNumber() {
        assertThat(Cvr.of("00000000").checksOut()).isFalse();
    }

    @Test
    void malformedNumbersAreTheSameOnlyWhenPrintedTheSame() {
        assertThat(Cvr.of("1374").sameAs(Cvr.of("1374"))).isTrue();
        assertThat(Cvr.of("1374").sameAs(Cvr.of("1375"))).isFalse();
        assertThat(Cvr.of("1374").sameAs(Cvr.of("13748136"))).isFalse();
    }
}
