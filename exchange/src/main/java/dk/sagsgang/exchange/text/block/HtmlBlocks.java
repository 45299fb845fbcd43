package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.html.HtmlListener;
import dk.sagsgang.exchange.html.HtmlPositions;
import dk.sagsgang.exchange.html.HtmlTag;
import dk.sagsgang.exchange.html.ListMark;
import dk.sagsgang.exchange.html.NeatHtml;
import dk.sagsgang.exchange.html.ParsedHtml;
import dk.sagsgang.exchange.source.Chars;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML apart into what stands on lines of its own.
 *
 * <p>HTML is read as browsers do, so nothing in it can fail. Tables stay whole. Of the markup only what changes the meaning is
 * kept; pictures are counted and left out.
 */
public final class HtmlBlocks implements HtmlListener {

    /** A longer heading is a paragraph that somebody formatted so. */
    private static final int LONGEST_HEADING = 160;

    private static final int LONGEST_SENTENCE = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final WrittenWords written = new WrittenWords();
    private final JoinedText line = written.line;
    private final CleanHtml html = written.html;
    private final WordRun words = written.run;
    private final Deque<ListMark> lists = new ArrayDeque<>();
    private String mark = "";
    private int tables;
    private int level = -1;
    private boolean simple = true;
    private boolean numbered;
    private int pictures;
    private @Nullable HtmlPositions positions;

    private HtmlBlocks() {}

    /** The blocks of HTML that is neat, and so is not nested too deep; empty where it must be mended. */
    public static Optional<HtmlBlocks> neat(char[] html) {
        HtmlBlocks neat = new HtmlBlocks();
        return NeatHtml.tell(html, neat) ? Optional.of(neat.ended()) : Optional.empty();
    }

    /** The blocks of any HTML. */
    public static HtmlBlocks mended(String html) {
        HtmlBlocks other = new HtmlBlocks();
        HtmlPositions positions = new HtmlPositions(html);
        other.positions = positions;
        ParsedHtml.tell(html, positions, other);
        return other.ended();
    }

    /** The blocks of an element that was parsed with its positions, which are those of the blocks. */
    public static HtmlBlocks of(Element root) {
        HtmlBlocks reader = new HtmlBlocks();
        ParsedHtml.tell(root, reader);
        return reader.ended();
    }

    private HtmlBlocks ended() {
        flush();
        return this;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The text that was taken apart, with the places of the blocks. */
    public Chars located(Chars content) {
        return positions == null ? content : content.located(positions);
    }

    /** How many pictures were left out. */
    public int pictures() {
        return pictures;
    }

    @Override
    public void open(HtmlTag tag) {
        String name = tag.name();
        switch (name) {
            case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th" -> table(tag, name);
            case "br" -> {
                endLine();
                html.open(name);
            }
            case "img" -> {
                pictures++;
                picture(tag);
            }
            case "ol", "ul" -> list(tag, name);
            case "li" -> {
                endLine();
                mark = lists.isEmpty() ? "" : lists.element().next(tag);
                html.open(name);
            }
            case "strong", "b", "em", "i", "u", "sub", "sup", "ins", "del", "s", "a" -> inline(tag, name);
            default -> {
                if (tag.block()) {
                    block(tag, name);
                }
            }
        }
    }

    private void block(HtmlTag tag, String name) {
        if (tables > 0 || !lists.isEmpty()) {
            endLine();
            html.breakLine();
            return;
        }
        flush();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            level = tag.framing() ? 0 : name.charAt(1) - '0';
        }
    }

    private void table(HtmlTag tag, String name) {
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
            line.add('\t');
        }
        html.table(tag);
    }

    private void list(HtmlTag tag, String name) {
        if (tables == 0 && lists.isEmpty()) {
            flush();
            numbered = name.equals("ol");
        } else {
            endLine();
        }
        lists.push(ListMark.of(tag));
        simple &= !name.equals("ol") || lists.element().numbered();
        html.list(tag);
    }

    private void inline(HtmlTag tag, String name) {
        written.strong += strong(name) ? 1 : 0;
        if (name.equals("a")) {
            simple &= !html.link(tag);
            return;
        }
        simple &= !name.equals("sub") && !name.equals("sup") && !name.equals("ins") && !name.equals("del");
        html.open(name);
    }

    private void picture(HtmlTag tag) {
        simple = false;
        html.picture(tag);
        if (written.blockAt < 0) {
            written.blockAt = tag.place();
        }
        words.picture();
    }

    @Override
    public void close(HtmlTag tag) {
        String name = tag.name();
        switch (name) {
            case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th" -> {
                html.close(name);
                if (name.equals("table") && --tables == 0 && lists.isEmpty()) {
                    flush(Block.Kind.TABLE);
                }
            }
            case "ol", "ul" -> endList(name);
            case "li" -> {
                endLine();
                mark = "";
                html.close(name);
            }
            case "strong", "b", "em", "i", "u", "sub", "sup", "ins", "del", "s", "a" -> {
                html.close(name);
                written.strong -= strong(name) ? 1 : 0;
            }
            default -> {
                if (tag.block()) {
                    endBlock();
                }
            }
        }
    }

    private void endList(String name) {
        endLine();
        html.close(name);
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
            html.breakLine();
        } else {
            flush();
        }
    }

    private static boolean strong(String name) {
        return name.equals("strong") || name.equals("b") || name.equals("u");
    }

    @Override
    public void text(char[] read, int from, int to, IntUnaryOperator places) {
        written.text(read, from, to, places);
    }

    @Override
    public int words(char[] all, int from) {
        return written.words(all, from);
    }

    private void endLine() {
        if (line.isEmpty()) {
            written.lineAt = -1;
            return;
        }
        String text = line.toString();
        if (!text.isEmpty()) {
            entries.add(new Entry(mark, text, lists.size(), written.lineAt));
            mark = "";
        }
        line.clear();
        written.lineAt = -1;
    }

    private void flush() {
        flush(
                level >= 0
                        ? Block.Kind.HEADING
                        : !lists.isEmpty() ? (numbered ? Block.Kind.LIST : Block.Kind.BULLETS) : Block.Kind.PARAGRAPH);
    }

    private void flush(Block.Kind kind) {
        endLine();
        if (words.any()) {
            Block block = new Block(
                    kind,
                    Math.max(0, level),
                    List.copyOf(entries),
                    clean(),
                    simple,
                    words.strong(),
                    Math.max(0, written.blockAt));
            blocks.add(kind == Block.Kind.HEADING ? heading(block) : block);
        }
        entries.clear();
        html.clear();
        words.clear();
        written.blockAt = -1;
        simple = true;
        level = -1;
    }

    /** The block as HTML, which most lines are as they read. */
    private String clean() {
        return html.plain() && entries.size() == 1 ? entries.get(0).text() : html.toString();
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
        return text.length() > LONGEST_SENTENCE && text.endsWith(".");
    }

    /** A text as HTML writes it. */
    public static String escaped(String text) {
        return CleanHtml.escaped(text);
    }
}
