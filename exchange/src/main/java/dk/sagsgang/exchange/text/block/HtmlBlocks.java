package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.html.HtmlPositions;
import dk.sagsgang.exchange.html.ListMark;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML apart into what stands on lines of its own.
 *
 * <p>HTML is read as browsers do, so nothing in it can fail. Tables stay whole. Of the markup only what changes the meaning is
 * kept: lists, tables, emphasis, links, raised and lowered letters; pictures are counted and left out.
 */
public final class HtmlBlocks implements NodeFilter {

    /** A longer heading is a paragraph that somebody formatted so. */
    private static final int LONGEST_HEADING = 160;

    private static final QuickPattern ADDRESS = QuickPattern.compile("(?:https?://|mailto:)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern COUNT = QuickPattern.compile("\\d{1,4}");

    private static final QuickPattern MARKS = QuickPattern.compile("[aAiI1]");

    private static final boolean[] ORDINARY = ordinary();

    private static final boolean[] LETTER = letters();

    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final Deque<ListMark> lists = new ArrayDeque<>();
    private String mark = "";
    private int lineAt = -1;
    private int blockAt = -1;
    private int tables;
    private int level = -1;
    private int strong;
    private int letters;
    private int strongLetters;
    private boolean simple = true;
    private boolean numbered;
    private int pictures;

    private final @Nullable HtmlPositions positions;
    private int nodes;

    private HtmlBlocks(@Nullable HtmlPositions positions) {
        this.positions = positions;
    }

    /** The blocks of an element that was parsed with its positions, which are those of the blocks. */
    public static HtmlBlocks of(Element root) {
        return of(root, null);
    }

    /** The blocks of an element, whose places are noted. */
    public static HtmlBlocks of(Element root, @Nullable HtmlPositions positions) {
        HtmlBlocks reader = new HtmlBlocks(positions);
        root.filter(reader);
        reader.flush();
        return reader;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** How many pictures were left out. */
    public int pictures() {
        return pictures;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (HtmlPositions.unseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        switch (name) {
            case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th" -> table(element, name);
            case "br" -> {
                endLine();
                html.append("<br>");
            }
            case "img" -> {
                pictures++;
                alternative(element);
            }
            case "ol", "ul" -> list(element, name);
            case "li" -> {
                endLine();
                mark = lists.isEmpty() ? "" : lists.element().next(element);
                html.append("<li>");
            }
            case "strong", "b", "em", "i", "u", "sub", "sup", "ins", "del", "s", "a" -> inline(element, name);
            default -> {
                if (element.isBlock()) {
                    block(element, name);
                }
            }
        }
    }

    private void block(Element element, String name) {
        if (tables > 0 || !lists.isEmpty()) {
            endLine();
            breakLine();
            return;
        }
        flush();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            level = frame(element) ? 0 : name.charAt(1) - '0';
        }
    }

    /** A heading of the frame stands just before the span that holds its section. */
    private static boolean frame(Element heading) {
        Element next = heading.nextElementSibling();
        Element above = heading.parent();
        return next != null
                && next.normalName().equals("span")
                && above != null
                && !above.normalName().equals("span")
                && above.closest("span") == null;
    }

    private void table(Element element, String name) {
        if (name.equals("table")) {
            if (tables++ == 0 && lists.isEmpty()) {
                flush();
            } else {
                endLine();
            }
            simple = false;
        } else if (name.equals("tr")) {
            endLine();
        } else if ((name.equals("td") || name.equals("th")) && !line.isEmpty()) {
            line.append('\t');
        }
        html.append('<').append(name);
        attribute(element, "colspan");
        attribute(element, "rowspan");
        html.append('>');
    }

    private void attribute(Element element, String name) {
        if (element.attributesSize() == 0) {
            return;
        }
        String value = element.attr(name);
        if (!value.isEmpty() && !value.equals("1") && COUNT.matches(value)) {
            html.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private void list(Element element, String name) {
        if (tables == 0 && lists.isEmpty()) {
            flush();
            numbered = name.equals("ol");
        } else {
            endLine();
        }
        lists.push(ListMark.of(element));
        simple &= name.equals("ol") ? lists.element().numbered() : true;
        html.append('<').append(name);
        if (name.equals("ol") && MARKS.matches(element.attr("type"))) {
            html.append(" type=\"").append(element.attr("type")).append('"');
        }
        attribute(element, "start");
        html.append('>');
    }

    private void inline(Element element, String name) {
        strong += strong(name) ? 1 : 0;
        if (name.equals("a")) {
            String address = element.attr("href");
            boolean kept = ADDRESS.lookingAt(address);
            html.append(kept ? "<a href=\"" + escaped(address) + "\">" : "<a>");
            simple &= !kept;
            return;
        }
        simple &= !name.equals("sub") && !name.equals("sup") && !name.equals("ins") && !name.equals("del");
        html.append('<').append(name).append('>');
    }

    private void alternative(Element picture) {
        String words = Space.single(picture.attr("alt"));
        simple = false;
        html.append("<img alt=\"").append(escaped(words)).append("\">");
        if (blockAt < 0) {
            blockAt = place(picture, 0);
        }
        letters++;
    }

    private void close(Element element, String name) {
        switch (name) {
            case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th" -> {
                end(name);
                if (name.equals("table") && --tables == 0 && lists.isEmpty()) {
                    flush(Block.Kind.TABLE);
                }
            }
            case "ol", "ul" -> endList(name);
            case "li" -> {
                endLine();
                mark = "";
                end(name);
            }
            case "strong", "b", "em", "i", "u", "sub", "sup", "ins", "del", "s", "a" -> {
                end(name);
                strong -= strong(name) ? 1 : 0;
            }
            default -> {
                if (element.isBlock()) {
                    endBlock();
                }
            }
        }
    }

    private void end(String name) {
        html.append("</").append(name).append('>');
    }

    private void endList(String name) {
        endLine();
        end(name);
        if (!lists.isEmpty()) {
            lists.pop();
        }
        if (lists.isEmpty() && tables == 0) {
            flush(numbered ? Block.Kind.LIST : Block.Kind.BULLETS);
        }
    }

    private void endBlock() {
        if (tables > 0 || !lists.isEmpty()) {
            endLine();
            breakLine();
        } else {
            flush();
        }
    }

    private static boolean strong(String name) {
        return name.equals("strong") || name.equals("b") || name.equals("u");
    }

    private void text(TextNode node) {
        String written = node.getWholeText();
        int length = written.length();
        int before = letters;
        boolean gap = false;
        int i = 0;
        while (i < length) {
            char c = written.charAt(i);
            if (c <= ' ' || (c >= 0x7f && Space.is(c))) {
                gap |= c <= ' ' || !Space.unseen(c);
                i++;
                continue;
            }
            if (gap) {
                space(line);
                space(html);
                gap = false;
            }
            if (lineAt < 0) {
                lineAt = place(node, i);
            }
            if (blockAt < 0) {
                blockAt = lineAt;
            }
            int end = words(written, i);
            line.append(written, i, end);
            html.append(written, i, end);
            i = end;
            while (i < length && special(written.charAt(i))) {
                line.append(written.charAt(i));
                html.append(escape(written.charAt(i)));
                i++;
            }
        }
        if (gap) {
            space(line);
            space(html);
        }
        strongLetters += strong > 0 ? letters - before : 0;
    }

    private static boolean special(char c) {
        return c == '<' || c == '>' || c == '&';
    }

    private static String escape(char c) {
        return c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
    }

    /** The end of the words that are written from here with single spaces between them; their letters are counted. */
    private int words(String text, int from) {
        int to = from;
        int found = 0;
        for (; to < text.length(); to++) {
            char c = text.charAt(to);
            if (c < 0x7f) {
                if (ORDINARY[c]) {
                    found += LETTER[c] ? 1 : 0;
                    continue;
                }
                if (c == ' ' && to + 1 < text.length() && letter(text.charAt(to + 1))) {
                    continue;
                }
                break;
            } else if (c >= 0xc0 && c <= 0x24f) {
                found++;
            } else if (Space.is(c)) {
                break;
            } else {
                found += Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
            }
        }
        letters += found;
        return to;
    }

    /** Of the first 128 characters, which are letters and digits. */
    private static boolean[] letters() {
        boolean[] letters = new boolean[0x80];
        for (char c = 0; c < 0x80; c++) {
            letters[c] = Character.isLetterOrDigit(c);
        }
        return letters;
    }

    /** Of the first 128 characters, which stand for themselves. */
    private static boolean[] ordinary() {
        boolean[] ordinary = new boolean[0x80];
        for (char c = ' ' + 1; c < 0x7f; c++) {
            ordinary[c] = !special(c);
        }
        return ordinary;
    }

    /** Whether a character is one that is no gap and stands for itself; some that are such are left out. */
    private static boolean letter(char c) {
        return c < 0x80 ? ORDINARY[c] : c >= 0xc0 && c <= 0x24f;
    }

    /** The words of two blocks inside a list or a table do not run into each other. */
    private void breakLine() {
        int last = html.length() - 1;
        while (last >= 0 && html.charAt(last) == ' ') {
            last--;
        }
        if (last >= 0 && html.charAt(last) != '>') {
            html.append("<br>");
        }
    }

    private int place(Node node, int character) {
        return positions == null ? start(node) + character : positions.note(nodes - 1, character);
    }

    private static int start(Node node) {
        return Math.max(0, node.sourceRange().startPos());
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\t') {
            text.append(' ');
        }
    }

    private void endLine() {
        if (line.isEmpty()) {
            lineAt = -1;
            return;
        }
        String text = Space.strip(line.toString());
        if (!text.isEmpty()) {
            entries.add(new Entry(mark, text, lists.size(), lineAt));
            mark = "";
        }
        line.setLength(0);
        lineAt = -1;
    }

    private void flush() {
        flush(
                level >= 0
                        ? Block.Kind.HEADING
                        : !lists.isEmpty() ? (numbered ? Block.Kind.LIST : Block.Kind.BULLETS) : Block.Kind.PARAGRAPH);
    }

    private void flush(Block.Kind kind) {
        endLine();
        if (letters > 0) {
            Block block = new Block(
                    kind,
                    Math.max(0, level),
                    List.copyOf(entries),
                    Space.strip(html.toString()),
                    simple,
                    strongLetters >= letters,
                    Math.max(0, blockAt));
            blocks.add(kind == Block.Kind.HEADING ? heading(block) : block);
        }
        entries.clear();
        html.setLength(0);
        letters = 0;
        strongLetters = 0;
        blockAt = -1;
        simple = true;
        level = -1;
    }

    /** A heading, unless it is so long that it is none, or only a picture. */
    private static Block heading(Block block) {
        String text = block.text();
        boolean real = !text.isEmpty() && text.length() <= LONGEST_HEADING && !sentence(text);
        return real
                ? block
                : new Block(Block.Kind.PARAGRAPH, 0, block.entries(), block.html(), block.simple(), false, block.at());
    }

    private static boolean sentence(String text) {
        return text.length() > 60 && text.endsWith(".");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
