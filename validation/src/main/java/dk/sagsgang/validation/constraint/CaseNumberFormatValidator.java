package dk.sagsgang.validation.constraint;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CaseNumberFormat}; made by the Jakarta provider.
 *
 * <p>{@code 27.00.00-P05-2-16} passes.
 */
public final class CaseNumberFormatValidator implements ConstraintValidator<CaseNumberFormat, CharSequence> {

    private List<CaseNumberScheme> schemes = List.of();

    @Override
    public void initialize(CaseNumberFormat constraint) {
        schemes = List.of(constraint.schemes());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || text.toString().isBlank()) {
            return true;
        }
        Optional<CaseNumberScheme> scheme = CaseNumber.of(text.toString()).scheme();
        return scheme.isPresent() && (schemes.isEmpty() || schemes.contains(scheme.get()));
    }
}
