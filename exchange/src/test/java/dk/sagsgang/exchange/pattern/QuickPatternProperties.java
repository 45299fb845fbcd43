package dk.sagsgang.exchange.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuickPatternProperties {

    @Test
    void theseStandInEveryTextThatAnExpressionFits() {
        assertThat(needed("udgangen af \\d{4}")).isEqualTo("'udgangen af ' & 0-9");
        assertThat(needed("(?:primo|medio) (?:juni|juli)")).isEqualTo("('primo'|'medio') & ('juni'|'juli')");
        assertThat(needed("^[Ff]ormand(?:en)?\\b")).isEqualTo("'ormand'");
        assertThat(needed("(?<=\\p{L}\\.)(?<name>Ad) \\d")).isEqualTo("'Ad' & '.' & 0-9");
        assertThat(needed("§ ?(\\d+)")).isEqualTo("'§' & 0-9");
        assertThat(needed("kr\\.{2,}|mio+ ")).isEqualTo("('kr.'|'mio')");
        assertThat(needed("(?:ny|gammel) model|[-\u2013] \\p{Lu}.*[:;]$"))
                .isEqualTo("(' model' & ('ny'|'gammel')|A-Z & ('-'|'\u2013') & (':'|';'))");
    }

    @Test
    void anExpressionThatNeedsNothingIsAskedAlways() {
        for (String free :
                List.of("\\w+", "(?:abc)?", "abc|\\w", "[abc]{3}", "(?!abc)\\p{L}", "(?:abc){0,2}x?", "a*")) {
            assertThat(needed(free)).as(free).isEmpty();
        }
    }

    @Test
    void aTextIsAtLeastAsLongAsTheExpressionWantsIt() {
        assertThat(Needed.of("udgangen af \\d{4}", 0, true).length()).isEqualTo(13);
        assertThat(Needed.of("(?<=abc)(?:primo|juli)x?\\b[abc]", 0, true).length())
                .isEqualTo(5);
    }

    @Test
    void aSignByItselfIsFoundInAText() {
        for (char c = '!'; c < 0x2200; c++) {
            if (Wanted.tells(c) && !Character.isLetterOrDigit(c)) {
                String text = "Ab" + c + "de";
                QuickPattern sign = QuickPattern.compile("\\" + c, Pattern.CASE_INSENSITIVE);
                assertThat(sign.find(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void whereNoneOfItsPairsOfLettersStandsItIsNotTried() {
        assertThat(begins("(?:primo|medio) \\d", "prim")).isTrue();
        assertThat(begins("(?:primo|medio) \\d", "pimo")).isFalse();
        assertThat(begins(",? (?=hvor )", ", h")).isTrue();
        assertThat(begins(",? (?=hvor )", " de")).isFalse();
        assertThat(begins("b+c|\\d", "bb")).isTrue();
        assertThat(begins("b+c|\\d", "bd")).isFalse();
        assertThat(begins("b+c|\\d", "1x")).isTrue();
    }

    @Test
    void itFindsNothingFromTheMiddleOfACharacterOn() {
        assertThat(QuickPattern.compile("(?<!\\p{L}).a").find("a\ud83d\ude00a")).isFalse();
        assertThat(QuickPattern.compile("(?<!\\p{L}).a").find("1\ud83d\ude00a")).isTrue();
    }

    /** Where a matcher stands, and where it finds on from there. */
    private static List<Integer> places(Matcher matcher) {
        List<Integer> places = new ArrayList<>();
        do {
            places.add(matcher.start());
            places.add(matcher.end());
        } while (matcher.find());
        return places;
    }

    private static boolean begins(String expression, String text) {
        FirstPairs pairs = Needed.of(expression, 0, true).pairs().ahead();
        return pairs.marks().get(FirstPairs.mark(FirstLetters.slot(text.charAt(0)), FirstLetters.slot(text.charAt(1))));
    }

    private static String needed(String expression) {
        return Needed.of(expression, 0, true).pieces().toString();
    }

    @Property(tries = 2000)
    void itFindsWhatThePatternFinds(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE}) {
            QuickPattern quick = QuickPattern.compile(expression, flags);
            Pattern pattern = Pattern.compile(expression, flags);

            assertThat(quick.matcher(text).find())
                    .as(expression + " in " + text)
                    .isEqualTo(pattern.matcher(text).find());
            assertThat(quick.find(text)).isEqualTo(pattern.matcher(text).find());
            assertThat(quick.split(text)).isEqualTo(pattern.split(text));
            assertThat(quick.first(text).map(QuickPatternProperties::places))
                    .isEqualTo(Optional.of(pattern.matcher(text))
                            .filter(Matcher::find)
                            .map(QuickPatternProperties::places));
            assertThat(quick.matches(text)).isEqualTo(pattern.matcher(text).matches());
            assertThat(quick.lookingAt(text)).isEqualTo(pattern.matcher(text).lookingAt());
        }
    }

    @Property(tries = 500)
    void itFindsItInALongTextToo(@ForAll("sequences") String expression, @ForAll("texts") String text) {
        String padded = " ".repeat(100_100) + text;
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE}) {
            assertThat(QuickPattern.compile(expression, flags).find(padded))
                    .isEqualTo(
                            Pattern.compile(expression, flags).matcher(padded).find());
        }
    }

    @Provide
    Arbitrary<String> sequences() {
        return Arbitraries.of("a+b", "[ab]å", "Å\\.|1A", "(?:ab|.å)\\d", "s", "\\p{Lu}a", "\\. ?1", "A.*[.]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "Å", "å", ".", " ", "1", "A", "ſ", "-", "\r\n", "\ud83d\ude00")
                .list()
                .ofMaxSize(12)
                .map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> atom = Arbitraries.of(
                "a",
                "b",
                "å",
                "Å",
                "ab",
                " ",
                "\\.",
                ".",
                "\\d",
                "\\p{L}",
                "[ab]",
                "[^a]",
                "^",
                "$",
                "\\b",
                "(?=a)",
                "(?!b)",
                "(?<=a)",
                "(?=ab|\\.)",
                "(?<!\\p{L})",
                "s",
                "[.A]",
                "[A-Z]",
                "\\p{Lu}",
                "[0-9]");
        Arbitrary<String> counted = atom.flatMap(each -> Arbitraries.of("", "", "", "?", "*", "+", "{2}", "{0,2}", "??")
                .map(count -> "^$\\b(?=a)(?!b)(?<=a)".contains(each) && !"ab".contains(each)
                        ? each
                        : "(?:" + each + ")" + count));
        Arbitrary<String> sequence = counted.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> group = sequence.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(parts ->
                        Arbitraries.of("", "?", "+").map(count -> "(" + String.join("|", parts) + ")" + count));
        Arbitrary<String> bare = Arbitraries.of("a", "ab", "b+", "b+a", "\\.\\.", "å{2}", "1", ".a", "[^a] ");
        Arbitrary<String> before = Arbitraries.of(
                "(?<!\\p{L})", "(?<![\\p{L}-])", "(?<!\\p{L})?", "\\G", "(?<=(a))\\1", "\\R", "(?U)", "(?x)");
        return Arbitraries.oneOf(
                sequence,
                group,
                bare,
                Combinators.combine(before, Arbitraries.oneOf(sequence, bare)).as(String::concat),
                Combinators.combine(group, sequence).as(String::concat));
    }
}
