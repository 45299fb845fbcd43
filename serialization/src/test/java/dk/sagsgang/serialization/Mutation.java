package dk.sagsgang.serialization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils documents by chance: bytes of them, or values in their tree. */
public final class Mutation {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> VALUES = List.of(
            "null",
            "7",
            "7.9",
            "-1e400",
            "99999999999",
            "true",
            "\"\"",
            "\"x\"",
            "\"2021-02-03\"",
            "\"2021-02-30\"",
            "\"2021-02-03T10:00:00Z\"",
            "\"16:00\"",
            "\"minutes\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[null]",
            "[2021,2,3]",
            "{\"x\":{\"y\":[1]}}",
            "[[[]]]");

    private Mutation() {}

    /** The bytes with some of them changed, taken out, put in or doubled, or cut off. */
    static byte[] bytes(String json, Random random) {
        StringBuilder text =
                new StringBuilder(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 2; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(6)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(at, "{}[],:\"\\0tfn-e.".charAt(random.nextInt(15)));
                case 3 -> text.insert(at, text.substring(at, end));
                case 4 -> text.setCharAt(at, "{}[],:\"\\0tfn-e.".charAt(random.nextInt(15)));
                default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The document with one value in its tree exchanged for another. */
    public static String value(String json, Random random) {
        JsonNode tree = MAPPER.readTree(json);
        List<Runnable> changes = new ArrayList<>();
        collect(tree, changes, random);
        changes.get(random.nextInt(changes.size())).run();
        return MAPPER.writeValueAsString(tree);
    }

    /** The document with a few parts of its tree left out, doubled or put elsewhere, and a text behind some of its texts. */
    static String parts(String json, String text, Random random) {
        JsonNode tree = MAPPER.readTree(json);
        int rounds = 1 + random.nextInt(4);
        for (int round = 0; round < rounds; round++) {
            List<JsonNode> parts = new ArrayList<>();
            List<Runnable> changes = new ArrayList<>();
            parts(tree, text, parts, changes, random);
            if (!changes.isEmpty()) {
                changes.get(random.nextInt(changes.size())).run();
            }
        }
        return MAPPER.writeValueAsString(tree);
    }

    private static void parts(JsonNode node, String text, List<JsonNode> parts, List<Runnable> changes, Random random) {
        parts.add(node);
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                changes.add(() -> object.remove(name));
                changes.add(() ->
                        object.set(name, parts.get(random.nextInt(parts.size())).deepCopy()));
                if (value.isString()) {
                    changes.add(() -> object.put(name, value.stringValue() + text));
                }
                parts(value, text, parts, changes, random);
            }
            changes.add(() -> object.set(text, other(random)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(() -> array.remove(index));
                changes.add(() -> array.insert(index, array.get(index).deepCopy()));
                changes.add(() ->
                        array.set(index, parts.get(random.nextInt(parts.size())).deepCopy()));
                parts(array.get(i), text, parts, changes, random);
            }
        }
    }

    private static void collect(JsonNode node, List<Runnable> changes, Random random) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                changes.add(() -> object.set(name, other(random)));
                collect(object.get(name), changes, random);
            }
            changes.add(() -> object.set("ukendt", other(random)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(() -> array.set(index, other(random)));
                collect(array.get(i), changes, random);
            }
        }
    }

    private static JsonNode other(Random random) {
        return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }
}
