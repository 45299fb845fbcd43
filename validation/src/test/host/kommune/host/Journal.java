package kommune.host;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The host's own constraint: the number of a journal begins with the year 20. */
@Constraint(validatedBy = Journal.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Journal {

    String message() default "begynder med 20";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Check implements ConstraintValidator<Journal, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.startsWith("20");
        }
    }
}
