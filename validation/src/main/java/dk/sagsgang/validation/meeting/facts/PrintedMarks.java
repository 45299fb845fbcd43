package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.validation.rule.ItemNumber;
import java.util.Locale;
import java.util.regex.Pattern;

/** Printed numbers, marks and titles as they are compared: what they say, not how they are set. */
public final class PrintedMarks {

    private static final int[] NO_NUMBER = {};
    private static final int LONGEST_PART = 9;
    private static final String NONE = "0";
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PrintedMarks() {}

    /** An item number without what is set around it: "160." is "160", and so is "Punkt 160:". */
    public static String number(String printed) {
        int end = printed.length();
        while (end > 0 && !Character.isLetterOrDigit(printed.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(printed.charAt(start))) {
            start++;
        }
        String number = printed.substring(start, end);
        return start < end && Character.isLetter(number.charAt(0)) ? ItemNumber.bare(number) : number;
    }

    /** The numbers in an item number, such as 1 and 2 of "1.2"; none where it has letters, and for 0, which is none. */
    public static int[] numbers(String printed) {
        String number = number(printed);
        int parts = 1;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            parts += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return NO_NUMBER;
            }
        }
        return number.isEmpty() || number.equals(NONE) ? NO_NUMBER : numbers(number, new int[parts]);
    }

    private static int[] numbers(String number, int[] parts) {
        int part = 0;
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c != '.') {
                parts[part] = parts[part] * 10 + c - '0';
            }
            digits = c == '.' ? 0 : digits + 1;
            part += c == '.' ? 1 : 0;
            if (digits > LONGEST_PART || (c == '.' && i + 1 < number.length() && number.charAt(i + 1) == '.')) {
                return NO_NUMBER;
            }
        }
        return parts;
    }

    /** Whether an item has no number: systems print 0 there. */
    public static boolean unnumbered(String number) {
        return number.isEmpty() || number.equals(NONE);
    }

    /** A mark in small letters without what surrounds it: "At 2)" is "2", "a)" is "a"; "at" alone is no mark. */
    public static String mark(String printed) {
        String bare = number(printed).toLowerCase(Locale.ROOT);
        if (bare.equals("at") || bare.equals("ad")) {
            return "";
        }
        return bare.startsWith("at ") || bare.startsWith("ad ") ? number(bare.substring(3)) : bare;
    }

    /** Whether a mark is a whole number. */
    public static boolean isNumber(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) < '0' || mark.charAt(i) > '9') {
                return false;
            }
        }
        return !mark.isEmpty();
    }

    /** The mark of a point as printed, or its place in the list where it has none. */
    public static String markOrOrder(PointFacts point) {
        String mark = point.point().mark();
        return mark.isBlank() ? Integer.toString(point.index() + 1) : mark;
    }

    /** The words of a title in small letters, whatever stands between them. */
    public static String words(String title) {
        return NOT_A_WORD
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
