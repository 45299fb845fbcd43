package dk.sagsgang.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the type of a component tells: how its values are wrapped, and how each is written. */
final class ComponentType {

    /** How many values a component has. */
    enum Wrapping {
        ONE,
        OPTIONAL,
        LIST
    }

    /** How a value is written. */
    enum Form {
        /** As a text. */
        TEXT,
        /** As the only text of a record, such as a case number. */
        ONE_TEXT,
        /** As one value that a record makes of its components, such as text with markup, or as a word of a vocabulary. */
        ONE_VALUE,
        /** As a record with components, or one of a family of them. */
        RECORD,
        /** As a number, a day or a switch. */
        NO_TEXT
    }

    private final Wrapping wrapping;
    private final Form form;
    private final Class<?> type;
    private final @Nullable Function<Object, Object> onlyText;
    private @Nullable RecordPlan plan;

    private ComponentType(Wrapping wrapping, Class<?> type) {
        this.wrapping = wrapping;
        this.type = type;
        this.form = form(type);
        this.onlyText = form == Form.ONE_TEXT ? Accessors.of(type.getRecordComponents()[0]) : null;
    }

    static ComponentType of(RecordComponent declared) {
        if (declared.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            if (generic.getRawType() == Optional.class) {
                return new ComponentType(Wrapping.OPTIONAL, element);
            }
            if (generic.getRawType() == List.class) {
                return new ComponentType(Wrapping.LIST, element);
            }
        }
        return new ComponentType(Wrapping.ONE, declared.getType());
    }

    Wrapping wrapping() {
        return wrapping;
    }

    Form form() {
        return form;
    }

    /** The type of its values, without what they are wrapped in. */
    Class<?> of() {
        return type;
    }

    /** The classes of the records that can stand in it. */
    Stream<Class<?>> records() {
        return records(type);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ComponentType::records);
    }

    /** The plan of a record in it, kept where there is one type alone; the same at every call. */
    RecordPlan plan(Record record) {
        RecordPlan known = plan;
        if (known == null) {
            known = RecordPlan.of(record.getClass());
            plan = type.isRecord() ? known : null;
        }
        return known;
    }

    /** The text in a record of one text. */
    String text(Object value) {
        return onlyText == null ? (String) value : (String) onlyText.apply(value);
    }

    /** The record of one text with another. */
    @Nullable
    Object with(@Nullable Object text) {
        return onlyText == null || text == null
                ? text
                : RecordPlan.of(type.asSubclass(Record.class)).make(new Object[] {text});
    }

    /** What a component of this type holds: what is said beside it, or else what the type tells. */
    TextKind kind(RecordComponent declared) {
        Holds said = declared.getAnnotation(Holds.class);
        if (said != null) {
            return said.value();
        }
        return switch (form) {
            case TEXT -> declared.isAnnotationPresent(Exact.class) ? TextKind.TECHNICAL : TextKind.PROSE;
            case ONE_TEXT -> ofOneText(type.getRecordComponents()[0]);
            case ONE_VALUE -> word(type) ? TextKind.WORD : TextKind.PROSE;
            case RECORD -> TextKind.RECORD;
            case NO_TEXT -> TextKind.NONE;
        };
    }

    private static TextKind ofOneText(RecordComponent only) {
        Holds said = only.getAnnotation(Holds.class);
        return said == null ? TextKind.PROSE : said.value();
    }

    private static Form form(Class<?> type) {
        if (type == String.class) {
            return Form.TEXT;
        }
        if (!type.isRecord()) {
            return type.isSealed() && !type.isEnum() ? Form.RECORD : Form.NO_TEXT;
        }
        if (Arrays.stream(type.getDeclaredMethods()).noneMatch(ComponentType::isValue)) {
            return Form.RECORD;
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean oneText = components.length == 1 && components[0].getType() == String.class;
        return oneText && !word(type) ? Form.ONE_TEXT : Form.ONE_VALUE;
    }

    private static boolean isValue(Method method) {
        return method.isAnnotationPresent(JsonValue.class);
    }

    /** Whether it is a word of a vocabulary, which is written in one way only. */
    private static boolean word(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("code") && isValue(components[0].getAccessor());
    }
}
