package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON to a tree of nodes; what stands before a fault is in it. Neat JSON is read by {@link NeatJson}, any other by a parser that
 * says what is wrong.
 */
public final class JsonTree {

    private final SourceText source;
    private final ReadLimits limits;
    private final ReadingProblems problems;
    private int values;

    private JsonTree(SourceText source, ReadLimits limits, ReadingProblems problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
    }

    /** The value that the text holds. */
    public static Node read(SourceText source, ReadLimits limits, ReadingProblems problems) {
        Node neat = NeatJson.read(source, limits);
        return neat != null ? neat : parsed(source, limits, problems);
    }

    /** The same by the parser, whatever the text. */
    static Node parsed(SourceText source, ReadLimits limits, ReadingProblems problems) {
        return new JsonTree(source, limits, problems).read();
    }

    private Node read() {
        Node above = new Node("", 0);
        // The limits of this library are asked here, with their own messages.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(ReadLimits.DEEPEST + 1)
                        .maxStringLength(limits.text())
                        .maxNumberLength(limits.digits())
                        .maxNameLength(limits.text())
                        .build())
                .build();
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
            fill(above, parser);
        } catch (StreamConstraintsException over) {
            problems.breakOff(
                    source, ReadingRules.TOO_LARGE, "text", offset(over), Argument.number("limit", limits.text()));
        } catch (JacksonException fault) {
            int at = offset(fault);
            boolean cut = at >= source.text().stripTrailing().length();
            problems.breakOff(source, ReadingRules.SYNTAX, cut ? "truncated" : "", at);
        }
        return above.children().isEmpty() ? Node.NONE : above.children().get(0);
    }

    private int offset(JacksonException fault) {
        return fault.getLocation() == null ? 0 : (int) fault.getLocation().getCharOffset();
    }

    private void fill(Node above, JsonParser parser) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(above);
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
                continue;
            }
            if (token.isStructEnd()) {
                open.pop();
                name = "*";
                continue;
            }
            int at = (int) parser.currentTokenLocation().getCharOffset();
            if (open.size() == 1 && !above.children().isEmpty()) {
                problems.breakOff(source, ReadingRules.TRAILING, "", at);
                return;
            }
            if (++values > limits.values() || open.size() > limits.depth()) {
                boolean deep = values <= limits.values();
                problems.breakOff(
                        source,
                        ReadingRules.TOO_LARGE,
                        deep ? "depth" : "items",
                        at,
                        Argument.number("limit", deep ? limits.depth() : limits.values()));
                return;
            }
            Node node = new Node(name, at);
            open.element().add(node);
            if (token.isStructStart()) {
                if (token == JsonToken.START_ARRAY) {
                    node.list();
                }
                open.push(node);
            } else {
                value(node, token, parser, at);
            }
            name = "*";
        }
    }

    private void value(Node node, JsonToken token, JsonParser parser, int at) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        boolean string = token == JsonToken.VALUE_STRING;
        String text = source.text();
        String read = parser.getString();
        node.text(
                string
                        ? Chars.piece(source, read, at + 1, text.length(), Chars.Writing.JSON)
                        : Chars.piece(source, read, at, at + read.length(), Chars.Writing.PLAIN));
    }
}
