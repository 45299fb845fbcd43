package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayList;
import java.util.List;

/** Takes plain text apart: lines as copied from a page or drawn from a PDF, which may be broken anywhere. */
public final class PlainLines {

    private PlainLines() {}

    /** The paper that a text is. */
    public static Paper of(SourceText source) {
        String text = source.text();
        List<PaperLine> lines = new ArrayList<>();
        boolean gap = true;
        int row = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String read = Space.single(text.substring(at, end));
            if (read.isEmpty()) {
                gap = true;
            } else {
                gap = !add(read, text, at, end, row, gap, lines);
            }
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
            row++;
        }
        int transcript = TranscriptLines.begin(lines);
        if (transcript >= 0 || TranscriptLines.pages(lines)) {
            Paper paper = PageHeads.without(
                    source,
                    BrokenLines.joined(
                            TranscriptLines.of(GluedLines.parted(lines.subList(transcript + 1, lines.size())))));
            List<PaperLine> aside = new ArrayList<>(lines.subList(0, transcript + 1));
            aside.addAll(paper.aside());
            return new Paper(source, paper.lines(), aside);
        }
        return PageHeads.without(source, BrokenLines.joined(ListedHeadings.bare(GluedLines.parted(lines))));
    }

    private static boolean add(
            String read, String text, int from, int to, int row, boolean gap, List<PaperLine> lines) {
        int at = from;
        while (at < to && Space.is(text.charAt(at))) {
            at++;
        }
        LineMark mark = LineMark.of(read);
        lines.add(new PaperLine(PaperLine.Kind.TEXT, mark.mark(), mark.text(), at, to, row, at - from, gap));
        return true;
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
                return i;
            }
        }
        return text.length();
    }
}
