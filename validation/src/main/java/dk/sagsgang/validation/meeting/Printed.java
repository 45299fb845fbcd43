package dk.sagsgang.validation.meeting;

import dk.sagsgang.validation.meeting.ItemFacts.PointFacts;
import java.util.Locale;
import java.util.regex.Pattern;

/** Printed numbers, marks and titles as they are compared: what they say, not how they are set. */
final class Printed {

    private static final int[] NO_NUMBER = {};
    private static final int LONGEST_PART = 9;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LIKE_KLE = Pattern.compile("^\\s*\\d{2}\\.\\d{2}\\.\\d{2}\\b.*");

    private Printed() {}

    /** An item number without the stop behind it: "160." is "160". */
    static String number(String printed) {
        int end = printed.length();
        while (end > 0 && !Character.isLetterOrDigit(printed.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(printed.charAt(start))) {
            start++;
        }
        return printed.substring(start, end);
    }

    /** The numbers in an item number, such as 1 and 2 of "1.2"; none where it has letters. */
    static int[] numbers(String printed) {
        String number = number(printed);
        if (number.isEmpty() || !number.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
            return NO_NUMBER;
        }
        String[] parts = number.split("\\.", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || parts[i].length() > LONGEST_PART) {
                return NO_NUMBER;
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    /** A mark in small letters without what surrounds it: "At 2)" is "2", "a)" is "a". */
    static String mark(String printed) {
        String bare = number(printed).toLowerCase(Locale.ROOT);
        return bare.startsWith("at ") || bare.startsWith("ad ") ? number(bare.substring(3)) : bare;
    }

    /** The mark of a point as printed, or its place in the list where it has none. */
    static String markOrOrder(PointFacts point) {
        String mark = point.point().mark();
        return mark.isBlank() ? Integer.toString(point.index() + 1) : mark;
    }

    /** The words of a title in small letters, whatever stands between them. */
    static String words(String title) {
        return NOT_A_WORD
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    static boolean beginsLikeKle(String printed) {
        return LIKE_KLE.matcher(printed).matches();
    }
}
