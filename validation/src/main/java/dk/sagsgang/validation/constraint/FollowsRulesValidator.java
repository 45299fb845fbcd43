package dk.sagsgang.validation.constraint;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link FollowsRules}; made by Hibernate Validator. */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, CaseDocument> {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages DANISH = Messages.in(Locale.forLanguageTag("da"));

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
        boolean valid = true;
        for (Finding finding : rules(hibernate).checkRules(document).findings()) {
            if (finding.severity().compareTo(atLeast) <= 0) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                }
                valid = false;
                report(finding, hibernate);
            }
        }
        return valid;
    }

    /** The host's own validator where it is the payload of its configuration, else the one with the default profile. */
    private static DocumentValidator rules(HibernateConstraintValidatorContext context) {
        DocumentValidator own = context.getConstraintValidatorPayload(DocumentValidator.class);
        return own == null ? DocumentValidator.standard() : own;
    }

    /** Values go in as message parameters, so that nothing of a document is ever taken for an expression. */
    private static void report(Finding finding, HibernateConstraintValidatorContext context) {
        context.withDynamicPayload(new FindingPayload(finding));
        ENGLISH.values(finding).forEach(context::addMessageParameter);
        DANISH.values(finding).forEach((name, value) -> context.addMessageParameter(name + "_da", value));
        ViolationPath.add(
                finding.location().pointer(), context.buildConstraintViolationWithTemplate(template(finding)));
    }

    private static String template(Finding finding) {
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        return "{dk.sagsgang.rule." + finding.rule() + variant + "}";
    }
}
