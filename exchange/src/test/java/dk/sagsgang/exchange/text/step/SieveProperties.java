package dk.sagsgang.exchange.text.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SieveProperties {

    private static final List<String> WORDS = List.of("maj", "råd", "uge ", "udvalg");

    private static final Sieve SIEVE = Sieve.of(WORDS);

    @Property(tries = 2000)
    void aWordStandsOnlyWhereTheSieveSaysMaybe(@ForAll("texts") String text) {
        int mark = 0;
        for (int at = 0; at < text.length(); at++) {
            mark = Sieve.next(mark, text.charAt(at));
            for (String word : WORDS) {
                int begin = at + 1 - Math.min(Sieve.WIDTH, word.length());
                if (begin >= 0 && text.toLowerCase(Locale.ROOT).startsWith(word, begin)) {
                    assertThat(SIEVE.may(mark)).as(word + " in " + text).isTrue();
                }
            }
        }
    }

    @Property(tries = 2000)
    void aBodyMayStandAtTheFirstStemOrTwoCapitals(@ForAll("texts") String text) {
        int first = -1;
        for (int at = text.length() - 1; at >= 0; at--) {
            boolean capitals = at + 1 < text.length()
                    && Character.isUpperCase(text.charAt(at))
                    && Character.isUpperCase(text.charAt(at + 1));
            boolean stem = text.startsWith("udvalg", at)
                    || text.startsWith("Udvalg", at)
                    || text.startsWith("råd", at)
                    || text.startsWith("Råd", at);
            first = capitals || stem ? at : first;
        }
        assertThat(BodyStems.next(text, 0)).as(text).isEqualTo(first);
    }

    @Property(tries = 2000)
    void aDayOrTimeIsFoundBehindAnyWords(@ForAll("words") List<String> words, @ForAll("days") String day) {
        String before = String.join(" ", words) + " ";

        assertThat(SomeDay.in(before)).as(before).isFalse();
        assertThat(SomeDay.next(before + day, 0)).as(before + day).isGreaterThanOrEqualTo(before.length());
        assertThat(SomeDay.next(before + day + " er der møde", 0)).isEqualTo(SomeDay.next(before + day, 0));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "maj", "Maj", "råd", "RÅD", "Råd", "uge ", "udvalg", "Udvalg", "UDVALG", "ud", "r", "Å", "a",
                        "g", " ", "–", "v", "2")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "majoritet",
                        "12",
                        "2025",
                        "marked",
                        "ugentlig",
                        "som",
                        "for",
                        "Efter",
                        "vin",
                        "A/B",
                        "å",
                        "decentral",
                        "lejemaj",
                        "(20",
                        "halvdel")
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "3. maj",
                "MAJ",
                "den 28. FEBRUAR",
                "okt.",
                "12.06.2025",
                "7/ 9 2025",
                "2. kvt. 2026",
                "halvår",
                "uge 24",
                "Sommeren",
                "ugerne 3-5",
                "primo 2022",
                "midt i 2027",
                "start 2028",
                "slutningen af 2026");
    }
}
