package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The lines at the top of the first page of a transcript: the site says them in the name of the file, each with a full stop behind it, and what kind
 * of paper it is and who approved it begins one.
 */
final class TranscriptFirstPage {

    private static final QuickPattern DOWNLOAD =
            QuickPattern.compile("Download [\"\u201d\u201c](?<name>.{5,400})[\"\u201d\u201c]");

    private static final QuickPattern PARTS = QuickPattern.compile("(?<=\\p{L}{3}|\\d)\\. (?=\\p{Lu}|\\d)");

    private static final QuickPattern OPENING = QuickPattern.compile(
            "(?<=\\S )(?=(?:(?iu:kommissorium|vedtægt|vedtægter|forretningsorden|projektbeskrivelse|projektgrundlag|projektaftale|organisationsplan|organisationsbeskrivelse|mandatbrev|opdrag) (?iu:for|om|til|vedrørende) "
                    + "|(?:Vedtaget|Godkendt|Behandlet|Revideret|Endeligt? (?:vedtaget|godkendt)|Senest (?:revideret|opdateret)) (?:af|i|på|den|d\\.) ))");

    private static final int TOP = 700;

    private static final int SHORTEST = 8;

    private TranscriptFirstPage() {}

    /** Marks where the lines of the name begin and end, and the openings of others. */
    static void mark(String text, int from, int to, List<PaperLine> before, boolean[] begins, boolean[] heading) {
        int end = Math.min(to, from + TOP);
        Matcher opening = OPENING.matcher(text).region(from, end).useTransparentBounds(true);
        while (opening.find()) {
            if (LineEnds.before(text, from, opening.end())) {
                begins[opening.end()] = true;
            }
        }
        for (PaperLine line : before) {
            Matcher download = DOWNLOAD.matcher(line.printed());
            if (download.matches()) {
                String name = download.group("name");
                whole(text, from, end, name, begins, heading);
                for (String part : PARTS.matcher(name).replaceAll("\n").split("\n")) {
                    whole(text, from, end, part, begins, heading);
                }
            }
        }
    }

    private static void whole(String text, int from, int to, String part, boolean[] begins, boolean[] heading) {
        int at = part.length() < SHORTEST ? -1 : text.indexOf(part, from);
        int end = at + part.length();
        boolean bounded = at >= 0
                && end < to
                && (end == text.length() || text.charAt(end) == ' ')
                && LineEnds.before(text, from, at);
        if (!bounded || !(end + 1 < to && !Character.isLowerCase(text.charAt(end + 1)))) {
            return;
        }
        for (int i = at + 1; i < end; i++) {
            begins[i] = false;
            heading[i] = false;
        }
        begins[at] = true;
        begins[end] = true;
    }
}
