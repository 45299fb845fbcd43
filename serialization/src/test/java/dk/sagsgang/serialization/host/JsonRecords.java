package dk.sagsgang.serialization.host;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every record that stands in JSON as an object of its components, found from what can be the whole of a file. */
final class JsonRecords {

    /** What is no document and stands in JSON. */
    private static final List<Class<? extends Record>> OTHERS =
            List.of(Profile.class, Suppressions.class, Baseline.class, Report.class);

    private JsonRecords() {}

    static Set<Class<?>> all() {
        Set<Type> seen = new LinkedHashSet<>();
        Set<Class<?>> records = new LinkedHashSet<>();
        Stream.concat(DocumentTypes.words().map(DocumentTypes::ofWord), OTHERS.stream())
                .forEach(root -> collect(root, records, seen));
        return records;
    }

    /** The class that a component holds, in lists and options too. */
    static Stream<Class<?>> within(Type type) {
        return type instanceof ParameterizedType generic
                ? within(generic.getActualTypeArguments()[0])
                : Stream.of((Class<?>) type);
    }

    private static void collect(Type type, Set<Class<?>> records, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], records, seen);
        } else if (type instanceof Class<?> family && family.isSealed()) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(member -> collect(member, records, seen));
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != FormattedText.class) {
            object(plain, records, seen);
        }
    }

    private static void object(Class<?> record, Set<Class<?>> records, Set<Type> seen) {
        RecordComponent[] components = record.getRecordComponents();
        if (components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class)) {
            return; // a word
        }
        records.add(record);
        for (RecordComponent component : components) {
            collect(component.getGenericType(), records, seen);
        }
    }
}
