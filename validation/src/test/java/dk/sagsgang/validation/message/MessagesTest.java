package dk.sagsgang.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @ParameterizedTest(name = "{0}")
    @MethodSource("arguments")
    void argumentsAreShownInTheWordsOfTheLanguage(Argument argument, String danish, String english) {
        // "Punkt {number} mangler i indholdsfortegnelsen; ..." shows any one argument.
        Finding finding = finding("MTG-006", "not-listed", argument);

        assertThat(Messages.in(DANISH).text(finding)).startsWith("Punkt " + danish + " mangler");
        assertThat(Messages.in(Locale.ENGLISH).text(finding)).startsWith("Item " + english + " is missing");
    }

    static Stream<Arguments> arguments() {
        return Stream.of(
                Arguments.of(Argument.number("number", 1200), "1200", "1200"),
                Arguments.of(Argument.number("number", new BigDecimal("2.5")), "2,5", "2.5"),
                Arguments.of(Argument.number("number", 48_000_000), "48.000.000", "48,000,000"),
                Arguments.of(Argument.number("number", new BigDecimal("-12345.50")), "-12.345,50", "-12,345.50"),
                Arguments.of(Argument.date("number", LocalDate.of(2019, 1, 7)), "7. januar 2019", "7 January 2019"),
                Arguments.of(
                        Argument.time("number", LocalDateTime.of(2019, 1, 7, 16, 5)),
                        "7. januar 2019 kl. 16.05",
                        "7 January 2019 16:05"),
                Arguments.of(Argument.mark("number", "4.2"), "4.2", "4.2"),
                Arguments.of(Argument.mark("number", " "), "uden nummer", "without a number"),
                Arguments.of(Argument.mark("number", "Sag nr. 129."), "129", "129"),
                Arguments.of(Argument.mark("number", "punkt 7"), "7", "7"),
                Arguments.of(Argument.code("number", Outcome.NOTED), "taget til efterretning", "noted"),
                Arguments.of(Argument.code("number", AttendanceStatus.EXCUSED), "afbud", "excused"),
                Arguments.of(Argument.code("number", VoteChoice.AGAINST), "imod", "against"),
                Arguments.of(Argument.code("number", Edition.AGENDA), "dagsorden", "agenda"),
                Arguments.of(Argument.code("number", Outcome.of("drawn-by-lot")), "drawn-by-lot", "drawn-by-lot"),
                Arguments.of(Argument.identifier("number", "12/27845"), "12/27845", "12/27845"),
                Arguments.of(Argument.body("number", "Ældrerådet"), "Ældrerådet", "Ældrerådet"),
                Arguments.of(Argument.mark("number", "4\u001B[31m"), "4·[31m", "4·[31m"),
                Arguments.of(Argument.body("number", "a\n::error::b"), "a·::error::b", "a·::error::b"),
                Arguments.of(Argument.identifier("number", "a\u202Eb\u2028c\u0085d"), "a·b·c·d", "a·b·c·d"),
                Arguments.of(Argument.code("number", Outcome.of("x\u007F")), "x·", "x·"),
                Arguments.of(new Argument("number", Argument.Kind.NUMBER, "1\u001Bc"), "1·c", "1·c"),
                Arguments.of(new Argument("number", Argument.Kind.DATE, "2019\r\n"), "2019··", "2019··"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{number}", "{", "}", "${jndi:x}", "{0}", "'", "\\{number}", "{count}"})
    void nothingInAnArgumentIsTakenForAPattern(String hostile) {
        Finding finding = finding("MTG-006", "not-listed", Argument.mark("number", hostile));

        assertThat(Messages.in(Locale.ENGLISH).text(finding)).startsWith("Item " + hostile + " is missing");
    }

    @Test
    void whatIsNotADateIsShownAsItIs() {
        Finding date = finding("MTG-006", "not-listed", new Argument("number", Argument.Kind.DATE, "i går"));
        Finding time = finding("MTG-006", "not-listed", new Argument("number", Argument.Kind.TIME, "2019-01-07"));

        assertThat(Messages.in(DANISH).text(date)).startsWith("Punkt i går");
        assertThat(Messages.in(DANISH).text(time)).startsWith("Punkt 2019-01-07");
    }

    @Test
    void anArgumentThatIsMissingLeavesAGap() {
        assertThat(Messages.in(Locale.ENGLISH).text(finding("MTG-006", "not-listed")))
                .startsWith("Item … is missing");
    }

    @Test
    void ofARuleThatIsNotKnownTheIdIsAllThereIsToSay() {
        RuleId unknown = RuleId.of("XYZ-001");

        assertThat(Messages.in(DANISH).text(finding("XYZ-001", ""))).isEqualTo("XYZ-001");
        assertThat(Messages.in(DANISH).text(finding("MTG-006", "no-such-variant")))
                .isEqualTo("MTG-006");
        assertThat(Messages.in(DANISH).summary(unknown)).isEmpty();
        assertThat(Messages.in(DANISH).explanation(unknown)).isEmpty();
        assertThat(Messages.in(DANISH).knows(unknown, "")).isFalse();
    }

    @Test
    void danishIsForDanishAndEnglishForEverybodyElse() {
        RuleId rule = RuleId.of("MTG-001");

        assertThat(Messages.in(Locale.forLanguageTag("da-DK")).summary(rule))
                .isEqualTo(Messages.in(DANISH).summary(rule));
        assertThat(Messages.in(Locale.GERMAN).summary(rule))
                .isEqualTo(Messages.in(Locale.ENGLISH).summary(rule))
                .isNotEqualTo(Messages.in(DANISH).summary(rule));
        assertThat(Messages.in(Locale.ROOT).summary(rule))
                .isEqualTo(Messages.in(Locale.ENGLISH).summary(rule));
    }

    private static Finding finding(String rule, String variant, Argument... arguments) {
        return Finding.of(RuleId.of(rule), Severity.WARNING, Location.of(""), arguments)
                .withVariant(variant);
    }
}
