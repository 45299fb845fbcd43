package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.text.Access;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that may be the beginning of an item, or an entry of the contents: a number and a title, in one of the forms in use.
 *
 * @param index the first line, number or title
 * @param from the first line that belongs to the item and not to its number and title
 * @param printed the number as printed
 * @param number the number, -1 where none is printed
 * @param title the title
 * @param access whether the item is open, where the line says so
 * @param form how number and title stand to each other
 * @param label the word before the number, such as "punkt", in small letters; empty without
 * @param parted whether a full stop, a colon or such a word marks the number as one
 */
public record Candidate(
        int index,
        int from,
        String printed,
        int number,
        String title,
        Optional<Access> access,
        Form form,
        String label,
        boolean parted) {

    /** How number and title stand to each other. */
    public enum Form {
        /** Both on one line: "1. Godkendelse af dagsorden". */
        LINE,
        /** The number on a line of its own above the title: "Punkt 1." */
        ABOVE,
        /** The number on a line of its own below the title: "Sag nr. 24". */
        BELOW,
        /** No number is printed. */
        NONE
    }

    private static final String LABEL =
            "(?<label>til (?:dagsordenens )?(?:punkt|pkt\\.?)|(?:dagsordens?)?punkt(?: ?nr\\.?)?|pkt\\.?|sag(?: ?nr\\.?)?|emne(?: ?nr\\.?)?|nr\\.?|ad\\.?|§)";

    private static final QuickPattern LINE = QuickPattern.compile(
            "^(?:(?<access>åbent|lukket|åben|offentlig|fortrolig)\\s+)?(?:" + LABEL
                    + "(?: ?:)?)?\\s*(?<number>(?:[1-9]\\d{0,3}+|0{1,2}[1-9]\\d?+)(?:\\.\\d{1,2}(?!\\d)){0,2})\\s*(?<stop>[.:)]|-(?= )|\u2013)?\\s*(?:[-\u2013:]\\s+)?(?<title>[\\p{L}\"\u201d\u201c\u00bb(\u00a7\\d'].*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Dots or blanks and the number of a page behind an entry of the contents. */
    private static final QuickPattern PAGE =
            QuickPattern.compile("(?:\\s*\\.{3,}\\s*|\\s{2,}|\\s*_{3,}\\s*|\\t)\\d{1,3}$");

    /** Dots that lead from the number to the title: "1......... Forslag til vedtægt". */
    private static final QuickPattern LEADER = QuickPattern.compile("^(\\d{1,4})\\.{3,} ?(?=\\p{Lu})");

    /** A day, a time of day, a year, a case number or the number of a place begins with digits too. */
    private static final QuickPattern NO_NUMBER = QuickPattern.compile(
            "\\d{1,2}[-./:]\\d{1,2}(?:[-./]\\d{2,4}|[ -])|\\d{1,2}\\.? " + MonthNames.ANY
                    + "\\b|(?:19|20)\\d{2}\\b(?!\\. \\p{Lu})|\\d{4} \\p{Lu}|\\d{1,3}\\.\\d{3}|\\d+,\\d",
            Pattern.CASE_INSENSITIVE);

    /** "228Godkendelse af dagsorden", where the page had the number in a column of its own. */
    private static final QuickPattern GLUED = QuickPattern.compile("[1-9]\\d{0,3}\\p{Lu}\\p{Ll}{2,}\\P{Lu}");

    /** "Åbent" between number and title. */
    private static final QuickPattern ACCESS = QuickPattern.compile(
            "^\\(?(?<access>(?iu:åbent|lukket|åben|offentlig|fortrolig))(?iu: (?:punkt|sag))?\\)? (?=[\\p{Lu}\\d\"\u201d])");

    private static final QuickPattern MARK_BEHIND = QuickPattern.compile(
            "\\s*\\((?:(?:åben|åbent|lukket|offentlig|fortrolig)(?: (?:sag|punkt|dagsorden))?|(?:til )?(?:beslutning|drøftelse|orientering)|[BDO])\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WHO = QuickPattern.compile("\\(\\p{Lu}[\\p{L}\\d .,/&-]{1,30}\\)");

    private static final int LONGEST = 400;

    /** The beginning of an item of which neither number nor title is printed: the line is its first. */
    public static Candidate untitled(int index) {
        return new Candidate(index, index, "", -1, "", Optional.empty(), Form.NONE, "", false);
    }

    /** The beginning of an item of which the number is not printed: the line is its title. */
    public static Candidate titled(int index, String title) {
        return new Candidate(index, index + 1, "", -1, title, Optional.empty(), Form.NONE, "", false);
    }

    /** An entry of the contents, with its number as printed, where it has one. */
    public static Candidate entry(int index, String printed, String title) {
        return new Candidate(index, index + 1, printed, -1, title, Optional.empty(), Form.NONE, "", false);
    }

    /** The number that stands alone on its line, with the title on another. */
    public Candidate with(int first, int below, String words, Form how) {
        return new Candidate(first, below, printed, number, words, access, how, label, parted);
    }

    public static Optional<Candidate> of(PaperLine line, int index) {
        String text =
                LEADER.matcher(line.bullet() ? line.text() : line.printed()).replaceFirst("$1 ");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches() || NO_NUMBER.lookingAt(text)) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        String stop = matcher.group("stop");
        String label = matcher.group("label") == null ? "" : FoldedWords.heading(matcher.group("label"));
        boolean parted = !label.isEmpty() || (stop != null && (stop.equals(".") || stop.equals(":")));
        String title = once(title(matcher.group("title")), number).replaceFirst(" ?\\( *\\)$", "");
        if (!label.isEmpty() && WHO.matches(title)) {
            // "Pkt. 3 (Anne)": who has the item, above its title.
            title = "";
        }
        boolean glued = !title.isEmpty() && text.charAt(matcher.end("number")) != ' ';
        if (label.isEmpty() && stop == null && glued && !GLUED.lookingAt(text)) {
            return Optional.empty();
        }
        if (small(title)) {
            return Optional.empty();
        }
        Optional<Access> access = OpenMarks.word(matcher.group("access"));
        Matcher inside = ACCESS.matcher(title);
        if (access.isEmpty() && inside.lookingAt()) {
            access = OpenMarks.word(inside.group("access"));
            title = title.substring(inside.end());
        } else if (access.isEmpty() && OpenMarks.of(title).isPresent()) {
            access = OpenMarks.of(title);
            title = "";
        }
        int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        String printed = number + (".".equals(stop) ? "." : "");
        return Optional.of(new Candidate(
                index,
                index + 1,
                printed,
                Integer.parseInt(number.substring(0, end)),
                title,
                access,
                Form.LINE,
                label,
                parted));
    }

    private static String title(@Nullable String printed) {
        return printed == null ? "" : Space.strip(PAGE.matcher(printed).replaceFirst(""));
    }

    /** A title without its number, where a page prints that twice: "1. 1. Godkendelse af dagsorden". */
    private static String once(String title, String number) {
        return title.startsWith(number + ". ")
                ? title.substring(number.length() + 2).strip()
                : title;
    }

    /** Whether a title begins with a small letter, as points of a recommendation do. */
    private static boolean small(String title) {
        int from = 0;
        while (from < title.length() && !Character.isLetterOrDigit(title.charAt(from))) {
            from++;
        }
        return from < title.length() && Character.isLowerCase(title.charAt(from));
    }

    /** Whether the number is that of a year as well. */
    boolean year() {
        return number >= 1900 && number < 2100 && label.isEmpty();
    }

    /** Whether a text is the title of this one, however it is printed. */
    public boolean titled(String other) {
        return !title.isEmpty() && same(title, other);
    }

    public static boolean same(String one, String other) {
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
