package dk.sagsgang.serialization.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in a schema what the structure of a record demands, so that schema and validator refuse the same: a text that must be
 * there, a list that must hold something, a number with a bound.
 */
final class SchemaConstraints {

    /** A text is blank when it holds nothing that a reader sees: blanks, hard ones too, and marks without width. */
    private static final String NOT_BLANK =
            "[^\\u0000-\\u0020\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u206f\\u3000\\ufeff]";

    private SchemaConstraints() {}

    /** Adds the constraints of a record to its schema. */
    static void add(Class<?> record, ObjectNode schema, ArrayNode required) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (!(schema.get("properties").get(component.getName()) instanceof ObjectNode property)) {
                continue;
            }
            List<Annotation> constraints = constraints(component);
            if (has(constraints, NotBlank.class)) {
                property.put("type", "string").put("pattern", NOT_BLANK);
                required.add(component.getName());
            }
            if (has(constraints, NotEmpty.class)) {
                property.put("type", "array").put("minItems", 1);
                required.add(component.getName());
            }
            boolean decimal = component.getGenericType().getTypeName().contains(BigDecimal.class.getName());
            if (has(constraints, PositiveOrZero.class)) {
                property.put("minimum", 0);
            }
            if (has(constraints, Positive.class)) {
                property.put(decimal ? "exclusiveMinimum" : "minimum", decimal ? 0 : 1);
            }
        }
    }

    /** Adds the constraints of all records under a document to their definitions. */
    static void addToDefinitions(Class<?> root, ObjectNode definitions) {
        Map<String, Class<?>> records = new LinkedHashMap<>();
        collect(root, records);
        records.forEach((name, record) -> {
            JsonNode definition = definitions.get(name);
            if (record.isRecord() && definition instanceof ObjectNode schema && schema.has("properties")) {
                ArrayNode required = schema.get("required") instanceof ArrayNode before ? before : schema.arrayNode();
                add(record, schema, required);
                if (!required.isEmpty()) {
                    schema.set("required", required);
                }
            }
        });
    }

    private static void collect(Class<?> type, Map<String, Class<?>> found) {
        if (!type.getName().startsWith("dk.sagsgang.") || found.putIfAbsent(type.getSimpleName(), type) != null) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(member -> collect(member, found));
        }
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .flatMap(component -> classes(component.getGenericType()))
                    .forEach(each -> collect(each, found));
        }
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(SchemaConstraints::classes);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    /** The constraints on a component and on what it may hold. */
    private static List<Annotation> constraints(RecordComponent component) {
        List<Annotation> all = new ArrayList<>(List.of(component.getAccessor().getAnnotations()));
        all.addAll(List.of(component.getAnnotatedType().getAnnotations()));
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                all.addAll(List.of(argument.getAnnotations()));
            }
        }
        return all;
    }

    private static boolean has(List<Annotation> constraints, Class<? extends Annotation> wanted) {
        return constraints.stream().anyMatch(wanted::isInstance);
    }
}
