package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.table.UnitTables;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paper of an organisation, with its headings told: "Havn og Kyst" alone above a sentence is a heading, and the names
 * set in below "Afdelinger" are a list. Which short lines could be one is told in {@link ShortLines}, how they stand in
 * {@link LoneHeadings}, and who leads what stands below in {@link LeaderAbove}.
 */
public final class OrganisationLines {

    public static final int LONG = 160;

    /** What somebody said, with the dash that opens it: "- Det er ikke en sparerunde, siger direktøren." */
    private static final QuickPattern SAID = QuickPattern.compile(
            ".*(?:[.!?] .*|\\b(?:siger|fortæller|forklarer|oplyser)\\b.*|\\b(?:er|skal|har|kan) .*)\\.");

    private static final String BULLET = "•";

    /** What pages of a department print above parts of them. */
    private static final QuickPattern OWN_HEADING = QuickPattern.compile(
            "Sådan er (?:vi|.{3,40}) organiseret|(?:Hvem er vi|Hvad laver vi|Hvad er .{3,40})\\??|Vores organisation|Organisering og ledelse");

    /** The number of a chapter inside of a chapter. */
    private static final QuickPattern DOTTED = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?");

    /** The page behind the entry of a table of contents. */
    private static final QuickPattern ENTRY = QuickPattern.compile("(?:\\.{2,}|\u2026|_{2,}) ?\\d{1,3}$");

    private static final int FEWEST_CHAPTERS = 3;

    /** No paragraph is as long as a page that stands on one line. */
    private static final int PAGE = 1500;

    /** A paper in paragraphs has more of them. */
    private static final int FEW_LINES = 15;

    private OrganisationLines() {}

    /** The lines of a paper. */
    public static List<PaperLine> of(Paper paper) {
        boolean flat = run(paper.lines())
                || paper.aside().stream()
                        .anyMatch(line -> FoldedWords.heading(line.printed()).equals("transkript"));
        return alone(CardLines.headed(CountedMonths.marked(BareNumbers.headed(ChapterLines.joined(
                flat
                        ? PageFurniture.above(RunInHeadings.parted(paper))
                        : LeaderBlocks.joined(DayLines.joined(SetInLines.marked(PageFurniture.above(
                                DashedVerbs.joined(PageFurniture.beside(CellRows.of(paper))))))))))));
    }

    /** Whether the text lost its line breaks: what stands in long lines is most of it, and few others stand between them. */
    private static boolean run(List<PaperLine> lines) {
        long longer =
                lines.stream().filter(line -> line.text().length() > 3 * LONG).count();
        boolean page = lines.stream().anyMatch(line -> line.text().length() > PAGE);
        return longer > 0 && (page || lines.size() < FEW_LINES);
    }

    /** Marks short lines that stand alone above others as headings, and lines set in below another as its list. */
    private static List<PaperLine> alone(List<PaperLine> lines) {
        List<PaperLine> told = new ArrayList<>(lines.size());
        int outer = 0;
        boolean listed = false;
        boolean led = false;
        boolean entries = false;
        int counted = 0;
        List<PaperLine> dotted = lines.stream()
                .filter(line -> DOTTED.matches(line.mark()) && ShortLines.name(line.bare()))
                .toList();
        boolean chapters = dotted.size() >= FEWEST_CHAPTERS || dotted.stream().allMatch(PaperLine::gap);
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (line.gap()) {
                outer = line.indent();
                listed = false;
            }
            entries = OrganisationContents.heading(line.text()) || entries && ENTRY.find(line.text());
            if (entries && ENTRY.find(line.text())) {
                told.add(as(PaperLine.Kind.TEXT, "", line.printed(), line));
                continue;
            }
            if (line.numbered() && OrganisationHead.day(line.printed())) {
                told.add(line.unmarked());
                continue;
            }
            if (UnitTables.head(line.printed()) || line.text().indexOf('\t') >= 0) {
                told.add(line.apart(false));
                continue;
            }
            if (ShortLines.greeting(line)) {
                told.add(line.apart(false));
                continue;
            }
            if (quoted(lines, i)) {
                told.add(line.unmarked());
                continue;
            }
            boolean directs =
                    LeaderAbove.director(line.text()) && i + 1 < lines.size() && LeaderAbove.area(lines.get(i + 1));
            led = directs || led && LeaderAbove.area(line) && !line.gap();
            if (led) {
                told.add(
                        directs
                                ? as(PaperLine.Kind.HEADING, "", line.printed(), line)
                                : as(PaperLine.Kind.TEXT, BULLET, line.text(), line));
                continue;
            }
            if (line.gap() && OWN_HEADING.matches(line.text())) {
                told.add(as(PaperLine.Kind.HEADING, "", line.printed(), line));
                continue;
            }
            if (i > 0
                    && line.gap()
                    && told.get(i - 1).kind() == PaperLine.Kind.HEADING
                    && LeaderAbove.ledBelow(lines, i - 1)) {
                // It is close below its heading, and none itself.
                told.add(new PaperLine(
                        PaperLine.Kind.TEXT,
                        "",
                        line.text(),
                        line.offset(),
                        line.end(),
                        line.row(),
                        line.indent(),
                        false));
                continue;
            }
            counted = i > 0 && lines.get(i - 1).text().endsWith(":")
                    ? Math.max(NameRows.counted(lines, i), NameRows.unmarked(lines, i))
                    : counted - 1;
            if (counted > 0) {
                told.add(as(PaperLine.Kind.TEXT, BULLET, line.text(), line));
                continue;
            }
            boolean name = ShortLines.name(line) && LeaderLines.of(line.text()).isEmpty();
            if (line.gap()
                    && name
                    && i > 0
                    && (announces(told.get(told.size() - 1)) && NameRows.names(lines, i)
                            || LeaderAbove.leads(told.get(told.size() - 1)) && NameRows.unled(lines, i))) {
                listed = true;
                told.add(as(PaperLine.Kind.TEXT, BULLET, line.text(), line));
                continue;
            }
            boolean below = !line.gap() && name && (listed || line.indent() > outer + 1);
            boolean announced = i > 0 && lines.get(i - 1).text().endsWith(":");
            boolean above = name && !announced && (line.gap() && NameRows.block(lines, i) || NameRows.setIn(lines, i));
            boolean ledOver =
                    line.gap() && i + 1 < lines.size() && lines.get(i + 1).bullet() && LeaderAbove.ledUnit(line);
            boolean chapter =
                    chapters && DOTTED.matches(line.mark()) && ShortLines.name(line.bare()) && !ENTRY.find(line.text());
            if (LoneHeadings.is(lines, i) || ledOver || above || chapter || name && LeaderAbove.ledBelow(lines, i)) {
                told.add(as(PaperLine.Kind.HEADING, "", line.printed(), line));
                listed = above;
            } else {
                told.add(below ? as(PaperLine.Kind.TEXT, BULLET, line.text(), line) : line);
            }
        }
        return told;
    }

    public static PaperLine as(PaperLine.Kind kind, String mark, String text, PaperLine line) {
        return new PaperLine(kind, mark, text, line.offset(), line.end(), line.row(), line.indent(), line.gap());
    }

    /** Whether a line with a dash is what somebody said: it stands alone and is a sentence. */
    private static boolean quoted(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        boolean alone = line.bullet()
                && line.gap()
                && (i == 0 || !lines.get(i - 1).bullet())
                && (i + 1 == lines.size() || !lines.get(i + 1).bullet());
        return alone
                && line.text().length() < 3 * LONG
                && (i == 0 || !lines.get(i - 1).text().endsWith(":"))
                && "-\u2013".indexOf(line.mark().charAt(0)) >= 0
                && SAID.matches(line.text());
    }

    /** Whether a heading says that a list of units, or of those who lead, stands below. */
    private static boolean announces(PaperLine line) {
        return line.kind() == PaperLine.Kind.HEADING
                && (UnitWords.several(line.text()).isPresent() || TeamWords.team(line.text()));
    }
}
