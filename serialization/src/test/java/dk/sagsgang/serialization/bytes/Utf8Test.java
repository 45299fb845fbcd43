package dk.sagsgang.serialization.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several bytes are looked at in one step: what is in them is seen wherever it stands. */
class Utf8Test {

    private static final int PLACES = 20;

    @ParameterizedTest
    @ValueSource(strings = {"80", "ff", "c080", "eda080", "f4908080", "c3", "c341", "e28041"})
    void theEndIsBeforeTheFirstByteThatIsNoUtf8(String fault) {
        byte[] bytes = HexFormat.of().parseHex(fault);
        for (int at = 0; at < PLACES; at++) {
            byte[] text = "x".repeat(PLACES).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, text, at, Math.min(bytes.length, PLACES - at));

            assertThat(Utf8.check(text, 0).end()).isEqualTo(at);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, true",
        "\\u001f, true",
        "\\ud83d, true",
        "\\b, true",
        "\\f, true",
        "\\u00e6, false",
        "\\n, false",
        "\\\\b, false",
        "\\\", false",
        "b, false",
        "\u00e6\u20ac\ud83d\ude00, false"
    })
    void anEscapeThatMayStandForAForbiddenCharacterIsSeen(String part, boolean risky) {
        for (int at = 0; at < PLACES; at++) {
            byte[] text = ("x".repeat(at) + part + "y".repeat(PLACES)).getBytes(StandardCharsets.UTF_8);

            assertThat(Utf8.check(text, 0)).isEqualTo(new Utf8.Result(text.length, false, risky));
        }
    }
}
