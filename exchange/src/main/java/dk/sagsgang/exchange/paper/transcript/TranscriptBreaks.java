package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import java.util.List;
import java.util.regex.Matcher;

/** Where lists, points and labelled people begin inside the long line of a transcript. */
final class TranscriptBreaks {

    /** Points of a recommendation or a decision: "Ad 1. Godkendt. Ad 2. Udsat.", "1. at … 2. at …". */
    private static final QuickPattern POINTS = QuickPattern.compile(
            "(?<=\\S )(?=Ad\\.? ?(?:\\d{1,2}|[a-h](?=[.:)]))[.:)]? \\p{L})|(?<=[:\\p{L}.,] )(?=\\d{1,2}[.)] [Aa]t )|(?<=[.,:] )(?=At \\p{Ll})");

    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "(?=\\d{1,2}[.)] \\p{Lu}[\\p{L}-]+[ ,])(?<=[.:;)\\p{L}] )(?<!Delprojekt )(?<!Ad )(?<!Ad\\. )(?<!pkt\\. )(?<!nr\\. )(?<!stk\\. )");

    /** What kind of paper it is and its contents, as the first page prints them in the middle of its line. */
    private static final QuickPattern PARTS_OF_MEETING = QuickPattern.compile(
            "(?=(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL|INDHOLDSFORTEGNELSE|Indholdsfortegnelse) )(?<=\\S )|(?<=(?<!\\S)(?:REFERAT|DAGSORDEN|BESLUTNINGSPROTOKOL|INDHOLDSFORTEGNELSE|Indholdsfortegnelse) )");

    private static final QuickPattern SUBPROJECT =
            QuickPattern.compile("(?=(?:Delprojekt|Arbejdsgruppe|Spor) \\d{1,2} ?[-\u2013:)])");

    private static final QuickPattern DASHED = QuickPattern.compile(
            " (?=[-\u2013•] \\p{Lu}\\p{L}+)(?<=[:\\p{L}.,)] )| (?=- \\p{L})(?<=: )| (?=- (?!(?:med|som|der|og|i|på|til|for|af|fra|har|er|skal|kan|vil|bliver) )\\p{L})(?<=[: ]- [^.:]{3,90} )");

    private static final QuickPattern DATED = QuickPattern.compile(
            "(?=(?:Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|Foråret|Sommeren|Efteråret|Vinteren|Primo|Medio|Ultimo) [^.:]{0,20}\\d{4}: )(?<=\\S )"
                    + "|(?<=\\d{4} )(?<!, \\d{4} )(?=\\p{Lu}[^.:!?]{3,70}: )");

    private static final QuickPattern ROLE = QuickPattern.compile(
            "(?=(?:Projektejer|Styregruppe|Projektleder|Projektgruppe|Følgegruppe|Referencegruppe|Arbejdsgruppe|Formand|Næstformand|Sekretær|Deltagere|Tovholder|Medlemmer)(?:en|n|r)?: )(?<=\\S )");

    /** A recommendation in a sentence of its own: "Forvaltningen indstiller, at …". */
    private static final QuickPattern SPOKEN = QuickPattern.compile(
            "(?<=[.!?:\\p{L}\\d] )(?<!\\b(?:som|hvad|når|hvis|at|det|og|den|da|idet|hvor) )(?=(?:Forvaltningen|Administrationen|Direktionen|Magistraten|Formandskabet|Formanden|Borgmesteren|(?:\\p{Lu}\\p{L}+-?,? (?:og |& )){0,2}\\p{Lu}[\\p{L}-]*(?:chefen|direktøren|forvaltningen|sekretariatet|afdelingen)|Det)"
                    + "(?: \\([^()]{3,40}\\))? indstille[rs](?![\\p{L}]))");

    /** The second of two lettered points: "a. tage undersøgelsen til efterretning b. pålægge …". */
    private static final QuickPattern LETTERED =
            QuickPattern.compile("(?<=[\\p{L}\\d.,:] )(?=(?<letter>[a-h])[.)] \\p{Ll})");

    /** The same with numbers, where no day and no turn stands: "1. godkender aftalen 2. forhøjer beløbet". */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<=[\\p{L}\\d.,:] )(?<!\\bden )(?=\\d{1,2}[.)] (?!(?:" + MonthNames.ANY
                    + "|etape|behandling|kvartal|suppleant|stedfortræder|sal|halvår|viceborgmester|næstformand|gang|udgave|rate|del|år|led|fase)\\b)\\p{Ll})");

    private static final List<QuickPattern> ALL =
            List.of(POINTS, NUMBERED, PARTS_OF_MEETING, SUBPROJECT, DASHED, DATED, ROLE, SPOKEN);

    private static final List<QuickPattern> OF_CONTENTS = List.of(NUMBERED, PARTS_OF_MEETING);

    /** How far a number may be from the next: one between them may be lost. */
    private static final int STEPS = 2;

    private TranscriptBreaks() {}

    /** Marks them in a stretch of a page. */
    static void mark(String text, int from, int to, boolean contents, boolean[] begins) {
        for (QuickPattern pattern : contents ? OF_CONTENTS : ALL) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                boolean counts = pattern != NUMBERED
                        || LineEnds.before(text, from, matcher.end())
                                && (!Character.isLetter(text.charAt(matcher.start() - 2))
                                        || followed(text, from, to, matcher.start()));
                begins[matcher.end()] |= counts;
            }
        }
        if (!contents) {
            counted(text, from, to, begins);
            lettered(text, from, to, begins);
        }
    }

    /** Numbers before small letters mark points only where they follow each other from 1 on. */
    private static void counted(String text, int from, int to, boolean[] begins) {
        Matcher matcher = COUNTED.matcher(text).region(from, to).useTransparentBounds(true);
        int next = 1;
        int before = -1;
        while (matcher.find()) {
            int at = matcher.start();
            int number = Character.isDigit(text.charAt(at + 1))
                    ? Integer.parseInt(text.substring(at, at + 2))
                    : text.charAt(at) - '0';
            if (number == 1) {
                before = at;
                next = 2;
            } else if (number == next && before >= 0) {
                begins[before] = true;
                begins[at] = true;
                before = at;
                next++;
            }
        }
    }

    /** Whether the number that stands in the middle of a sentence counts: the one before it stands above, or the next below. */
    private static boolean followed(String text, int from, int to, int at) {
        int end = at;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        int number = Integer.parseInt(text.substring(at, end));
        char stop = text.charAt(end);
        for (int step = 1; step <= STEPS; step++) {
            int above = number > step ? text.lastIndexOf(" " + (number - step) + stop + " ", at) : -1;
            int next = text.indexOf(" " + (number + step) + stop + " ", end);
            if (above >= from - 1 && above >= 0 || next >= 0 && next < to) {
                return true;
            }
        }
        return false;
    }

    /** Letters mark points only where they follow each other from "a" on. */
    private static void lettered(String text, int from, int to, boolean[] begins) {
        Matcher matcher = LETTERED.matcher(text).region(from, to).useTransparentBounds(true);
        char next = 'a';
        int before = -1;
        while (matcher.find()) {
            char letter = matcher.group("letter").charAt(0);
            if (letter == 'a') {
                before = matcher.start();
                next = 'b';
            } else if (letter == next && before >= 0) {
                begins[before] = true;
                begins[matcher.start()] = true;
                before = matcher.start();
                next++;
            }
        }
    }
}
