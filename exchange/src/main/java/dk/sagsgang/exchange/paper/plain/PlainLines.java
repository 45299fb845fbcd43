package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.LineMark;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.transcript.TranscriptLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes plain text apart: lines as copied from a page or drawn from a PDF, which may be broken anywhere. A form feed parts
 * pages, whose heads and feet are set aside.
 */
public final class PlainLines {

    /** A shorter line is the element of a list. */
    private static final int SHORTEST = 20;

    /** The edges of cells where a page was copied with them. */
    private static final QuickPattern TABLE_EDGE = QuickPattern.compile("^[|\\s:-]*\\|[|\\s:-]*$|^\\| ?| ?\\|$");

    /** "at | dagsordenen godkendes", "Mødested: | Byrådssalen": the mark of a point, or a label, in a cell of its own. */
    private static final QuickPattern CELL =
            QuickPattern.compile("^([Aa]t|\\d{1,2}[.)]|\\p{Lu}[\\p{L} ]{2,30}:) \\| ?");

    /** What a page says of a title that unfolds. */
    private static final QuickPattern MORE = QuickPattern.compile(
            "(?<=[\\p{L}\\d).]) ?(?:Klik her for at (?:folde ud(?: og læse mere)?|læse mere) .{0,200}|Åbn/luk punkt|Fold punkt(?:et)? ud)$");

    /** A row of a table: three cells, parted by wide blanks or tabs. */
    private static final QuickPattern CELLS = QuickPattern.compile(
            "\\s{0,8}\\S+(?: \\S+){0,12}(?:\\t| {3,})\\S+(?: \\S+){0,12}(?:(?:\\t| {3,})\\S+(?: \\S+){0,12}){1,8}\\s*");

    private final SourceText source;
    private final String text;
    private final List<PaperLine> furniture = new ArrayList<>();
    private final List<List<PaperLine>> pages = new ArrayList<>();
    private final MarginHeadings margin;
    private final Set<Integer> rows = new HashSet<>();
    private boolean gap = true;

    /** Whether the line right above has a heading in the margin, or is text set in below one. */
    private boolean block;

    private int row;

    private PlainLines(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.margin = MarginHeadings.of(text);
    }

    /** The paper that a text is. */
    public static Paper of(SourceText source) {
        PlainLines reader = new PlainLines(source);
        reader.read();
        boolean parted = reader.pages.size() > 1;
        CountedPages counted = CountedPages.of(parted ? List.of() : reader.pages.get(0));
        List<List<PaperLine>> pages = parted ? reader.pages : counted.pages();
        Set<PaperLine> edges = parted ? PageEdges.of(pages) : counted.edges();
        List<PaperLine> aside = new ArrayList<>(reader.furniture);
        List<PaperLine> lines = new ArrayList<>();
        for (List<PaperLine> page : pages) {
            boolean begins = !lines.isEmpty();
            for (PaperLine line : page) {
                if (edges.contains(line)) {
                    aside.add(line);
                } else if (begins && goesOn(lines.get(lines.size() - 1), line)) {
                    PaperLine before = lines.get(lines.size() - 1);
                    if (before.printed().length() < BrokenLines.SHORTEST) {
                        lines.set(lines.size() - 1, BrokenLines.together(before, line));
                    } else {
                        // Both stay lines here: one of two would hide how wide the page is.
                        lines.add(line.apart(false));
                    }
                    begins = false;
                } else {
                    lines.add(begins ? line.apart(true) : line);
                    begins = false;
                }
            }
        }
        int transcript = TranscriptLines.begin(lines);
        boolean whole = TranscriptLines.run(lines, transcript) || TranscriptLines.pages(lines);
        if (transcript >= 0 && !whole) {
            // It kept its lines, and is read as any other text.
            aside.addAll(lines.subList(0, transcript + 1));
            lines = new ArrayList<>(lines.subList(transcript + 1, lines.size()));
        }
        if (whole) {
            aside.addAll(lines.subList(0, transcript + 1));
            lines = TranscriptLines.of(GluedLines.parted(lines.subList(transcript + 1, lines.size())), aside);
        } else {
            lines = ListedHeadings.bare(GluedLines.parted(lines));
        }
        Paper paper = PageHeads.without(source, BrokenLines.joined(lines, reader.rows));
        aside.addAll(paper.aside());
        return new Paper(source, paper.lines(), aside);
    }

    /** Whether a sentence goes on at the top of the next page. */
    private static boolean goesOn(PaperLine before, PaperLine line) {
        String text = before.text();
        return line.mark().isEmpty()
                && text.length() >= SHORTEST
                && ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private void read() {
        pages.add(new ArrayList<>());
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            String read =
                    TABLE_EDGE.matcher(Space.single(text.substring(at, end))).replaceAll("");
            read = MORE.matcher(CELL.matcher(read).replaceFirst("$1 ")).replaceFirst("");
            String printed = text.substring(at, end);
            if (CELLS.matches(printed)) {
                rows.add(row);
            }
            if (read.isEmpty()) {
                gap = true;
                block = false;
            } else if (source.heading(row) || source.aside(row)) {
                add(read, at, end);
                gap = false;
                block = false;
            } else if (margin.beside(printed) && (block || !Character.isLowerCase(printed.codePointAt(0)))) {
                beside(printed, at, end);
                block = true;
            } else if (block && margin.rest(printed)) {
                goesOn(printed);
                block = false;
            } else {
                add(read, at, end);
                gap = false;
                block = block && margin.setIn(printed);
            }
            if (end < text.length() && text.charAt(end) == '\f') {
                pages.add(new ArrayList<>());
                block = false;
            }
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
            row++;
        }
    }

    /** Takes a line with a heading in the margin, or with the rest of one, and text beside it. */
    private void beside(String printed, int at, int end) {
        String words = margin.heading(printed);
        int column = at + margin.column();
        if (Character.isLowerCase(words.codePointAt(0))) {
            goesOn(words);
        } else {
            List<PaperLine> page = pages.get(pages.size() - 1);
            page.add(new PaperLine(PaperLine.Kind.HEADING, "", words, at, column, row, 0, true));
        }
        gap = false;
        add(Space.single(text.substring(column, end)), column, end);
    }

    /** Puts more words to the last heading in the margin. */
    private void goesOn(String words) {
        List<PaperLine> page = pages.get(pages.size() - 1);
        for (int i = page.size() - 1; i >= 0; i--) {
            PaperLine line = page.get(i);
            if (line.headed()) {
                page.set(i, line.saying(line.text() + " " + Space.single(words)));
                return;
            }
        }
    }

    private void add(String read, int from, int to) {
        int at = from;
        while (at < to && Space.is(text.charAt(at))) {
            at++;
        }
        LineMark mark = LineMark.of(read);
        // A heading with a number or a colon is known by it, as it is in a text.
        boolean heading = source.heading(row) && mark.mark().isEmpty() && !read.endsWith(":");
        PaperLine.Kind kind = heading ? PaperLine.Kind.HEADING : PaperLine.Kind.TEXT;
        PaperLine line = new PaperLine(kind, mark.mark(), mark.text(), at, to, row, at - from, gap);
        (source.aside(row) ? furniture : pages.get(pages.size() - 1)).add(line);
    }

    private int end(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
                return i;
            }
        }
        return text.length();
    }
}
