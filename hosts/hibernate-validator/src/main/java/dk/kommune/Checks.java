package dk.kommune;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.constraint.RuleConstraints;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Our own validator, with the rules of Sagsgang in it. */
public final class Checks {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Validator VALIDATOR = validator();

    private Checks() {}

    /** What is wrong, a line each, sorted: where, and a sentence in Danish. */
    public static List<String> of(CaseDocument document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> violation.getPropertyPath() + ": "
                        + RuleConstraints.finding(violation)
                                .map(finding -> finding.rule() + " ")
                                .orElse("")
                        + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.addMapping(RuleConstraints.on(configuration, Severity.WARNING));
        configuration.messageInterpolator(new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH, DANISH), DANISH, context -> DANISH, false));
        return configuration.buildValidatorFactory().getValidator();
    }
}
