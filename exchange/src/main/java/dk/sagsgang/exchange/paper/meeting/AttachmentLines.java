package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.AttachmentDates;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.text.Access;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attachments: the lines under "Bilag", and file names that the system prints before them. */
final class AttachmentLines {

    private static final Set<String> HEADINGS = Set.of(
            "bilag", "bilag funktioner", "bilagsliste", "bilag til sagen", "bilag til punktet", "vedlagte bilag");

    private static final Set<String> NONE = Set.of("ingen", "ingen bilag", "-");

    private static final String ENDING = "\\.(?:pdf|docx?|xlsx?|pptx?|msg|rtf|tiff?|jpe?g|png|zip|html?)";

    /** A file of the document system: case number, document number, version and name. */
    private static final QuickPattern SYSTEM_FILE =
            QuickPattern.compile("caseno(\\S+?)_#(\\d+)_(v\\d+)_.+" + ENDING, Pattern.CASE_INSENSITIVE);

    private static final QuickPattern FILES =
            QuickPattern.compile("(?:\\S+" + ENDING + "(?: |$))+", Pattern.CASE_INSENSITIVE);

    /** What a page says instead of the picture before a file. */
    private static final QuickPattern ICON = QuickPattern.compile("(application/[\\w.+-]+?) icon ");

    private static final QuickPattern PDF_BEHIND = QuickPattern.compile(" \\(pdf\\)$");

    private static final QuickPattern NUMBERED =
            QuickPattern.compile("^(\\d{2,4}-\\d{4}-\\d{3,}|\\d{5,}[-/]\\d{2,4}|\\d{6,}) +(.+)$");

    private static final QuickPattern ACCESS = QuickPattern.compile(
            "^(.+?)(?: \\((åben|åbent|lukket|offentlig|offentligt|fortrolig|fortroligt|lukket bilag|fortroligt bilag|ikke offentlig|ikke offentligt)\\)| [-\u2013] (lukket|fortrolig|fortroligt|lukket bilag|fortroligt bilag))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern OPEN_BEFORE = QuickPattern.compile(
            "^(?:(åben|lukket) - |(lukket|fortroligt|åbent)(?: bilag)?(?:: | [-\u2013] )|(lukket|fortroligt) bilag )(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "2 Åben Hvidbog 306-2019-241122". */
    private static final QuickPattern LISTED = QuickPattern.compile(
            "^((?:bilag )?\\d{1,3})[.:]? (åben|åbent|lukket)(?: bilag)?(?: [-\u2013]|:)? (.+?) \\(?(?:dok\\.? ?(?:nr\\.?)? ?)?(\\d{2,4}-\\d{4}-\\d{3,}|\\d{3,}[-/]\\d{2}|\\d{2}/\\d{4,7})\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String ONE =
            "((?:Bilag )?\\d{1,3}) ([Åå]ben|[Ll]ukket) (\\p{Lu}[^/]{2,120}?) (?:Dok\\.? ?)?(\\d{3,}/\\d{2}|\\d{2}/\\d{4,7}|\\d{2,4}-\\d{4}-\\d{3,})(?!\\d)";

    private static final QuickPattern IN_ROW = QuickPattern.compile(ONE + "(?= |$)");

    private static final QuickPattern ROW = QuickPattern.compile("(?:" + ONE + " ){1,40}+" + ONE);

    /** "Hvidbog (1554612 - EMN-2013-01431)": the number of the document and that of its case. */
    private static final QuickPattern NUMBER_BEHIND = QuickPattern.compile(
            "^(.+?) \\((?:(?:DokumentID|[Dd]ok(?:ument)?\\.? ?nr\\.?|[Dd]ok\\.)[: ]*(?=\\d)|(?=\\d{5}))(\\d+(?:[-/]\\d{2,5})?)(?: - ([\\p{L}\\d/-]{4,30}))?\\)$");

    /** "Anlægsoversigt 44522/14": the number of the document in a column of its own. */
    private static final QuickPattern NUMBER_LAST =
            QuickPattern.compile("^(.*\\p{L}.*?) ((?:\\d{5,7}|(?!19|20)\\d{4})[/-]\\d{2})$");

    private static final QuickPattern NAMED = QuickPattern.compile(
            "^(Bilag ?\\d{1,3}[a-z]?)(?:\\.|:| -| \u2013| (?=\\p{Lu}\\p{L})(?!.*\\.\\p{L}{3,4}$)) ?(.+)$");

    /** The word of the button that shows the file, in the column "Funktioner". */
    private static final QuickPattern BUTTON_BEHIND = QuickPattern.compile(" Vis$");

    /** Below the attachments somebody recommends in a sentence of its own. */
    private static final QuickPattern RECOMMENDS =
            QuickPattern.compile("^\\p{Lu}[^.:;]{2,60} indstille[rs](?:[,: ]|$)");

    /** "Ændringsforslag fra Enhedslisten", "Forslag til vedtægter": a heading anywhere else. */
    private static final QuickPattern PROPOSAL =
            QuickPattern.compile("(?:Ændrings|Under|Budget|Tillægs)?[Ff]orslag (?:fra|til|om|af) [^:.]{2,100}");

    /** How what is proposed is told. */
    private static final QuickPattern PROPOSED =
            QuickPattern.compile("^at |[.:,;]$| (?:foreslå[rs]|stille[rs]|indstille[rs]) ");

    /** A title may end with a full stop; a line as long as this that does goes on with the text. */
    private static final QuickPattern SENTENCE = QuickPattern.compile(".{90,}\\.");

    private static final QuickPattern FILE_NAME = QuickPattern.compile(".{1,200}" + ENDING, Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 220;

    private final ItemOutline outline;
    private final Deque<Matcher> files = new ArrayDeque<>();

    AttachmentLines(ItemOutline outline) {
        this.outline = outline;
    }

    /** Reads attachments that begin at a line; gives back how many lines they take. */
    int read(List<PaperLine> lines, int from) {
        PaperLine line = lines.get(from);
        Matcher file = SYSTEM_FILE.matcher(line.text());
        if (file.matches()) {
            if (titled(lines, from)) {
                files.add(file);
            } else {
                AttachmentBuilder attachment = Attachment.builder();
                file(file, attachment);
                attach(attachment, line);
            }
            return 1;
        }
        if (FILES.matches(line.text())
                && line.text().indexOf(' ') < 0 == (line.text().split(" ").length == 1)) {
            for (String name : line.text().split(" ")) {
                attach(Attachment.builder().title(name).fileName(name), line);
            }
            return 1;
        }
        if (ICON.lookingAt(line.text())) {
            icons(line);
            return 1;
        }
        if (!line.mark().isEmpty() || !HEADINGS.contains(FoldedWords.heading(line.text()))) {
            return 0;
        }
        int at = from + 1;
        while (at < lines.size() && entry(lines, at)) {
            PaperLine each = lines.get(at);
            if (!NONE.contains(FoldedWords.heading(each.text())) && !row(each)) {
                AttachmentsInARow.parted(each).forEach(one -> attach(titled(one), one));
            }
            at++;
        }
        if (at == from + 1) {
            outline.head().addEmptyLabels(line.text());
        }
        return at - from;
    }

    /** Files in a row, each behind what the page says instead of its picture. */
    private void icons(PaperLine line) {
        Matcher icon = ICON.matcher(line.text());
        boolean more = icon.find();
        while (more) {
            String type = icon.group(1);
            int from = icon.end();
            more = icon.find();
            String printed = line.text()
                    .substring(from, more ? icon.start() : line.text().length());
            AttachmentBuilder attachment = Attachment.builder().mediaType(type);
            String name = opened(printed.strip(), attachment);
            if (!name.isBlank()) {
                attach(attachment.title(name).fileName(name), line);
            }
        }
    }

    private static boolean titled(List<PaperLine> lines, int from) {
        int at = from + 1;
        while (at < lines.size() && SYSTEM_FILE.matches(lines.get(at).text())) {
            at++;
        }
        return at < lines.size()
                && HEADINGS.contains(FoldedWords.heading(lines.get(at).text()));
    }

    private static boolean entry(List<PaperLine> lines, int at) {
        PaperLine line = lines.get(at);
        String text = line.text();
        boolean heading = line.mark().isEmpty() && Headings.line(text) && !proposal(lines, at);
        return !heading
                && !RECOMMENDS.find(text)
                && text.length() <= LONGEST
                && !text.isEmpty()
                && (line.bullet() || NAMED.matches(text) || !SENTENCE.matches(text));
    }

    /** The name of a proposal that is attached; what somebody proposes stands below a heading in sentences or points. */
    private static boolean proposal(List<PaperLine> lines, int at) {
        if (!PROPOSAL.matches(lines.get(at).text())) {
            return false;
        }
        if (at + 1 >= lines.size()) {
            return true;
        }
        PaperLine below = lines.get(at + 1);
        boolean proposed = below.bullet() || below.numbered() || PROPOSED.find(below.text());
        return !proposed || Headings.line(below.text());
    }

    /** A transcript prints them in a row: "1 Åben Høringsbrev 158211/16 2 Åben Udkast til svar 170093/16". */
    private boolean row(PaperLine line) {
        if (!ROW.matches(line.printed())) {
            return false;
        }
        Matcher each = IN_ROW.matcher(line.printed());
        while (each.find()) {
            attach(
                    Attachment.builder()
                            .number(each.group(1))
                            .access(access(each.group(2)))
                            .title(each.group(3))
                            .documentNumber(each.group(4)),
                    line);
        }
        return true;
    }

    private AttachmentBuilder titled(PaperLine line) {
        AttachmentBuilder attachment = Attachment.builder();
        String text = BUTTON_BEHIND.matcher(line.text()).replaceFirst("");
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            attachment.documentNumber(numbered.group(1));
            text = numbered.group(2);
        }
        Matcher listed = LISTED.matcher(line.bullet() ? line.text() : line.printed());
        if (listed.matches()) {
            return attachment
                    .number(listed.group(1))
                    .access(access(listed.group(2)))
                    .title(listed.group(3))
                    .documentNumber(listed.group(4));
        }
        if (PDF_BEHIND.find(text)) {
            attachment.mediaType("application/pdf");
            text = PDF_BEHIND.matcher(text).replaceFirst("");
        }
        text = opened(text, attachment);
        Matcher last = NUMBER_LAST.matcher(text);
        if (last.matches()) {
            attachment.documentNumber(last.group(2));
            attachment.number(line.numbered() ? line.mark() : "");
            return attachment.title(last.group(1)).dated(AttachmentDates.in(last.group(1)));
        }
        Matcher behind = NUMBER_BEHIND.matcher(text);
        if (behind.matches()) {
            attachment.documentNumber(behind.group(2));
            if (behind.group(3) != null) {
                attachment.caseNumber(CaseNumber.of(behind.group(3)));
            }
            attachment.number(line.numbered() ? line.mark() : "");
            return attachment.title(behind.group(1)).dated(AttachmentDates.in(behind.group(1)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            attachment.number(named.group(1));
            text = named.group(2);
        } else if (line.numbered()) {
            attachment.number(line.mark());
        }
        if (!files.isEmpty()) {
            file(files.poll(), attachment);
        } else if (FILE_NAME.matches(text)) {
            attachment.fileName(text);
        }
        return attachment.title(text).dated(AttachmentDates.in(text));
    }

    /** The words without those that say whether it may be published, which are taken. */
    private static String opened(String text, AttachmentBuilder attachment) {
        Matcher behind = ACCESS.matcher(text);
        if (behind.matches()) {
            attachment.access(access(behind.group(2) == null ? behind.group(3) : behind.group(2)));
            return behind.group(1);
        }
        Matcher before = OPEN_BEFORE.matcher(text);
        if (before.matches()) {
            String word = before.group(1) != null
                    ? before.group(1)
                    : before.group(2) != null ? before.group(2) : before.group(3);
            attachment.access(access(word));
            return before.group(4);
        }
        return text;
    }

    private static void file(Matcher file, AttachmentBuilder attachment) {
        attachment
                .fileName(file.group())
                .caseNumber(CaseNumber.of(file.group(1)))
                .documentNumber(file.group(2))
                .version(file.group(3));
    }

    private static Access access(String word) {
        String folded = FoldedWords.folded(word);
        return folded.startsWith("å") || folded.startsWith("offentlig") ? Access.OPEN : Access.CLOSED;
    }

    private void attach(AttachmentBuilder attachment, PaperLine line) {
        outline.attachments().add(ItemPaper.at(attachment.build(), line));
    }
}
