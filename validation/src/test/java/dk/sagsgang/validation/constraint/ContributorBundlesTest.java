package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundles that Jakarta Validation reads hold the sentences of the rules as the rule bundles have them. After a change of
 * a sentence, write them again with {@code mvn -pl core,testkit,validation test -Dtest=ContributorBundlesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.argLine=-Dsagsgang.write=true}.
 */
class ContributorBundlesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Set<String> FOUND_ELSEWHERE = Set.of("DOC", "STR", "CFG", "ARC");

    @ParameterizedTest
    @CsvSource({"en, '', ''", "da, _da, _da"})
    void theSentencesOfRulesAreThoseOfTheRuleBundles(String language, String suffix, String parameter)
            throws IOException {
        Path file = RESOURCES.resolve("ContributorValidationMessages" + suffix + ".properties");
        List<String> lines = new ArrayList<>(own(file));
        Messages messages = Messages.in(Locale.forLanguageTag(language));
        for (RuleDescription rule : Rules.catalogue().rules()) {
            if (!FOUND_ELSEWHERE.contains(rule.id().family())) {
                for (String variant : variants(rule, messages)) {
                    String key = rule.id() + (variant.isEmpty() ? "" : "." + variant);
                    String sentence =
                            messages.pattern(rule.id(), variant).replaceAll("\\{(\\w+)}", "{$1" + parameter + "}");
                    lines.add("dk.sagsgang.rule." + key + " = " + sentence);
                }
            }
        }
        String written = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("sagsgang.write")) {
            Files.writeString(file, written);
        }

        assertThat(file).content().isEqualTo(written);
    }

    private static List<String> variants(RuleDescription rule, Messages messages) {
        List<String> variants = new ArrayList<>(rule.variants().keySet());
        if (messages.knows(rule.id(), "")) {
            variants.add(0, "");
        }
        return variants;
    }

    /** The sentences of the constraints for a host's own fields, which are written by hand. */
    private static List<String> own(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("dk.sagsgang.rule."))
                .toList();
    }
}
