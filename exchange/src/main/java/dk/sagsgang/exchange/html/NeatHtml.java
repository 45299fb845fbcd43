package dk.sagsgang.exchange.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.parser.Parser;

/**
 * HTML whose elements end where they should, as most cells of agenda systems have it, read without a tree.
 *
 * <p>Of elements that are in use there, one inside the other, a browser makes what is written, so it can be told as it stands, with
 * its places. Where anything else comes, reading stops: {@code "<p><b>a</p>"} is for {@link ParsedHtml}, which mends as browsers do.
 */
public final class NeatHtml {

    private static final int DEEPEST = 100;

    private static final int LONGEST_NAME = 10;

    private static final int LONGEST_REFERENCE = 10;

    private static final Map<String, Kind> KINDS = kinds();

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private static final IntUnaryOperator AS_WRITTEN = IntUnaryOperator.identity();

    private final String html;
    private final char[] letters;
    private final HtmlListener listener;
    private final Tag[] open = new Tag[DEEPEST];
    /** How many paragraphs are open at each depth: in this cell, where it is in a cell. */
    private final int[] paragraphs = new int[DEEPEST + 1];

    private int depth;
    private int spans;
    private int links;
    private int headings;
    private int reference;

    /** How an element nests. */
    private enum Kind {
        /** Inside a line, and any number in each other. */
        INLINE,
        /** A link, which is in no other. */
        LINK,
        /** Ends a paragraph that is open. */
        BLOCK,
        /** A block that is in no other heading. */
        HEADING,
        /** Stands in a list. */
        LIST_ELEMENT,
        TABLE,
        /** Stands in a table. */
        ROWS,
        /** Stands among the rows. */
        ROW,
        /** Stands in a row. */
        CELL,
        /** Has no end. */
        EMPTY
    }

    private NeatHtml(String html, HtmlListener listener) {
        this.html = html;
        this.letters = html.toCharArray();
        this.reference = html.indexOf('&');
        this.listener = listener;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        Set.of("span", "strong", "b", "em", "i", "u", "s", "sub", "sup", "ins", "del", "font")
                .forEach(name -> kinds.put(name, Kind.INLINE));
        Set.of("p", "div", "ul", "ol", "blockquote").forEach(name -> kinds.put(name, Kind.BLOCK));
        Set.of("h1", "h2", "h3", "h4", "h5", "h6").forEach(name -> kinds.put(name, Kind.HEADING));
        Set.of("tbody", "thead", "tfoot").forEach(name -> kinds.put(name, Kind.ROWS));
        Set.of("td", "th").forEach(name -> kinds.put(name, Kind.CELL));
        Set.of("br", "img").forEach(name -> kinds.put(name, Kind.EMPTY));
        kinds.put("a", Kind.LINK);
        kinds.put("li", Kind.LIST_ELEMENT);
        kinds.put("table", Kind.TABLE);
        kinds.put("tr", Kind.ROW);
        return Map.copyOf(kinds);
    }

    /** Tells of HTML; false where it is not neat, and what was told is then worth nothing. */
    public static boolean tell(String html, HtmlListener listener) {
        return new NeatHtml(html, listener).all();
    }

    private boolean all() {
        int at = html.indexOf('\0') < 0 ? 0 : html.length() + 1;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (end > at && !text(at, end)) {
                return false;
            }
            at = tag < 0 ? end : tag(tag);
            if (at < 0) {
                return false;
            }
        }
        return depth == 0 && at == html.length();
    }

    private boolean text(int from, int to) {
        if (depth > 0 && betweenCells(open[depth - 1].kind)) {
            return blank(from, to) && told(from, to);
        }
        int begin = from;
        int sign = reference(from);
        while (sign >= 0 && sign < to) {
            int end = html.indexOf(';', sign);
            boolean alone = sign + 1 == to || html.charAt(sign + 1) == ' ';
            if (alone) {
                sign = reference(sign + 1);
                continue;
            }
            if (end < 0 || end >= to || end - sign > LONGEST_REFERENCE) {
                return false;
            }
            String read = Parser.unescapeEntities(html.substring(sign, end + 1), false);
            if (read.length() != 1 || !told(begin, sign)) {
                return false;
            }
            int place = sign;
            listener.text(read.toCharArray(), 0, 1, character -> place);
            begin = end + 1;
            sign = reference(begin);
        }
        return told(begin, to);
    }

    /** Where the next reference may begin; it is sought once, and not again for each text before it. */
    private int reference(int from) {
        if (reference >= 0 && reference < from) {
            reference = html.indexOf('&', from);
        }
        return reference;
    }

    private boolean told(int from, int to) {
        if (from < to) {
            listener.text(letters, from, to, AS_WRITTEN);
        }
        return true;
    }

    private static boolean betweenCells(Kind kind) {
        return kind == Kind.TABLE || kind == Kind.ROWS || kind == Kind.ROW;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!space(letters[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Where the tag ends that begins here; -1 where it is none that stands as it should. */
    private int tag(int at) {
        boolean ends = html.startsWith("/", at + 1);
        int from = ends ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && named(html.charAt(to))) {
            to++;
        }
        if (to == from || to - from > LONGEST_NAME || to == html.length()) {
            return -1;
        }
        if (ends) {
            return end(from, to);
        }
        String name = html.substring(from, to);
        Kind kind = KINDS.get(name);
        if (kind == null) {
            return -1;
        }
        int close = html.charAt(to) == '>' ? to : TagAttributes.end(html, to);
        if (close < 0) {
            return -1;
        }
        Tag tag = new Tag(this, name, kind, at, to, close);
        boolean selfClosed = html.charAt(close - 1) == '/';
        boolean hidden = close > to && tag.has("hidden");
        return hidden || (selfClosed && kind != Kind.EMPTY) || !fits(tag) || !begin(tag) ? -1 : close + 1;
    }

    private static boolean named(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '1' && c <= '6');
    }

    private int end(int from, int to) {
        Tag last = depth == 0 ? null : open[depth - 1];
        boolean own = last != null
                && last.name.length() == to - from
                && html.startsWith(last.name, from)
                && html.charAt(to) == '>';
        if (last == null || !own) {
            return -1;
        }
        depth--;
        count(last, -1);
        listener.close(last);
        return to + 1;
    }

    private boolean begin(Tag tag) {
        listener.open(tag);
        if (tag.kind == Kind.EMPTY) {
            listener.close(tag);
            return true;
        }
        if (depth == DEEPEST) {
            return false;
        }
        int above = tag.kind == Kind.CELL ? 0 : paragraphs[depth];
        open[depth++] = tag;
        paragraphs[depth] = above + (tag.name.equals("p") ? 1 : 0);
        count(tag, 1);
        return true;
    }

    private void count(Tag tag, int by) {
        spans += tag.name.equals("span") ? by : 0;
        links += tag.kind == Kind.LINK ? by : 0;
        headings += tag.kind == Kind.HEADING ? by : 0;
    }

    /** Whether an element may begin here without ending another. */
    private boolean fits(Tag tag) {
        Tag in = depth == 0 ? null : open[depth - 1];
        String above = in == null ? "" : in.name;
        return switch (tag.kind) {
            case ROWS -> above.equals("table");
            case ROW -> in != null && in.kind == Kind.ROWS;
            case CELL -> above.equals("tr");
            default -> (in == null || !betweenCells(in.kind)) && inText(tag.kind, above);
        };
    }

    private boolean inText(Kind kind, String above) {
        return switch (kind) {
            case LINK -> links == 0;
            case BLOCK, TABLE -> !paragraph();
            case HEADING -> !paragraph() && headings == 0;
            case LIST_ELEMENT -> LISTS.contains(above);
            default -> true;
        };
    }

    /** Whether a paragraph is open that a block would end. */
    private boolean paragraph() {
        return paragraphs[depth] > 0;
    }

    private static final class Tag implements HtmlTag {

        private final NeatHtml inside;
        private final String name;
        private final Kind kind;
        private final int at;
        private final int from;
        private final int to;

        /** A tag with its attributes between two places. */
        Tag(NeatHtml inside, String name, Kind kind, int at, int from, int to) {
            this.inside = inside;
            this.name = name;
            this.kind = kind;
            this.at = at;
            this.from = from;
            this.to = to;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean block() {
            return name.equals("br") || (kind != Kind.INLINE && kind != Kind.LINK && kind != Kind.EMPTY);
        }

        @Override
        public boolean has(String attribute) {
            return from < to && TagAttributes.value(inside.html, from, to, attribute) != null;
        }

        @Override
        public String attribute(String attribute) {
            String value = from == to ? null : TagAttributes.value(inside.html, from, to, attribute);
            return value == null ? "" : value;
        }

        @Override
        public boolean framing() {
            int end = inside.spans > 0 ? -1 : inside.html.indexOf("</" + name + ">", to);
            int next = end < 0 ? -1 : inside.html.indexOf('<', end + 1);
            int behind = next + "<span".length();
            return next >= 0
                    && inside.html.startsWith("<span", next)
                    && behind < inside.html.length()
                    && !named(inside.html.charAt(behind));
        }

        @Override
        public int place() {
            return at;
        }
    }
}
