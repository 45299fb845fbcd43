package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.source.DrawnLine;
import dk.sagsgang.exchange.source.DrawnText;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.source.TableRow;
import dk.sagsgang.exchange.text.Headings;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Draws the text of a web page: each block is a line, an element of a list has its mark, and a row of a table is one line whose cells tabs
 * part.
 */
public final class PageText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "blockquote",
            "pre",
            "address",
            "figure",
            "figcaption",
            "fieldset",
            "body",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "details",
            "summary",
            "label");

    private static final Set<String> FURNITURE = Set.of(
            "nav", "footer", "button", "form", "select", "aside", "script", "style", "noscript", "template", "title");

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "title");

    /** Further in than this no line is drawn. */
    private static final int MOST_DEEP = 20;

    private final String source;
    private final DrawnText drawing = new DrawnText();
    private DrawnLine letters = DrawnLine.none();
    private int end;
    private int furniture;
    private int unseen;
    private int depth;
    private boolean gap = true;
    private String mark = "";
    private boolean heading;
    private int cells;
    /** The depth at which a heading in use stands that is not printed in bold, 0 where none does. */
    private int headed;

    private boolean bold;

    private PageText(String source) {
        this.source = source;
    }

    /** The text of a page. */
    public static SourceText of(SourceText file, Element page) {
        PageText drawn = new PageText(file.text());
        NodeTraversor.traverse(drawn, page);
        drawn.flush();
        return drawn.drawing.of(file);
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode words) {
            if (unseen == 0) {
                text(words);
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (FURNITURE.contains(name) || hidden(element)) {
            flush();
            furniture++;
            unseen += UNSEEN.contains(name) || hidden(element) ? 1 : 0;
        }
        if (name.equals("br") && cells > 0) {
            letters.add("\n", end);
        } else if (name.equals("br")) {
            flush();
            gap = false;
        } else if (name.equals("td") || name.equals("th")) {
            cells++;
            if (cells > 1) {
                letters.add("\t", end);
            }
        } else if (BLOCKS.contains(name) && cells == 0) {
            flush();
            if (name.equals("tr")) {
                cells = 0;
            }
            depth += name.equals("ul") || name.equals("ol") ? 1 : 0;
            heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            if (name.equals("li")) {
                mark = mark(element);
            }
            gap = !goesOn(element, mark);
        } else if (BLOCKS.contains(name)) {
            letters.add("\n", end);
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("tr")) {
            flush();
            cells = 0;
        } else if (BLOCKS.contains(name) && cells == 0) {
            flush();
            gap = true;
            depth -= name.equals("ul") || name.equals("ol") ? 1 : 0;
            heading = false;
            if (name.equals("li")) {
                mark = "";
            }
        }
        if (FURNITURE.contains(name) || hidden(element)) {
            flush();
            furniture--;
            unseen -= UNSEEN.contains(name) || hidden(element) ? 1 : 0;
        }
    }

    /** Whether an element of a list, or a row, stands right below the one before it. */
    private static boolean goesOn(Element element, String mark) {
        Element before = element.previousElementSibling();
        return before != null
                && before.normalName().equals(element.normalName())
                && (element.normalName().equals("tr") || !mark.isEmpty());
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static String mark(Element item) {
        Element list = item.parent();
        boolean layout = item.selectFirst("div, table, h1, h2, h3, h4, h5, h6") != null
                || item.selectFirst("ul, ol") != null
                        && Space.single(item.ownText()).isEmpty()
                || item.select("> p").size() > 1;
        if (layout) {
            // Pages lay out whole items as elements of a list.
            return "";
        }
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        int number = 1;
        for (Element before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            number++;
        }
        String start = list.attr("start");
        number += start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0;
        return number + ".";
    }

    private static boolean bold(TextNode words) {
        for (Node node = words.parent(); node instanceof Element element; node = element.parent()) {
            if (BLOCKS.contains(element.normalName())) {
                return false;
            }
            if (element.normalName().equals("strong") || element.normalName().equals("b")) {
                return true;
            }
        }
        return false;
    }

    private void text(TextNode words) {
        String whole = words.getWholeText();
        boolean blank = Space.single(whole).isEmpty();
        if (letters.empty()) {
            if (blank) {
                return;
            }
            bold = true;
        }
        bold &= blank || bold(words);
        int at = Math.max(0, words.sourceRange().startPos());
        end = letters.add(whole, source, at);
    }

    private void flush() {
        DrawnLine read = letters.neat();
        letters = DrawnLine.none();
        for (DrawnLine line : cells > 0 ? TableRow.lines(read) : List.of(read)) {
            draw(line);
        }
    }

    private void draw(DrawnLine read) {
        String said = read.drawn();
        if (said.isBlank()) {
            return;
        }
        boolean known = Headings.line(said);
        // In an element of a list that a plain heading begins, a bold one stands below it.
        boolean below = known && !heading && bold && headed > 0 && headed == depth;
        headed = known && !heading && !bold ? depth : headed > depth ? 0 : headed;
        DrawnLine line = DrawnLine.none();
        int place = read.begin(0);
        line.add("  ".repeat(Math.max(0, Math.min(MOST_DEEP, depth - 1))), place);
        line.add(mark.isEmpty() || known ? "" : mark + " ", place);
        line.add(read);
        if (gap) {
            drawing.apart();
        }
        drawing.line(
                line,
                furniture > 0
                        ? DrawnText.Kind.ASIDE
                        : heading && !known || below ? DrawnText.Kind.HEADING : DrawnText.Kind.TEXT);
        gap = false;
        // A second line in the same element of a list has no mark of its own.
        mark = "";
    }
}
