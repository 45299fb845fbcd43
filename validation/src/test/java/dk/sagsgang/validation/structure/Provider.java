package dk.sagsgang.validation.structure;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** The Hibernate Validator on the class path, as a second opinion on the structure of documents. */
final class Provider {

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Unspoken())
            .buildValidatorFactory()
            .getValidator();

    /** Whether it is version 8, which differs in two things; the library has the answers of version 9. */
    static final boolean OLDER = VALIDATOR
            .getClass()
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .contains("hibernate-validator-8");

    private Provider() {}

    /**
     * A document about which the library and both versions agree: without texts that one takes for blank and the other for filled in,
     * such as a line separator or hard blanks alone, and for version 8 with no record in two places, of which it looks at one.
     */
    static <R extends Record> R undisputed(R document) {
        R settled = Rebuilt.of(document, value -> value instanceof String text && disputed(text) ? " " : value);
        return OLDER || !settled.equals(document) ? settled : document;
    }

    private static boolean disputed(String text) {
        boolean shown = text.codePoints()
                .anyMatch(letter -> !Character.isWhitespace(letter)
                        && !Character.isSpaceChar(letter)
                        && Character.getType(letter) != Character.FORMAT);
        return shown == text.isBlank() || shown == text.trim().isEmpty();
    }

    /** Makes no sentences. */
    private static final class Unspoken implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
