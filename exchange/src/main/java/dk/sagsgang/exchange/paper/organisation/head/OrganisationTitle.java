package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The title of a paper of an organisation. */
public final class OrganisationTitle {

    /** The title where it runs into the rest of the first page. */
    private static final QuickPattern GLUED = QuickPattern.compile(
            "^(?:(?:NOTAT|Notat|RAPPORT|Rapport|BILAG|Bilag|Til|\\d{1,2}\\.?|\\p{Lu}\\p{L}+ (?:Kommune|KOMMUNE)|\\p{Lu}\\p{L}+udvalget) )*(?=\\p{Lu})"
                    + "(?<title>(?:(?:Forslag til|Oplæg til|Notat om|Projekt)? ?(?:[Nn]y )?(?:\\p{L}+ )?(?:[Oo]rganis|[Ff]orvaltningsstruktur|[Aa]dministrativ|[Ll]edelsesstruktur|\\p{L}*[Oo]rganisering)"
                    + "|(?:Baggrundsn|N)otat (?:om|vedr\\.?) |Ledelse (?:&|og) [Oo]rganisation)[^.:]{0,120}?)(?= Dato| Notat| Indledning| Baggrund| Denne udgave| \\d{1,2}\\.|$|\\.(?! ?\\d))");

    private static final QuickPattern KIND_ALONE = QuickPattern.compile(
            "(?:(?:.{2,100} )?(?:\\p{L}{5,14})?(?:notat|rapport)|bilag(?: \\d{1,2})?|høringsmateriale|til|dato|sagsnr.*|j\\.?nr.*|journalnr.*|side \\d.*|indhold|forside|nyhed(?:er)?|pressemeddelelse|notat til: .*)");

    private static final QuickPattern ADDRESSED = QuickPattern.compile(
            "(?:Til|Cc|Kopi(?: til)?|Ref|Fra|Att|Deres ref|Vores ref|Direkte telefon|Telefon|Tlf|Mobil|E-?mail|Dokumentnr|Dokumentnummer|Dok\\. ?nr|Dokumentløbenr|Initialer|Side)\\.?: ?.{1,80}");

    private static final QuickPattern DAY =
            QuickPattern.compile(".{0,20}\\d{1,2}[./] ?(?:\\d{1,2}|\\p{L}+)[./ ]+\\d{4}.{0,20}");

    /** A title may end in the day from which it holds: "Organisationsændringer fra 1. august 2023". */
    private static final QuickPattern FROM_DAY = QuickPattern.compile(
            "\\p{Lu}[^.:]{0,80}(?:rganis|truktur)[^.:]{0,60} (?:fra|pr\\.) (?:den )?\\d{1,2}\\. \\p{Ll}+(?: \\d{4})?");

    /** In the head of a note a label tells it: "Emne: Ny organisering af stabene". */
    private static final QuickPattern LABELLED = QuickPattern.compile(
            "(?:Forslagets (?:navn|titel)|Navn på forslag(?:et)?|Sag|Emne|Vedr\\.?|Vedrørende|Titel|Overskrift) ?: ?(?<title>\\p{Lu}[^:]{5,140})");

    /** Who wrote it and when: "Ida Holk mandag, 4. november 2019 - 17:22". */
    private static final QuickPattern BYLINE =
            QuickPattern.compile(".{0,80}\\d{4}(?: -|,)? (?:kl\\. )?\\d{1,2}[.:]\\d{2}");

    private static final QuickPattern SENTENCE =
            QuickPattern.compile("\\b(?:viser|har|er|var|skal|kan|får|fik|ændrer|bliver)\\b");

    private static final QuickPattern WELCOME = QuickPattern.compile("^Velkommen til (?=\\p{Lu})");

    private static final QuickPattern DOUBLED = QuickPattern.compile("(.{6,80}) \\1");

    private static final QuickPattern ANNEX = QuickPattern.compile("^(?:BILAG|Bilag) \\d{1,2}[.:]? (?=\\p{Lu})");

    /** Below the text with which a site greets everybody a proposal may still say what it is. */
    private static final QuickPattern PROPOSAL = QuickPattern.compile("(?:Forslag|Oplæg) til |Notat (?:om|vedr)");

    private static final QuickPattern TEXT = QuickPattern.compile("\\p{Lu}\\S* (?:\\S+ ){7}.*\\.");

    private static final int FIRST = 8;

    /** Longer lines are text. */
    public static final int LONGEST = 160;

    private OrganisationTitle() {}

    /** The title that the first lines print, else what stands aside of the page; empty where none is sure. */
    public static String of(List<PaperLine> lines, List<PaperLine> aside) {
        List<String> texts = lines.stream().limit(FIRST).map(PaperLine::text).toList();
        int above = aboveText(texts);
        Optional<String> glued = glued(texts.subList(0, above))
                .or(() -> glued(
                        texts.stream().skip(above).filter(PROPOSAL::lookingAt).toList()))
                .or(() -> glued(aside.stream().limit(3).map(PaperLine::text).toList()));
        for (String text : texts) {
            Matcher labelled = LABELLED.matcher(text);
            if (labelled.matches()) {
                return single(labelled.group("title"));
            }
        }
        for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
            PaperLine line = lines.get(i);
            if (i < 3 && line.mark().isEmpty() && FROM_DAY.matches(line.text())) {
                return line.text();
            }
            String text = line.text();
            if (glued.isPresent() && text.contains(glued.get())) {
                break;
            }
            boolean other = !line.mark().isEmpty()
                    || Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
                    || KIND_ALONE.matches(FoldedWords.heading(text))
                    || DAY.matches(text)
                    || BYLINE.matches(text)
                    || addressed(text);
            if (other && (i < 3 || addressed(text))) {
                continue;
            }
            if (!other && text.length() < LONGEST && ".,;!".indexOf(last(text)) < 0) {
                return single(ANNEX.matcher(text).replaceFirst("").replaceFirst(":$", ""));
            }
            break;
        }
        return glued.map(OrganisationTitle::single).orElse("");
    }

    /** How many of the first lines a title may run into: none behind one that is text, since what follows is a heading in it. */
    private static int aboveText(List<String> texts) {
        int lines = 0;
        while (lines < texts.size() && !TEXT.matches(texts.get(lines))) {
            lines++;
        }
        return Math.min(texts.size(), lines + 1);
    }

    /** Whether a line is the title behind its label: "Emne: Ny organisering af stabene". */
    public static boolean labelled(String line, String title) {
        Matcher labelled = LABELLED.matcher(line);
        return !title.isEmpty()
                && labelled.matches()
                && single(labelled.group("title")).equals(title);
    }

    /** Whether a line says to whom the paper goes, or by whose hand: "Til: Alle ledere", "Ref.: ihk". */
    static boolean addressed(String line) {
        return ADDRESSED.matches(line);
    }

    /** Whether a line says no more than what kind of paper it is. */
    public static boolean apart(String line) {
        return line.length() < 80 && BYLINE.matches(line)
                || line.length() < 40 && KIND_ALONE.matches(FoldedWords.heading(line));
    }

    private static char last(String text) {
        return text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    }

    private static String single(String printed) {
        String title = WELCOME.matcher(printed).replaceFirst("");
        Matcher doubled = DOUBLED.matcher(title.strip());
        return doubled.matches() ? doubled.group(1) : title.strip();
    }

    private static Optional<String> glued(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = GLUED.matcher(text.length() > 400 ? text.substring(0, 400) : text);
            boolean found = matcher.find()
                    && matcher.group("title").strip().indexOf(' ') > 0
                    && (matcher.group("title").length() == text.length() || !SENTENCE.find(matcher.group("title")));
            if (found) {
                return Optional.of(matcher.group("title").strip());
            }
        }
        return Optional.empty();
    }
}
