package dk.sagsgang.exchange.html;

import java.util.Locale;

/** The marks that a browser prints before the elements of a numbered list. */
public final class ListMark {

    private static final int LETTERS = 26;

    private enum Kind {
        NONE,
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    private final Kind kind;
    private int next;

    private ListMark(Kind kind, int first) {
        this.kind = kind;
        this.next = first;
    }

    /** The marks of a list. */
    public static ListMark of(HtmlTag list) {
        return list.name().equals("ol") ? new ListMark(kind(list), number(list.attribute("start"), 1)) : none();
    }

    /** No marks. */
    public static ListMark none() {
        return new ListMark(Kind.NONE, 1);
    }

    /** Whether the list prints any. */
    public boolean numbered() {
        return kind != Kind.NONE;
    }

    /** The mark of the next element. */
    public String next(HtmlTag element) {
        int number = element.has("value") ? number(element.attribute("value"), next) : next;
        next = number + 1;
        return switch (kind) {
            case NONE -> "";
            case DECIMAL -> number + ".";
            case LOWER_LETTER -> letters(number) + ".";
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT) + ".";
            case LOWER_ROMAN -> roman(number) + ".";
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT) + ".";
        };
    }

    private static Kind kind(HtmlTag list) {
        String style = list.attribute("style").toLowerCase(Locale.ROOT);
        return switch (list.attribute("type")) {
            case "a" -> Kind.LOWER_LETTER;
            case "A" -> Kind.UPPER_LETTER;
            case "i" -> Kind.LOWER_ROMAN;
            case "I" -> Kind.UPPER_ROMAN;
            default ->
                style.contains("lower-alpha") || style.contains("lower-latin")
                        ? Kind.LOWER_LETTER
                        : style.contains("upper-alpha") || style.contains("upper-latin")
                                ? Kind.UPPER_LETTER
                                : style.contains("lower-roman")
                                        ? Kind.LOWER_ROMAN
                                        : style.contains("upper-roman")
                                                ? Kind.UPPER_ROMAN
                                                : style.contains("disc") || style.contains("type: none")
                                                        ? Kind.NONE
                                                        : Kind.DECIMAL;
        };
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    private static String letters(int number) {
        int zero = Math.max(1, number) - 1;
        String last = String.valueOf((char) ('a' + zero % LETTERS));
        return zero < LETTERS ? last : (char) ('a' + (zero / LETTERS - 1) % LETTERS) + last;
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
