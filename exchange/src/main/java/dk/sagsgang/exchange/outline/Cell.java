package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.html.HtmlDepth;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A labelled cell of an item.
 *
 * @param label the label as printed; empty where there is none
 * @param content the content with its places
 * @param element the content where it is already taken apart, as on a page
 * @param html whether the content is HTML
 * @param meaning what the format says it is
 * @param blocks the pieces of the content where it is already taken apart, as in a paper
 */
public record Cell(
        String label,
        Chars content,
        @Nullable Element element,
        boolean html,
        ItemReader.Meaning meaning,
        List<Block> blocks) {

    private static final QuickPattern TITLE =
            QuickPattern.compile("<title\\b[^>]*>[^<]*</title>", Pattern.CASE_INSENSITIVE);

    /** A cell of HTML. */
    public static Cell html(String label, Chars content, ItemReader.Meaning meaning) {
        return new Cell(label, content, null, true, meaning, List.of());
    }

    /** A cell of plain text. */
    public static Cell text(String label, Chars content, ItemReader.Meaning meaning) {
        return new Cell(label, content, null, false, meaning, List.of());
    }

    /** A piece of a page; the content is the text of the whole page. */
    public static Cell element(String label, Chars page, Element element, ItemReader.Meaning meaning) {
        return new Cell(label, page, element, true, meaning, List.of());
    }

    /** Pieces of a paper; the content is their text. */
    public static Cell blocks(Chars content, List<Block> blocks) {
        return new Cell("", content, null, false, ItemReader.Meaning.OPEN, List.copyOf(blocks));
    }

    /** Its text as a reader sees it. */
    public String shown() {
        if (element != null) {
            return shown(element.outerHtml());
        }
        return html ? shown(content.text()) : content.text();
    }

    /** No browser shows the title of a document, which some cells carry inside. */
    private static String shown(String html) {
        return FormattedText.html(TITLE.matcher(html).replaceAll("")).plain();
    }

    /** Gives it to the reader of its item; whether it is HTML nested so deep that it was read as text. */
    boolean to(ItemReader reader) {
        if (!blocks.isEmpty()) {
            reader.blocks(label, blocks, content, meaning);
        } else if (element != null) {
            reader.element(label, element, content, meaning);
        } else if (html) {
            return html(reader);
        } else {
            reader.text(label, content, meaning);
        }
        return false;
    }

    private boolean html(ItemReader reader) {
        Optional<HtmlBlocks> neat = HtmlBlocks.neat(content.letters());
        boolean tooDeep = neat.isEmpty() && HtmlDepth.exceeded(content.text());
        if (tooDeep) {
            Chars flat = Chars.of(FormattedText.html(content.text()).plain());
            reader.text(label, flat, meaning);
        } else {
            reader.html(label, neat.orElseGet(() -> HtmlBlocks.mended(content.text())), content, meaning);
        }
        return tooDeep;
    }
}
