package dk.sagsgang.validation.constraint;

import dk.sagsgang.identifier.Cvr;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CvrFormat}; made by the Jakarta provider.
 *
 * <p>{@code 55133018} passes, and {@code 55133017} does not: its last digit does not fit.
 */
public final class CvrFormatValidator implements ConstraintValidator<CvrFormat, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || text.toString().isBlank()
                || Cvr.of(text.toString()).checksOut();
    }
}
