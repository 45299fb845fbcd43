package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of a paper as the pieces that readers of text take: headings, paragraphs and lists.
 *
 * @param content the text of the lines, with its places
 * @param blocks the pieces
 */
public record PaperBlocks(Chars content, List<Block> blocks) {

    /** Below the headings in use, which stand on lines of their own. */
    private static final int LEVEL_OF_OTHERS = 8;

    /** As headings in use. */
    private static final int LEVEL_BESIDE = 7;

    /** Above headings in use, which stand on lines of their own. */
    private static final int LEVEL_ABOVE = 6;

    /** Sections of few words, under which no chapters stand. */
    private static final Set<SectionKind> SHORT = Set.of(
            SectionKind.LEGAL_BASIS,
            SectionKind.HEARING,
            SectionKind.COMMUNICATION,
            SectionKind.STAFF_CONSEQUENCES,
            SectionKind.CLIMATE_CONSEQUENCES,
            SectionKind.HEALTH_CONSEQUENCES,
            SectionKind.DISABILITY_CONSEQUENCES,
            SectionKind.OTHER_CONSEQUENCES,
            SectionKind.COMPETENCE,
            SectionKind.TIME_PLAN,
            SectionKind.RISK,
            SectionKind.ECONOMIC_CONSEQUENCES);

    /** Sections that stand below no other, with a colon or without. */
    private static final Set<SectionKind> MAIN = Set.of(SectionKind.PRESENTATION, SectionKind.SUMMARY);

    /** What may stand below another heading; a recommendation or a decision never does. */
    private static final Set<Headings.Role> BELOW = Set.of(Headings.Role.SECTION, Headings.Role.HISTORY);

    /** The pieces that some lines are. */
    public static PaperBlocks of(List<PaperLine> lines) {
        List<Chars.Stretch> stretches = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        PaperLine before = null;
        // Where main headings stand without a colon, one with a colon stands below them.
        boolean colons = lines.stream()
                .anyMatch(line ->
                        line.mark().isEmpty() && !line.text().endsWith(":") && HeadingLines.section(line.text()));
        int at = 0;
        int shallow = 0;
        String above = "";
        boolean told = false;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            stretches.add(line.stretch());
            boolean list = !line.mark().isEmpty();
            int until = at + line.printed().length();
            boolean same = before != null
                    && list
                    && before.bullet() == line.bullet()
                    && !before.mark().isEmpty();
            if (!same) {
                flush(open, before, blocks);
                shallow = line.indent();
            }
            if (list) {
                int depth = line.bullet() && line.indent() > shallow ? 2 : 1;
                int words = line.bullet()
                        ? at + line.printed().length() - line.text().length()
                        : at;
                open.add(new Entry(line.bullet() ? "" : line.mark(), line.text(), depth, words, until));
            } else {
                open.add(new Entry("", line.text(), 0, at, until));
                boolean marked = line.kind() == PaperLine.Kind.HEADING
                        && Headings.line(line.text())
                        && BELOW.contains(Headings.role(line.text()));
                boolean below = marked
                        || colons
                                && line.text().endsWith(":")
                                && HeadingLines.section(line.text())
                                && !Headings.kind(line.text())
                                        .filter(MAIN::contains)
                                        .isPresent();
                boolean heading = below || line.kind() == PaperLine.Kind.HEADING_ABOVE || HeadingLines.at(lines, i);
                if (heading) {
                    boolean beside = line.kind() == PaperLine.Kind.HEADING_BESIDE || !below && beside(above, told);
                    int level = line.kind() == PaperLine.Kind.HEADING_ABOVE
                            ? LEVEL_ABOVE
                            : beside ? LEVEL_BESIDE : LEVEL_OF_OTHERS;
                    blocks.add(block(Block.Kind.HEADING, level, open));
                    open.clear();
                } else {
                    flush(open, line, blocks);
                }
            }
            if (!list && Headings.line(line.text())) {
                above = line.text();
                told = false;
            } else {
                told = true;
            }
            before = line;
            at += line.printed().length() + 1;
        }
        flush(open, before, blocks);
        return new PaperBlocks(Chars.lines(stretches), blocks);
    }

    /** Whether a heading that is none in use stands beside the one above it and not below: that has its text, and no chapters. */
    private static boolean beside(String above, boolean told) {
        return told
                && !above.isEmpty()
                && Headings.role(above) == Headings.Role.SECTION
                && Headings.kind(above).filter(SHORT::contains).isPresent();
    }

    private static void flush(List<Entry> open, @org.jspecify.annotations.Nullable PaperLine line, List<Block> blocks) {
        if (open.isEmpty() || line == null) {
            return;
        }
        Block.Kind kind =
                line.mark().isEmpty() ? Block.Kind.PARAGRAPH : line.bullet() ? Block.Kind.BULLETS : Block.Kind.LIST;
        blocks.add(block(kind, 0, open));
        open.clear();
    }

    private static Block block(Block.Kind kind, int level, List<Entry> entries) {
        String between = kind == Block.Kind.BULLETS ? "</li><li>" : "<br>";
        String html = entries.stream()
                .map(entry ->
                        HtmlBlocks.escaped(entry.mark().isEmpty() ? entry.text() : entry.mark() + " " + entry.text()))
                .collect(Collectors.joining(between));
        html = kind == Block.Kind.BULLETS ? "<ul><li>" + html + "</li></ul>" : html;
        html = kind == Block.Kind.LIST ? "<p>" + html + "</p>" : html;
        return new Block(
                kind,
                level,
                List.copyOf(entries),
                html,
                true,
                false,
                entries.get(0).at());
    }
}
