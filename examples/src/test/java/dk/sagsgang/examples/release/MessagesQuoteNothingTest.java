package dk.sagsgang.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A message shows numbers, dates, marks, codes and names of bodies; what was written, and who it is about, it shows by its place. */
@Tag("once")
class MessagesQuoteNothingTest {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();
    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.forLanguageTag("da")), Messages.in(Locale.ENGLISH));

    /** Words for people, and names behind a component that holds people; headings are labels of a template, and may be shown. */
    private static final Pattern WRITTEN =
            Pattern.compile("\"(?:title|text|remark|reason|content|task)\"\\s*:\\s*\"([^\"\\\\]{8,})\""
                    + "|\"(?:person|persons|caseOfficers|otherCaseOfficers|authors|substituteFor|holder)\""
                    + "\\s*:\\s*\\[?\\s*\\{\\s*\"name\"\\s*:\\s*\"([^\"]+)\"");

    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.sagsgang.testkit.broken.Broken#rules")
    void noMessageHasWordsOfItsDocument(String rule) {
        for (Sample sample : Samples.of(rule)) {
            List<String> written = WRITTEN.matcher(sample.json())
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    // A single word may be one of the message itself.
                    .filter(words -> words.contains(" "))
                    .toList();
            for (Finding finding : DocumentReader.strict()
                    .read(sample.json(), "x.json")
                    .validate(VALIDATOR)
                    .findings()) {
                for (Messages language : LANGUAGES) {
                    String message = language.text(finding);
                    assertThat(written).as(message).noneMatch(message::contains);
                }
            }
        }
    }
}
