package dk.sagsgang.exchange.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON, or an element or attribute of XML, with its place; it knows whether it was read.
 *
 * <p>An attribute is a child whose name begins with "@"; an element of a JSON list is a child named "*".
 */
public final class Node {

    /** The node that is not there. */
    public static final Node NONE = new Node("", 0);

    private final String name;
    private final int start;
    private List<Node> children = Collections.emptyList();
    private @Nullable Chars text;
    private boolean list;
    private boolean read;

    Node(String name, int start) {
        this.name = name;
        this.start = start;
    }

    void add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void text(Chars text) {
        this.text = text;
    }

    void list() {
        list = true;
    }

    /** The name of the property, element or attribute. */
    public String name() {
        return name;
    }

    /** Where it begins. */
    public SourcePlace place() {
        return text == null ? SourcePlace.of(start) : new SourcePlace(text, 0);
    }

    /** Whether it is in the source. */
    public boolean exists() {
        return this != NONE;
    }

    /** Whether it was read. */
    public boolean wasRead() {
        return read;
    }

    /** Everything below it, in the order of the source. */
    public List<Node> children() {
        return children;
    }

    /** The first child of this name, or {@link #NONE}. */
    public Node get(String child) {
        for (Node each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return NONE;
    }

    /** The child at the end of a path. */
    public Node get(String first, String... then) {
        Node node = get(first);
        for (String step : then) {
            node = node.get(step);
        }
        return node;
    }

    /** All children of a name; where the child is a list, its elements. */
    public List<Node> all(String child) {
        List<Node> found = new ArrayList<>();
        for (Node each : children) {
            if (each.name.equals(child)) {
                if (each.list) {
                    found.addAll(each.children);
                } else {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** The text of it, without space around it; empty where there is none. It counts as read. */
    public String value() {
        read = true;
        return text == null ? "" : Space.strip(text.text());
    }

    /** The same for a child. */
    public String value(String child) {
        return get(child).value();
    }

    /** The text with its places; it counts as read. */
    public Chars chars() {
        read = true;
        return text == null ? Chars.EMPTY : text;
    }

    /** The text, which does not count as read by this. */
    public String peek() {
        return text == null ? "" : Space.strip(text.text());
    }
}
