package dk.sagsgang.validation.constraint;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Severity;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

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
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(CaseDocument.class)
                .constraint(new GenericConstraintDef<>(FollowsRules.class).param("atLeast", atLeast));
        return mapping;
    }
}
