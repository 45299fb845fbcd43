package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.LineMark;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.ManyWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** One page of a transcript, which is parted into lines where labels, headings, titles and lists begin. */
final class TranscriptPage {

    private static final int MOST_WORDS = 16;

    private static final int LONGEST_TITLE = 250;

    private static final QuickPattern NUMBER_FIRST = QuickPattern.compile("\\d{1,3}\\.? \\p{Lu}");

    /** A word that begins a sentence; in the middle of one it has a small letter. */
    private static final String OPENING =
            "(?:I|Vi|Den|Det|De|Der|Denne|Dette|Disse|Herunder|Med|Til|Som|For|På|Efter|Ved|Hvis|Når|Udvalget|Projektet|Rådet|Byrådet|Kommunalbestyrelsen"
                    + "|Delprojektets|Formålet|Flere|Alle|Afdelingen|Her|Økonomien|Målet|Gruppen|Ledelsen|Organisationen|Udvalgets|Projektets|Rådets)";

    /** A heading that runs into the sentence below it. */
    private static final QuickPattern GLUED = QuickPattern.compile(
            "(?<=[.!?:;)\\d] |^)(?<heading>\\p{Lu}(?:[^.!?:;()]|\\([^()]{1,60}\\)|(?<=\\d)\\)){2,150}?) (?=" + OPENING
                    + " (?!og\\b|&)\\p{L})");

    private static final String KNOWN = ManyWords.of(PhraseFile.lines("inline-headings.txt").stream()
            .flatMap(line -> line.parts().stream())
            .toList());

    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?<=^|[ .])(?<!: )(?<!\\d\\.)(?<!§ )(?<!\\b(?:og|samt|eller|for|af|i|med|jf\\.) )(?<!\\b(?:pkt\\.|punkt|nr\\.|[Ss]ide) )(?<heading>(?:\\d{1,2}\\.? )?(?:"
                    + KNOWN + "))(?: (?=\\p{Lu}|\\d)|$)");

    /** "GODKENDELSE AF FORSLAG TIL DAGSORDENEN: Godkendtes.": capitals and a colon set it off from what stands before. */
    private static final QuickPattern CAPITALS =
            QuickPattern.compile("(?<=[\\p{Ll}.)] )(?<heading>(?:\\p{Lu}{2,} ){2,8}\\p{Lu}{2,}:)(?: (?=\\p{Lu})|$)");

    /** "Socialafdelingen Socialafdelingen varetager". */
    private static final QuickPattern DOUBLED =
            QuickPattern.compile("(?<=[.!?] |^|\\p{Ll} )(?<heading>\\p{Lu}\\p{L}{5,}) (?=\\k<heading> \\p{Ll})");

    /** "Forslag" is a heading where somebody proposes something below it. */
    private static final QuickPattern PROPOSAL = QuickPattern.compile(
            "(?<=^|[ .])(?<heading>Forslag) (?=(?:Administrationen|Forvaltningen|Direktionen|Det) (?:foreslå|indstille))");

    /** "BESLUTNING I TEKNISK UDVALG DEN 02-06-2009" is one heading, whatever its words look like. */
    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?<=^|[ .])(?<!\\b(?:jf\\.|jævnfør|se|og|samt|eller|for|af|i|til|om|ved|fra|med|efter|ifølge) )"
                    + "(?<heading>\\p{Lu}(?iu:eslutning|edtagelse)(?iu: i| fra| på| truffet i)? (?:\\p{Lu}|(?<=på )\\p{L}+mødet)[^.:;()]{0,100}?"
                    + ",? (?iu:den|d\\.) \\d{1,2}(?:[-./]\\d{1,2}[-./]|\\. \\p{L}{3,9} )\\d{4}:?)(?: (?=\\p{Lu}|\\d)|$)");

    private static final QuickPattern LABELLED =
            QuickPattern.compile("\\b(?:Sagsbehandler|Journal|Sagsnr|Dato|Telefon|Ref)\\b");

    /** The sentence goes on behind it: "Mødet afholdes i Den grønne Skole". */
    private static final QuickPattern OPEN =
            QuickPattern.compile(".* (?:i|på|af|for|til|med|om|fra|og|at|ved|hos|under|mellem|samt|eller)");

    private static final QuickPattern MARK_BEFORE = QuickPattern.compile("(?:^|.*\\s)\\d{1,2}[.)] $");

    private final PaperLine page;
    private final String text;
    private final int from;
    private final int to;
    private final boolean[] begins;
    private final boolean[] heading;
    private final boolean[] title;

    /** Where the element of a list begins that has no mark. */
    private final boolean[] element;

    private TranscriptPage(PaperLine page, int from, int to) {
        this.page = page;
        this.text = page.text().substring(0, to);
        this.from = from;
        this.to = to;
        this.begins = new boolean[text.length() + 1];
        this.heading = new boolean[text.length() + 1];
        this.title = new boolean[text.length() + 1];
        this.element = new boolean[text.length() + 1];
        begins[from] = true;
    }

    /** Adds the lines of a stretch of a page; the first of all has the head of the paper. */
    static void add(
            PaperLine page,
            int from,
            int to,
            TranscriptTitles titles,
            TranscriptLists lists,
            boolean first,
            List<PaperLine> before,
            List<PaperLine> lines) {
        TranscriptPage reader = new TranscriptPage(page, from, to);
        reader.mark(titles);
        if (first) {
            TranscriptFirstPage.mark(reader.text, from, to, before, reader.begins, reader.heading);
            TranscriptHeadLabels.mark(reader.text, from, to, reader.begins, reader.heading);
        }
        lists.mark(reader.text, from, to, reader.begins, reader.heading);
        int at = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || reader.begins[i]) {
                reader.add(at, i, lines);
                at = i;
            }
        }
    }

    private void mark(TranscriptTitles titles) {
        boolean contents = titles.contents(text);
        if (!contents) {
            headings(HEADING, begins);
            TranscriptHeadings.used(text, from, to, begins, heading);
            headings(PROPOSAL, begins);
            headings(CAPITALS, begins);
            decided();
        }
        int labels = TranscriptLabels.mark(text, from, to, begins, heading);
        // What stands so far parts the page for sure; by it the titles are found.
        List<TranscriptTitles.Title> found = titles.in(text, from, begins);
        boolean[] sure = begins.clone();
        found.forEach(each -> sure[each.from()] = true);
        if (!contents) {
            headings(GLUED, sure);
            headings(DOUBLED, sure);
            TranscriptHeadings.others(text, Math.min(to, Math.max(from, titles.behind(text))), to, begins, heading);
        }
        TranscriptBreaks.mark(text, from, to, contents, begins);
        if (!contents) {
            TranscriptMarks.mark(text, from, to, begins, heading);
            TranscriptOpenings.mark(text, from, to, begins, element);
        }
        if (contents) {
            TranscriptContents.mark(text, from, to, titles.known(), begins);
        }
        if (labels > from
                && labels < from + LONGEST_TITLE
                && NUMBER_FIRST.matcher(text).region(from, to).lookingAt()) {
            // At the top of a page the title of an item goes as far as its first label.
            Arrays.fill(begins, from + 1, labels, false);
        }
        for (TranscriptTitles.Title each : found) {
            // The title of an item is one line, whatever headings its words look like.
            Arrays.fill(begins, each.from() + 1, each.to(), false);
            begins[each.from()] = true;
            begins[each.to()] = true;
            title[each.from()] = true;
            heading[each.to()] &= sure[each.to()];
        }
    }

    private void headings(QuickPattern pattern, boolean[] sure) {
        Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            boolean known = pattern == GLUED && heading[matcher.start("heading")];
            if (!known && (pattern != GLUED || fits(matcher) && !crosses(matcher, sure))) {
                begins[matcher.start("heading")] = true;
                heading[matcher.start("heading")] = true;
                begins[matcher.end("heading")] = true;
            }
        }
    }

    private void decided() {
        Matcher matcher = DECIDED.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int start = matcher.start("heading");
            if (Headings.role(matcher.group("heading")) == Headings.Role.DECISION) {
                Arrays.fill(begins, start + 1, matcher.end("heading"), false);
                Arrays.fill(heading, start + 1, matcher.end("heading"), false);
                begins[start] = true;
                heading[start] = true;
                begins[matcher.end("heading")] = true;
            }
        }
    }

    /** Whether something else begins for sure inside the words of a heading. */
    private static boolean crosses(Matcher matcher, boolean[] sure) {
        for (int i = matcher.start("heading") + 1; i < matcher.end("heading"); i++) {
            if (sure[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Matcher matcher) {
        String found = matcher.group("heading");
        return found.split(" ").length <= MOST_WORDS
                && !HeadingLines.sentence(found)
                && !found.endsWith(",")
                && !OPEN.matches(found)
                && !LABELLED.find(found)
                && !MARK_BEFORE.matches(text.substring(Math.max(0, matcher.start() - 6), matcher.start("heading")));
    }

    private void add(int start, int end, List<PaperLine> lines) {
        String read = text.substring(start, end).strip();
        if (read.startsWith(": ")) {
            read = read.substring(2).strip();
        }
        if (heading[start] && read.endsWith(":")) {
            read = read.substring(0, read.length() - 1).strip();
        }
        if (read.isEmpty() || read.equals(":") || read.equals("-") || read.equals("\u2013")) {
            return;
        }
        LineMark mark = heading[start] && !title[start]
                ? new LineMark("", read)
                : element[start] ? new LineMark("•", read) : LineMark.of(read);
        int skipped = start;
        while (skipped < end && text.charAt(skipped) == ' ') {
            skipped++;
        }
        lines.add(new PaperLine(
                heading[start] || title[start] ? PaperLine.Kind.HEADING : PaperLine.Kind.TEXT,
                mark.mark(),
                mark.text(),
                Math.min(page.end(), page.offset() + skipped),
                Math.min(page.end(), page.offset() + end),
                page.row(),
                0,
                true));
    }
}
