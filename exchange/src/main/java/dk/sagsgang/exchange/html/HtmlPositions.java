package dk.sagsgang.exchange.html;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Where the places that were noted while HTML was read stand in it.
 *
 * <p>A place is noted as a node and a character in it. Positions cost as much as parsing, and few are ever asked for: the HTML is
 * parsed once more when the first is.
 */
public final class HtmlPositions implements IntUnaryOperator {

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "title", "meta", "link", "template", "noscript", "iframe", "object", "svg", "button");

    private final String html;
    private int[] nodes = new int[16];
    private int[] characters = new int[16];
    private int size;
    private int[] starts = {};

    /** The places in this HTML, none of which is noted yet. */
    public HtmlPositions(String html) {
        this.html = html;
    }

    /** Notes a place by the number of its node, in the order in which nodes are read, and gives it an index. */
    public int note(int node, int character) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            characters = Arrays.copyOf(characters, 2 * size);
        }
        nodes[size] = node;
        characters[size] = character;
        return size++;
    }

    /** Whether no browser shows an element. */
    public static boolean unseen(Element element) {
        return UNSEEN.contains(element.normalName()) || (element.attributesSize() > 0 && element.hasAttr("hidden"));
    }

    /** The position of a noted place in the HTML. */
    @Override
    public synchronized int applyAsInt(int index) {
        if (index < 0 || index >= size) {
            return 0;
        }
        if (starts.length == 0) {
            starts = starts();
        }
        int node = nodes[index];
        return node < starts.length ? starts[node] + characters[index] : 0;
    }

    private int[] starts() {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        int[][] found = {new int[64], {0}};
        document.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                int at = found[1][0]++;
                if (at == found[0].length) {
                    found[0] = Arrays.copyOf(found[0], 2 * at);
                }
                found[0][at] = Math.max(0, node.sourceRange().startPos());
                return node instanceof Element element && unseen(element)
                        ? FilterResult.SKIP_ENTIRELY
                        : FilterResult.CONTINUE;
            }
        });
        return Arrays.copyOf(found[0], Math.max(1, found[1][0]));
    }
}
