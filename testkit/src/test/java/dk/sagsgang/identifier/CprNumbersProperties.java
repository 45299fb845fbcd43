package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CprNumbersProperties {

    @Property(tries = 1000)
    void findsLieInTheTextInOrderAndApart(@ForAll("digitsAndSigns") String text) {
        int before = 0;
        for (CprHit hit : CprNumbers.find(text)) {
            assertThat(hit.start()).isGreaterThanOrEqualTo(before);
            assertThat(hit.end()).isLessThanOrEqualTo(text.length());
            String found = text.substring(hit.start(), hit.end());
            assertThat(found.replaceAll("\\D", "")).hasSize(10);
            assertThat(found).matches("\\d.*\\d");
            before = hit.end();
        }
    }

    /** What is hidden is at least what is told. */
    @Property(tries = 1000)
    void whatIsFoundIsAmongTheSuspects(@ForAll("digitsAndSigns") String text) {
        List<CprHit> suspects = CprNumbers.suspects(text);
        assertThat(CprNumbers.find(text))
                .allSatisfy(hit -> assertThat(suspects)
                        .anyMatch(other -> other.start() <= hit.start() && hit.end() <= other.end()));
    }

    /** Few signs, so that numbers of every form come about, labelled and glued to each other. */
    @Provide
    Arbitrary<String> digitsAndSigns() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(4, Identifiers.inventedCprNumber()),
                Tuple.of(2, Identifiers.inventedCprNumber().map(number -> number.replace("-", ""))),
                Tuple.of(2, Identifiers.inventedCprNumber().map(number -> number.replace("-", " - "))),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "-", " ", "\u00A0", "–", "—", ".", "/", "=", "a", "CPR ", "konto ", "sag ", "01",
                                "010101", "70", "1870", "\u00AD", "<b>", "</b>", "<br>", "&shy;", "&nbsp;", "<a x='",
                                "'>", "<!--", "-->")));
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Property(tries = 1000)
    void aNumberIsFoundWhateverNobodySeesInIt(
            @ForAll("datesOfBirth") LocalDate born,
            @ForAll("serials") int serial,
            @ForAll("unseen") List<String> unseen,
            @ForAll("prose") String before) {
        String number = String.format(Locale.ROOT, "%1$td%1$tm%1$ty", born) + "-" + serial(born, serial);
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            hidden.append(number.charAt(i)).append(i + 1 < number.length() ? unseen.get(i) : "");
        }
        String text = before + " " + hidden + ".";
        assertThat(CprNumbers.find(text))
                .containsExactly(new CprHit(
                        before.length() + 1, before.length() + 1 + hidden.length(), CprHit.Certainty.CERTAIN));
    }

    @Provide
    Arbitrary<List<String>> unseen() {
        return Arbitraries.of("", "", "", "\u00AD", "\u200B", "\u2060", "\uFEFF", "<b>", "</i>", "&shy;", "<!-- -->")
                .list()
                .ofSize(10);
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(CprNumbers.find(text))
                .allSatisfy(hit -> assertThat(hit.end()).isGreaterThan(hit.start()));
    }

    @Property(tries = 1000)
    void aNumberWithADashIsFoundWhereverItStandsInProse(
            @ForAll("datesOfBirth") LocalDate born,
            @ForAll("serials") int serial,
            @ForAll("dashes") String dash,
            @ForAll("prose") String before,
            @ForAll("prose") String after,
            @ForAll("brackets") String brackets) {
        String number = String.format(Locale.ROOT, "%1$td%1$tm%1$ty", born) + dash + serial(born, serial);
        String opening = brackets.substring(0, 1);
        String closing = brackets.substring(1);
        String text = before + " " + opening + number + closing + " " + after;
        int start = before.length() + 1 + opening.length();
        assertThat(CprNumbers.find(text))
                .containsExactly(new CprHit(start, start + number.length(), CprHit.Certainty.CERTAIN));
    }

    @Provide
    Arbitrary<LocalDate> datesOfBirth() {
        LocalDate first = LocalDate.of(1858, 1, 1);
        int days = (int) (LocalDate.of(2057, 12, 31).toEpochDay() - first.toEpochDay());
        return Arbitraries.integers().between(0, days).map(first::plusDays);
    }

    @Provide
    Arbitrary<Integer> serials() {
        // A serial number from 1900 to 2099 may be the year of a case: such a number is only likely.
        return Arbitraries.integers().between(0, 9_999).filter(serial -> serial % 1_000 > 99 && serial % 1_000 < 900);
    }

    /** Four digits of which the first tells the century of the birth. */
    private static String serial(LocalDate born, int chosen) {
        int year = born.getYear();
        List<Integer> sevenths = year < 1900
                ? List.of(5, 6, 7, 8)
                : year < 1937
                        ? List.of(0, 1, 2, 3)
                        : year < 2000
                                ? List.of(0, 1, 2, 3, 4, 9)
                                : year < 2037 ? List.of(4, 5, 6, 7, 8, 9) : List.of(5, 6, 7, 8);
        int seventh = sevenths.get(chosen % sevenths.size());
        return String.format(Locale.ROOT, "%d%03d", seventh, chosen % 1_000);
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "–", "\u2010", "\u2011", "\u2212");
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("()", "\"\"", " .", " ,", "[]", "»«", ":;", " ?", "  ");
    }

    @Provide
    Arbitrary<String> prose() {
        return Texts.prose();
    }

    @Property(tries = 1000)
    void textsOfLookAlikesHoldNone(@ForAll("textsOfLookAlikes") String text) {
        assertThat(CprNumbers.find(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> textsOfLookAlikes() {
        Arbitrary<String> anything = Arbitraries.frequencyOf(Tuple.of(2, lookAlikes()), Tuple.of(1, Texts.sentence()));
        return anything.list().ofMaxSize(6).map(pieces -> String.join(" ", pieces));
    }

    private static Arbitrary<String> lookAlikes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(100_000, 999_999);
        Arbitrary<String> cpr = Identifiers.inventedCprNumber();
        Arbitrary<String> tenDigits = cpr.map(found -> found.replace("-", ""));
        return Arbitraries.oneOf(
                Identifiers.wellFormedCaseNumber().map(CaseNumber::printed),
                Identifiers.validCvr().map(found -> "CVR " + found),
                Combinators.combine(cpr, number).as((found, more) -> found + "-" + more),
                Combinators.combine(number, cpr).as((more, found) -> more + "-" + found),
                tenDigits.map(found -> "P-nr. " + found),
                tenDigits.map(found -> "sags-id " + found),
                tenDigits.map(found -> "konto " + found),
                tenDigits.map(found -> "https://example.org/sag?id=" + found),
                tenDigits.map(found -> "caseno18_" + found + "_v1.pdf"),
                tenDigits.map(found -> found + " kr."),
                tenDigits.map(found -> "EAN 579" + found),
                Combinators.combine(number, number).as((one, other) -> "010119-311219 og " + one + "." + other));
    }
}
