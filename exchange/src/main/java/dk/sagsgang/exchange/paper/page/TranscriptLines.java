package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Transcripts of PDFs as web archives print them: below the word "Transkript" each page is one long line, in which headings and
 * lists run into the text. What stands above it belongs to the web page.
 */
final class TranscriptLines {

    private static final int MOST_WORDS = 16;

    private static final int LONGEST_TITLE = 250;

    private static final QuickPattern NUMBER_FIRST = QuickPattern.compile("\\d{1,3}\\.? \\p{Lu}");

    private static final int WHOLE_PAGE = 500;

    /** A word that begins a sentence; in the middle of one it has a small letter. */
    private static final String OPENING =
            "(?:I|Vi|Den|Det|De|Der|Denne|Dette|Disse|Herunder|Med|Til|Som|For|På|Efter|Ved|Hvis|Når|Udvalget|Projektet|Rådet|Byrådet|Kommunalbestyrelsen"
                    + "|Delprojektets|Formålet|Flere|Alle|Afdelingen|Her|Økonomien|Målet|Gruppen|Ledelsen|Organisationen|Udvalgets|Projektets|Rådets)";

    /** A heading that runs into the sentence below it. */
    private static final QuickPattern GLUED = QuickPattern.compile(
            "(?<=[.!?:;)\\d] |^)(?<heading>\\p{Lu}(?:[^.!?:;()]|\\([^()]{1,60}\\)|(?<=\\d)\\)){2,150}?) (?=" + OPENING
                    + " (?!og\\b|&)\\p{L})");

    private static final String KNOWN = PhraseFile.lines("inline-headings.txt").stream()
            .flatMap(line -> line.parts().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private static final QuickPattern HEADING =
            QuickPattern.compile("(?<=^|[ .])(?<!: )(?<!\\d\\.)(?<!§ )(?<!\\b(?:og|samt|eller|for|af|i) )(?<heading>(?:\\d{1,2}\\.? )?(?:" + KNOWN
                    + "))(?: (?=\\p{Lu}|\\d)|$)");

    /** "Socialafdelingen Socialafdelingen varetager". */
    private static final QuickPattern DOUBLED =
            QuickPattern.compile("(?<=[.!?] |^|\\p{Ll} )(?<heading>\\p{Lu}\\p{L}{5,}) (?=\\k<heading> \\p{Ll})");

    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "(?=\\d{1,2}[.)] \\p{Lu}[\\p{L}-]+[ ,])(?<=[.:;)\\p{L}] )(?<!Delprojekt )(?<!pkt\\. )(?<!nr\\. )(?<!stk\\. )");

    /** What kind of paper it is and its contents, as the first page prints them in the middle of its line. */
    private static final QuickPattern PARTS_OF_MEETING = QuickPattern.compile(
            "(?=(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL|INDHOLDSFORTEGNELSE|Indholdsfortegnelse) )(?<=\\S )|(?<=(?<!\\S)(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL|INDHOLDSFORTEGNELSE|Indholdsfortegnelse) )");

    private static final QuickPattern SUBPROJECT =
            QuickPattern.compile("(?=(?:Delprojekt|Arbejdsgruppe|Spor) \\d{1,2} ?[-\u2013:)])");

    private static final QuickPattern DASHED = QuickPattern.compile(
            " (?=[-\u2013•] \\p{Lu}\\p{L}+)(?<=[:\\p{L}.,)] )| (?=- \\p{L})(?<=: )| (?=- \\p{L})(?<=[: ]- [^.:]{3,90} )");

    private static final QuickPattern DATED = QuickPattern.compile(
            "(?=(?:Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|Foråret|Sommeren|Efteråret|Vinteren|Primo|Medio|Ultimo) [^.:]{0,20}\\d{4}: )(?<=\\S )"
                    + "|(?<=\\d{4} )(?=\\p{Lu}[^.:!?]{3,70}: )");

    private static final QuickPattern ROLE = QuickPattern.compile(
            "(?=(?:Projektejer|Styregruppe|Projektleder|Projektgruppe|Følgegruppe|Referencegruppe|Arbejdsgruppe|Formand|Næstformand|Sekretær|Deltagere|Tovholder|Medlemmer)(?:en|n|r)?: )(?<=\\S )");

    private static final QuickPattern LABELLED =
            QuickPattern.compile("\\b(?:Sagsbehandler|Journal|Sagsnr|Dato|Telefon|Ref)\\b");

    /** The sentence goes on behind it: "Mødet afholdes i Den grønne Skole". */
    private static final QuickPattern OPEN =
            QuickPattern.compile(".* (?:i|på|af|for|til|med|om|fra|og|at|ved|hos|under|mellem|samt|eller)");

    private static final QuickPattern MARK_BEFORE = QuickPattern.compile("(?:^|.*\\s)\\d{1,2}[.)] $");

    private static final QuickPattern PAGE_BEFORE = QuickPattern.compile("^(\\d{1,3}) (?=\\S)");

    /** "Side 8 af 44" says itself that it is no part of the text. */
    private static final QuickPattern SIDE_BEHIND = QuickPattern.compile(" Side \\d{1,3} (?:af|/) ?\\d{1,3}$");

    private static final QuickPattern PAGE_BEHIND =
            QuickPattern.compile(" (?:Side )?(\\d{1,3})(?: ?(?:/|af) ?\\d{1,3})?$");

    /** Points of a recommendation or a decision: "Ad 1. Godkendt. Ad 2. Udsat.", "1. at … 2. at …". */
    private static final QuickPattern POINTS = QuickPattern.compile(
            "(?<=\\S )(?=Ad\\.? ?\\d{1,2}[.:)]? \\p{L})|(?<=[:\\p{L}.,] )(?=\\d{1,2}[.)] [Aa]t )|(?<=[.,:] )(?=At \\p{Ll})");

    private static final List<QuickPattern> PARTING =
            List.of(POINTS, NUMBERED, PARTS_OF_MEETING, SUBPROJECT, DASHED, DATED, ROLE);

    private TranscriptLines() {}

    /** The line that says so, -1 where none does. */
    static int begin(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (FoldedWords.heading(lines.get(i).printed()).equals("transkript")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the lines are whole pages that were copied as one line each, with their numbers at the end. */
    static boolean pages(List<PaperLine> lines) {
        long whole =
                lines.stream().filter(line -> line.text().length() > WHOLE_PAGE).count();
        long numbered = lines.stream()
                .filter(line -> line.text().length() > WHOLE_PAGE && PAGE_BEHIND.find(line.text()))
                .count();
        return whole > 0 && 2 * whole >= lines.size() && 2 * numbered >= whole;
    }

    static List<PaperLine> of(List<PaperLine> pages) {
        TranscriptTitles titles = TranscriptTitles.of(pages);
        List<PaperLine> lines = new ArrayList<>();
        int page = 0;
        List<int[]> bounds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean counted = counted(pages);
        for (PaperLine line : pages) {
            page++;
            int[] bound = bounds(line.printed(), page, pages.size(), counted);
            bounds.add(bound);
            texts.add(line.printed().substring(bound[0], bound[1]));
        }
        PageRims rims = new PageRims(texts);
        for (int p = 0; p < pages.size(); p++) {
            String text = texts.get(p);
            int from = rims.head(text);
            int to = Math.max(from, rims.foot(text));
            page(pages.get(p).unmarked(), bounds.get(p)[0] + from, bounds.get(p)[0] + to, titles, lines);
        }
        return lines;
    }

    /** Whether every page begins with a number, each greater than the one before, from 1 on. */
    private static boolean counted(List<PaperLine> pages) {
        int last = 0;
        for (PaperLine page : pages) {
            Matcher before = PAGE_BEFORE.matcher(page.printed());
            int number = before.find() ? Integer.parseInt(before.group(1)) : 0;
            if (number <= last || last == 0 && number != 1) {
                return false;
            }
            last = number;
        }
        return last > 0;
    }

    /** A page without its number, which stands before or behind it. */
    private static int[] bounds(String page, int index, int pages, boolean counted) {
        Matcher before = PAGE_BEFORE.matcher(page);
        int number = before.find() ? Integer.parseInt(before.group(1)) : 0;
        // Pages may be left out of the middle: the number that stands first goes on from the page before.
        int from = number == index || counted ? before.end() : 0;
        Matcher side = SIDE_BEHIND.matcher(page);
        Matcher behind = PAGE_BEHIND.matcher(page);
        int to = side.find()
                ? side.start()
                : behind.find() && Integer.parseInt(behind.group(1)) <= pages + 2 ? behind.start() : page.length();
        return new int[] {from, Math.max(from, to)};
    }

    private static void page(PaperLine page, int from, int to, TranscriptTitles titles, List<PaperLine> lines) {
        String text = page.text().substring(0, to);
        boolean[] begins = new boolean[text.length() + 1];
        boolean[] heading = new boolean[text.length() + 1];
        begins[from] = true;
        boolean contents = titles.contents(text);
        for (QuickPattern pattern : contents ? List.<QuickPattern>of() : List.of(GLUED, HEADING, DOUBLED)) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                String found = matcher.group("heading");
                boolean fits = pattern != GLUED
                        || (found.split(" ").length <= MOST_WORDS
                                && !HeadingLines.sentence(found)
                                && !found.endsWith(",")
                                && !OPEN.matches(found)
                                && !LABELLED.find(found)
                                && !MARK_BEFORE.matches(
                                        text.substring(Math.max(0, matcher.start() - 6), matcher.start("heading"))));
                if (fits) {
                    begins[matcher.start("heading")] = true;
                    heading[matcher.start("heading")] = true;
                    begins[matcher.end("heading")] = true;
                }
            }
        }
        for (QuickPattern pattern : contents ? List.of(NUMBERED, PARTS_OF_MEETING) : PARTING) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                begins[matcher.end()] = true;
            }
        }
        int labels = TranscriptLabels.mark(text, from, to, begins, heading);
        if (labels > from
                && labels < from + LONGEST_TITLE
                && NUMBER_FIRST.matcher(text).region(from, to).lookingAt()) {
            // At the top of a page the title of an item goes as far as its first label.
            Arrays.fill(begins, from + 1, labels, false);
        }
        boolean[] title = new boolean[text.length() + 1];
        for (TranscriptTitles.Title each : titles.in(text, from)) {
            // The title of an item is one line, whatever headings its words look like.
            Arrays.fill(begins, each.from() + 1, each.to(), false);
            begins[each.from()] = true;
            begins[each.to()] = true;
            title[each.from()] = true;
        }
        int at = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || begins[i]) {
                add(page, text, at, i, heading[at], title[at], lines);
                at = i;
            }
        }
    }

    private static void add(
            PaperLine page, String text, int from, int to, boolean heading, boolean title, List<PaperLine> lines) {
        String read = text.substring(from, to).strip();
        if (read.startsWith(": ")) {
            read = read.substring(2).strip();
        }
        if (heading && read.endsWith(":")) {
            read = read.substring(0, read.length() - 1).strip();
        }
        if (read.isEmpty() || read.equals(":")) {
            return;
        }
        LineMark mark = heading && !title ? new LineMark("", read) : LineMark.of(read);
        int skipped = from;
        while (skipped < to && text.charAt(skipped) == ' ') {
            skipped++;
        }
        lines.add(new PaperLine(
                heading || title ? PaperLine.Kind.HEADING : PaperLine.Kind.TEXT,
                mark.mark(),
                mark.text(),
                Math.min(page.end(), page.offset() + skipped),
                Math.min(page.end(), page.offset() + to),
                page.row(),
                0,
                true));
    }
}
