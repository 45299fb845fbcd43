package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.host.Made;
import dk.sagsgang.validation.host.Sentences;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureCheck;
import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's own rules in its Jakarta Validation: violations like those of the library, in the caller's language. */
@Tag("host")
class HostRuleConstraintsTest {

    private static final RuleDescription RULE = RuleDescription.of("KBH-001", Severity.WARNING);
    private static final Meeting MEETING = Meeting.builder()
            .addBodies(Body.of("Socialudvalget"))
            .edition(Edition.MINUTES)
            .date(LocalDate.of(2019, 1, 7))
            .addItems(
                    AgendaItem.builder().number("1.").title("Budget 2020-2013").build())
            .build();

    @Test
    void itsFindingIsAViolationWithPathSentenceAndFinding() {
        for (Locale locale : List.of(Locale.ENGLISH, Host.DANISH)) {
            assertThat(violations(locale, Profile.DENMARK, finding("3")))
                    .extracting(HostRuleConstraintsTest::told)
                    .containsExactlyInAnyOrder(
                            "da".equals(locale.getLanguage())
                                    ? "items[0].title: Punkt 3 er for langt. KBH-001"
                                    : "items[0].title: Item 3 is too long. KBH-001",
                            "da".equals(locale.getLanguage())
                                    ? "items[0].title: Årrækken 2020-2013 løber baglæns; det første år er det tidligste."
                                            + " TXT-004"
                                    : "items[0].title: The span of years 2020-2013 runs backwards; the first year is the"
                                            + " earliest. TXT-004");
        }
    }

    @Test
    void nothingInItsValuesIsEvaluated() {
        String hostile = "{sentence} ${1+1} {jakarta.validation.constraints.NotBlank.message} \\\\{x} $1";

        assertThat(violations(Locale.ENGLISH, Profile.DENMARK, finding(hostile)))
                .extracting(HostRuleConstraintsTest::told)
                .contains("items[0].title: Item " + hostile + " is too long. KBH-001");
    }

    @Test
    void theProfileAndTheMildestSeverityHoldForIt() {
        Profile mild = Profile.named("mild").with(RuleSetting.severity(RULE.id(), Severity.INFO));

        assertThat(violations(Locale.ENGLISH, mild, finding("3")))
                .extracting(HostRuleConstraintsTest::told)
                .noneMatch(told -> told.endsWith("KBH-001"))
                .hasSize(1);
    }

    /** There is no report that could name it among the rules that could not look. */
    @Test
    void aRuleThatFailsIsAViolationOfTheDocument() {
        HostRules failing = HostRules.builder(Sentences.of("KBH-001"))
                .forMeetings(Made.rule(RULE, (subject, findings) -> {
                    throw new IllegalStateException();
                }))
                .build();

        assertThat(violations(Host.DANISH, Profile.DENMARK, failing))
                .extracting(HostRuleConstraintsTest::told)
                .contains(": Kun delvist kontrolleret (regler): disse regler gik i stå med en fejl: KBH-001. none")
                .hasSize(2);
    }

    private static String told(ConstraintViolation<Meeting> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage() + " "
                + RuleConstraints.finding(violation)
                        .map(finding -> finding.rule().id())
                        .orElse("none");
    }

    private static HostRules finding(String number) {
        return HostRules.builder(language -> Sentences.with(
                                Sentences.of("KBH-001"),
                                "KBH-001.message",
                                "da".equals(language.getLanguage())
                                        ? "Punkt {number} er for langt."
                                        : "Item {number} is too long.")
                        .apply(language))
                .forMeetings(Made.rule(
                        RULE,
                        (subject, findings) ->
                                findings.at(Place.ROOT.at("items", 0).at("title"), Argument.mark("number", number))))
                .build();
    }

    private static Set<ConstraintViolation<Meeting>> violations(Locale locale, Profile profile, HostRules rules) {
        return Host.validator(
                        locale,
                        configuration -> configuration.constraintValidatorPayload(
                                DocumentValidator.with(profile, StructureCheck.none())
                                        .and(rules)))
                .validate(MEETING);
    }
}
