package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "hver 4. uge, 1, 4, WEEK",
        "hver fjerde uge, 1, 4, WEEK",
        "Hver  anden uge, 1, 2, WEEK",
        "hvert andet år, 1, 2, YEAR",
        "hver måned, 1, 1, MONTH",
        "hvert halve år, 1, 1, HALF_YEAR",
        "hvert kvartal, 1, 1, QUARTER",
        "én gang om måneden, 1, 1, MONTH",
        "to gange om året, 2, 1, YEAR",
        "4 gange årligt, 4, 1, YEAR",
        "6 gange pr. år, 6, 1, YEAR",
        "1 gang i hvert kvartal, 1, 1, QUARTER",
        "tre ordinære møder årligt, 3, 1, YEAR",
        "4 ordinære møder om året og 1 møde pr. kvartal, 4, 1, YEAR",
        "fire ordinære møder om året, 4, 1, YEAR",
        "2 dialogmøder pr. år, 2, 1, YEAR",
        "to årlige møder, 2, 1, YEAR",
        "seks årlige ordinære møder, 6, 1, YEAR",
        "et årligt dialogmøde, 1, 1, YEAR",
        "månedligt, 1, 1, MONTH",
        "kvartalsvis, 1, 1, QUARTER",
        "en gang i kvartalet, 1, 1, QUARTER",
        "udvalget mødes hver 6. uge i byrådssalen, 1, 6, WEEK",
    })
    void anIntervalIsUnderstood(String words, Integer times, Integer every, RhythmUnit unit) {
        assertThat(Rhythm.of(words))
                .isEqualTo(Rhythm.builder()
                        .printed(words)
                        .kind(RhythmKind.INTERVAL)
                        .times(times)
                        .every(every)
                        .unit(unit)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"som udgangspunkt hver 4. uge", "mindst 2 gange om året", "ca. hver måned", "normalt kvartalsvis"})
    void aRuleOfThumbOrABoundIsCalledApproximate(String words) {
        assertThat(Rhythm.of(words).approximate()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "3-4 gange årligt, 3",
        "to til tre møder om året, 2",
        "4 \u2013 6 møder årligt, 4",
        "1 eller 2 gange om året, 1"
    })
    void ofTwoNumbersTheLowerIsSure(String words, Integer times) {
        assertThat(Rhythm.of(words))
                .isEqualTo(Rhythm.builder()
                        .printed(words)
                        .kind(RhythmKind.INTERVAL)
                        .times(times)
                        .every(1)
                        .unit(RhythmUnit.YEAR)
                        .approximate(true)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "efter behov, as-needed",
        "løbende efter behov, as-needed",
        "i fornødent omfang, as-needed",
        "løbende, continuous",
        "fastsætter selv sin mødeplan, own-plan",
        "med passende mellemrum, suitable-intervals",
    })
    void aRhythmWithoutAnIntervalHasAKind(String words, String kind) {
        assertThat(Rhythm.of(words))
                .isEqualTo(Rhythm.builder()
                        .printed(words)
                        .kind(RhythmKind.of(kind))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "når formanden indkalder",
        "hver for sig",
        "gange",
        "hver 0. uge",
        "hver 4. mandag",
        "dagligdagen",
        "åringer",
        "forårligt",
    })
    void whatIsNotUnderstoodKeepsItsWordsAlone(String words) {
        assertThat(Rhythm.of(words)).isEqualTo(Rhythm.builder().printed(words).build());
    }

    @Test
    void aVeryLongTextIsNotReadAtAll() {
        assertThat(Rhythm.of("hver 4. uge" + " og".repeat(100)).kind()).isEqualTo(Optional.empty());
    }
}
