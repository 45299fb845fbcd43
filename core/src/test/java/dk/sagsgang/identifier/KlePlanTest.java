package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KlePlanTest {

    private static final String HEAD = "# source: here\n# date: 2020-02-29\nNiveau,EmneNr,EmneTitel\n";

    private final KlePlan plan = KlePlan.bundled();

    @Test
    void theBundledPlanIsWhole() {
        List<KleNumber> groups = plan.mainGroups().stream()
                .flatMap(number -> plan.children(number).stream())
                .toList();
        List<KleNumber> subjects = groups.stream()
                .flatMap(number -> plan.children(number).stream())
                .toList();

        assertThat(plan.mainGroups()).hasSize(36).doesNotHaveDuplicates();
        assertThat(groups).hasSize(488).doesNotHaveDuplicates();
        assertThat(subjects).hasSize(2333).doesNotHaveDuplicates().allMatch(plan::contains);
    }

    @Test
    void theBundledPlanSaysWhereItComesFrom() {
        assertThat(plan.source()).contains("OS2mo", "kle.xlsx", "MPL-2.0", "kle-online.dk");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2023, 8, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "00,       Kommunens styrelse",
        "00.01.10, Opgaver der dækker flere hovedgrupper",
        "00.05,    'Besøg, repræsentation mv.'",
        "88.24.20, Udbud med forhandling uden forudgående offentliggørelse",
    })
    void numbersHaveTitles(String number, String title) {
        assertThat(plan.contains(KleNumber.of(number))).isTrue();
        assertThat(plan.title(KleNumber.of(number))).contains(title);
        assertThat(plan.title(KleNumber.of(" " + number))).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.00.00", "00.00", "99", "27.00.00.00", "", "xx"})
    void numbersOutsideThePlanHaveNothing(String printed) {
        KleNumber number = KleNumber.of(printed);

        assertThat(plan.contains(number)).isFalse();
        assertThat(plan.title(number)).isEmpty();
        assertThat(plan.parent(number)).isEmpty();
        assertThat(plan.children(number)).isEmpty();
    }

    @Test
    void parentAndChildrenAreInverse() {
        for (KleNumber mainGroup : plan.mainGroups()) {
            assertThat(plan.parent(mainGroup)).isEmpty();
            assertThat(plan.children(mainGroup))
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(plan.parent(group)).contains(mainGroup));
        }
        assertThat(plan.children(KleNumber.of("00.22.02"))).isEmpty();
        assertThat(plan.parent(KleNumber.of("00.22.02"))).contains(KleNumber.of("00.22"));
    }

    @Test
    void ownPlansAreLoaded() {
        KlePlan own = load("1,27,Social\n2,27.00,\"Social, alment\"\n3,27.00.00,Social i almindelighed\n");

        assertThat(own.source()).isEqualTo("here");
        assertThat(own.date()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(own.mainGroups()).containsExactly(KleNumber.of("27"));
        assertThat(own.children(KleNumber.of("27"))).containsExactly(KleNumber.of("27.00"));
        assertThat(own.title(KleNumber.of("27.00"))).contains("Social, alment");
    }

    @ParameterizedTest
    @CsvSource({
        "2;27.00;X,             above",
        "1;27;X|3;27.00.00;X,   above",
        "1;27;X|1;27;Y,         twice",
        "2;27;X,                level",
        "4;27;X,                level",
        "1;2;X,                 digits",
        "1; 27;X,               digits",
        "1;xx;X,                digits",
    })
    void malformedLinesStopTheLoadingAndAreNamed(String lines, String problem) {
        String text = lines.replace(';', ',').replace('|', '\n');
        int last = 3 + (int) text.lines().count();

        assertThatExceptionOfType(CodeListException.class)
                .isThrownBy(() -> load(text))
                .withMessageStartingWith("own.csv, line " + last + ": ")
                .withMessageContaining(problem)
                .satisfies(problemFound -> {
                    assertThat(problemFound.list()).isEqualTo("own.csv");
                    assertThat(problemFound.line()).isEqualTo(last);
                });
    }

    private static KlePlan load(String lines) {
        return KlePlan.load(new StringReader(HEAD + lines), "own.csv");
    }
}
