package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.host.Host;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands for each type of value, and what does not: the value as written, what a strict reader finds, what a tolerant
 * one finds (warnings with ~), and what it takes. A dot stands for nothing.
 */
class ValueFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Ældrerådet"     | .       | .        | "Ældrerådet"
            ""               | .       | .        | .
            null             | .       | .        | .
            "\\u00e6\\n\\t"  | .       | .        | "æ\\n\\t"
            12345            | DOC-011 | ~DOC-011 | "12345"
            -1.50            | DOC-011 | ~DOC-011 | "-1.50"
            true             | DOC-011 | DOC-011  | .
            ["a"]            | DOC-011 | DOC-011  | .
            {"a":{"b":[1]}}  | DOC-011 | DOC-011  | .
            "a\\u0000b"      | DOC-014.control   | ~DOC-014.control   | "ab"
            "a\\u001fb"      | DOC-014.control   | ~DOC-014.control   | "ab"
            "a\\bb\\fb"      | DOC-014.control   | ~DOC-014.control   | "abb"
            "a\\ud83db"      | DOC-014.surrogate | ~DOC-014.surrogate | "a\uFFFDb"
            "a\\uDE00"       | DOC-014.surrogate | ~DOC-014.surrogate | "a\uFFFD"
            "\\ud83d\\ude00" | .       | .        | "\uD83D\uDE00"
            "\\u2028\\u007f" | .       | .        | "\u2028\u007F"
            """)
    void text(String value, String strict, String tolerant, String taken) {
        check("title", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ordinary"      | .       | .        | "ordinary"
            "helt-ny-kode"  | .       | .        | "helt-ny-kode"
            "  "            | .       | .        | .
            null            | .       | .        | .
            7               | DOC-011 | ~DOC-011 | "7"
            false           | DOC-011 | DOC-011  | .
            {"code":"x"}    | DOC-011 | DOC-011  | .
            ["ordinary"]    | DOC-011 | DOC-011  | .
            """)
    void codeOfAVocabularyThatMayGrow(String value, String strict, String tolerant, String taken) {
        check("kind", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "minutes"        | .              | .               | "minutes"
            null             | .              | .               | .
            "Minutes"        | DOC-012.choice | ~DOC-012.choice | "minutes"
            "MINUTES"        | DOC-012.choice | ~DOC-012.choice | "minutes"
            " minutes "      | DOC-012.choice | ~DOC-012.choice | "minutes"
            "Referat"        | DOC-012.choice | ~DOC-012.choice | "minutes"
            ""               | DOC-012.choice | ~DOC-012.choice | .
            "protokol"       | DOC-012.choice | DOC-012.choice  | .
            3                | DOC-011        | DOC-011         | .
            ["minutes"]      | DOC-011        | DOC-011         | .
            {}               | DOC-011        | DOC-011         | .
            """)
    void wordOfAClosedVocabulary(String value, String strict, String tolerant, String taken) {
        check("edition", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2021-02-03"                | .            | .             | "2021-02-03"
            "2020-02-29"                | .            | .             | "2020-02-29"
            "0001-01-01"                | .            | .             | "0001-01-01"
            "9999-12-31"                | .            | .             | "9999-12-31"
            null                        | .            | .             | .
            "2021-02-29"                | DOC-012.date | DOC-012.date  | .
            "2021-13-01"                | DOC-012.date | DOC-012.date  | .
            "2021-00-10"                | DOC-012.date | DOC-012.date  | .
            "2021-01-00"                | DOC-012.date | DOC-012.date  | .
            "0000-01-01"                | DOC-012.date | DOC-012.date  | .
            "10000-01-01"               | DOC-012.date | DOC-012.date  | .
            "+12021-02-03"              | DOC-012.date | DOC-012.date  | .
            "-0044-03-15"               | DOC-012.date | DOC-012.date  | .
            "20210203"                  | DOC-012.date | DOC-012.date  | .
            "03-02-2021"                | DOC-012.date | DOC-012.date  | .
            "２０２１-02-03"             | DOC-012.date | DOC-012.date  | .
            "2021-02-03T23:30:00"       | DOC-012.date | DOC-012.date  | .
            "2021-02-03T23:30:00Z"      | DOC-012.date | DOC-012.date  | .
            "2021-02-03T00:00:00Z"      | DOC-012.date | DOC-012.date  | .
            "2021-02-03Z"               | DOC-012.date | DOC-012.date  | .
            "2021-02-03T00:00:00"       | DOC-012.date | ~DOC-012.date | "2021-02-03"
            "2021-02-03T00:00:00+01:00" | DOC-012.date | ~DOC-012.date | "2021-02-03"
            "2021-02-02T23:00:00Z"      | DOC-012.date | ~DOC-012.date | "2021-02-03"
            " 2021-02-03 "              | DOC-012.date | ~DOC-012.date | "2021-02-03"
            ""                          | DOC-012.date | ~DOC-012.date | .
            " "                         | DOC-012.date | ~DOC-012.date | .
            [2021,2,3]                  | DOC-011      | ~DOC-011      | "2021-02-03"
            [2021,2,30]                 | DOC-011      | DOC-011       | .
            [2021,2]                    | DOC-011      | DOC-011       | .
            [2021,"2",{"a":[]}]         | DOC-011      | DOC-011       | .
            [99999999999,2,3]           | DOC-011      | DOC-011       | .
            []                          | DOC-011      | DOC-011       | .
            18633                       | DOC-011      | DOC-011       | .
            1612310400000               | DOC-011      | DOC-011       | .
            true                        | DOC-011      | DOC-011       | .
            {"year":2021}               | DOC-011      | DOC-011       | .
            """)
    void date(String value, String strict, String tolerant, String taken) {
        check("date", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2019-01-07T16:00"              | .                 | .                  | "2019-01-07T16:00:00"
            "2019-01-07T16:00:05"           | .                 | .                  | "2019-01-07T16:00:05"
            "2019-01-07T16:00:05.1"         | .                 | .                  | "2019-01-07T16:00:05.1"
            "2019-01-07T16:00:05.000000001" | .                 | .                  | "2019-01-07T16:00:05.000000001"
            null                            | .                 | .                  | .
            "2019-01-07"                    | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T"                   | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16"                 | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T24:00"              | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:60"              | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:00:60"           | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:00:05."          | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:00:05.1234567890"| DOC-012.date-time | DOC-012.date-time  | .
            "2019-02-30T16:00"              | DOC-012.date-time | DOC-012.date-time  | .
            "+12019-01-07T16:00"            | DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:00[Europe/Paris]"| DOC-012.date-time | DOC-012.date-time  | .
            "2019-01-07T16:00Z"             | DOC-012.date-time | ~DOC-012.date-time | "2019-01-07T17:00:00"
            "2019-07-07T16:00:00Z"          | DOC-012.date-time | ~DOC-012.date-time | "2019-07-07T18:00:00"
            "2019-01-07T16:00+01:00"        | DOC-012.date-time | ~DOC-012.date-time | "2019-01-07T16:00:00"
            " 2019-01-07T16:00 "            | DOC-012.date-time | ~DOC-012.date-time | "2019-01-07T16:00:00"
            ""                              | DOC-012.date-time | ~DOC-012.date-time | .
            [2019,1,7,16,0]                 | DOC-011           | ~DOC-011           | "2019-01-07T16:00:00"
            [2019,1,7,16,0,5,100000000]     | DOC-011           | ~DOC-011           | "2019-01-07T16:00:05.1"
            [2019,1,7]                      | DOC-011           | DOC-011            | .
            1546876800                      | DOC-011           | DOC-011            | .
            1546876800.5                    | DOC-011           | DOC-011            | .
            """)
    void dateWithTime(String value, String strict, String tolerant, String taken) {
        check("start", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "16:00"       | .            | .             | "16:00:00"
            "16:00:05"    | .            | .             | "16:00:05"
            null          | .            | .             | .
            "16:00Z"      | DOC-012.time | DOC-012.time  | .
            "24:00"       | DOC-012.time | DOC-012.time  | .
            " 16:00"      | DOC-012.time | ~DOC-012.time | "16:00:00"
            ""            | DOC-012.time | ~DOC-012.time | .
            [16,0]        | DOC-011      | ~DOC-011      | "16:00:00"
            [16]          | DOC-011      | DOC-011       | .
            16            | DOC-011      | DOC-011       | .
            """)
    void timeOfDay(String value, String strict, String tolerant, String taken) {
        check("attendance/0/items/0/time", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            7                   | .              | .               | 7
            -7                  | .              | .               | -7
            0                   | .              | .               | 0
            -0                  | .              | .               | 0
            2147483647          | .              | .               | 2147483647
            -2147483648         | .              | .               | -2147483648
            null                | .              | .               | .
            2147483648          | DOC-012.number | DOC-012.number  | .
            99999999999999999999| DOC-012.number | DOC-012.number  | .
            7.9                 | DOC-012.number | DOC-012.number  | .
            7.0                 | DOC-012.number | ~DOC-012.number | 7
            7e0                 | DOC-012.number | ~DOC-012.number | 7
            1e999999999         | DOC-012.number | DOC-012.number  | .
            1e-999999999        | DOC-012.number | DOC-012.number  | .
            "7"                 | DOC-011        | ~DOC-011        | 7
            " 7 "               | DOC-011        | ~DOC-011        | 7
            ""                  | DOC-011        | ~DOC-011        | .
            "7.0"               | DOC-011        | DOC-011         | .
            "syv"               | DOC-011        | DOC-011         | .
            true                | DOC-011        | DOC-011         | .
            [7]                 | DOC-011        | DOC-011         | .
            {}                  | DOC-011        | DOC-011         | .
            """)
    void wholeNumber(String value, String strict, String tolerant, String taken) {
        check("memberCount", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2500000        | .              | .        | 2500000
            2.10           | .              | .        | 2.1
            -0.001         | .              | .        | -0.001
            1E+3           | .              | .        | 1000
            0e999999999    | .              | .        | 0
            0.0            | .              | .        | 0
            null           | .              | .        | .
            1e999999999    | DOC-006.number | DOC-006.number | .
            1e-999999999   | DOC-006.number | DOC-006.number | .
            1e99999999999  | DOC-006.number | DOC-006.number | .
            1e100          | DOC-006.number | DOC-006.number | .
            1e99           | .              | .        | 1e99
            "2,5"          | DOC-011        | DOC-011  | .
            "2.5"          | DOC-011        | ~DOC-011 | 2.5
            "1e999999999"  | DOC-011        | DOC-006.number | .
            "7..e7"        | DOC-011        | DOC-011  | .
            "NaN"          | DOC-011        | DOC-011  | .
            ""             | DOC-011        | ~DOC-011 | .
            false          | DOC-011        | DOC-011  | .
            [1]            | DOC-011        | DOC-011  | .
            """)
    void decimalNumber(String value, String strict, String tolerant, String taken) {
        check("items/0/sections/0/figures/0/amount/value", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true     | .       | .        | true
            false    | .       | .        | false
            null     | .       | .        | .
            "true"   | DOC-011 | ~DOC-011 | true
            "False"  | DOC-011 | ~DOC-011 | false
            ""       | DOC-011 | ~DOC-011 | .
            "ja"     | DOC-011 | DOC-011  | .
            1        | DOC-011 | DOC-011  | .
            []       | DOC-011 | DOC-011  | .
            """)
    void truthValue(String value, String strict, String tolerant, String taken) {
        check("excerpt", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Godkendt."                               | .       | .        | "Godkendt."
            {"format":"html","content":"<p>Ja</p>"}   | .       | .        | {"format":"html","content":"<p>Ja</p>"}
            {"format":"plain","content":"Ja"}         | .       | .        | "Ja"
            {"content":"Ja"}                          | .       | .        | "Ja"
            {}                                        | .       | .        | .
            ""                                        | .       | .        | .
            null                                      | .       | .        | .
            7                                         | DOC-011 | ~DOC-011 | "7"
            ["Godkendt."]                             | DOC-011 | DOC-011  | .
            true                                      | DOC-011 | DOC-011  | .
            """)
    void formattedText(String value, String strict, String tolerant, String taken) {
        check("items/0/decisions/0/text", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["Afbud","Gæster"] | .       | .        | ["Afbud","Gæster"]
            []                 | .       | .        | .
            null               | .       | .        | .
            "Afbud"            | DOC-011 | ~DOC-011 | ["Afbud"]
            7                  | DOC-011 | DOC-011  | .
            {"0":"Afbud"}      | DOC-011 | DOC-011  | .
            """)
    void listOfTexts(String value, String strict, String tolerant, String taken) {
        check("emptyLabels", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"number":"1."}]  | .       | .        | [{"number":"1."}]
            [{}]               | .       | .        | [{}]
            {"number":"1."}    | DOC-011 | ~DOC-011 | [{"number":"1."}]
            "1."               | DOC-011 | DOC-011  | .
            """)
    void listOfRecords(String value, String strict, String tolerant, String taken) {
        check("contents", value, strict, tolerant, taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"itemNumber":"4"}   | .       | .       | {"itemNumber":"4"}
            {}                   | .       | .       | .
            null                 | .       | .       | .
            "punkt 4"            | DOC-011 | DOC-011 | .
            [{"itemNumber":"4"}] | DOC-011 | DOC-011 | .
            4                    | DOC-011 | DOC-011 | .
            """)
    void record(String value, String strict, String tolerant, String taken) {
        check("approvedBy", value, strict, tolerant, taken);
    }

    private static void check(String path, String value, String strict, String tolerant, String taken) {
        Nested document = Nested.at(path, value);
        Reading reading = DocumentReader.strict().read(document.json(), "møde.json");
        assertThat(Found.in(reading.report())).as("strict").isEqualTo(expected(strict, document));
        assertThat(reading.report().clean()).isEqualTo(strict.equals("."));

        Reading lenient = DocumentReader.tolerant().read(document.json(), "møde.json");
        assertThat(Found.in(lenient.report())).as("tolerant").isEqualTo(expected(tolerant, document));
        String written = DocumentWriter.compact().write(lenient.document().orElseThrow());
        assertThat(written)
                .isEqualTo(Host.JACKSON_3.write(Host.JACKSON_3.read(
                        Nested.at(path, taken.equals(".") ? "null" : taken).json())));
    }

    private static List<String> expected(String found, Nested document) {
        return found.equals(".") ? List.of() : List.of(found + " " + document.pointer() + " " + document.place());
    }
}
