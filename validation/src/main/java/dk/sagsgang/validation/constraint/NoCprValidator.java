package dk.sagsgang.validation.constraint;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link NoCpr}; made by the Jakarta provider.
 *
 * <p>"Sagen om 010160-5678" does not pass.
 */
public final class NoCprValidator implements ConstraintValidator<NoCpr, CharSequence> {

    private boolean likely;

    @Override
    public void initialize(NoCpr constraint) {
        likely = constraint.likely();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || CprNumbers.find(text).stream()
                        .noneMatch(hit -> likely || hit.certainty() == CprHit.Certainty.CERTAIN);
    }
}
