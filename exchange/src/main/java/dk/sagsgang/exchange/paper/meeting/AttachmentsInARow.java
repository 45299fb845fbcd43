package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attachments that a transcript has run together on one line, each on a line of its own again: "1. Høringssvar 2. Oversigt over broer"
 * by the numbers that go on counting, and "Kort over broer.pdf Notat om stier.docx" by the endings of the files.
 */
final class AttachmentsInARow {

    private static final QuickPattern COUNT = QuickPattern.compile("^(\\d{1,2})([.)])$");

    /** Behind a file the next begins with a capital or a number. */
    private static final QuickPattern FILE_END = QuickPattern.compile(
            "(?<=\\.(?:pdf|docx?|xlsx?|pptx?|msg|rtf|tiff?|jpe?g|png|zip|html?)) (?=[\\p{Lu}\\d])");

    private static final QuickPattern FILE = QuickPattern.compile(
            ".{1,200}\\.(?:pdf|docx?|xlsx?|pptx?|msg|rtf|tiff?|jpe?g|png|zip|html?)", Pattern.CASE_INSENSITIVE);

    private AttachmentsInARow() {}

    /** The attachments of a line, each on one of its own; the line itself where it names one. */
    static List<PaperLine> parted(PaperLine line) {
        Matcher count = COUNT.matcher(line.mark());
        return count.matches() ? counted(line, Integer.parseInt(count.group(1)), count.group(2)) : files(line);
    }

    private static List<PaperLine> counted(PaperLine line, int first, String behind) {
        List<PaperLine> parts = new ArrayList<>();
        String rest = line.text();
        int number = first;
        int next = next(rest, number + 1, behind);
        while (next > 0) {
            parts.add(line.marked(number + behind, rest.substring(0, next).strip()));
            number++;
            rest = rest.substring(next + (" " + number + behind + " ").length());
            next = next(rest, number + 1, behind);
        }
        parts.add(line.marked(parts.isEmpty() ? line.mark() : number + behind, rest));
        return parts;
    }

    /** Where the next number stands before a word that begins with a capital, as no day of a month does; -1 where it does not. */
    private static int next(String text, int number, String behind) {
        String words = " " + number + behind + " ";
        int at = text.indexOf(words);
        while (at >= 0) {
            int begin = at + words.length();
            if (at > 0 && begin < text.length() && Character.isUpperCase(text.charAt(begin))) {
                return at;
            }
            at = text.indexOf(words, at + 1);
        }
        return -1;
    }

    private static List<PaperLine> files(PaperLine line) {
        String[] names = FILE_END.split(line.text());
        List<PaperLine> parts = new ArrayList<>();
        for (String name : names) {
            if (!FILE.matches(name)) {
                return List.of(line);
            }
            parts.add(line.saying(name));
        }
        return parts;
    }
}
