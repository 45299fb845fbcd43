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
     * A document about which both versions agree: without texts that one takes for blank and the other for filled in, such as a line
     * separator alone, and with no record in two places, of which version 8 looks at one.
     */
    static <R extends Record> R undisputed(R document) {
        return OLDER ? Rebuilt.of(document, Provider::settled) : document;
    }

    private static Object settled(Object value) {
        return value instanceof String text && text.isBlank() != text.trim().isEmpty() ? " " : value;
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
