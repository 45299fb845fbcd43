package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationContents;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.ContactLines;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitItem;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTables;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of a paper of an organisation, with its headings told: short lines that stand alone are headings. */
public final class OrganisationLines {

    public static final int LONG = 160;

    private static final int MOST_WORDS_ALONE = 8;

    private static final int FIRST = 8;

    /** What a page of the web shows above every text: "Spring til indhold", the name of the site. */
    private static final QuickPattern FURNITURE = QuickPattern.compile(
            "(?:(?:Spring|Gå|Skip) til (?:hoved ?|sidens )?indhold(?:et)?|Header menu|Du er her|(?:www\\.)?[\\p{L}\\d-]+\\.dk|(?:date \\d{4}-\\d{2} )?(?:Arkivfoto|Foto): .{2,60})");

    /** What a page shows beside its text: addresses to go to, advertisements, buttons. */
    private static final QuickPattern BUTTON = QuickPattern.compile(
            "https?://\\S+|Annonce|(?:Læs op|Print|Udskriv|Del|Tip en ven)(?: siden)?|Del (?:på|artiklen|siden).{0,30}|Relateret indhold|Til toppen|(?:Gå|Spring) til (?:hoved|sidens )?indhold(?:et)?|Header menu|Du er her|Opdateret:? .{4,30}|(?:Var du tilfreds med|Fandt du (?:det|svar)|Var denne side|Hjalp denne side|Kunne du bruge).{0,60}\\?|Ja Nej");

    /** What somebody said, with the dash that opens it: "- Det er ikke en sparerunde, siger direktøren." */
    private static final QuickPattern SAID = QuickPattern.compile(
            ".*(?:[.!?] .*|\\b(?:siger|fortæller|forklarer|oplyser)\\b.*|\\b(?:er|skal|har|kan) .*)\\.");

    private static final QuickPattern DIRECTOR = QuickPattern.compile(
            "(?:Kommunald|Fagd|D)irektør(?:en)?(?: for \\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){0,5})?");

    private static final QuickPattern TRAIL =
            QuickPattern.compile("(?:Hjem|Forside) (?:[>/»] ?)?\\p{Lu}[^.:]{3,150}(?<![.:])");

    private static final String BULLET = "•";

    /** What pages of a department print above parts of them. */
    private static final QuickPattern OWN_HEADING = QuickPattern.compile(
            "Sådan er (?:vi|.{3,40}) organiseret|(?:Hvem er vi|Hvad laver vi|Hvad er .{3,40})\\??|Vores organisation|Organisering og ledelse");

    /** The number of a chapter inside of a chapter. */
    private static final QuickPattern DOTTED = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?");

    /** The page behind the entry of a table of contents. */
    private static final QuickPattern ENTRY = QuickPattern.compile("(?:\\.{2,}|\u2026|_{2,}) ?\\d{1,3}$");

    private static final int FEWEST_CHAPTERS = 3;

    private static final int FEWEST_CAPITALS = 6;

    /** What no heading and no name of a unit has: a year, an address, a telephone number. */
    private static final QuickPattern NO_NAME = QuickPattern.compile("\\d{4}|@|www\\.|\\b[Tt]lf|\\b[Tt]elefon");

    /** What begins with a time is a step of a plan: "Uge 40 Forslaget sendes i høring". */
    private static final QuickPattern DAY_FIRST = QuickPattern.compile(
            "(?:(?:Primo|Medio|Ultimo|Senest|Inden|Efter|Uge|Fra|Den) )?(?:\\d{1,2}\\.? ?(?:[-\u2013]\\d{1,2}\\.? ?)?)?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|(?<=Uge )\\d{1,2})(?: \\d{4})? \\p{Lu}|Efter (?:et|to|tre|\\d) (?:år|måneder)");

    /** Words of a letter, which head nothing. */
    private static final QuickPattern GREETING =
            QuickPattern.compile("(?:Kære|Hej|Til alle|Med venlig hilsen|Venlig hilsen|Mvh)(?![\\p{L}-])");

    private OrganisationLines() {}

    /** The lines of a paper. */
    public static List<PaperLine> of(Paper paper) {
        List<PaperLine> own = paper.lines().stream()
                .filter(line -> !BUTTON.matches(line.text()))
                .toList();
        boolean flat = paper.lines().stream().anyMatch(line -> line.text().length() > 3 * LONG)
                || paper.aside().stream()
                        .anyMatch(line -> FoldedWords.heading(line.printed()).equals("transkript"));
        return alone(ChapterLines.joined(
                flat
                        ? withoutTrail(RunInHeadings.parted(paper))
                        : LeaderBlocks.joined(SetInLines.marked(withoutTrail(own)))));
    }

    /** Leaves out the trail of a web page that leads to it: "Hjem Om kommunen Organisation Kultur". */
    private static List<PaperLine> withoutTrail(List<PaperLine> whole) {
        List<PaperLine> lines = withoutFurniture(whole);
        for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
            if (TRAIL.matches(lines.get(i).text())) {
                List<PaperLine> kept = new ArrayList<>(lines);
                kept.remove(i);
                return kept;
            }
        }
        return lines;
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
                .filter(line -> DOTTED.matches(line.mark()) && shortName(line.bare()))
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
            if (UnitTables.head(line.printed())) {
                told.add(line.apart(false));
                continue;
            }
            if (GREETING.lookingAt(line.text()) && line.text().length() < LONG / 4) {
                told.add(line.apart(false));
                continue;
            }
            if (quoted(lines, i)) {
                told.add(line.unmarked());
                continue;
            }
            boolean directs = director(line.text()) && i + 1 < lines.size() && led(lines.get(i + 1));
            led = directs || led && led(line) && !line.gap();
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
            if (i > 0 && line.gap() && told.get(i - 1).kind() == PaperLine.Kind.HEADING && ledBelow(lines, i - 1)) {
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
            counted = i > 0 && lines.get(i - 1).text().endsWith(":") ? NameRows.counted(lines, i) : counted - 1;
            if (counted > 0) {
                told.add(as(PaperLine.Kind.TEXT, BULLET, line.text(), line));
                continue;
            }
            boolean name = shortName(line) && LeaderLines.of(line.text()).isEmpty();
            if (line.gap()
                    && name
                    && i > 0
                    && (announces(told.get(told.size() - 1)) && NameRows.names(lines, i)
                            || leads(told.get(told.size() - 1)) && NameRows.unled(lines, i))) {
                listed = true;
                told.add(as(PaperLine.Kind.TEXT, BULLET, line.text(), line));
                continue;
            }
            boolean below = !line.gap() && name && (listed || line.indent() > outer + 1);
            boolean announced = i > 0 && lines.get(i - 1).text().endsWith(":");
            boolean above = name && !announced && (line.gap() && NameRows.block(lines, i) || NameRows.setIn(lines, i));
            boolean ledOver =
                    line.gap() && i + 1 < lines.size() && lines.get(i + 1).bullet() && ledUnit(line);
            boolean chapter =
                    chapters && DOTTED.matches(line.mark()) && shortName(line.bare()) && !ENTRY.find(line.text());
            if (heading(lines, i) || ledOver || above || chapter || name && ledBelow(lines, i)) {
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

    /** Leaves out the lines that stand together with what every page of a site shows above its text. */
    private static List<PaperLine> withoutFurniture(List<PaperLine> lines) {
        if (lines.isEmpty() || !FURNITURE.matches(lines.get(0).text())) {
            return lines;
        }
        int text = 1;
        while (text < Math.min(FIRST, lines.size()) && !lines.get(text).gap()) {
            text++;
        }
        boolean apart = text < lines.size() && lines.get(text).gap();
        return apart ? lines.subList(text, lines.size()) : lines;
    }

    /** Whether a text is the office of a director and nothing else, as it stands above what the director answers for. */
    public static boolean director(String text) {
        return text.length() < LONG && DIRECTOR.matches(text);
    }

    /** Whether a line could be the name of what a director answers for. */
    private static boolean led(PaperLine line) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && !line.numbered()
                && text.length() < LONG
                && !Headings.line(text)
                && !director(text)
                && UnitWords.several(text).isEmpty()
                && !TeamWords.team(text)
                && !(NameList.person(text).isPresent() && !UnitWords.name(text))
                && UnitWords.plain(UnitItem.of(text).name());
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

    /** Whether a line of its own could be a name or a heading: short, with a capital, without verb and closing stop. */
    static boolean shortName(PaperLine line) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && !text.isEmpty()
                && text.length() <= LONG / 2
                && text.chars().filter(c -> c == ' ').count() < MOST_WORDS_ALONE
                && FoldedWords.capital(text)
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && !NO_NAME.find(text)
                && !GREETING.lookingAt(text)
                && !DAY_FIRST.lookingAt(text)
                && !HeadingLines.sentence(text);
    }

    private static boolean heading(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        if (asked(lines, i) || capitals(lines, i)) {
            return true;
        }
        if (!shortName(line) || i + 1 == lines.size()) {
            return false;
        }
        PaperLine next = lines.get(i + 1);
        String words = next.text();
        if (ContactLines.reaches(words) && LeaderLines.of(line.text()).isPresent()) {
            return false;
        }
        boolean text = words.length() > LONG / 3 || words.endsWith(".") || words.endsWith(":");
        if (line.gap() && next.gap() && UnitLabels.heading(line.text())) {
            return true;
        }
        boolean apart = line.gap()
                && line.text().indexOf(':') < 0
                && (UnitLabels.heading(words) || next.mark().isEmpty() && text);
        boolean afterList = i > 0 && lines.get(i - 1).bullet();
        return apart || next.bullet() && (line.gap() || afterList || UnitWords.name(line.text()));
    }

    /** Whether a line stands alone in capitals, whatever its words: "ÆNDRINGERNE ER DISSE". */
    private static boolean capitals(List<PaperLine> lines, int i) {
        String text = lines.get(i).text();
        return lines.get(i).gap()
                && lines.get(i).mark().isEmpty()
                && text.length() <= LONG / 2
                && text.chars().filter(Character::isLetter).count() >= FEWEST_CAPITALS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && ".,;:!".indexOf(text.charAt(text.length() - 1)) < 0
                && !NO_NAME.find(text)
                && i > 0
                && i + 1 < lines.size();
    }

    /** Whether a line is a question that stands alone above its answer: "Hvad sker der nu?". */
    private static boolean asked(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        return line.gap()
                && line.mark().isEmpty()
                && text.endsWith("?")
                && text.length() <= LONG / 2
                && text.indexOf('.') < 0
                && i + 1 < lines.size()
                && !lines.get(i + 1).text().endsWith("?");
    }

    /** Whether a heading says that a list of units, or of those who lead, stands below. */
    private static boolean announces(PaperLine line) {
        return line.kind() == PaperLine.Kind.HEADING
                && (UnitWords.several(line.text()).isPresent() || TeamWords.team(line.text()));
    }

    /** "Teknisk Forvaltning, direktør Bo Ravn:" above what stands below it. */
    private static boolean ledUnit(PaperLine line) {
        String text = line.text();
        if (!line.mark().isEmpty() || !text.endsWith(":") || text.length() > LONG) {
            return false;
        }
        UnitItem item = UnitItem.of(text.substring(0, text.length() - 1));
        return LeaderLines.of(item.more()).isPresent() && UnitWords.name(item.name());
    }

    /** Whether a line names a director, below whom the units stand. */
    private static boolean leads(PaperLine line) {
        return line.mark().isEmpty()
                && LeaderLines.of(line.text())
                        .filter(each -> LeaderLines.director(each.office()))
                        .isPresent();
    }

    /** Whether the next line names who leads what this one names; one that stands apart is of a chief, whose unit this is. */
    private static boolean ledBelow(List<PaperLine> lines, int i) {
        if (i + 1 >= lines.size() || !lines.get(i + 1).mark().isEmpty()) {
            return false;
        }
        PaperLine next = lines.get(i + 1);
        Optional<LeaderLines.Leader> leader = LeaderLines.of(next.text());
        String text = lines.get(i).text();
        // A director stands above units, but below the name of the administration that is the director's.
        boolean named = UnitWords.name(text);
        boolean apart = lines.get(i).gap()
                && UnitWords.plain(text)
                && !UnitLabels.heading(text)
                && !Headings.line(text)
                && (named || NameList.person(text).isEmpty());
        return leader.filter(each -> !next.gap() || apart && (named || !LeaderLines.director(each.office())))
                .isPresent();
    }
}
