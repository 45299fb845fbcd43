package dk.sagsgang.validation.structure;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on one component of a record ask: of its value, of what its value holds, and of the records in there.
 *
 * <p>It reads what stands on the field, as every provider of Jakarta Validation does. A component is a value, an
 * {@code Optional}, a {@code List}, or a list of optionals: {@code List<@Valid Body>}, {@code Optional<@Positive Integer>}.
 * Constraints elsewhere are refused, and not passed over.
 */
final class ConstrainedComponent {

    private final Field field;
    private final List<ConstraintCheck> own;
    private final List<ConstraintCheck> held;
    private final @Nullable Class<?> below;

    private ConstrainedComponent(
            Field field, List<ConstraintCheck> own, List<ConstraintCheck> held, @Nullable Class<?> below) {
        this.field = field;
        this.own = own;
        this.held = held;
        this.below = below;
    }

    /**
     * What is asked of a component.
     *
     * @throws IllegalArgumentException where something is asked that this class does not know, naming the component
     */
    static ConstrainedComponent of(Field field) {
        try {
            return read(field);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    field.getDeclaringClass().getSimpleName() + "." + field.getName() + ": " + unknown.getMessage(),
                    unknown);
        }
    }

    private static ConstrainedComponent read(Field field) {
        AnnotatedType type = field.getAnnotatedType();
        AnnotatedType held = held(type);
        refuseBelow(held);
        List<ConstraintCheck> own = checks(field, field.getType());
        if (held == type) {
            return new ConstrainedComponent(field, own, List.of(), below(field, type));
        }
        if (field.isAnnotationPresent(Valid.class)) {
            throw new IllegalArgumentException("@Valid stands on what the container holds, not on the container");
        }
        return new ConstrainedComponent(field, own, checks(held, raw(held)), below(held, held));
    }

    /** Its name, the same in JSON. */
    String name() {
        return field.getName();
    }

    /** Whether its value is a list. */
    boolean isList() {
        return field.getType() == List.class;
    }

    /** What is asked of its value. */
    List<ConstraintCheck> own() {
        return own;
    }

    /** What is asked of everything in its value, where that is a list or an optional. */
    List<ConstraintCheck> held() {
        return held;
    }

    /** The type of the records in it that are checked too; null where there are none. */
    @Nullable
    Class<?> below() {
        return below;
    }

    /** Whether something is asked of the component itself. */
    boolean asks() {
        return !own.isEmpty() || !held.isEmpty();
    }

    /** What a component holds: the type in an optional or a list, else the type itself. */
    private static AnnotatedType held(AnnotatedType type) {
        if (raw(type) == Optional.class) {
            return argument(type);
        }
        if (raw(type) != List.class) {
            return type;
        }
        AnnotatedType element = argument(type);
        if (raw(element) != Optional.class) {
            return element;
        }
        refuse(element);
        return argument(element);
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(AnnotatedType annotated) {
        Type type = annotated.getType();
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> plain ? plain : Object.class;
    }

    private static List<ConstraintCheck> checks(AnnotatedElement element, Class<?> type) {
        return constraints(element).stream()
                .map(constraint -> ConstraintCheck.of(constraint, type))
                .toList();
    }

    private static @Nullable Class<?> below(AnnotatedElement element, AnnotatedType type) {
        if (!element.isAnnotationPresent(Valid.class)) {
            return null;
        }
        Class<?> below = raw(type);
        if (!below.isRecord() && !below.isSealed()) {
            throw new IllegalArgumentException(
                    "@Valid stands on a " + below.getSimpleName() + ", which is neither a record nor sealed");
        }
        return below;
    }

    /** The constraints on an element, those of a repeated one singly. */
    static List<Annotation> constraints(AnnotatedElement element) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                constraints.add(annotation);
            } else {
                constraints.addAll(repeated(annotation));
            }
        }
        return constraints;
    }

    private static List<Annotation> repeated(Annotation container) {
        try {
            Object value = container.annotationType().getMethod("value").invoke(container);
            return value instanceof Annotation[] parts
                            && parts.length > 0
                            && parts[0].annotationType().isAnnotationPresent(Constraint.class)
                    ? List.of(parts)
                    : List.of();
        } catch (NoSuchMethodException noContainer) {
            return List.of();
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException(container + " cannot be read", unreadable);
        }
    }

    /** Constraints deeper than a walk looks. */
    private static void refuseBelow(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                refuse(argument);
                refuseBelow(argument);
            }
        }
    }

    private static void refuse(AnnotatedType type) {
        if (type.isAnnotationPresent(Valid.class) || !constraints(type).isEmpty()) {
            throw new IllegalArgumentException("constraints stand on " + type + ", where nobody looks");
        }
    }
}
