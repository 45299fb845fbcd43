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
 * The text holds no CPR number: none with a hyphen or a label and a real date of birth, and by default none that is only
 * likely. Ids in addresses and file names do not count. What looks like markup is read as such too, so that a number in a
 * comment or split by a tag is found. The message never shows the number; the invalid value of the violation is the text
 * itself, as Jakarta Validation has it, and is not for a log.
 *
 * <pre>{@code record Notat(@NoCpr String tekst) {}}</pre>
 */
@Documented
@Constraint(validatedBy = NoCprValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NoCpr.List.class)
public @interface NoCpr {

    /** The message, or its key in braces. */
    String message() default "{dk.sagsgang.validation.constraint.NoCpr.message}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Whether numbers that are only likely count as well: ten digits alone with a real date and the right check digit. */
    boolean likely() default true;

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
        NoCpr[] value();
    }
}
