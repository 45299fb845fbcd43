package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.MonthNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be the title of an item or an entry of the contents: a number and what follows.
 *
 * @param index the line
 * @param printed the number as printed
 * @param number the number
 * @param title the title
 * @param parted whether a full stop, a colon or a word such as "Punkt" marks the number as one
 */
record Candidate(int index, String printed, int number, String title, boolean parted) {

    private static final Pattern LINE = Pattern.compile(
            "^(?:(?:åbent|lukket|åben|offentlig|fortrolig)\\s+)?(?<label>(?:dagsordens?)?punkt(?: nr\\.?)?|pkt\\.?|sag(?: nr\\.?)?|nr\\.?)?\\s*(?<number>[1-9]\\d{0,3}+(?:\\.\\d{1,2}(?!\\d)){0,2})\\s*(?<stop>[.:)]|-(?= )|\u2013)?\\s*(?:[-\u2013:]\\s+)?(?<title>[\\p{L}\"\u201d\u201c\u00bb(\u00a7\\d'].*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Dots or blanks and the number of a page behind an entry of the contents. */
    private static final Pattern PAGE = Pattern.compile("(?:\\s*\\.{3,}\\s*|\\s{2,}|\\s*_{3,}\\s*|\\t)\\d{1,3}$");

    /** A day, a time of day, a year, a case number or the number of a place begins with digits too. */
    private static final Pattern NO_NUMBER = Pattern.compile(
            "\\d{1,2}[-./:]\\d{1,2}(?:[-./]\\d{2,4}|[ -])|\\d{1,2}\\.? " + MonthNames.ANY
                    + "\\b|(?:19|20)\\d{2}\\b|\\d{4} \\p{Lu}|\\d{1,3}\\.\\d{3}|\\d+,\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK_BEHIND = Pattern.compile(
            "\\s*\\((?:åben|åbent|lukket|offentlig|fortrolig)(?: (?:sag|punkt|dagsorden))?\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The beginning of an item of which neither number nor title is printed: the line is its first. */
    static Candidate untitled(int index) {
        return new Candidate(index, "", -1, "", false);
    }

    /** The beginning of an item of which the number is not printed: the line is its title. */
    static Candidate titled(int index, String title) {
        return new Candidate(index, "", -1, title, false);
    }

    /** The first line that belongs to the item and not to its number and title. */
    int from() {
        return title.isEmpty() ? index : index + 1;
    }

    static Optional<Candidate> of(PaperLine line, int index) {
        String text = line.bullet() ? line.text() : line.printed();
        if (text.length() > 400) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        if (NO_NUMBER.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        String stop = matcher.group("stop");
        boolean label = matcher.group("label") != null;
        boolean parted = label || (stop != null && (stop.equals(".") || stop.equals(":")));
        if (!label && stop == null && matcher.group("title") != null && text.charAt(matcher.end("number")) != ' ') {
            return Optional.empty();
        }
        String title = matcher.group("title") == null
                ? ""
                : Space.strip(PAGE.matcher(matcher.group("title")).replaceFirst(""));
        if (title.isEmpty() && !label) {
            return Optional.empty();
        }
        if (small(title)) {
            return Optional.empty();
        }
        int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        String printed = number + (".".equals(stop) ? "." : "");
        return Optional.of(new Candidate(index, printed, Integer.parseInt(number.substring(0, end)), title, parted));
    }

    /** Whether a title begins with a small letter, as points of a recommendation do. */
    private static boolean small(String title) {
        int from = 0;
        while (from < title.length() && !Character.isLetterOrDigit(title.charAt(from))) {
            from++;
        }
        return from < title.length() && Character.isLowerCase(title.charAt(from));
    }

    /** Whether a text is the title of this one, however it is printed. */
    boolean titled(String other) {
        return !title.isEmpty() && same(title, other);
    }

    static boolean same(String one, String other) {
        String a = comparable(one);
        String b = comparable(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        return a.equals(b) || (shorter >= 25 && (a.startsWith(b) || b.startsWith(a)));
    }

    private static String comparable(String title) {
        return FoldedWords.heading(MARK_BEHIND.matcher(title).replaceFirst("")).replaceAll("[^\\p{L}\\d]", "");
    }
}
