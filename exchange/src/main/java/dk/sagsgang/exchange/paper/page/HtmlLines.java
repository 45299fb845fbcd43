package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes a web page apart: each block of text is a line, an element of a list has its mark, a row of a table is one line. */
public final class HtmlLines implements NodeVisitor {

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

    private final List<PaperLine> lines = new ArrayList<>();
    private final List<PaperLine> aside = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int offset = -1;
    private int end;
    private int row;
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

    private HtmlLines() {}

    /** The paper that a page is. */
    public static Paper of(SourceText source, Element page) {
        HtmlLines reader = new HtmlLines();
        NodeTraversor.traverse(reader, page);
        reader.flush();
        Paper paper = PageHeads.without(source, GluedLines.parted(reader.lines));
        List<PaperLine> aside = new ArrayList<>(reader.aside);
        aside.addAll(paper.aside());
        return new Paper(source, paper.lines(), aside);
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
        if (name.equals("br")) {
            flush();
            gap = false;
        } else if (name.equals("td") || name.equals("th")) {
            cells++;
            if (cells > 1 && !text.isEmpty()) {
                text.append('\t');
            }
        } else if (BLOCKS.contains(name) && cells == 0) {
            flush();
            gap = true;
            if (name.equals("tr")) {
                cells = 0;
            }
            depth += name.equals("ul") || name.equals("ol") ? 1 : 0;
            heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            if (name.equals("li")) {
                mark = mark(element);
            }
        } else if (BLOCKS.contains(name)) {
            text.append(' ');
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

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static String mark(Element item) {
        Element list = item.parent();
        boolean layout = item.selectFirst("ul, ol, div, table, h1, h2, h3, h4, h5, h6") != null
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
        if (text.isEmpty() && Space.single(whole).isEmpty()) {
            return;
        }
        int at = Math.max(0, words.sourceRange().startPos());
        if (offset < 0) {
            offset = at;
            bold = true;
        }
        bold &= Space.single(whole).isEmpty() || bold(words);
        end = Math.max(at, words.sourceRange().endPos());
        text.append(whole);
    }

    private void flush() {
        String[] parts = text.toString().split("\t");
        StringBuilder read = new StringBuilder();
        for (String part : parts) {
            String single = Space.single(part);
            read.append(read.isEmpty() || single.isEmpty() ? "" : "\t").append(single);
        }
        String said = read.toString();
        if (said.indexOf('\t') > 0 && said.indexOf('\t') == said.lastIndexOf('\t') && said.indexOf('\t') < 40) {
            // A row of two cells is a label with its value.
            String label = said.substring(0, said.indexOf('\t'));
            said = (label.endsWith(":") ? label : label + ":") + " " + said.substring(said.indexOf('\t') + 1);
        }
        if (!said.isEmpty()) {
            add(said.replace('\t', ' '), said.indexOf('\t') > 0);
        }
        text.setLength(0);
        offset = -1;
    }

    private void add(String said, boolean table) {
        LineMark own = Headings.line(said)
                ? new LineMark("", said)
                : mark.isEmpty() ? LineMark.of(said) : new LineMark(mark, said);
        boolean marked = heading && !Headings.line(said);
        boolean known = Headings.line(said);
        // In an element of a list that a plain heading begins, a bold one stands below it.
        boolean below = known && !heading && bold && headed > 0 && headed == depth;
        headed = known && !heading && !bold ? depth : headed > depth ? 0 : headed;
        PaperLine.Kind kind =
                table ? PaperLine.Kind.ROW : marked || below ? PaperLine.Kind.HEADING : PaperLine.Kind.TEXT;
        PaperLine line = new PaperLine(
                kind,
                marked ? "" : own.mark(),
                marked ? said : own.text(),
                Math.max(0, offset),
                end,
                row++,
                2 * depth,
                gap);
        (furniture > 0 ? aside : lines).add(line);
        gap = false;
        // A second line in the same element of a list has no mark of its own.
        mark = "";
    }
}
