package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Headings that run into the text of a transcript: each begins a line of its own, with its number. */
public final class RunInHeadings {

    private static final int SHORTEST_TITLE = 15;

    private static final QuickPattern RUNS_ON = QuickPattern.compile(
            "(?<=[\\p{Ll})])(?<!\\b(?:og|samt|eller|for|i|af|til|med|på|om|fra|ved|at|den|det|de|hos|under)) (?=\\p{Lu}\\p{Ll}+ )");

    /** A number of a chapter before its title: "6.1 Administrativ ledelsesstruktur". */
    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "(?<=^|[.!?:;)\\p{L}\\d] )(?<!\\b(?:nr\\.|stk\\.|pkt\\.|bilag|Bilag|model|Model|ca\\.) )(?<number>\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\d{1,2}\\.?) (?=\\p{Lu}[\\p{L}-]+)");

    /** Where a sentence ends, so that a heading may begin. */
    private static final QuickPattern BEGINS = QuickPattern.compile("(?<=[.!?] )(?=\\p{Lu})");

    /** The word for several units with a colon that announces those that follow on the same line: "Tværgående centre: ". */
    private static final QuickPattern SEVERAL = QuickPattern.compile(
            "(?<=\\S )(?=(?<words>\\p{Lu}\\p{L}+(?: \\p{Ll}+){0,3}|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}*): \\p{Lu})");

    /** "... i tre afdelinger: Ungeafdelingen Ungeafdelingen varetager", "Ledelsesteam Centrets ledelsesteam består". */
    private static final QuickPattern DOUBLED = QuickPattern.compile(
            "(?<=^|[.!?:] )(?<heading>\\p{Lu}[\\p{L}-]{5,}) (?=(?:\\k<heading>|\\p{Lu}\\p{Ll}{3,}s (?i:\\k<heading>)) \\p{Ll})");

    private static final QuickPattern OWN_LIST = QuickPattern.compile(
            "(?:Distrikt|Område|Team|Sektion|Afdeling|Center|Direktørområde) (?:\\p{Lu}\\p{L}*|\\d{1,2})");

    private static final QuickPattern LAST_NUMBER = QuickPattern.compile("(?<=[.:;!?] )\\d{1,2}(?:\\.\\d{1,2})*\\.?$");

    private final TitleEnds ends;
    private final Set<Integer> chapters;
    private final List<PaperLine> lines = new ArrayList<>();

    private RunInHeadings(TitleEnds ends, Set<Integer> chapters) {
        this.ends = ends;
        this.chapters = chapters;
    }

    /** The lines of a paper whose text runs on, with its headings parted from it. */
    public static List<PaperLine> parted(Paper paper) {
        List<PaperLine> whole = FlatLists.parted(RunLabels.parted(RunOnLines.joined(paper.lines())));
        int contents = OrganisationContents.at(whole);
        RunInHeadings reader = new RunInHeadings(
                new TitleEnds(OrganisationContents.words(whole, contents), whole), ChapterNumbers.of(whole));
        int row = contents < 0 ? -1 : whole.get(contents).row();
        for (int at = 0; at < whole.size(); at++) {
            PaperLine line =
                    at == 0 ? reader.titleParted(reader.dayParted(whole.get(0)), paper.aside()) : whole.get(at);
            if (line.row() == row) {
                if (line == whole.get(contents)) {
                    List<String> entries = OrganisationContents.entries(whole, contents);
                    reader.lines.add(OrganisationLines.as(PaperLine.Kind.HEADING, "", line.printed(), line));
                    reader.lines.add(OrganisationLines.as(PaperLine.Kind.ROW, "", String.join(" ", entries), line));
                }
                continue;
            }
            // A page that begins with a title and a line as long as that is text below it too.
            boolean page = line.kind() == PaperLine.Kind.HEADING && line.text().length() > OrganisationLines.LONG;
            boolean parted = line.kind() == PaperLine.Kind.HEADING && !page || line.bullet() || element(whole, at);
            int end = line.bullet() ? reader.runsOn(line.text()) : 0;
            if (end > 0) {
                reader.lines.add(line.saying(line.text().substring(0, end).strip()));
                PaperLine rest = line.bare().from(end);
                reader.part(rest, rest);
            } else if (parted) {
                reader.lines.add(line);
            } else {
                PaperLine text = page ? OrganisationLines.as(PaperLine.Kind.TEXT, "", line.printed(), line) : line;
                reader.part(text.numbered() ? text.unmarked() : text, text);
            }
        }
        return FlatLists.parted(numbered(reader.lines));
    }

    /** Where the text goes on behind the last element of a list that lost its line break; 0 where nothing does. */
    private int runsOn(String text) {
        if (text.length() <= OrganisationLines.LONG && text.indexOf(". ") < 0) {
            return 0;
        }
        Matcher begins = RUNS_ON.matcher(text);
        while (begins.find() && begins.start() < 2 * OrganisationLines.LONG) {
            if (ends.begins(text, begins.end())) {
                return begins.start();
            }
        }
        return 0;
    }

    /** Whether a numbered line is an element of a list: one with the number before or behind stands beside it. */
    private static boolean element(List<PaperLine> lines, int i) {
        return lines.get(i).numbered()
                && lines.get(i).text().length() <= OrganisationLines.LONG
                && (i > 0 && lines.get(i - 1).numbered()
                        || i + 1 < lines.size() && lines.get(i + 1).numbered());
    }

    /** Parts the day from what stands behind it at the top: "28. september 2005 Organiseringen af Kulturforvaltningen". */
    private PaperLine dayParted(PaperLine line) {
        int end = OrganisationHead.dayBefore(line.printed());
        if (end <= 0) {
            return line;
        }
        PaperLine whole = line.unmarked();
        add(whole, 0, end, false);
        return whole.from(end);
    }

    /** Parts the title from the text behind it, where what stands aside of the page says it alone. */
    private PaperLine titleParted(PaperLine line, List<PaperLine> aside) {
        for (PaperLine each : aside) {
            String title = each.text();
            String text = line.text();
            boolean begins = title.length() >= SHORTEST_TITLE
                    && text.length() > title.length() + 1
                    && text.startsWith(title + " ")
                    && (Character.isUpperCase(text.codePointAt(title.length() + 1))
                            || Character.isDigit(text.charAt(title.length() + 1)));
            if (begins) {
                add(line, 0, title.length(), false);
                return line.from(title.length());
            }
        }
        return line;
    }

    /** Parts a line where a heading begins and where it ends. */
    private void part(PaperLine line, PaperLine whole) {
        String text = line.text();
        List<int[]> titles = new ArrayList<>();
        BitSet taken = new BitSet();
        Matcher number = NUMBERED.matcher(text);
        int from = 0;
        while (number.find()) {
            if (number.start() < from) {
                continue;
            }
            int end = ends.title(text, number.end(), chapter(number.group("number")));
            if (end > 0) {
                titles.add(new int[] {number.start(), end});
                taken.set(number.start(), end);
                from = end;
            }
        }
        Matcher begins = BEGINS.matcher(text);
        unnumbered(text, 0, titles, taken);
        while (begins.find()) {
            unnumbered(text, begins.start(), titles, taken);
        }
        Matcher doubled = DOUBLED.matcher(text);
        while (doubled.find()) {
            int start = doubled.start("heading");
            if (!taken.get(start)) {
                titles.add(new int[] {start, doubled.end("heading")});
                taken.set(start, doubled.end("heading"));
            }
        }
        Matcher several = SEVERAL.matcher(text);
        while (several.find()) {
            int start = several.start();
            boolean unit =
                    UnitWords.several(several.group("words")).isPresent() || OWN_LIST.matches(several.group("words"));
            if (unit && !taken.get(start)) {
                titles.add(new int[] {start, start});
            }
        }
        if (titles.isEmpty()) {
            lines.add(whole);
            return;
        }
        titles.sort((a, b) -> Integer.compare(a[0], b[0]));
        int at = 0;
        for (int[] title : titles) {
            add(line, at, title[0], false);
            add(line, title[0], title[1], true);
            at = title[1];
        }
        add(line, at, text.length(), false);
    }

    /** Whether a number is one of chapters: "2.1", or "2." where the paper counts its chapters. */
    private boolean chapter(String number) {
        String bare = number.replaceFirst("\\.$", "");
        return bare.indexOf('.') > 0 || bare.length() < number.length() && chapters.contains(Integer.valueOf(bare));
    }

    private void unnumbered(String text, int from, List<int[]> titles, BitSet taken) {
        int end = taken.get(from) ? 0 : ends.plainTitle(text, from);
        int next = taken.nextSetBit(from);
        if (end > from && (next < 0 || next >= end)) {
            titles.add(new int[] {from, end});
            taken.set(from, end);
        }
    }

    private void add(PaperLine line, int from, int to, boolean heading) {
        String text = line.text().substring(from, to).strip();
        if (text.isEmpty()) {
            return;
        }
        // A line may be megabytes long: what stands behind is not copied for each heading.
        int offset = Math.min(line.end(), line.offset() + from);
        lines.add(new PaperLine(
                heading ? PaperLine.Kind.HEADING : PaperLine.Kind.TEXT,
                "",
                text,
                offset,
                Math.min(line.end(), offset + text.length()),
                line.row(),
                0,
                true));
    }

    /** Gives a heading the number that was left at the end of the text before it. */
    private static List<PaperLine> numbered(List<PaperLine> lines) {
        List<PaperLine> numbered = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Matcher number = LAST_NUMBER.matcher(i == 0 ? "" : lines.get(i - 1).text());
            boolean bare = line.kind() == PaperLine.Kind.HEADING
                    && !Character.isDigit(line.text().codePointAt(0));
            if (bare && number.find()) {
                PaperLine before = numbered.remove(numbered.size() - 1);
                numbered.add(
                        before.saying(before.text().substring(0, number.start()).strip()));
                numbered.add(line.saying(number.group() + " " + line.text()));
            } else {
                numbered.add(line);
            }
        }
        return numbered;
    }
}
