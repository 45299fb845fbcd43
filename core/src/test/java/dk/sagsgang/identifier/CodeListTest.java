package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    private static final String HEAD = "# source: here\n# date: 2020-02-29\na,b\n";

    @Test
    void fieldsWithCommasAndQuotesStandInQuotes() {
        CodeList list = read(HEAD + "1,plain\n2,\"with, comma\"\n3,\"with \"\"quotes\"\"\"\n\"4\",\"x\"");

        assertThat(list.lines())
                .containsExactly(
                        new CodeList.Line(4, List.of("1", "plain")),
                        new CodeList.Line(5, List.of("2", "with, comma")),
                        new CodeList.Line(6, List.of("3", "with \"quotes\"")),
                        new CodeList.Line(7, List.of("4", "x")));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreReadOver() {
        CodeList list = read("\uFEFF# source: here\r\n# date: 2020-02-29\r\na,b\r\n1,2\r\n");

        assertThat(list.source()).isEqualTo("here");
        assertThat(list.lines()).containsExactly(new CodeList.Line(4, List.of("1", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';                                                    1; source",
                "'# source:|# date: 2020-02-29|a,b|1,2';                1; source",
                "'a,b|1,2';                                             1; source",
                "'# source: x|a,b|1,2';                                 2; date",
                "'# source: x|# date: 29.02.2020|a,b|1,2';              2; date",
                "'# source: x|# date: 2021-02-29|a,b|1,2';              2; date",
                "'# source: x|# date: 2020-02-29|b,a|1,2';              3; header",
                "'# source: x|# date: 2020-02-29';                      3; header",
                "'# source: x|# date: 2020-02-29|a,b';                  4; empty",
                "'# source: x|# date: 2020-02-29|a,b|1,2|1,2,3|4,5';    5; fields",
                "'# source: x|# date: 2020-02-29|a,b|1,2|3';            5; fields",
                "'# source: x|# date: 2020-02-29|a,b|1,2||3,4';         5; empty",
                "'# source: x|# date: 2020-02-29|a,b|1,';               4; empty",
                "'# source: x|# date: 2020-02-29|a,b|1, ';              4; empty",
                "'# source: x|# date: 2020-02-29|a,b|1,\"\"';           4; empty",
                "'# source: x|# date: 2020-02-29|a,b|1,\"x';            4; closing quote",
                "'# source: x|# date: 2020-02-29|a,b|1,\"x\"y';         4; closing quote",
                "'# source: x|# date: 2020-02-29|a,b|1,x\"y';           4; without quotes",
            })
    void everyFaultIsNamedWithItsLine(String text, int line, String problem) {
        assertThatExceptionOfType(CodeListException.class)
                .isThrownBy(() -> read(text.replace('|', '\n')))
                .withMessageStartingWith("list.csv, line " + line + ": ")
                .withMessageContaining(problem)
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line));
    }

    @Test
    void aFailingReaderIsNoFaultOfTheList() {
        FilterReader failing = new FilterReader(new StringReader("")) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CodeList.read(failing, "list.csv", "a,b"))
                .withMessageContaining("disk gone");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeList.bundled("missing.csv", KlePlan::load))
                .withMessageContaining("missing.csv");
    }

    private static CodeList read(String text) {
        return CodeList.read(new StringReader(text), "list.csv", "a,b");
    }
}
