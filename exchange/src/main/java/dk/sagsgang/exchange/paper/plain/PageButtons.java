package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The buttons of a web page in the lines of a paper: "Luk punkt", "(Læs op)", "Fold alle punkter ud". All words of one are those of buttons,
 * the first of them what it does. One may stand on the line of a heading, before or behind it: "Fold dette punkt ind Resumé".
 */
final class PageButtons {

    /** Words of web pages around a paper. */
    private static final Set<String> WHOLE = Set.of(
            "til toppen",
            "til indholdsfortegnelse",
            "udskriv",
            "accepter cookies",
            "you are here",
            "print",
            "luk",
            "tilbage",
            "spring til hovedindhold",
            "gå til hovedindhold",
            "skip til hoved indholdet",
            "find en af kommunens andre hjemmesider",
            "gå ind på den valgte hjemmeside",
            "vælg",
            "til top",
            "background image",
            "show video",
            "video fra mødet",
            "åben alle",
            "printvenlig version",
            "samlet dokument",
            "telefonbog",
            "søg",
            "hjem",
            "tilbage til toppen",
            "tilbage til oversigten",
            "tilbage til listen",
            "se alle bilag",
            "se video fra mødet",
            "følg denne side");

    /** A button among the words over the columns of a list: "Punkt Titel Udskriv hele dagsordenen". */
    private static final QuickPattern PRINT = QuickPattern.compile(
            "(?:punkt titel |pkt titel )?udskriv hele dagsord(?:e)?n(?:en)?|kopi[eé]r link til punktet(?: ?- ?print)?|print(?:venlig)?(?: udgave)?|del på .{2,20}");

    /** What a button does. */
    private static final Set<String> DOES = Set.of(
            "vis",
            "vis/skjul",
            "skjul",
            "luk",
            "åbn",
            "åbn/luk",
            "fold",
            "læs",
            "lyt",
            "hør",
            "print",
            "udskriv",
            "hent",
            "download",
            "gem",
            "del",
            "kopier",
            "gå",
            "hop",
            "spring");

    /** What it does it with, and how. */
    private static final Set<String> WITH = Set.of(
            "op",
            "ned",
            "ind",
            "ud",
            "sammen",
            "mere",
            "mindre",
            "til",
            "på",
            "som",
            "fra",
            "alt",
            "alle",
            "hele",
            "dette",
            "denne",
            "dagsorden",
            "dagsordenen",
            "dagsordnen",
            "referat",
            "referatet",
            "indhold",
            "punkt",
            "punktet",
            "punkter",
            "punkterne",
            "bilag",
            "bilaget",
            "fil",
            "pdf",
            "tekst",
            "teksten",
            "side",
            "siden",
            "link",
            "linket",
            "toppen",
            "oversigt",
            "oversigten",
            "listen",
            "video",
            "videoen");

    private static final int MOST_WORDS = 7;

    private static final int LONGEST = 120;

    /** What may stand between a button and a heading, and around a button. */
    private static final String SIGNS = " ()[]|+\u00b7-\u2013:";

    /** The words with which lines begin that are those of a button, with how many lines. */
    private final Map<String, Integer> before = new HashMap<>();

    private PageButtons() {}

    static PageButtons of(List<PaperLine> lines) {
        PageButtons buttons = new PageButtons();
        for (PaperLine line : lines) {
            int end = buttons.leading(line.text());
            if (end > 0) {
                buttons.before.merge(line.text().substring(0, end), 1, Integer::sum);
            }
        }
        return buttons;
    }

    /** Whether a line is a button and nothing else. */
    static boolean alone(PaperLine line) {
        String words = FoldedWords.heading(line.text());
        if (WHOLE.contains(words) || PRINT.matches(words)) {
            return true;
        }
        String text = stripped(line.text());
        // A sentence, "Hent mere.", ends; a button does not.
        return !text.endsWith(".") && words(text, 0) == text.length() && text.indexOf(' ') > 0;
    }

    /** The line without a button before or behind the heading that it is; the line as it is where there is none. */
    PaperLine without(PaperLine line) {
        String text = line.text();
        int end = leading(text);
        if (end > 0) {
            int from = end;
            while (from < text.length() && SIGNS.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            String rest = text.substring(from);
            boolean again = before.getOrDefault(text.substring(0, end), 0) > 1;
            if (FoldedWords.capital(rest) && (again || Headings.line(rest))) {
                return line.from(from).apart(line.gap());
            }
        }
        int behind = trailing(text);
        if (behind > 0) {
            String heading = stripped(text.substring(0, behind));
            return Headings.line(heading) ? line.saying(heading) : line;
        }
        return line;
    }

    /** How long the button is with which a text begins and behind which it goes on; 0 where none. */
    private int leading(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        int end = words(text, 0);
        return end > 0 && end < text.length() && text.lastIndexOf(' ', end - 1) > 0 ? end : 0;
    }

    /** Where the button begins with which a text ends; 0 where none. */
    private static int trailing(String text) {
        if (text.length() > LONGEST || text.endsWith(".")) {
            return 0;
        }
        int from = text.length();
        for (int word = 0; word < MOST_WORDS && from > 0; word++) {
            from = text.lastIndexOf(' ', from - 1);
            if (from > 0 && text.indexOf(' ', from + 1) > 0 && words(stripped(text.substring(from)), 0) > 0) {
                String button = stripped(text.substring(from));
                if (words(button, 0) == button.length() && button.indexOf(' ') > 0) {
                    return from;
                }
            }
        }
        return 0;
    }

    /** How far the words of a button reach from the beginning of a text; 0 where it does not begin with what a button does. */
    private static int words(String text, int from) {
        int end = from;
        int word = 0;
        int at = from;
        while (at < text.length() && word < MOST_WORDS) {
            int blank = text.indexOf(' ', at);
            int to = blank < 0 ? text.length() : blank;
            String said = FoldedWords.heading(text.substring(at, to));
            if (word == 0 ? !DOES.contains(said) : !WITH.contains(said) || capital(text, at)) {
                break;
            }
            word++;
            end = to;
            at = to + 1;
        }
        return end;
    }

    /** "Luk punkt Referat": behind the first word a capital begins what the button stands before. */
    private static boolean capital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SIGNS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && SIGNS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
