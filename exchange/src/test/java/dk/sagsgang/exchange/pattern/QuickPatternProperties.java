package dk.sagsgang.exchange.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuickPatternProperties {

    @Test
    void oneOfTheseStandsInEveryTextThatAnExpressionFits() {
        assertThat(Needed.of("udgangen af \\d{4}")).containsExactly("udgangen af ");
        assertThat(Needed.of("(?:primo|medio) (?:juni|juli)")).containsExactly("primo", "medio");
        assertThat(Needed.of("^[Ff]ormand(?:en)?\\b")).containsExactly("ormand");
        assertThat(Needed.of("(?<=\\p{L}\\.)(?<name>Ad) \\d")).containsExactly("Ad");
        assertThat(Needed.of("§ ?(\\d+)")).containsExactly("§");
        assertThat(Needed.of("kr\\.{2,}|mio+ ")).containsExactly("kr.", "mio");
    }

    @Test
    void anExpressionThatNeedsNothingIsAskedAlways() {
        for (String free :
                List.of("\\d+", "(?:abc)?", "abc|\\d", "[abc]{3}", "(?!abc)\\p{L}", "(?:abc){0,2}x?", "a*")) {
            assertThat(Needed.of(free)).as(free).isEmpty();
        }
    }

    @Property(tries = 2000)
    void itFindsWhatThePatternFinds(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE}) {
            assertThat(QuickPattern.compile(expression, flags).matcher(text).find())
                    .as(expression + " in " + text)
                    .isEqualTo(Pattern.compile(expression, flags).matcher(text).find());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abÅå. 1Aſ").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> atom = Arbitraries.of(
                "a", "b", "å", "Å", "ab", " ", "\\.", ".", "\\d", "\\p{L}", "[ab]", "[^a]", "^", "$", "\\b", "(?=a)",
                "(?!b)", "(?<=a)", "s");
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
        return Arbitraries.oneOf(
                sequence,
                group,
                Arbitraries.of("").flatMap(none -> group.flatMap(one -> sequence.map(other -> one + other))));
    }
}
