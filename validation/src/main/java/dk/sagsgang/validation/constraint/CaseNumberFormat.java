package dk.sagsgang.validation.constraint;

import dk.sagsgang.identifier.CaseNumberScheme;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a case number (sagsnummer) in a scheme that is in use, such as {@code "27.00.00-P05-1-16"} or
 * {@code "12/27845"}. A null or blank text is fine, and a placeholder of a template is not.
 *
 * <pre>{@code record Sag(@CaseNumberFormat String sagsnummer) {}}</pre>
 */
@Documented
@Constraint(validatedBy = CaseNumberFormatValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CaseNumberFormat.List.class)
public @interface CaseNumberFormat {

    /** The message, or its key in braces. */
    String message() default "{dk.sagsgang.validation.constraint.CaseNumberFormat.message}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** The schemes that are accepted; empty for all. */
    CaseNumberScheme[] schemes() default {};

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
        CaseNumberFormat[] value();
    }
}
