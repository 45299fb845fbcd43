package dk.sagsgang.validation.structure;

import dk.sagsgang.validation.rule.RuleDescription;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One Jakarta constraint, as a question that a value answers with yes or no.
 *
 * <p>A constraint that no rule tells, that stands on a type for which it means nothing, or that holds for a group only is refused
 * when the question is made: none is passed over.
 */
final class ConstraintCheck {

    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class, BigDecimal.class);

    private final RuleDescription rule;
    private final boolean ofWhatIsThere;
    private final Predicate<Object> question;

    private ConstraintCheck(RuleDescription rule, boolean ofWhatIsThere, Predicate<Object> question) {
        this.rule = rule;
        this.ofWhatIsThere = ofWhatIsThere;
        this.question = question;
    }

    /**
     * The question of a constraint to values of a type.
     *
     * @throws IllegalArgumentException where there is none
     */
    static ConstraintCheck of(Annotation constraint, Class<?> type) {
        RuleDescription rule = StructureRules.of(constraint.annotationType());
        if (rule == StructureRules.OTHER) {
            throw new IllegalArgumentException(constraint + " has no rule that tells it");
        }
        if (!groups(constraint).stream().allMatch(Default.class::equals)) {
            throw new IllegalArgumentException(constraint + " holds for a group only");
        }
        boolean mustBeThere = constraint instanceof NotBlank || constraint instanceof NotEmpty;
        return new ConstraintCheck(rule, !mustBeThere, question(constraint, type));
    }

    /** The rule that is broken where a value does not hold. */
    RuleDescription rule() {
        return rule;
    }

    /** Whether a value answers with yes; null is what an empty optional holds. */
    boolean holds(@Nullable Object value) {
        return value == null ? ofWhatIsThere : question.test(value);
    }

    /** Nothing that a reader sees: blanks, hard ones too, and marks without width, which Jakarta Validation takes for letters. */
    private static boolean blank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static Predicate<Object> question(Annotation constraint, Class<?> type) {
        if (constraint instanceof NotBlank && type == String.class) {
            return text -> !((String) text).codePoints().allMatch(ConstraintCheck::blank);
        }
        if (constraint instanceof NotEmpty && type == String.class) {
            return text -> !((String) text).isEmpty();
        }
        if (constraint instanceof NotEmpty && type == List.class) {
            return list -> !((List<?>) list).isEmpty();
        }
        if (constraint instanceof PositiveOrZero && NUMBERS.contains(type)) {
            return number -> sign(number) >= 0;
        }
        if (constraint instanceof Positive && NUMBERS.contains(type)) {
            return number -> sign(number) > 0;
        }
        if (constraint instanceof Min least && NUMBERS.contains(type)) {
            return between(BigDecimal.valueOf(least.value()), 0, 1);
        }
        if (constraint instanceof Max most && NUMBERS.contains(type)) {
            return between(BigDecimal.valueOf(most.value()), -1, 0);
        }
        if (constraint instanceof DecimalMin least && NUMBERS.contains(type)) {
            return between(new BigDecimal(least.value()), least.inclusive() ? 0 : 1, 1);
        }
        if (constraint instanceof DecimalMax most && NUMBERS.contains(type)) {
            return between(new BigDecimal(most.value()), -1, most.inclusive() ? 0 : -1);
        }
        throw new IllegalArgumentException(constraint + " means nothing for a " + type.getSimpleName());
    }

    /** Whether a number compares with a bound by at least the one and at most the other. */
    private static Predicate<Object> between(BigDecimal bound, int least, int most) {
        return number -> {
            int compared = decimal(number).compareTo(bound);
            return least <= compared && compared <= most;
        };
    }

    private static int sign(Object number) {
        return number instanceof Integer small
                ? Integer.signum(small)
                : decimal(number).signum();
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    private static Set<Class<?>> groups(Annotation constraint) {
        try {
            Class<?>[] groups =
                    (Class<?>[]) constraint.annotationType().getMethod("groups").invoke(constraint);
            return Set.of(groups);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(constraint + " has no groups", impossible);
        }
    }
}
