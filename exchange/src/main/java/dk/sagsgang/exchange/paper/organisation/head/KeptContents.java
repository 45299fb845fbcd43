package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * A table of contents that kept its lines: "Indhold" above titles with their pages, "1. Baggrund 1", or above titles of which the first
 * comes again as the heading of the text.
 */
public final class KeptContents {

    private static final QuickPattern PAGED =
            QuickPattern.compile(".*[\\p{L})?](?: |\\t|\\.|\u2026|_)+(?<page>\\d{1,3})");

    private static final int FEWEST = 3;

    private static final int MOST = 60;

    private static final int LONGEST = 120;

    private KeptContents() {}

    /**
     * What was found.
     *
     * @param entries the entries as printed; none without contents
     * @param rest the lines of the paper without them
     */
    public record Found(List<String> entries, List<PaperLine> rest) {}

    /** The contents of a paper, and its other lines. */
    public static Found of(List<PaperLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (!OrganisationContents.heading(lines.get(at).text())) {
                continue;
            }
            int end = Math.max(paged(lines, at + 1), repeated(lines, at + 1));
            if (end - at > FEWEST) {
                List<PaperLine> rest = new ArrayList<>(lines.subList(0, at));
                rest.addAll(lines.subList(end, lines.size()));
                return new Found(
                        lines.subList(at + 1, end).stream()
                                .map(PaperLine::printed)
                                .toList(),
                        rest);
            }
        }
        return new Found(List.of(), lines);
    }

    /** Where entries end whose pages never go back. */
    private static int paged(List<PaperLine> lines, int from) {
        int last = 0;
        int end = from;
        while (end < Math.min(lines.size(), from + MOST)) {
            OptionalInt page = page(lines.get(end));
            if (page.isEmpty() || page.getAsInt() < last) {
                break;
            }
            last = page.getAsInt();
            end++;
        }
        return end;
    }

    private static OptionalInt page(PaperLine line) {
        if (line.kind() == PaperLine.Kind.ROW && line.text().length() > LONGEST
                || line.printed().length() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher paged = PAGED.matcher(line.printed());
        return paged.matches() ? OptionalInt.of(Integer.parseInt(paged.group("page"))) : OptionalInt.empty();
    }

    /** Where entries without pages end: before the first of them comes again as a heading. */
    private static int repeated(List<PaperLine> lines, int from) {
        if (from >= lines.size()) {
            return from;
        }
        String first = FoldedWords.folded(lines.get(from).printed());
        for (int end = from; end < Math.min(lines.size(), from + MOST); end++) {
            String text = lines.get(end).text();
            boolean entry = !text.isEmpty()
                    && text.length() < LONGEST
                    && lines.get(end).kind() != PaperLine.Kind.ROW
                    && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0;
            if (end > from && FoldedWords.folded(lines.get(end).printed()).equals(first)) {
                return end;
            }
            if (!entry) {
                return from;
            }
        }
        return from;
    }
}
