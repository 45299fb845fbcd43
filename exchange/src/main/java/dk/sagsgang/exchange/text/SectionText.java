package dk.sagsgang.exchange.text;

import dk.sagsgang.text.FormattedText;
import java.util.List;

/** What stands in a section: plain text where that says as much, else HTML, and the bullets that end it. */
record SectionText(FormattedText text, List<String> bullets) {

    static SectionText of(List<Block> blocks) {
        boolean ends = !blocks.isEmpty() && bullets(blocks.get(blocks.size() - 1));
        List<Block> written = ends ? blocks.subList(0, blocks.size() - 1) : blocks;
        List<String> bullets = ends
                ? blocks.get(blocks.size() - 1).entries().stream()
                        .map(Entry::text)
                        .toList()
                : List.of();
        return new SectionText(text(written), bullets);
    }

    private static boolean bullets(Block block) {
        return block.kind() == Block.Kind.BULLETS
                && block.simple()
                && block.entries().stream()
                        .allMatch(entry -> entry.depth() == 1 && !entry.text().isEmpty());
    }

    static FormattedText text(List<Block> blocks) {
        boolean plain = blocks.stream().allMatch(block -> block.simple() && block.kind() == Block.Kind.PARAGRAPH);
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (plain) {
                text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
            } else if (block.kind() == Block.Kind.PARAGRAPH) {
                text.append("<p>").append(block.html()).append("</p>");
            } else {
                text.append(block.html());
            }
        }
        return plain ? FormattedText.of(text.toString()) : FormattedText.html(text.toString());
    }
}
