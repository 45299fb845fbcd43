package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.html.HtmlTag;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import java.util.regex.Pattern;

/**
 * HTML with what changes the meaning and nothing else: lists, tables, emphasis, links, raised and lowered letters, and the words that
 * stand for pictures.
 */
final class CleanHtml {

    private static final QuickPattern ADDRESS = QuickPattern.compile("(?:https?://|mailto:)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern COUNT = QuickPattern.compile("\\d{1,4}");

    private static final QuickPattern MARKS = QuickPattern.compile("[aAiI1]");

    private final JoinedText html = new JoinedText();

    /** Whether anything but words and the spaces between them was written. */
    private boolean marked;

    /** The first tag of an element without its attributes. */
    void open(String name) {
        marked = true;
        html.add('<').add(name).add('>');
    }

    void close(String name) {
        marked = true;
        html.add("</").add(name).add('>');
    }

    /** A table or a part of one, with how many rows and columns it takes. */
    void table(HtmlTag tag) {
        marked = true;
        html.add('<').add(tag.name());
        attribute(tag, "colspan");
        attribute(tag, "rowspan");
        html.add('>');
    }

    /** A list, with the kind of its marks. */
    void list(HtmlTag tag) {
        marked = true;
        html.add('<').add(tag.name());
        String type = tag.name().equals("ol") ? tag.attribute("type") : "";
        if (MARKS.matches(type)) {
            html.add(" type=\"").add(type).add('"');
        }
        attribute(tag, "start");
        html.add('>');
    }

    private void attribute(HtmlTag tag, String name) {
        String value = tag.attribute(name);
        if (!value.isEmpty() && !value.equals("1") && COUNT.matches(value)) {
            html.add(' ').add(name).add("=\"").add(value).add('"');
        }
    }

    /** A link; whether its address is kept, as that of a page or of mail is. */
    boolean link(HtmlTag tag) {
        marked = true;
        String address = tag.attribute("href");
        boolean kept = ADDRESS.lookingAt(address);
        html.add(kept ? "<a href=\"" + escaped(address) + "\">" : "<a>");
        return kept;
    }

    /** The words that stand for a picture. */
    void picture(HtmlTag tag) {
        marked = true;
        html.add("<img alt=\"").add(escaped(Space.single(tag.attribute("alt")))).add("\">");
    }

    /** Words without signs of markup. */
    void words(char[] text, int from, int to) {
        html.add(text, from, to);
    }

    /** A sign that markup is written with. */
    void sign(char c) {
        marked = true;
        html.add(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
    }

    void space() {
        html.space();
    }

    /** The words of two blocks inside a list or a table do not run into each other. */
    void breakLine() {
        char last = html.last();
        if (last != ' ' && last != '>') {
            marked = true;
            html.add("<br>");
        }
    }

    void clear() {
        marked = false;
        html.clear();
    }

    /** Whether it reads as it is written: words without markup. */
    boolean plain() {
        return !marked;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** A text as HTML writes it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
