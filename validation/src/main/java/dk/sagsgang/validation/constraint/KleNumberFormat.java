package dk.sagsgang.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a KLE number: a main group, a group or a subject, such as {@code "27"}, {@code "27.00"} or
 * {@code "27.00.00"}. A null or blank text is fine.
 *
 * <pre>{@code record Ansvar(@KleNumberFormat(inPlan = true) String kle) {}}</pre>
 */
@Documented
@Constraint(validatedBy = KleNumberFormatValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KleNumberFormat.List.class)
public @interface KleNumberFormat {

    /** The message, or its key in braces. */
    String message() default "{dk.sagsgang.validation.constraint.KleNumberFormat.message}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Whether the number must be in the bundled plan; municipalities may use numbers of their own. */
    boolean inPlan() default false;

    /** Several of these constraints on one element. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        KleNumberFormat[] value();
    }
}
