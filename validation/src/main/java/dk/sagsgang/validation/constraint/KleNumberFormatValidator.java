package dk.sagsgang.validation.constraint;

import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link KleNumberFormat}; made by the Jakarta provider.
 *
 * <p>{@code 27.00.00} passes.
 */
public final class KleNumberFormatValidator implements ConstraintValidator<KleNumberFormat, CharSequence> {

    private boolean inPlan;

    @Override
    public void initialize(KleNumberFormat constraint) {
        inPlan = constraint.inPlan();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || text.toString().isBlank()) {
            return true;
        }
        KleNumber number = KleNumber.of(text.toString());
        return number.wellFormed() && (!inPlan || KlePlan.bundled().contains(number));
    }
}
