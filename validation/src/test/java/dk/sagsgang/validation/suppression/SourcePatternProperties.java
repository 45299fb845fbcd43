package dk.sagsgang.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourcePatternProperties {

    /** The same said as a regular expression, which takes long where stars are many. */
    @Property(tries = 5000)
    void aPatternFitsWhatItsRegularExpressionFits(@ForAll("patterns") String pattern, @ForAll("names") String name) {
        assertThat(new SourcePattern(pattern).fits(name))
                .as("%s in %s", pattern, name)
                .isEqualTo(regex(pattern).matcher(name).matches());
    }

    private static Pattern regex(String pattern) {
        String quoted = pattern.replace("**", "\u0001")
                .replace(".", "\\.")
                .replace("*", "[^/]*")
                .replace("?", "[^/]")
                .replace("\u0001", ".*");
        return Pattern.compile("(?:.*/)?" + quoted, Pattern.DOTALL);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("a", "b", "/", "*", "**", "?", ".")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("ab/.\n😀").ofMaxLength(12);
    }

    @Example
    void manyStarsComeToAnEnd() {
        String name = "arkiv/" + "a".repeat(4000) + ".json";

        assertThat(new SourcePattern("**?".repeat(1000) + "Z").fits(name)).isFalse();
        assertThat(new SourcePattern("*a".repeat(1000) + "Z").fits(name)).isFalse();
        assertThat(new SourcePattern("*".repeat(32_000)).fits(name)).isTrue();
        assertThat(new SourcePattern("?*".repeat(32_000)).fits(name)).isFalse();
    }
}
