package dk.sagsgang.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders and withers of the model's records.
 *
 * <p>An own annotation keeps the Immutables jar out of the class files that a consumer compiles against; the list of
 * class path annotations keeps the generated code free of others.
 *
 * <p>Null for a value is an absent one, for an optional component as for a text, and null in a list is left out: hosts pass
 * on what their own getters give. The constructors put the empty value in; only what a record cannot do without is asked for.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        builder = "new",
        jdkOnly = true,
        optionalAcceptNullable = true,
        validationMethod = Value.Style.ValidationMethod.MANDATORY_ONLY,
        jdk9Collections = true,
        nullableAnnotation = "Unset",
        depluralize = true,
        depluralizeDictionary = {
            "body:bodies",
            "person:persons",
            "party:parties",
            "basis:legalBasis",
            "history:history",
            "attendee:attendance",
            "entry:contents",
            "step:process",
            "officer:caseOfficers",
            "point:points",
            "sheet:sheets"
        },
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
