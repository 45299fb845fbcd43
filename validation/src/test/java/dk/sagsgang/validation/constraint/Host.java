package dk.sagsgang.validation.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A host's plain bootstrap of whatever Hibernate Validator is on the class path, with the rules put on documents. Where
 * there is an implementation of the expression language it is used, as it is by default.
 */
final class Host {

    static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private Host() {}

    static Validator validator(Locale locale) {
        return validator(locale, configuration -> configuration);
    }

    static Validator validator(Locale locale, UnaryOperator<HibernateValidatorConfiguration> settings) {
        HibernateValidatorConfiguration configuration = settings.apply(configuration(locale));
        configuration.addMapping(RuleConstraints.on(configuration));
        return configuration.buildValidatorFactory().getValidator();
    }

    static HibernateValidatorConfiguration configuration(Locale locale) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, DANISH)
                .defaultLocale(locale)
                .localeResolver(context -> locale);
        return expressionLanguage()
                ? configuration
                : configuration.messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, DANISH), locale, context -> locale, false));
    }

    static boolean expressionLanguage() {
        return Host.class.getClassLoader().getResource("org/glassfish/expressly/ExpressionFactoryImpl.class") != null;
    }
}
