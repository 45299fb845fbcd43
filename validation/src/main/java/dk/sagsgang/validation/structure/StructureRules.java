package dk.sagsgang.validation.structure;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.RuleDescription;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Jakarta constraints that the records carry, as rules: which id tells a violation of which annotation.
 *
 * <p>An item without a title breaks {@code @NotBlank}, which is told as STR-001 at {@code /items/0/title}.
 */
public final class StructureRules {

    /** STR-001: A text that must be there is blank ({@code @NotBlank}). */
    public static final RuleDescription BLANK = RuleDescription.of("STR-001", Severity.ERROR)
            .withVariant(RepeatedBlanks.ONE, Severity.ERROR)
            .withVariant(RepeatedBlanks.SEVERAL, Severity.ERROR);

    /** STR-002: A list that must have an element is empty ({@code @NotEmpty}). */
    public static final RuleDescription EMPTY = RuleDescription.of("STR-002", Severity.ERROR);

    /** Those that find something missing. */
    public static final Set<RuleId> ABSENCE = Set.of(BLANK.id(), EMPTY.id());

    /** STR-003: A number is below zero ({@code @PositiveOrZero}). */
    public static final RuleDescription NEGATIVE = RuleDescription.of("STR-003", Severity.ERROR);

    /** STR-004: A number is zero or below ({@code @Positive}). */
    public static final RuleDescription NOT_POSITIVE = RuleDescription.of("STR-004", Severity.ERROR);

    /**
     * STR-005: A number is outside its bounds ({@code @Min}, {@code @Max}, {@code @DecimalMin}, {@code @DecimalMax}).
     */
    public static final RuleDescription OUT_OF_BOUNDS = RuleDescription.of("STR-005", Severity.ERROR);

    /** STR-099: Another constraint is broken: one that a host has added. */
    public static final RuleDescription OTHER = RuleDescription.of("STR-099", Severity.ERROR);

    /** All of them, in the order of their ids. */
    public static final List<RuleDescription> ALL = List.of(BLANK, EMPTY, NEGATIVE, NOT_POSITIVE, OUT_OF_BOUNDS, OTHER);

    private static final Map<Class<? extends Annotation>, RuleDescription> BY_CONSTRAINT = Map.of(
            NotBlank.class, BLANK,
            NotEmpty.class, EMPTY,
            PositiveOrZero.class, NEGATIVE,
            Positive.class, NOT_POSITIVE,
            Min.class, OUT_OF_BOUNDS,
            Max.class, OUT_OF_BOUNDS,
            DecimalMin.class, OUT_OF_BOUNDS,
            DecimalMax.class, OUT_OF_BOUNDS);

    private StructureRules() {}

    /** The rule that tells a violation of this constraint. */
    static RuleDescription of(Class<? extends Annotation> constraint) {
        return BY_CONSTRAINT.getOrDefault(constraint, OTHER);
    }
}
