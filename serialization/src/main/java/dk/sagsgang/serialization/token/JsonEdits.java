package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.bytes.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes changes in JSON text and leaves every other byte as it is: white space, escapes, the order of properties, a byte
 * order mark.
 *
 * <p>A change is not made where its place does not exist or holds another kind of value, and where it meets a change that
 * came before it.
 */
public final class JsonEdits {

    private final Source source;
    private final Node root = new Node(null, -1);

    /** The places of a text, looked up once for any number of changes. */
    public JsonEdits(Source source) {
        this.source = source;
        try (JsonParser parser = Json.parser(Json.standard(), source, source.bytes().length)) {
            parser.nextToken();
            read(root, parser);
        } catch (JacksonException broken) {
            root.children.clear(); // what cannot be read is not changed
        }
    }

    /** What came of the changes. */
    public static final class Result {

        private final byte[] bytes;
        private final Set<Suggestion> made;

        private Result(byte[] bytes, Set<Suggestion> made) {
            this.bytes = bytes;
            this.made = made;
        }

        /** The text with the changes. */
        public byte[] bytes() {
            return bytes;
        }

        /** The changes that were made. */
        public Set<Suggestion> made() {
            return made;
        }
    }

    public static Result apply(Source source, Collection<Suggestion> suggestions) {
        JsonEdits edits = new JsonEdits(source);
        Changes changes = edits.changes(suggestions);
        return new Result(edits.written(changes.patches), changes.made);
    }

    /** The change that a suggestion makes by itself; empty where it is not made. */
    public Optional<Patch> alone(Suggestion suggestion) {
        return changes(List.of(suggestion)).patches.stream().findFirst();
    }

    /** A value in the text: from its first byte, for a property from that of its name, to the byte behind its last one. */
    private static final class Node {

        private final @Nullable Node parent;
        private final int index;
        private final Map<String, Node> children = new HashMap<>();
        private final List<Node> inOrder = new ArrayList<>();
        private int begin;
        private int value;
        private int end;
        private boolean text;
        private int countedTo;
        private int countedUnits;

        Node(@Nullable Node parent, int index) {
            this.parent = parent;
            this.index = index;
        }
    }

    /** A text to put in the place of bytes: from the first to the one behind the last. */
    public record Patch(int from, int to, String text) {}

    private void read(Node node, JsonParser parser) {
        JsonToken token = parser.currentToken();
        node.value = offset(parser.currentTokenLocation().getByteOffset());
        node.begin = node.parent != null && node.begin > 0 ? node.begin : node.value;
        node.text = token == JsonToken.VALUE_STRING;
        if (token == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Node child = new Node(node, node.inOrder.size());
                child.begin = offset(parser.currentTokenLocation().getByteOffset());
                node.inOrder.add(child);
                node.children.putIfAbsent(name, child); // of two, the first is read
                parser.nextToken();
                read(child, parser);
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Node child = new Node(node, node.inOrder.size());
                node.inOrder.add(child);
                node.children.put(Integer.toString(child.index), child);
                read(child, parser);
            }
        }
        parser.finishToken();
        node.end = token.isNumeric() || token.isBoolean() || token == JsonToken.VALUE_NULL
                ? endOfWord(node.value)
                : offset(parser.currentLocation().getByteOffset());
    }

    private int offset(long inText) {
        return source.start() + (int) inText;
    }

    /** The tokenizer has looked behind a number to see its end. */
    private int endOfWord(int from) {
        int end = from;
        while (end < source.bytes().length && wordByte(source.bytes()[end])) {
            end++;
        }
        return end;
    }

    private static boolean wordByte(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == '-' || b == '+' || b == '.' || b == 'E';
    }

    private @Nullable Node find(String text) {
        Pointer pointer = Pointer.parse(text).orElse(null);
        if (pointer == null) {
            return null;
        }
        Node node = root;
        for (String step : pointer.steps()) {
            Node child = node.children.get(step);
            if (child == null) {
                return null;
            }
            node = child;
        }
        return node;
    }

    private Changes changes(Collection<Suggestion> suggestions) {
        Changes changes = new Changes();
        for (Suggestion suggestion : suggestions) {
            Node node = find(suggestion.pointer());
            if (node != null && !changes.made.contains(suggestion) && !changes.withinRemoved(node)) {
                switch (suggestion.action()) {
                    case REPLACE -> changes.add(new Patch(node.value, node.end, suggestion.value()), suggestion);
                    case CUT -> {
                        Patch cut = node.text ? cut(node, suggestion) : null;
                        if (cut != null) {
                            changes.add(cut, suggestion);
                        }
                    }
                    case REMOVE -> changes.remove(node, suggestion);
                }
            }
        }
        changes.close();
        return changes;
    }

    /** Changes that do not meet, in the order of the text when closed. */
    private static final class Changes {

        private final List<Patch> patches = new ArrayList<>();
        private final Set<Suggestion> made = new LinkedHashSet<>();
        private final TreeMap<Integer, Integer> taken = new TreeMap<>();
        private final Set<Node> removed = new LinkedHashSet<>();
        private final Map<Node, BitSet> thinned = new LinkedHashMap<>();

        boolean withinRemoved(Node node) {
            for (Node above = node; above != null; above = above.parent) {
                if (removed.contains(above)) {
                    return true;
                }
            }
            return false;
        }

        void add(Patch patch, Suggestion suggestion) {
            if (free(patch.from, patch.to)) {
                patches.add(patch);
                taken.merge(patch.from, patch.to, Math::max);
                made.add(suggestion);
            }
        }

        void remove(Node node, Suggestion suggestion) {
            if (node.parent != null && free(node.begin, node.end)) {
                removed.add(node);
                thinned.computeIfAbsent(node.parent, list -> new BitSet()).set(node.index);
                made.add(suggestion);
            }
        }

        void close() {
            thinned.forEach(this::thin);
            patches.sort(Comparator.comparingInt(Patch::from));
        }

        /** Whether no change meets these bytes: the last that begins before their end ends before they begin. */
        private boolean free(int from, int to) {
            Map.Entry<Integer, Integer> last = taken.lowerEntry(to);
            return last == null || last.getValue() <= from;
        }

        /** Takes the removed elements out, with the commas that belong to them. */
        private void thin(Node list, BitSet indices) {
            List<Node> all = list.inOrder;
            for (int first = indices.nextSetBit(0); first >= 0; ) {
                int behind = indices.nextClearBit(first);
                int from = first > 0 ? all.get(first - 1).end : all.get(first).begin;
                int to = first > 0 || behind == all.size() ? all.get(behind - 1).end : all.get(behind).begin;
                patches.add(new Patch(from, to, ""));
                first = indices.nextSetBit(behind);
            }
        }
    }

    /** The bytes of a part of a text; null where the text is shorter, or a character would be halved. */
    private @Nullable Patch cut(Node node, Suggestion suggestion) {
        int from = byteOf(node, suggestion.from().orElse(-1));
        int to = byteOf(node, suggestion.to().orElse(-1));
        return from < 0 || to < from ? null : new Patch(from, to, "");
    }

    /**
     * The byte at which a character of a text begins; negative if none does. Where many parts of one text are asked for, each
     * is looked for from the one before it.
     */
    private int byteOf(Node node, int character) {
        byte[] bytes = source.bytes();
        int last = node.end - 1;
        boolean further = node.countedTo > 0 && node.countedUnits <= character;
        int units = further ? node.countedUnits : 0;
        int at = further ? node.countedTo : node.value + 1;
        while (at < last && units < character) {
            if (bytes[at] == '\\') {
                at += bytes[at + 1] == 'u' ? 6 : 2;
                units++;
            } else {
                int length = length(bytes[at]);
                at += length;
                units += length == 4 ? 2 : 1;
            }
        }
        if (units != character) {
            return -1;
        }
        node.countedTo = at;
        node.countedUnits = units;
        return at;
    }

    private static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        return (first & 0xF8) == 0xF0 ? 4 : (first & 0xF0) == 0xE0 ? 3 : 2;
    }

    private byte[] written(List<Patch> patches) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.bytes().length);
        int at = 0;
        for (Patch patch : patches) {
            out.write(source.bytes(), at, patch.from - at);
            out.writeBytes(patch.text.getBytes(StandardCharsets.UTF_8));
            at = patch.to;
        }
        out.write(source.bytes(), at, source.bytes().length - at);
        return out.toByteArray();
    }
}
