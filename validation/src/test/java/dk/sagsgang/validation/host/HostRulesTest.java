package dk.sagsgang.validation.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** What of a host's rules is refused when they are made, and how it is told. */
class HostRulesTest {

    private static final RuleDescription RULE = RuleDescription.of("KBH-001", Severity.WARNING);

    @Test
    void rulesInAFamilyOfTheHostAreTaken() {
        HostRules rules = made(Sentences.of("KBH-001", "KBH-002"), RULE, RuleDescription.of("KBH-002", Severity.INFO));

        assertThat(rules.descriptions()).extracting(rule -> rule.id().id()).containsExactly("KBH-001", "KBH-002");
        assertThat(rules.sentences(Locale.forLanguageTag("da-DK")))
                .containsEntry("KBH-001.message", "På dansk: message.");
        assertThat(rules.sentences(Locale.GERMAN)).containsEntry("KBH-002.summary", "In English: summary.");
    }

    @Test
    void noFamilyOfTheLibraryIsTaken() {
        for (String family : Rules.families()) {
            String id = family + "-900";
            refused(Sentences.of(id), RuleDescription.of(id, Severity.INFO))
                    .withMessageContaining(id + " is in the family " + family + " of the library");
        }
        assertThat(LibraryFamilies.ALL).containsExactlyInAnyOrderElementsOf(Rules.families());
    }

    @Test
    void anIdStandsOnce() {
        refused(Sentences.of("KBH-001"), RULE, RULE.askingRoster()).withMessageEndingWith(": KBH-001 stands twice");
    }

    @Test
    void whenTheValidatorIsMadeAnIdStandsOnceToo() {
        HostRules rules = made(Sentences.of("KBH-001"), RULE);
        DocumentValidator validator = DocumentValidator.with(Profile.DENMARK).and(rules);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.and(made(Sentences.of("KBH-001"), RULE)))
                .withMessage("The rule KBH-001 is added twice");
        assertThat(validator.catalogue().find(RULE.id())).contains(RULE);
        assertThat(DocumentValidator.standard().catalogue().find(RULE.id())).isEmpty();
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        Function<Locale, ResourceBundle> danishOnly = language -> "da".equals(language.getLanguage())
                ? Sentences.of("KBH-001").apply(language)
                : Sentences.bundle("KBH-001.summary", "A summary", "KBH-001.message", " ");

        refused(danishOnly, RULE)
                .withMessageEndingWith(
                        ": KBH-001.explanation is missing in English; KBH-001.message is missing in English");
    }

    @Test
    void everyVariantHasItsMessage() {
        refused(Sentences.of("KBH-001"), RULE.withVariant("late", Severity.INFO))
                .withMessageContaining("KBH-001.message.late is missing in Danish")
                .withMessageContaining("KBH-001.message.late is missing in English");
    }

    @Test
    void bothLanguagesShowTheSameValues() {
        Function<Locale, ResourceBundle> apart = language -> Sentences.with(
                        Sentences.of("KBH-001"),
                        "KBH-001.message",
                        "da".equals(language.getLanguage()) ? "Punkt {number}." : "Item {key}.")
                .apply(language);

        refused(apart, RULE).withMessageEndingWith(": KBH-001.message shows [number] in Danish and [key] in English");
    }

    @Test
    void aBraceIsAroundAName() {
        for (String sentence : new String[] {"Item {number.", "Item number}.", "Item {}.", "Item {the number}."}) {
            refused(Sentences.with(Sentences.of("KBH-001"), "KBH-001.message", sentence), RULE)
                    .withMessageContaining("KBH-001.message has a brace in Danish");
        }
    }

    @Test
    void aBundleThatIsNotThereIsNamed() {
        refused(language -> ResourceBundle.getBundle("no.such.rules", language), RULE)
                .withMessageContaining("there is no bundle in Danish (Can't find bundle for base name no.such.rules")
                .withMessageContaining("there is no bundle in English");
    }

    /** Resource bundles make up for a language that is missing with that of the machine. */
    @Test
    void aBundleInAnotherLanguageIsRefused() {
        ResourceBundle german = new ListResourceBundle() {
            @Override
            public Locale getLocale() {
                return Locale.GERMAN;
            }

            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };

        refused(language -> german, RULE)
                .withMessageContaining("the bundle in Danish is missing, and one in German came in its place");
    }

    @Test
    void whatTheHostThrowsForAnotherReasonStaysWhatItIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> made(
                        language -> {
                            throw new IllegalStateException("the store is closed");
                        },
                        RULE))
                .withMessage("the store is closed");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(
            Function<Locale, ResourceBundle> sentences, RuleDescription... rules) {
        return assertThatIllegalArgumentException().isThrownBy(() -> made(sentences, rules));
    }

    private static HostRules made(Function<Locale, ResourceBundle> sentences, RuleDescription... rules) {
        HostRules.Builder builder = HostRules.builder(sentences);
        for (RuleDescription rule : rules) {
            builder.forMeetings(Made.always(rule));
        }
        return builder.build();
    }
}
