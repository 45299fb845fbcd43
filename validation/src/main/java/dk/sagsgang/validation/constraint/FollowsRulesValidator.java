package dk.sagsgang.validation.constraint;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link FollowsRules}; made by Hibernate Validator.
 *
 * <p>Minutes whose second item has a recommendation and no decision give one violation, of {@code DEC-001}.
 */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, CaseDocument> {

    private Severity atLeast = Severity.WARNING;

    @Override
    public void initialize(FollowsRules constraint) {
        atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable CaseDocument document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        DocumentValidator rules = rules(hibernate);
        Report report = rules.checkRules(document);
        Violations violations = new Violations(rules.hostRules(), hibernate);
        report.gaps().stream().filter(FollowsRulesValidator::failed).forEach(violations::add);
        report.findings().stream()
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .forEach(violations::add);
        return violations.none();
    }

    private static boolean failed(Coverage gap) {
        return gap.reason().equals(Optional.of(Coverage.Reason.RULE_FAILED));
    }

    /** The host's own validator where it is the payload of its configuration, else the one with the default profile. */
    private static DocumentValidator rules(HibernateConstraintValidatorContext context) {
        DocumentValidator own = context.getConstraintValidatorPayload(DocumentValidator.class);
        return own == null ? DocumentValidator.standard() : own;
    }
}
