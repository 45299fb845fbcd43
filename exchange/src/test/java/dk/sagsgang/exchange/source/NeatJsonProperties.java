package dk.sagsgang.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.serialization.source.ReadLimits;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** JSON that is read in one pass says what a parser reads in it, with the same places. */
class NeatJsonProperties {

    private static final List<String> VALUES = List.of(
            "\"Godkendt\"",
            "\"\"",
            "\"<p>A\\r\\n\\tB \\\"C\\\" \\\\ \\/ \\b\\f</p>\"",
            "\"S\\u00f8lv \\ud83d\\ude00 \u00e6\"",
            "0",
            "17",
            "true",
            "false",
            "null",
            "{}",
            "[]",
            " [ ] ",
            "{ \n}");

    private static final List<String> SPOILT = List.of(
            "-1",
            "1.5",
            "2e3",
            "007",
            "1234567890123456789012",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u00\"",
            "\"a\nb\"",
            "\"",
            "tru",
            "truex",
            "nul",
            "{]",
            "[}",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\"}",
            "{a:1}",
            "1 2",
            "",
            "\0",
            "/* */ 1",
            "]",
            ",");

    private static final List<String> NAMES =
            List.of("Navn", "Id", "Html", "", "a\\u0062", "Navnet", "N\u00f8gle", "Id");

    @Property(tries = 3000)
    void itReadsWhatAParserReads(@ForAll("json") String json) {
        Node neat = NeatJson.read(new SourceText("", json), ReadLimits.STANDARD);
        if (neat == null) {
            return;
        }
        ReadingProblems problems = new ReadingProblems("");
        Node parsed = JsonTree.parsed(new SourceText("", json), ReadLimits.STANDARD, problems);

        assertThat(problems.report().findings()).as(json).isEmpty();
        assertThat(told(neat, json)).as(json).isEqualTo(told(parsed, json));
    }

    @Property(tries = 1000)
    void whatIsNotSpoiltIsNeat(@ForAll("good") String json) {
        assertThat(NeatJson.read(new SourceText("", json), ReadLimits.STANDARD))
                .as(json)
                .isNotNull();
    }

    @Test
    void whatIsSpoiltIsNot() {
        for (String value : SPOILT) {
            assertThat(NeatJson.read(new SourceText("", "[" + value + "]"), ReadLimits.STANDARD))
                    .as(value)
                    .satisfies(
                            read -> assertThat(read == null || value.isEmpty()).isTrue());
            assertThat(NeatJson.read(new SourceText("", value), ReadLimits.STANDARD))
                    .as(value)
                    .isNull();
        }
    }

    @Test
    void whatIsLargerThanTheLimitsIsNot() {
        String json = "{\"Navn\":[[\"Budget\",12]]}";

        assertThat(NeatJson.read(new SourceText("", json), ReadLimits.STANDARD)).isNotNull();
        assertThat(NeatJson.read(new SourceText("", json), limits(2, 100, 100, 100)))
                .isNull();
        assertThat(NeatJson.read(new SourceText("", json), limits(100, 5, 100, 100)))
                .isNull();
        assertThat(NeatJson.read(new SourceText("", json), limits(100, 100, 1, 100)))
                .isNull();
        assertThat(NeatJson.read(new SourceText("", json), limits(100, 100, 100, 4)))
                .isNull();
        assertThat(NeatJson.read(new SourceText("", json), limits(4, 6, 2, 5))).isNotNull();
    }

    private static ReadLimits limits(int depth, int text, int digits, int values) {
        return new ReadLimits(1000, depth, text, digits, values, 10);
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.longs().map(seed -> written(new Random(seed), 12));
    }

    @Provide
    Arbitrary<String> good() {
        return Arbitraries.longs().map(seed -> written(new Random(seed), Integer.MAX_VALUE));
    }

    private static String written(Random random, int oneIn) {
        StringBuilder json = new StringBuilder(random.nextInt(4) == 0 ? " " : "");
        write(json, random, oneIn, 0);
        return json.append(random.nextInt(4) == 0 ? "\r\n\t" : "").toString();
    }

    /** Values in each other; one in so many is spoilt. */
    private static void write(StringBuilder json, Random random, int oneIn, int depth) {
        int kind = depth > 5 ? 2 : random.nextInt(4);
        if (random.nextInt(oneIn) == 0) {
            json.append(SPOILT.get(random.nextInt(SPOILT.size())));
        } else if (kind < 2) {
            json.append(kind == 0 ? "{" : "[ ");
            for (int i = random.nextInt(4); i >= 0; i--) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                json.append(kind == 0 ? "\"" + name + "\" :" : "");
                write(json, random, oneIn, depth + 1);
                json.append(i == 0 ? "" : ",\n");
            }
            json.append(kind == 0 ? "}" : "]");
        } else {
            json.append(VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    private static String told(Node node, String json) {
        SourceText source = new SourceText("", json);
        StringBuilder told = new StringBuilder(node.name())
                .append('@')
                .append(node.place().offset(source))
                .append('=');
        told.append(node.chars().text());
        for (int i = 0; i < node.chars().text().length(); i++) {
            told.append(' ').append(node.chars().offset(i, source));
        }
        told.append('(');
        node.children().forEach(child -> told.append(told(child, json)));
        return told.append(')').toString();
    }
}
