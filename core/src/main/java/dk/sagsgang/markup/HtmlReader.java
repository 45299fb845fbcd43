package dk.sagsgang.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of an HTML fragment as browsers do; never fails, whatever the fragment holds, and reads it once.
 *
 * <p>Blocks stand on lines of their own, and tabs part the cells of a table.
 */
public final class HtmlReader {

    private final String html;
    private final boolean whole;
    private final TracedText.Builder text;
    private final List<TracedText> unseen = new ArrayList<>();
    private final List<TracedText> comments = new ArrayList<>();
    private int at;
    private int lessThan = -1;
    private int ampersand = -1;
    private int nul = -1;

    private HtmlReader(String html, boolean whole) {
        this.html = html;
        this.whole = whole;
        this.text = whole ? TracedText.Builder.traced(html.length()) : TracedText.Builder.untraced(html.length());
    }

    /** The text that is shown: {@code "K&oslash;ge <b>by</b>"} is "Køge by". */
    public static String text(String html) {
        HtmlReader reader = new HtmlReader(html, false);
        reader.read();
        return reader.text.text();
    }

    /** All that is written, shown or not, with its places. */
    public static HtmlParts parts(String html) {
        HtmlReader reader = new HtmlReader(html, true);
        reader.read();
        return new HtmlParts(reader.text.build(), reader.unseen, reader.comments);
    }

    private void read() {
        while (at < html.length()) {
            words();
            if (at < html.length() && (html.charAt(at) != '<' || !markup())) {
                character(true);
            }
        }
    }

    /** Reads characters that mean nothing but themselves. */
    private void words() {
        lessThan = next('<', lessThan);
        ampersand = next('&', ampersand);
        nul = next('\0', nul);
        int end = Math.min(lessThan, Math.min(ampersand, nul));
        text.addAsItIs(html, at, end);
        at = end;
    }

    /** Where the next such character stands, or the length; it is sought anew only when the last one is passed. */
    private int next(char c, int last) {
        if (last >= at) {
            return last;
        }
        int next = html.indexOf(c, at);
        return next < 0 ? html.length() : next;
    }

    /** Reads the character or the reference here; a NUL is nothing. */
    private void character(boolean resolves) {
        char c = html.charAt(at);
        CharacterReference reference = resolves && c == '&' ? CharacterReference.at(html, at, false) : null;
        if (reference != null) {
            text.add(reference.text(), at, reference.end());
            at = reference.end();
            return;
        }
        if (c != '\0') {
            text.add(c, at, at + 1);
        }
        at++;
    }

    /** Reads what begins at a less-than sign; false if it is just that sign. */
    private boolean markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (Tag.isLetter(next)) {
            startTag();
        } else if (next == '/') {
            return endTag();
        } else if (html.startsWith("<!--", at)) {
            comment();
        } else if (next == '!' || next == '?') {
            declaration();
        } else {
            return false;
        }
        return true;
    }

    private void startTag() {
        Tag tag = tag(at + 1);
        if (!tag.closed()) {
            return;
        }
        boolean shown = Element.shownAsWritten(tag.name());
        if (shown || Element.unseen(tag.name())) {
            int end = Element.endOfContent(html, at, tag.name());
            boolean resolves = Element.resolves(tag.name());
            if (!shown) {
                keep(unseen, at, end);
                at = end;
            }
            while (at < end) {
                character(resolves);
            }
        }
    }

    private boolean endTag() {
        if (at + 2 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 2);
        if (Tag.isLetter(next)) {
            tag(at + 2);
        } else if (next == '>') {
            at += 3;
        } else {
            declaration();
        }
        return true;
    }

    private Tag tag(int name) {
        Tag tag = Tag.at(html, name);
        if (!tag.closed()) {
            keep(unseen, at, tag.end());
        } else if (whole) {
            tag.attributes().forEach(attribute -> unseen.add(Attributes.text(html, attribute)));
        }
        if (tag.closed()) {
            separate(tag.name());
        }
        at = tag.end();
        return tag;
    }

    private void separate(String name) {
        if (Element.line(name) && !text.isEmpty() && text.last() != '\n') {
            text.add('\n', at, at);
        } else if (Element.cell(name) && !text.isEmpty() && !Character.isWhitespace(text.last())) {
            text.add('\t', at, at);
        }
    }

    /** A comment, which ends with {@code -->} or {@code --!>}, or at once with {@code <!-->} or {@code <!--->}. */
    private void comment() {
        int start = at + "<!--".length();
        if (html.startsWith(">", start) || html.startsWith("->", start)) {
            at = html.indexOf('>', start) + 1;
            return;
        }
        for (int dashes = html.indexOf("--", start); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            int after = dashes + 2;
            if (html.startsWith(">", after) || html.startsWith("!>", after)) {
                keep(comments, start, dashes);
                at = html.indexOf('>', after) + 1;
                return;
            }
        }
        keep(comments, start, html.length());
        at = html.length();
    }

    /** A declaration, an instruction or a comment that is none: all up to the next greater-than sign. */
    private void declaration() {
        int close = html.indexOf('>', at);
        int end = close < 0 ? html.length() : close;
        keep(unseen, at, end);
        at = Math.min(html.length(), end + 1);
    }

    private void keep(List<TracedText> parts, int start, int end) {
        if (whole && end > start) {
            TracedText.Builder part = TracedText.Builder.traced(end - start);
            part.addAsItIs(html, start, end);
            parts.add(part.build());
        }
    }
}
