package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The document follows the rules of the catalogue: each finding is a violation at its place, with the sentence in the
 * locale of the validation and the finding as its dynamic payload.
 *
 * <p>{@link RuleConstraints} puts it on all documents in one line; it may also stand on a host's own component:
 * {@code record Sag(@Valid @FollowsRules Meeting møde) {}}.
 */
@Documented
@Constraint(validatedBy = FollowsRulesValidator.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsRules {

    /** The message of findings whose rule has no sentence of its own. */
    String message() default "{dk.sagsgang.validation.constraint.FollowsRules.message}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** The mildest severity that is a violation; findings below it are left out. */
    Severity atLeast() default Severity.WARNING;
}
