package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;

/** Takes plain text apart: an empty line ends a paragraph. */
public final class TextBlocks {

    private TextBlocks() {}

    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String line = Space.single(text.substring(at, end));
            if (line.isEmpty()) {
                flush(entries, blocks);
            } else if (Headings.line(line)) {
                flush(entries, blocks);
                entries.add(new Entry("", line, 0, first(text, at), last(text, end)));
                flush(entries, blocks);
            } else {
                entries.add(new Entry("", line, 0, first(text, at), last(text, end)));
            }
            at = end + 1;
        }
        flush(entries, blocks);
        return blocks;
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
                return i;
            }
        }
        return text.length();
    }

    private static int first(String text, int from) {
        int at = from;
        while (at < text.length() && Space.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int last(String text, int end) {
        int at = end;
        while (at > 0 && Space.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static void flush(List<Entry> entries, List<Block> blocks) {
        if (!entries.isEmpty()) {
            String html = entries.stream()
                    .map(Entry::text)
                    .map(HtmlBlocks::escaped)
                    .reduce((a, b) -> a + "<br>" + b)
                    .orElse("");
            blocks.add(new Block(
                    Block.Kind.PARAGRAPH,
                    0,
                    List.copyOf(entries),
                    html,
                    true,
                    false,
                    entries.get(0).at()));
            entries.clear();
        }
    }
}
