package dk.sagsgang.serialization.token;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.bytes.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonEditsTest {

    @Test
    void whatIsNotChangedStaysByteForByte() {
        String json = "\uFEFF{ \"a\" : \"x\\u00e6\\/y\" ,\r\n\t\"b\":[ 1 , 2.0e1 ],\"\\u0063\":\"æ😀\" }\n";

        assertThat(edited(json)).isEqualTo(json);
        assertThat(edited(json, Suggestion.replace("/b/1", "20"))).isEqualTo(json.replace("2.0e1", "20"));
        assertThat(edited(json, Suggestion.replace("/c", "null"))).isEqualTo(json.replace("\"æ😀\"", "null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2, 3] | /0 | [2, 3]",
                "[1, 2, 3] | /1 | [1, 3]",
                "[1, 2, 3] | /2 | [1, 2]",
                "[1, 2, 3] | /0 /1 | [3]",
                "[1, 2, 3] | /1 /2 | [1]",
                "[1, 2, 3] | /0 /2 | [2]",
                "[1, 2, 3] | /0 /1 /2 | []",
                "[ null ] | /0 | [  ]",
                "{\"a\": {\"x\":1}, \"b\": true} | /a | {\"b\": true}",
                "{\"a\": 1, \"b\": true} | /b | {\"a\": 1}",
                "{\"a\": [1,2], \"b\": 7} | /a/0 /b | {\"a\": [2]}",
                "{\"a\": [1,2]} | /a /a/0 | {}",
                "{\"a\": [1,2]} | /c | {\"a\": [1,2]}",
                "{\"a~/b\": 1} | /a~0~1b | {}",
                "7 | `` | 7",
            })
    void elementsGoWithTheirCommas(String json, String pointers, String expected) {
        assertThat(edited(
                        json,
                        List.of(pointers.split(" ")).stream()
                                .map(Suggestion::remove)
                                .toArray(Suggestion[]::new)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"abcd\" | 0 | 2 | \"cd\"",
                "\"abcd\" | 3 | 4 | \"abc\"",
                "\"abcd\" | 0 | 4 | \"\"",
                "\"abcd\" | 2 | 5 | \"abcd\"",
                "\"abcd\" | 3 | 2 | \"abcd\"",
                "\"C:\\\\æ\\u00f8\\\\x.pdf\" | 0 | 6 | \"x.pdf\"",
                "\"😀b\" | 0 | 2 | \"b\"",
                "\"😀b\" | 0 | 1 | \"😀b\"",
                "7 | 0 | 1 | 7",
            })
    void aPartOfATextIsCountedInItsCharactersNotInItsBytes(String json, int from, int to, String expected) {
        assertThat(edited(json, Suggestion.cut("", from, to))).isEqualTo(expected);
    }

    @Test
    void ofTwoChangesThatMeetTheFirstIsMade() {
        List<Suggestion> both = List.of(Suggestion.cut("/a", 0, 3), Suggestion.cut("/a", 2, 4));
        JsonEdits.Result result = JsonEdits.apply(source("{\"a\":\"abcdef\"}"), both);

        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":\"def\"}");
        assertThat(result.made()).containsExactly(both.get(0));
    }

    @Test
    void changesThatDoNotMeetAreMadeInOneText() {
        assertThat(edited("{\"a\":\"abcdef\"}", Suggestion.cut("/a", 4, 6), Suggestion.cut("/a", 0, 2)))
                .isEqualTo("{\"a\":\"cd\"}");
    }

    @Test
    void brokenTextIsNotChanged() {
        assertThat(edited("{\"a\":1,", Suggestion.remove("/a"))).isEqualTo("{\"a\":1,");
    }

    @Test
    void ofAPropertyThatStandsTwiceTheFirstIsChangedSinceThatIsRead() {
        assertThat(edited("{\"a\":1,\"a\":2}", Suggestion.replace("/a", "3"))).isEqualTo("{\"a\":3,\"a\":2}");
    }

    private static String edited(String json, Suggestion... suggestions) {
        return new String(JsonEdits.apply(source(json), List.of(suggestions)).bytes(), StandardCharsets.UTF_8);
    }

    private static Source source(String json) {
        return new Source("x.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
