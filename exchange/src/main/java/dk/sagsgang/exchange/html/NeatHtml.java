package dk.sagsgang.exchange.html;

import dk.sagsgang.exchange.html.NeatElement.Nesting;
import java.util.function.IntUnaryOperator;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML whose elements end where they should, as most cells of agenda systems have it, read without a tree.
 *
 * <p>Of elements that are in use there, one inside the other, a browser makes what is written, so it can be told as it stands, with
 * its places; a block that begins in a paragraph ends it. Where anything else comes, reading stops: {@code "<p><b>a</p>"} is for
 * {@link ParsedHtml}, which mends as browsers do.
 */
public final class NeatHtml {

    private static final int DEEPEST = 100;

    private static final int LONGEST_REFERENCE = 10;

    private static final IntUnaryOperator AS_WRITTEN = IntUnaryOperator.identity();

    private final char[] letters;
    private final HtmlListener listener;
    private final Tag[] open = new Tag[DEEPEST];
    /** How many paragraphs are open at each depth: in this cell, where it is in a cell. */
    private final int[] paragraphs = new int[DEEPEST + 1];

    private int depth;
    private int spans;
    private int links;
    private int headings;

    private NeatHtml(char[] letters, HtmlListener listener) {
        this.letters = letters;
        this.listener = listener;
    }

    /** Tells of HTML; false where it is not neat, and what was told is then worth nothing. */
    public static boolean tell(char[] html, HtmlListener listener) {
        return new NeatHtml(html, listener).all();
    }

    private boolean all() {
        int at = 0;
        while (at >= 0 && at < letters.length) {
            at = letters[at] == '<' ? tag(at) : text(at);
        }
        return depth == 0 && at == letters.length;
    }

    /** Where the text ends that begins here; -1 where none may stand here, or it is not written as it should. */
    private int text(int from) {
        if (depth > 0 && open[depth - 1].element.nests().betweenCells()) {
            return blank(from);
        }
        int at = from;
        while (at < letters.length && letters[at] != '<') {
            at = letters[at] == '&' ? reference(at) : listener.words(letters, at);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** Tells of a reference to a character, or of "&" that begins none; -1 where it is not written as it should. */
    private int reference(int sign) {
        if (sign + 1 == letters.length || letters[sign + 1] == '<' || alone(letters[sign + 1])) {
            listener.text(letters, sign, sign + 1, AS_WRITTEN);
            return sign + 1;
        }
        int most = Math.min(letters.length, sign + LONGEST_REFERENCE + 1);
        int end = sign + 1;
        while (end < most && letters[end] != ';' && letters[end] != '<') {
            end++;
        }
        if (end == most || letters[end] != ';') {
            return -1;
        }
        String read = Parser.unescapeEntities(new String(letters, sign, end + 1 - sign), false);
        if (read.length() != 1) {
            return -1;
        }
        listener.text(read.toCharArray(), 0, 1, character -> sign);
        return end + 1;
    }

    /** Where the space ends between parts of a table; -1 where it is not all space. */
    private int blank(int from) {
        int at = from;
        while (at < letters.length && letters[at] != '<') {
            if (!TagAttributes.space(letters[at])) {
                return -1;
            }
            at++;
        }
        listener.text(letters, from, at, AS_WRITTEN);
        return at;
    }

    /** Whether "&" before this character begins no reference. */
    private static boolean alone(char next) {
        return TagAttributes.space(next) || next == '&';
    }

    /** Where the tag ends that begins here; -1 where it is none that stands as it should. */
    private int tag(int at) {
        boolean ends = at + 1 < letters.length && letters[at + 1] == '/';
        int from = ends ? at + 2 : at + 1;
        int to = from;
        while (to < letters.length && named(letters[to])) {
            to++;
        }
        if (to == from || to == letters.length) {
            return -1;
        }
        if (ends) {
            return end(from, to);
        }
        NeatElement element = NeatElement.of(letters, from, to);
        if (element == null) {
            return -1;
        }
        int close = letters[to] == '>' ? to : TagAttributes.end(letters, to);
        if (close < 0) {
            return -1;
        }
        Tag tag = new Tag(this, element, at, to, close);
        boolean selfClosed = letters[close - 1] == '/';
        boolean hidden = close > to && tag.has("hidden");
        return hidden || (selfClosed && element.nests() != Nesting.EMPTY) || !fits(element) || !begin(tag)
                ? -1
                : close + 1;
    }

    private static boolean named(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '1' && c <= '6');
    }

    private int end(int from, int to) {
        if (depth == 0 || letters[to] != '>' || !open[depth - 1].element.named(letters, from, to)) {
            return -1;
        }
        endLast();
        return to + 1;
    }

    private void endLast() {
        Tag last = open[--depth];
        count(last.element, -1);
        listener.close(last);
    }

    private boolean begin(Tag tag) {
        listener.open(tag);
        Nesting nests = tag.element.nests();
        if (nests == Nesting.EMPTY) {
            listener.close(tag);
            return true;
        }
        if (depth == DEEPEST) {
            return false;
        }
        int above = nests == Nesting.CELL ? 0 : paragraphs[depth];
        open[depth++] = tag;
        paragraphs[depth] = above + (nests == Nesting.PARAGRAPH ? 1 : 0);
        count(tag.element, 1);
        return true;
    }

    private void count(NeatElement element, int by) {
        switch (element.nests()) {
            case INLINE -> spans += element.name().equals("span") ? by : 0;
            case LINK -> links += by;
            case HEADING -> headings += by;
            default -> {}
        }
    }

    /** Whether an element may begin here without ending another than the paragraph that it stands in. */
    private boolean fits(NeatElement element) {
        NeatElement in = depth == 0 ? null : open[depth - 1].element;
        return switch (element.nests()) {
            case ROWS -> in != null && in.nests() == Nesting.TABLE;
            case ROW -> in != null && in.nests() == Nesting.ROWS;
            case CELL -> in != null && in.nests() == Nesting.ROW;
            default -> (in == null || !in.nests().betweenCells()) && inText(element.nests(), in);
        };
    }

    private boolean inText(Nesting nests, @Nullable NeatElement in) {
        return switch (nests) {
            case LINK -> links == 0;
            case TABLE -> paragraphs[depth] == 0;
            case PARAGRAPH, BLOCK -> outsideParagraph();
            case HEADING -> headings == 0 && outsideParagraph();
            case LIST_ELEMENT ->
                in != null && (in.name().equals("ul") || in.name().equals("ol"));
            default -> true;
        };
    }

    /** Ends the paragraph that a block would end, where nothing else is open in it; whether none is open then. */
    private boolean outsideParagraph() {
        if (paragraphs[depth] == 1 && open[depth - 1].element.nests() == Nesting.PARAGRAPH) {
            endLast();
        }
        return paragraphs[depth] == 0;
    }

    /** Where the tag stands that ends an element of a name, from a place on; -1 where none does. */
    private int endOf(String name, int from) {
        String tag = "</" + name + ">";
        int at = next('<', from);
        while (at >= 0 && !stands(tag, at)) {
            at = next('<', at + 1);
        }
        return at;
    }

    private int next(char sought, int from) {
        for (int at = from; at < letters.length; at++) {
            if (letters[at] == sought) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(String word, int at) {
        if (at + word.length() > letters.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static final class Tag implements HtmlTag {

        private final NeatHtml inside;
        private final NeatElement element;
        private final int at;
        private final int from;
        private final int to;

        /** A tag with its attributes between two places. */
        Tag(NeatHtml inside, NeatElement element, int at, int from, int to) {
            this.inside = inside;
            this.element = element;
            this.at = at;
            this.from = from;
            this.to = to;
        }

        @Override
        public String name() {
            return element.name();
        }

        @Override
        public boolean block() {
            return element.block();
        }

        @Override
        public boolean has(String attribute) {
            return from < to && TagAttributes.value(inside.letters, from, to, attribute) != null;
        }

        @Override
        public String attribute(String attribute) {
            String value = from == to ? null : TagAttributes.value(inside.letters, from, to, attribute);
            return value == null ? "" : value;
        }

        @Override
        public boolean framing() {
            int end = inside.spans > 0 ? -1 : inside.endOf(name(), to);
            int next = end < 0 ? -1 : inside.next('<', end + 1);
            int behind = next + "<span".length();
            return next >= 0
                    && inside.stands("<span", next)
                    && behind < inside.letters.length
                    && !named(inside.letters[behind]);
        }

        @Override
        public int place() {
            return at;
        }
    }
}
