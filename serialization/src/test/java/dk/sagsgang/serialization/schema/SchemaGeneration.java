package dk.sagsgang.serialization.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates the JSON Schemas from the records. The generator knows the records and their annotations, not the readers. */
final class SchemaGeneration {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WHOLE =
            "Written without a decimal point or exponent: to a schema 7.0 is 7, and the strict reader refuses it.";
    private static final String DAY = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.of(
            String.class, Map.of("type", "string"),
            Boolean.class, Map.of("type", "boolean"),
            BigDecimal.class, Map.of("type", "number"));

    private static final CustomDefinitionProviderV2 DEFINITIONS = SchemaGeneration::definition;

    private SchemaGeneration() {}

    /** The schema of files of one type, indented. */
    static String generate(Class<?> root, String type) {
        ObjectNode generated = generator().generateSchema(root);
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://sagsgang.dk/schema/1.0/" + type + ".json");
        schema.put("title", root.getSimpleName());
        SourceTexts.ofType(root).ifPresent(text -> schema.put("description", text));
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("$schema", nullableText("The schema by which editors check the file; no part of what it says."));
        properties
                .putObject("sagsgang")
                .put("const", CaseDocument.FORMAT)
                .put("description", "The version of the format.");
        properties.putObject("type").put("const", type).put("description", "The type of the document.");
        generated
                .get("properties")
                .properties()
                .forEach(property -> properties.set(property.getKey(), property.getValue()));
        ArrayNode required = schema.putArray("required").add("sagsgang").add("type");
        if (CaseDocument.class.isAssignableFrom(root)) {
            SchemaConstraints.add(root, schema, required);
        }
        schema.put("additionalProperties", false);
        schema.set("$defs", generated.get("$defs"));
        if (CaseDocument.class.isAssignableFrom(root)) {
            SchemaConstraints.addToDefinitions(root, (ObjectNode) generated.get("$defs"));
        }
        return indented(schema);
    }

    static String indented(JsonNode schema) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace(" : ", ": ")
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.FLATTENED_OPTIONALS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0) // the order of the record
                .withCustomDefinitionProvider(DEFINITIONS)
                .withDescriptionResolver(scope -> described(scope.getType())
                        ? SourceTexts.ofType(scope.getType().getErasedType()).orElse(null)
                        : null);
        builder.forFields()
                .withNullableCheck(field -> !field.isFakeContainerItemScope() && mayBeAbsent(field))
                .withRequiredCheck(field -> !mayBeAbsent(field))
                .withDescriptionResolver(SchemaGeneration::description);
        return new SchemaGenerator(builder.build());
    }

    /** The constructors put an empty value in the place of these. */
    private static boolean mayBeAbsent(FieldScope field) {
        return Set.of(String.class, Optional.class, List.class, FormattedText.class)
                .contains(field.getDeclaredType().getErasedType());
    }

    private static boolean described(ResolvedType type) {
        return type.getErasedType().isRecord();
    }

    private static String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : SourceTexts.ofComponent(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                        .orElse(null);
    }

    /** Types that are not objects of their components. */
    private static CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> type = resolved.getErasedType();
        if (SIMPLE.containsKey(type)) {
            return inline(MAPPER.valueToTree(SIMPLE.get(type)));
        }
        if (type == Integer.class) {
            return inline(MAPPER.createObjectNode()
                    .put("type", "integer")
                    .put("$comment", WHOLE)
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE));
        }
        if (type == LocalDate.class) {
            return inline(text().put("format", "date").put("pattern", "^" + DAY + "$"));
        }
        if (type == LocalDateTime.class) {
            return inline(text().put("pattern", "^" + DAY + "T" + TIME + "$"));
        }
        if (type == LocalTime.class) {
            return inline(text().put("pattern", "^" + TIME + "$"));
        }
        if (type == FormattedText.class) {
            return named(formattedText());
        }
        if (type.isEnum()) {
            return named(words(type));
        }
        if (type.isSealed()) {
            return named(family(type, context));
        }
        Optional<Class<?>> family = Arrays.stream(type.getInterfaces())
                .filter(each -> each.isSealed() && each != CaseDocument.class)
                .<Class<?>>map(each -> each)
                .findFirst();
        if (family.isPresent()) {
            return named(member(family.get(), type, context.createStandardDefinition(resolved, DEFINITIONS)));
        }
        return type.isRecord() && oneValue(type) ? named(word(type)) : null;
    }

    /** A closed family is any of its records. */
    private static ObjectNode family(Class<?> family, SchemaGenerationContext context) {
        ObjectNode schema = MAPPER.createObjectNode();
        SourceTexts.ofType(family).ifPresent(text -> schema.put("description", text));
        ArrayNode choice = schema.putArray("oneOf");
        for (Class<?> member : family.getPermittedSubclasses()) {
            choice.add(
                    context.createDefinitionReference(context.getTypeContext().resolve(member)));
        }
        return schema;
    }

    /** A record of a family has its word as its type; the one without takes every word that is not another's. */
    private static ObjectNode member(Class<?> family, Class<?> type, ObjectNode record) {
        ObjectNode properties = MAPPER.createObjectNode();
        JsonTypeName word = type.getAnnotation(JsonTypeName.class);
        if (word == null) {
            ObjectNode other = nullableText("The word of a type that is not known.");
            ArrayNode known = other.putObject("not").putArray("enum");
            Arrays.stream(family.getPermittedSubclasses())
                    .map(each -> each.getAnnotation(JsonTypeName.class))
                    .filter(Objects::nonNull)
                    .forEach(each -> known.add(each.value()));
            properties.set("type", other);
        } else {
            properties.putObject("type").put("const", word.value());
            record.putArray("required").add("type");
        }
        record.get("properties").properties().stream()
                .filter(property -> !property.getKey().equals("type"))
                .forEach(property -> properties.set(property.getKey(), property.getValue()));
        record.set("properties", properties);
        return record;
    }

    private static boolean oneValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static ObjectNode word(Class<?> type) {
        ObjectNode schema = text();
        SourceTexts.ofType(type).ifPresent(text -> schema.put("description", text));
        if (type == RuleId.class) {
            schema.put("pattern", "^[A-Z]{3}-[0-9]{3}$");
        }
        if (Code.class.isAssignableFrom(type)) {
            // Editors offer the words and show what each means; every other text is a word that is not known yet.
            ArrayNode choice = schema.putArray("anyOf");
            for (Code word : wordsOf(type)) {
                choice.add(word(type, word.code(), word.danish()));
            }
            choice.addObject().put("description", "A word that the library does not know: it is kept, and reported.");
        }
        return schema;
    }

    private static List<? extends Code> wordsOf(Class<?> vocabulary) {
        try {
            return ((Code) vocabulary.getMethod("of", String.class).invoke(null, ""))
                    .vocabulary()
                    .words();
        } catch (ReflectiveOperationException notAVocabulary) {
            throw new IllegalStateException(vocabulary.getName(), notAVocabulary);
        }
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode schema = text();
        SourceTexts.ofType(type).ifPresent(text -> schema.put("description", text));
        ArrayNode words = schema.putArray("oneOf");
        for (Field constant : type.getFields()) {
            if (constant.isEnumConstant()) {
                words.add(word(constant));
            }
        }
        return schema;
    }

    private static ObjectNode word(Field constant) {
        Class<?> type = constant.getType();
        String code = constant.getAnnotation(JsonProperty.class).value();
        ObjectNode word = MAPPER.createObjectNode().put("const", code);
        if (Enum.valueOf(type.asSubclass(Enum.class), constant.getName()) instanceof KnownCode known) {
            word.put("title", known.danish());
        }
        SourceTexts.ofConstant(type, constant.getName()).ifPresent(text -> word.put("description", text));
        return word;
    }

    /** A word with its Danish term, and where its borders run. */
    private static ObjectNode word(Class<?> vocabulary, String code, String danish) {
        ObjectNode word = MAPPER.createObjectNode().put("const", code).put("title", danish);
        String constant = code.toUpperCase(Locale.ROOT).replace('-', '_');
        SourceTexts.ofConstant(vocabulary, constant).ifPresent(text -> word.put("description", text));
        return word;
    }

    private static ObjectNode formattedText() {
        ObjectNode schema = MAPPER.createObjectNode();
        SourceTexts.ofType(FormattedText.class).ifPresent(text -> schema.put("description", text));
        ArrayNode choice = schema.putArray("oneOf");
        choice.add(text().put("description", "Plain text; lines end with \\n."));
        ObjectNode marked = choice.addObject().put("type", "object");
        ObjectNode properties = marked.putObject("properties");
        properties.set("format", nullableText("plain, html, or another format's short name."));
        properties.set("content", nullableText("The text in that format."));
        marked.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode nullableText(String description) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("type").add("string").add("null");
        return schema.put("description", description);
    }

    private static ObjectNode text() {
        return MAPPER.createObjectNode().put("type", "string");
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static CustomDefinition named(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }
}
