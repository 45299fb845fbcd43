package dk.sagsgang.examples.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Lays JSON out for a page: what fits on a line stands on one. */
final class JsonLayout {

    private static final int WIDTH = 100;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<String> lines = new ArrayList<>();

    private JsonLayout() {}

    /** A value with what stands before it, on one line where it fits. */
    private record Value(String name, String flat, List<Value> parts, boolean list) {}

    /** The lines; a text that is not well formed stays as it is. */
    static List<String> of(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            JsonLayout layout = new JsonLayout();
            Value root = read("", parser);
            if (parser.nextToken() != null) {
                return json.lines().toList();
            }
            layout.write(root, "", "");
            return layout.lines;
        } catch (JacksonException notWellFormed) {
            return json.lines().toList();
        }
    }

    private static Value read(String name, JsonParser parser) {
        JsonToken token = parser.currentToken();
        List<Value> parts = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            for (String property = parser.nextName(); property != null; property = parser.nextName()) {
                parser.nextToken();
                parts.add(read(quoted(property) + ": ", parser));
            }
            return new Value(name, name + "{" + flat(parts) + "}", parts, false);
        }
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(read("", parser));
            }
            return new Value(name, name + "[" + flat(parts) + "]", parts, true);
        }
        String text = parser.getString();
        return new Value(name, name + (token == JsonToken.VALUE_STRING ? quoted(text) : text), parts, false);
    }

    private static String flat(List<Value> parts) {
        return String.join(", ", parts.stream().map(Value::flat).toList());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private void write(Value value, String indent, String ending) {
        String flat = indent + value.flat() + ending;
        if (value.parts().isEmpty() || (flat.length() <= WIDTH && !indent.isEmpty())) {
            lines.add(flat);
            return;
        }
        lines.add(indent + value.name() + (value.list() ? "[" : "{"));
        for (int p = 0; p < value.parts().size(); p++) {
            write(value.parts().get(p), indent + "  ", p + 1 < value.parts().size() ? "," : "");
        }
        lines.add(indent + (value.list() ? "]" : "}") + ending);
    }
}
