package dk.sagsgang.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.SampleDocuments;
import dk.sagsgang.validation.message.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A host's violations say what the report says, to the letter, in the caller's language and not the JVM's, and whatever a
 * document holds: nothing in it is evaluated, looked up or unescaped.
 */
@Tag("host")
class HostMessagesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<Locale, Validator> HOSTS =
            Map.of(Locale.ENGLISH, generous(Locale.ENGLISH), Host.DANISH, generous(Host.DANISH));

    /** A host that lets expressions do whatever they can. */
    private static Validator generous(Locale locale) {
        return Host.validator(
                locale,
                configuration -> configuration
                        .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                        .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ${1+1} ${validatedValue} #{7*7} ${''.getClass().forName('java.lang.Runtime')}",
                " {number} {number_da} {jakarta.validation.constraints.NotBlank.message} {{x}}",
                " \\${1+1} \\{x\\} \\\\{x} a\\b\\\\c\\$d $1",
                " } {",
                " ${"
            })
    void everySampleSaysWhatItsReportSaysWhateverTextIsPutIn(String put) {
        int said = 0;
        for (Sample sample : Samples.all()) {
            if (!sample.valid()) {
                CaseDocument document = document(sample, put);
                for (Map.Entry<Locale, Validator> host : HOSTS.entrySet()) {
                    Messages messages = Messages.in(host.getKey());
                    for (ConstraintViolation<CaseDocument> violation :
                            host.getValue().validate(document)) {
                        Optional<Finding> finding = RuleConstraints.finding(violation);
                        if (finding.isPresent()) {
                            said++;
                            assertThat(violation.getMessage())
                                    .as(sample.toString())
                                    .isEqualTo(messages.text(finding.get()));
                            assertThat(pointer(violation))
                                    .isEqualTo(finding.get().location().pointer());
                        }
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(200);
    }

    private static CaseDocument document(Sample sample, String put) {
        if (put.isEmpty()) {
            return SampleDocuments.document(sample.json());
        }
        JsonNode tree = MAPPER.readTree(sample.json());
        put(tree, put);
        return SampleDocuments.document(MAPPER.writeValueAsString(tree));
    }

    /** Puts a text behind every text that a sentence could show. */
    private static void put(JsonNode node, String put) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()
                        && List.of("number", "mark", "name", "title", "key", "point")
                                .contains(name)) {
                    object.put(name, value.stringValue() + put);
                } else {
                    put(value, put);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> put(element, put));
        }
    }

    /** A property path as the pointer that it was made from. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        for (String step : violation.getPropertyPath().toString().split("[.\\[\\]]+")) {
            if (!step.isEmpty()) {
                steps.add("/" + step);
            }
        }
        return String.join("", steps);
    }
}
