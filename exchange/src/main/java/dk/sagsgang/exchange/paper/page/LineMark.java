package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import java.util.regex.Matcher;

/**
 * The mark of a list at the beginning of a printed line, such as "•", "-", "1." or "b)".
 *
 * @param mark the mark as printed
 * @param text what follows it
 */
public record LineMark(String mark, String text) {

    private static final String BULLETS = "•·▪●◦‣→➔➜➢►▶✓✔\u0335\uf0b7\u2043§*";

    /** "4. maj 2023" is a day and "1. kvartal 2019" a quarter, and no elements of a list. */
    private static final String NO_DAY =
            "(?!\\d{1,2}\\.\\s*(?i:" + MonthNames.ANY + "|(?:kvartal|halvår) \\d{4})(?!\\p{L}))";

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "^" + NO_DAY
                    + "(\\(?(?:\\d{1,3}|[a-zæøå]|[ivx]{1,4})\\)|\\d{1,4}\\.|[a-zA-H]\\.|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?)(?=[\\s\\u00a0]|$)\\s*(.*)$");

    /** "1. - 2. Anbefalet", "1. og 2. Godkendt": all of it marks several points, and no element of a list. */
    private static final QuickPattern SEVERAL = QuickPattern.compile(
            "^(\\d{1,2})\\. ?(?:[-\u2013]|og|samt|&) ?(\\d{1,2})[.):](?! (?:behandling|kvartal|halvår|klasse)).*$");

    /** The end of a sentence that was broken before it. */
    private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}\\.");

    /** The mark of a line with single spaces, empty where it has none. */
    public static LineMark of(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (BULLETS.indexOf(first) >= 0 && !line.matches("^§ ?\\d.*")) {
            return new LineMark(
                    String.valueOf(first == '\u0335' ? '•' : first),
                    line.substring(1).strip());
        }
        if (first == '.' && line.length() > 3 && line.charAt(1) == ' ' && Character.isUpperCase(line.charAt(2))) {
            // A bullet that was drawn as a full stop.
            return new LineMark("•", line.substring(2).strip());
        }
        boolean dash = "-\u2013\u2014o+\u0335".indexOf(first) >= 0;
        if (dash && line.length() > 2 && line.charAt(1) == ' ') {
            return new LineMark(
                    first == 'o' ? "•" : String.valueOf(first),
                    line.substring(2).strip());
        }
        Matcher several = Character.isDigit(first) ? SEVERAL.matcher(line) : null;
        if (several != null
                && several.matches()
                && Integer.parseInt(several.group(1)) < Integer.parseInt(several.group(2))) {
            return new LineMark("", line);
        }
        Matcher number = Character.isLetterOrDigit(first) || first == '(' ? NUMBER.matcher(line) : null;
        boolean year = number != null && number.matches() && number.group(2).isEmpty() && YEAR.matches(line);
        return number != null && number.matches() && !year
                ? new LineMark(number.group(1), number.group(2))
                : new LineMark("", line);
    }
}
