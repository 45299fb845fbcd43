package dk.sagsgang.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component holds where its type does not tell: a text that is no words for people. Beside records it is said of all
 * texts in them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Holds {

    /** What it holds. */
    TextKind value();
}
