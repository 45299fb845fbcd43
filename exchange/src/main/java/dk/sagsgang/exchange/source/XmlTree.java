package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads XML as agenda systems write it to a tree of nodes; what stands before a fault is in it.
 *
 * <p>A declaration of the document's type is passed over and its entities are never looked up; a bare "&amp;", an unknown
 * entity and a reference to a character that no text may hold do no harm. Prefixes of names are left out.
 */
public final class XmlTree {

    private final SourceText source;
    private final String text;
    private final ReadLimits limits;
    private final ReadingProblems problems;
    private final Node above = new Node("", 0);
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int values;
    private boolean broken;

    private XmlTree(SourceText source, ReadLimits limits, ReadingProblems problems) {
        this.source = source;
        this.text = source.text();
        this.limits = limits;
        this.problems = problems;
    }

    /** The element at the root. */
    public static Node read(SourceText source, ReadLimits limits, ReadingProblems problems) {
        XmlTree tree = new XmlTree(source, limits, problems);
        tree.read();
        return tree.above.children().isEmpty()
                ? Node.NONE
                : tree.above.children().get(0);
    }

    private void read() {
        open.push(new Open(above, "", new Chars.Builder(source)));
        while (!broken && at < text.length()) {
            int tag = text.indexOf('<', at);
            int end = tag < 0 ? text.length() : tag;
            characters(at, end);
            at = end;
            if (tag >= 0) {
                markup();
            }
        }
        if (!broken && open.size() > 1) {
            problems.breakOff(source, ReadingRules.SYNTAX, "truncated", text.length());
        }
        while (open.size() > 1) {
            close();
        }
    }

    private void characters(int from, int to) {
        if (to > from && open.size() > 1) {
            open.element().text.add(Escapes.text(text, from, to), from, to, Chars.Writing.XML);
        } else if (!text.substring(from, to).isBlank()) {
            problems.breakOff(
                    source, above.children().isEmpty() ? ReadingRules.SYNTAX : ReadingRules.TRAILING, "", from);
            broken = true;
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            skip("-->");
        } else if (text.startsWith("<![CDATA[", at)) {
            data();
        } else if (text.startsWith("<?", at)) {
            skip("?>");
        } else if (text.startsWith("<!", at)) {
            declaration();
        } else if (text.startsWith("</", at)) {
            end();
        } else {
            start();
        }
    }

    private void skip(String close) {
        int end = text.indexOf(close, at);
        if (end < 0) {
            fault("truncated");
        } else {
            at = end + close.length();
        }
    }

    private void data() {
        int from = at + "<![CDATA[".length();
        int to = text.indexOf("]]>", from);
        if (to < 0) {
            fault("truncated");
            return;
        }
        open.element().text.add(text.substring(from, to), from, to, Chars.Writing.PLAIN);
        at = to + "]]>".length();
    }

    /** A declaration, with what it declares in brackets; nothing of it is used. */
    private void declaration() {
        boolean inside = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                inside = true;
            } else if (c == ']') {
                inside = false;
            } else if (c == '>' && !inside) {
                at = i + 1;
                return;
            }
        }
        fault("truncated");
    }

    private void end() {
        int close = text.indexOf('>', at);
        if (close < 0) {
            fault("truncated");
            return;
        }
        String name = Space.strip(text.substring(at + 2, close));
        if (open.size() == 1 || !open.element().written.equals(name)) {
            fault("");
            return;
        }
        close();
        at = close + 1;
    }

    private void close() {
        Open element = open.pop();
        if (!element.text.isBlank()) {
            element.node.text(element.text.build());
        }
    }

    private void start() {
        int from = at;
        int i = at + 1;
        while (i < text.length() && nameCharacter(text.charAt(i))) {
            i++;
        }
        String written = text.substring(at + 1, i);
        if (written.isEmpty()) {
            fault(i >= text.length() ? "truncated" : "");
            return;
        }
        if (open.size() == 1 && !above.children().isEmpty()) {
            problems.breakOff(source, ReadingRules.TRAILING, "", from);
            broken = true;
            return;
        }
        if (limited()) {
            return;
        }
        Node node = new Node(local(written), from);
        open.element().node.add(node);
        at = i;
        attributes(node, written);
    }

    private void attributes(Node node, String written) {
        while (!broken) {
            space();
            if (at >= text.length()) {
                fault("truncated");
            } else if (text.charAt(at) == '>') {
                at++;
                open.push(new Open(node, written, new Chars.Builder(source)));
                return;
            } else if (text.startsWith("/>", at)) {
                at += 2;
                return;
            } else {
                attribute(node);
            }
        }
    }

    private void attribute(Node node) {
        int from = at;
        while (at < text.length() && nameCharacter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(from, at);
        space();
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            fault(at >= text.length() ? "truncated" : "");
            return;
        }
        at++;
        space();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            fault(quote == '"' || quote == '\'' ? "truncated" : "");
            return;
        }
        if (limited()) {
            return;
        }
        if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
            Node attribute = new Node("@" + local(name), from);
            Chars.Builder value = new Chars.Builder(source);
            value.add(Escapes.text(text, at + 1, end), at + 1, end, Chars.Writing.XML);
            attribute.text(value.build());
            node.add(attribute);
        }
        at = end + 1;
    }

    private boolean limited() {
        boolean deep = open.size() > limits.depth();
        if (++values <= limits.values() && !deep) {
            return false;
        }
        problems.breakOff(
                source,
                ReadingRules.TOO_LARGE,
                deep ? "depth" : "items",
                at,
                Argument.number("limit", deep ? limits.depth() : limits.values()));
        broken = true;
        return true;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void fault(String variant) {
        problems.breakOff(source, ReadingRules.SYNTAX, variant, Math.min(at, text.length()));
        broken = true;
    }

    private static boolean nameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private record Open(Node node, String written, Chars.Builder text) {}
}
