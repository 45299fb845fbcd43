package dk.sagsgang.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of records that hold a number of a person in just one of their texts. */
public final class EveryText {

    private static final String NUMBER = "010170-1234";
    private static final DocumentValidator VALIDATOR = DocumentValidator.with(Profile.DENMARK, StructureCheck.none());

    /** Items, sections and tasks nest in themselves: one level below is enough. */
    private static final int DEPTH = 2;

    private EveryText() {}

    /** Every document of a type that holds the number in just one of its texts. */
    public static Stream<Text> of(Class<? extends Record> document) {
        return in(document, "", List.of()).stream();
    }

    /** Where a validator finds a number of a person. */
    public static List<String> found(CaseDocument document) {
        return VALIDATOR.checkRules(document).findings().stream()
                .filter(finding -> finding.rule().id().equals("TXT-001"))
                .map(finding -> finding.location().pointer())
                .toList();
    }

    /** Every value of a type that holds the number in just one of its texts. */
    private static List<Text> in(Type type, String pointer, List<Class<?>> around) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? wrapped(in(of, pointer, around), Optional::of)
                    : wrapped(in(of, pointer + "/0", around), List::of);
        }
        if (type == String.class) {
            return List.of(new Text(pointer, NUMBER));
        }
        if (type == FormattedText.class) {
            return List.of(new Text(pointer, FormattedText.of(NUMBER)));
        }
        if (type instanceof Class<?> family && family.isSealed()) {
            return Arrays.stream(family.getPermittedSubclasses())
                    .flatMap(member -> in(member, pointer, around).stream())
                    .toList();
        }
        return type instanceof Class<?> c && c.isRecord() ? inRecord(c, pointer, around) : List.of();
    }

    private static List<Text> inRecord(Class<?> type, String pointer, List<Class<?>> around) {
        if (Collections.frequency(around, type) >= DEPTH) {
            return List.of();
        }
        List<Class<?>> within = Stream.concat(around.stream(), Stream.of(type))
                .<Class<?>>map(c -> c)
                .toList();
        List<Text> texts = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int c = 0; c < components.length; c++) {
            int at = c;
            // A record of one value is that value in JSON.
            boolean itself = components[c].getAccessor().isAnnotationPresent(JsonValue.class);
            String place = itself ? pointer : pointer + "/" + components[c].getName();
            texts.addAll(wrapped(
                    in(components[c].getGenericType(), place, within), value -> build(type, components, at, value)));
        }
        return texts;
    }

    private static Object build(Class<?> type, RecordComponent[] components, int at, Object value) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            Object[] values = new Object[types.length];
            values[at] = value;
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type.getName(), impossible);
        }
    }

    private static List<Text> wrapped(List<Text> texts, java.util.function.UnaryOperator<Object> in) {
        return texts.stream()
                .map(text -> new Text(text.pointer, in.apply(text.in)))
                .toList();
    }

    /** The place of a text, and the value around it. */
    public record Text(String pointer, Object in) {
        @Override
        public String toString() {
            return pointer;
        }
    }
}
