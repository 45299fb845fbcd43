package dk.sagsgang.testkit.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON text as a tree that keeps every value as it is written, so that it can be written in another order and layout. The
 * samples are small, and the testkit needs no JSON library for this alone.
 */
sealed interface SampleTree {

    /** A text, number, {@code true}, {@code false} or {@code null}, as written. */
    record LeafTree(String written) implements SampleTree {}

    /** A list. */
    record ListTree(List<SampleTree> elements) implements SampleTree {}

    /** An object: its properties in their order, repeated ones too. */
    record ObjectTree(List<Property> properties) implements SampleTree {}

    /** One property; the name as written, in its quotation marks. */
    record Property(String name, SampleTree value) {}

    /** The tree of a text, or empty where it is not one JSON value. */
    static Optional<SampleTree> of(String json) {
        Parser parser = new Parser(json);
        SampleTree tree = parser.value();
        return tree == null || !parser.token().isEmpty() ? Optional.empty() : Optional.of(tree);
    }

    /** Takes tokens from the front; {@code null} where something else stands than JSON has there. */
    final class Parser {

        private static final Pattern TOKEN =
                Pattern.compile("[ \\t\\r\\n]*([{}\\[\\],:]|\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]++|$|.)", Pattern.DOTALL);

        private final Matcher tokens;
        private String token;

        Parser(String json) {
            tokens = TOKEN.matcher(json);
            token = next();
        }

        String token() {
            return token;
        }

        private String next() {
            return tokens.find() ? tokens.group(1) : "";
        }

        private boolean take(String expected) {
            boolean here = token.equals(expected);
            if (here) {
                token = next();
            }
            return here;
        }

        @org.jspecify.annotations.Nullable
        SampleTree value() {
            if (take("{")) {
                return properties();
            }
            if (take("[")) {
                return elements();
            }
            return leaf().map(LeafTree::new).orElse(null);
        }

        private Optional<String> leaf() {
            String leaf = token;
            if (leaf.isEmpty() || "{}[],:".contains(leaf) || !(leaf.startsWith("\"") || leaf.matches("[-+.\\w]+"))) {
                return Optional.empty();
            }
            token = next();
            return Optional.of(leaf);
        }

        @org.jspecify.annotations.Nullable
        private SampleTree properties() {
            List<Property> properties = new ArrayList<>();
            if (take("}")) {
                return new ObjectTree(properties);
            }
            do {
                Optional<String> name = leaf();
                SampleTree value = name.isPresent() && take(":") ? value() : null;
                if (value == null) {
                    return null;
                }
                properties.add(new Property(name.orElseThrow(), value));
            } while (take(","));
            return take("}") ? new ObjectTree(properties) : null;
        }

        @org.jspecify.annotations.Nullable
        private SampleTree elements() {
            List<SampleTree> elements = new ArrayList<>();
            if (take("]")) {
                return new ListTree(elements);
            }
            do {
                SampleTree value = value();
                if (value == null) {
                    return null;
                }
                elements.add(value);
            } while (take(","));
            return take("]") ? new ListTree(elements) : null;
        }
    }
}
