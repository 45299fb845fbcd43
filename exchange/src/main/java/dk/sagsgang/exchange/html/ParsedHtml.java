package dk.sagsgang.exchange.html;

import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** HTML of any kind, read as browsers do, so that nothing in it can fail. */
public final class ParsedHtml implements NodeFilter {

    private final HtmlListener listener;
    private final @Nullable HtmlPositions positions;
    private int nodes;

    private ParsedHtml(HtmlListener listener, @Nullable HtmlPositions positions) {
        this.listener = listener;
        this.positions = positions;
    }

    /** Tells of an element that was parsed with its positions, which are the places. */
    public static void tell(Element root, HtmlListener listener) {
        root.filter(new ParsedHtml(listener, null));
    }

    /** Tells of HTML; the places are noted in its positions. */
    public static void tell(String html, HtmlPositions positions, HtmlListener listener) {
        Element root = Parser.htmlParser().parseInput(html, "").body();
        root.filter(new ParsedHtml(listener, positions));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode text) {
            char[] written = text.getWholeText().toCharArray();
            listener.text(written, 0, written.length, places(node));
        } else if (node instanceof Element element) {
            if (HtmlPositions.unseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            listener.open(new Tag(element, places(element)));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            listener.close(new Tag(element, places(element)));
        }
        return FilterResult.CONTINUE;
    }

    private IntUnaryOperator places(Node node) {
        HtmlPositions noted = positions;
        int number = nodes - 1;
        return noted == null
                ? character -> Math.max(0, node.sourceRange().startPos()) + character
                : character -> noted.note(number, character);
    }

    private record Tag(Element element, IntUnaryOperator places) implements HtmlTag {

        @Override
        public String name() {
            return element.normalName();
        }

        @Override
        public boolean block() {
            return element.isBlock();
        }

        @Override
        public boolean has(String attribute) {
            return element.attributesSize() > 0 && element.hasAttr(attribute);
        }

        @Override
        public String attribute(String name) {
            return element.attributesSize() == 0 ? "" : element.attr(name);
        }

        @Override
        public boolean framing() {
            Element next = element.nextElementSibling();
            Element above = element.parent();
            return next != null && next.normalName().equals("span") && above != null && above.closest("span") == null;
        }

        @Override
        public int place() {
            return places.applyAsInt(0);
        }
    }
}
