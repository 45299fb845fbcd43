package dk.sagsgang.serialization.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Accessors;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms of records, made from their components and annotations.
 *
 * <p>It knows the types that the model is made of and the Jackson annotations on them, and fails loudly for any other: a
 * new type gets its form here, on purpose, with what is strict for it.
 */
public final class Forms {

    /** Types for whose absence the constructors put in an empty value. */
    private static final Set<Class<?>> ABSENT_WHEN_EMPTY =
            Set.of(String.class, Optional.class, List.class, FormattedText.class);

    private final Map<Type, Form> known = new HashMap<>();

    public Forms() {
        known.put(String.class, TextForm.INSTANCE);
        known.put(Boolean.class, TruthForm.INSTANCE);
        known.put(Integer.class, WholeNumberForm.INSTANCE);
        known.put(BigDecimal.class, DecimalForm.INSTANCE);
        known.put(LocalDate.class, DateForm.DATE);
        known.put(LocalDateTime.class, DateForm.DATE_TIME);
        known.put(LocalTime.class, DateForm.TIME);
        known.put(FormattedText.class, new FormattedTextForm(object(FormattedText.class)));
    }

    /** Has a type read and written by a form of its own. */
    public Forms with(Class<?> type, Form form) {
        known.put(type, form);
        return this;
    }

    /** The form of a record that is an object. */
    public RecordForm record(Class<? extends Record> type) {
        return (RecordForm) form(type);
    }

    private Form form(Type type) {
        Form form = known.get(type);
        return form != null ? form : made(type);
    }

    private Form made(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return new OptionalForm(form(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm(form(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return remembered(type, new EnumForm(plain));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return oneValue(plain) ? remembered(type, word(plain)) : object(plain);
        }
        if (type instanceof Class<?> plain && plain.isSealed()) {
            return family(plain);
        }
        throw new IllegalArgumentException("No JSON form is known for " + type);
    }

    private FamilyForm family(Class<?> type) {
        FamilyForm form = new FamilyForm();
        known.put(type, form); // before its records, which may hold the family itself
        form.resolve(type, this::form);
        return form;
    }

    private Form remembered(Type type, Form form) {
        known.put(type, form);
        return form;
    }

    private static boolean oneValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static WordForm word(Class<?> type) {
        Method creator = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No @JsonCreator on " + type));
        return new WordForm(Factory.calling(creator), Accessors.of(type.getRecordComponents()[0]));
    }

    private RecordForm object(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordForm form = new RecordForm(Factory.calling(canonical(type, components)));
        known.put(type, form); // before its components, which may hold the type itself
        List<Component> resolved = new ArrayList<>();
        for (RecordComponent component : components) {
            resolved.add(new Component(
                    name(component),
                    Accessors.of(component),
                    form(component.getGenericType()),
                    !ABSENT_WHEN_EMPTY.contains(component.getType())));
        }
        form.resolve(resolved);
        return form;
    }

    private static java.lang.reflect.Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            return type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException notPublic) {
            throw new IllegalArgumentException("The record " + type + " has no public constructor", notPublic);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }
}
