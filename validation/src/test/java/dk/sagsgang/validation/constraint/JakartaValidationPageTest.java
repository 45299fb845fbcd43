package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.structure.StructureCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever Java docs/jakarta-validation.md shows stands in here, to the letter, and does what the page says. */
@Tag("host")
class JakartaValidationPageTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    record Sag(
            @CaseNumberFormat String number,
            Optional<@KleNumberFormat(inPlan = true) String> kle,
            List<@CvrFormat String> suppliers,
            @NoCpr String note) {}

    @Test
    void thePageShowsWhatIsRunHere() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "jakarta-validation.md"));
        String here = squeezed(Files.readString(Path.of(
                "src/test/java",
                JakartaValidationPageTest.class.getName().replace('.', '/').concat(".java"))));

        List<String> blocks =
                BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(here).contains(squeezed(block)));
    }

    @Test
    void oneLinePutsTheRulesOnAllDocuments() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.addMapping(RuleConstraints.on(configuration));
        english(configuration);

        assertThat(lines(configuration)).containsExactly(sentence());
    }

    @Test
    void aProfileOfTheHostIsThePayload() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.addMapping(RuleConstraints.on(configuration));
        english(configuration);
        Profile profile = Profile.named("own").with(RuleSetting.off(RuleId.of("TXT-004")));
        configuration.constraintValidatorPayload(DocumentValidator.with(profile, StructureCheck.none()));

        assertThat(lines(configuration)).isEmpty();
    }

    @Test
    void sentencesAreInTheLanguageOfTheResolver() {
        Locale danish = Locale.forLanguageTag("da");
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.locales(Locale.ENGLISH, danish).defaultLocale(danish).localeResolver(context -> danish);
        if (!Host.expressionLanguage()) {
            configuration.messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, danish), danish, context -> danish, false));
        }
        Validator validator = configuration.buildValidatorFactory().getValidator();

        assertThat(validator.validate(new Sag("1", Optional.empty(), List.of(), "")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("skal være et sagsnummer som 27.00.00-P05-1-16 eller 12/27845");
    }

    private static List<String> lines(HibernateValidatorConfiguration configuration) {
        Validator validator = configuration.buildValidatorFactory().getValidator();
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Socialudvalget"))
                .edition(Edition.MINUTES)
                .date(LocalDate.of(2019, 1, 7))
                .addItems(AgendaItem.builder()
                        .key("1")
                        .number("1.")
                        .title("Drøftelse af budget 2020-2013")
                        .build())
                .build();
        List<String> lines = new ArrayList<>();
        for (ConstraintViolation<Meeting> violation : validator.validate(meeting)) {
            String path = violation.getPropertyPath().toString();
            String rule = RuleConstraints.finding(violation)
                    .map(finding -> finding.rule().id())
                    .orElse("structure");
            lines.add(path + ": " + rule + " " + violation.getMessage());
        }
        // items[0].title: TXT-004 The span of years 2020-2013 runs backwards; the first year is the earliest.
        return lines;
    }

    private static void english(HibernateValidatorConfiguration configuration) {
        Locale locale = Locale.ENGLISH;
        configuration.defaultLocale(locale).localeResolver(context -> locale);
        if (!Host.expressionLanguage()) {
            configuration.messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false));
        }
    }

    private static String sentence() {
        return "items[0].title: TXT-004 The span of years 2020-2013 runs backwards; the first year is the earliest.";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
