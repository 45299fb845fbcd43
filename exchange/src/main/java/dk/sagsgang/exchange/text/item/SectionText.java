package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a section: plain text where that says as much, else HTML, and the bullets that end it.
 *
 * @param text the text
 * @param bullets the list
 * @param further of a section whose lists are kept as lists: each further list, with the paragraph that announces it
 * @param at the index in the cell where it begins
 * @param until the index in the cell behind its last character; -1 where that is not known
 */
record SectionText(FormattedText text, List<String> bullets, List<SectionText> further, int at, int until) {

    /** The letter of an element of a list, which a list of the model does without. */
    private static final QuickPattern LETTER = QuickPattern.compile("^[a-zæø][.)] (\\S.*)$", Pattern.DOTALL);

    static SectionText of(List<Block> blocks) {
        boolean ends = !blocks.isEmpty() && bullets(blocks.get(blocks.size() - 1));
        List<Block> written = ends ? blocks.subList(0, blocks.size() - 1) : blocks;
        List<String> bullets = ends
                ? blocks.get(blocks.size() - 1).entries().stream()
                        .map(Entry::text)
                        .toList()
                : List.of();
        return new SectionText(
                text(written),
                bullets,
                List.of(),
                blocks.isEmpty() ? 0 : blocks.get(0).at(),
                -1);
    }

    /** The same where every list is kept as one: text that stands behind the first is put to the text before it. */
    static SectionText listed(List<Block> blocks) {
        List<String> text = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        List<SectionText> further = new ArrayList<>();
        String announcing = "";
        int from = blocks.isEmpty() ? 0 : blocks.get(0).at();
        boolean listed = false;
        for (Block block : blocks) {
            boolean list = block.kind() == Block.Kind.BULLETS || block.kind() == Block.Kind.LIST;
            if (!list) {
                text.add(block.text());
                announcing = block.text();
                from = block.at();
            } else if (!listed) {
                bullets.addAll(lines(block));
                listed = true;
                announcing = "";
            } else {
                if (!announcing.isEmpty()) {
                    text.remove(text.size() - 1);
                }
                int at = announcing.isEmpty() ? block.at() : from;
                further.add(new SectionText(FormattedText.of(announcing), lines(block), List.of(), at, block.until()));
                announcing = "";
            }
        }
        int at = blocks.isEmpty() ? 0 : blocks.get(0).at();
        return new SectionText(FormattedText.of(String.join("\n\n", text)), bullets, further, at, -1);
    }

    private static List<String> lines(Block block) {
        if (block.entries().size() == 1) {
            // "1. suppleant er indkaldt" is no list.
            Entry only = block.entries().get(0);
            String line = only.mark().isEmpty() ? only.text() : only.mark() + " " + only.text();
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return block.entries().stream()
                .map(SectionText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** An element without its mark; one that says nothing of its own keeps it. */
    private static String line(Entry entry) {
        Matcher letter = LETTER.matcher(entry.text());
        return letter.matches() ? letter.group(1) : entry.text().isEmpty() ? entry.mark() : entry.text();
    }

    private static boolean bullets(Block block) {
        return block.kind() == Block.Kind.BULLETS
                && block.simple()
                && block.entries().stream()
                        .allMatch(entry -> entry.depth() == 1 && !entry.text().isEmpty());
    }

    static FormattedText text(List<Block> blocks) {
        boolean plain = blocks.stream().allMatch(block -> block.simple() && block.kind() == Block.Kind.PARAGRAPH);
        if (plain) {
            return FormattedText.of(
                    String.join("\n\n", blocks.stream().map(Block::text).toList()));
        }
        // Joined at once: a builder would copy a long section again and again as it grows.
        List<String> pieces = new ArrayList<>(3 * blocks.size());
        for (Block block : blocks) {
            boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
            pieces.add(paragraph ? "<p>" : "");
            pieces.add(block.html());
            pieces.add(paragraph ? "</p>" : "");
        }
        return FormattedText.html(String.join("", pieces));
    }
}
