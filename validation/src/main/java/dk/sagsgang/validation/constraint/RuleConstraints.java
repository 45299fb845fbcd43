package dk.sagsgang.validation.constraint;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Puts the rules of the catalogue on all documents of a host's Hibernate Validator, 8 or 9.
 *
 * <pre>{@code
 * HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class).configure();
 * configuration.addMapping(RuleConstraints.on(configuration));
 * }</pre>
 */
public final class RuleConstraints {

    private RuleConstraints() {}

    /** The mapping by which findings of at least a warning are violations. */
    public static ConstraintMapping on(HibernateValidatorConfiguration configuration) {
        return on(configuration, Severity.WARNING);
    }

    /** The mapping by which findings of at least this severity are violations. */
    public static ConstraintMapping on(HibernateValidatorConfiguration configuration, Severity atLeast) {
        return mapping(configuration, atLeast);
    }

    /**
     * The mapping by which findings of at least a warning are violations, for configurations that are made otherwise than
     * by the plain bootstrap: what a Quarkus customizer is given, or a predefined scope.
     */
    public static ConstraintMapping on(BaseHibernateValidatorConfiguration<?> configuration) {
        return on(configuration, Severity.WARNING);
    }

    /** The mapping by which findings of at least this severity are violations, for configurations of every kind. */
    public static ConstraintMapping on(BaseHibernateValidatorConfiguration<?> configuration, Severity atLeast) {
        return mapping(configuration, atLeast);
    }

    private static ConstraintMapping mapping(BaseHibernateValidatorConfiguration<?> configuration, Severity atLeast) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(CaseDocument.class)
                .constraint(new GenericConstraintDef<>(FollowsRules.class).param("atLeast", atLeast));
        return mapping;
    }

    /** The finding that a violation tells, with rule, severity and arguments; empty for a violation of anything else. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> of = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(of.getDynamicPayload(FindingPayload.class)).map(FindingPayload::finding);
    }
}
