package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourDigitsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',
            2019,                                   0
            i 2019,                                 2
            2019-2022,                              0 5
            123 12345 1 12 1234,                    15
            012345678901 2020,                      13
            1.2.2019 3.4.2020,                      4 13
            a1234b5678c,                            1 6
            12345,
            \u0661\u0662\u0663\u0664,
            """)
    void justFourDigitsAreFoundWhereverTheyBegin(String text, String places) {
        for (String before : List.of("", "x", "xx", "xxx")) {
            int shift = before.length();
            List<String> found = new ArrayList<>();
            String all = before + text;
            for (int at = FourDigits.next(all, 0); at >= 0; at = FourDigits.next(all, at + FourDigits.LENGTH)) {
                found.add(Integer.toString(at - shift));
            }
            assertThat(String.join(" ", found)).isEqualTo(places == null ? "" : places);
        }
    }
}
