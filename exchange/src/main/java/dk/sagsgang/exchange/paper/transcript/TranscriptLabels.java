package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Finds the headings and labels inside the long line of a transcript that a colon ends: "Resumé:", "Sagsnr.: 17/46". */
final class TranscriptLabels {

    private static final Set<String> LABELS = PhraseFile.lines("labels.txt").stream()
            .flatMap(line -> line.parts().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 70;

    private static final String BODY =
            "(?:\\p{Lu}[\\p{L}-]*(?:(?:,| og|,? &) ?-? ?\\p{Lu}?[\\p{L}-]+){0,4}(?:udvalget|udvalg|rådet|bestyrelsen)|Teknisk Udvalg|\\p{Lu}\\p{L}+ Udvalg|Byrådet|Direktionen|Kommunalbestyrelsen|\\p{Lu}[\\p{L}-]*(?:udvalget|rådet)|Udvalget for \\p{Lu}\\p{L}+(?:(?:, | og | & )\\p{Lu}\\p{L}+){0,4})";

    /** A decision whose day the transcript may have lost. */
    private static final QuickPattern DECIDED =
            QuickPattern.compile("(?<=^|\\s)(?<capitals>BESLUTNING(?:ER)? (?:(?:I|FRA) )?\\p{Lu}[\\p{Lu}, &-]{1,60}?"
                    + "(?:UDVALGET|UDVALG|RÅDET|BESTYRELSEN|REPRÆSENTATIONEN),? DEN|Beslutning(?:er)? den)(?=\\s\\p{Lu}| ?:|$)"
                    + "|(?<=^|\\s)(?<heading>Beslutning(?:er)?(?: i| fra)? " + BODY
                    + ",? den(?: \\d{1,2}[-./]\\d{1,2}[-./]\\d{4}| \\d{1,2}\\. \\p{Ll}+ \\d{4})?)(?=\\s\\p{Lu}| ?:|$)"
                    + "|(?<=^|\\s)(?<other>" + BODY
                    + ",? (?:den )?(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,2}\\. \\p{Ll}+ \\d{4})(?:,? (?:[Pp]kt\\.|[Pp]unkt) ?\\d{1,4})?(?: ?:|(?= (?:Anbefales|Godkendt|Drøftet|Indstill|Tiltrådt|Udsat|Vedtaget|Taget|Til efterretning|Afvist|Oversend)))|"
                    + BODY + ",? den(?: [Pp]kt\\. ?\\d{1,4}| [Pp]unkt \\d{1,4})? ?:)");

    /**
     * In a plan of steps what stands behind a day is done on it, "8. december 2015: Økonomiudvalget 15. december 2015: Byrådet", and
     * behind "i" a body is part of a phrase.
     */
    private static final QuickPattern DAY_BEFORE = QuickPattern.compile("\\d{4}: ?$|(?<!\\p{L})(?:i|af|for|til) $");

    private static final int DAY_AND_COLON = 7;

    private static final QuickPattern ACCESS = QuickPattern.compile(
            "(?<=^|\\s)(?:(?:Åben|Lukket|ÅBEN|LUKKET) (?:sag|punkt|SAG|PUNKT)|Åbent punkt|ÅBENT|LUKKET|(?<=[Ii]nitialer: [A-ZÆØÅ]{2,6} )(?:Åbent?|Lukket))(?=\\s|$)(?! MØDE| PUNKTER| DAGSORDEN)");

    /** Labels of an item whose values the transcript has lost: "Sagsnr Dok.nr Sagsbeh. Jens Holm". */
    private static final QuickPattern BARE = QuickPattern.compile(
            "(?<=\\S )(?=(?:Sagsnr|Sagsnummer|Sagsid|J\\.nr|Sagsbeh|Sagsbehandler|Dok\\.nr)\\.?(?: |$)|Mødet (?:er |blev )?hævet kl|(?:Medlemmerne|Alle(?: medlemmer)?|Samtlige medlemmer) var (?:mødt|til stede))");

    private TranscriptLabels() {}

    /** Marks where headings and labels begin in a stretch of a page, and what stands behind headings; gives back the first. */
    static int mark(String text, int from, int to, boolean[] begins, boolean[] heading) {
        int first = to;
        for (int colon = text.indexOf(':', from); colon >= 0 && colon < to; colon = text.indexOf(':', colon + 1)) {
            int label = colon(text, from, to, colon, begins, heading);
            first = label >= 0 ? Math.min(first, label) : first;
        }
        Matcher decided = DECIDED.matcher(text).region(from, to).useTransparentBounds(true);
        while (decided.find()) {
            String before = text.substring(Math.max(from, decided.start() - DAY_AND_COLON), decided.start());
            if (!DAY_BEFORE.find(before)) {
                heading(decided.start(), decided.end(), to, begins, heading);
            }
        }
        Matcher bare = BARE.matcher(text).region(from, to).useTransparentBounds(true);
        while (bare.find()) {
            first = Math.min(first, bare.start());
            begins[bare.start()] = true;
        }
        Matcher access = ACCESS.matcher(text).region(from, to).useTransparentBounds(true);
        while (access.find()) {
            begins[access.start()] = true;
            begins[Math.min(to, access.end())] = true;
            first = Math.min(first, access.start());
        }
        return first;
    }

    private static void heading(int start, int end, int to, boolean[] begins, boolean[] heading) {
        java.util.Arrays.fill(begins, start + 1, end, false);
        java.util.Arrays.fill(heading, start + 1, end, false);
        begins[start] = true;
        heading[start] = true;
        begins[Math.min(to, end)] = true;
    }

    private static int colon(String text, int from, int to, int colon, boolean[] begins, boolean[] heading) {
        int end = colon;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int longest = -1;
        boolean label = false;
        for (int start = end - 1; start >= from && start > end - LONGEST; start--) {
            char c = text.charAt(start);
            if (":;!?".indexOf(c) >= 0 || (c == '.' && start < end - 1 && text.charAt(start + 1) == ' ')) {
                break;
            }
            boolean word = start == from || text.charAt(start - 1) == ' ';
            if (!word || !Character.isUpperCase(c)) {
                continue;
            }
            String words = text.substring(start, end);
            if (LABELS.contains(FoldedWords.heading(words))) {
                longest = start;
                label = true;
            } else if (Headings.line(words)) {
                longest = start;
                label = false;
            }
        }
        if (longest >= 0 && label) {
            begins[longest] = true;
        } else if (longest >= 0) {
            heading(longest, colon + 1, to, begins, heading);
        }
        return longest;
    }
}
