package dk.sagsgang.markup;

import org.jspecify.annotations.Nullable;

/**
 * A character reference that stands at a place of an HTML text: {@code &oslash;}, {@code &#248;}, {@code &#xF8;}.
 *
 * @param text what it stands for
 * @param end the index after it
 */
record CharacterReference(String text, int end) {

    private static final int PAST_THE_LAST = Character.MAX_CODE_POINT + 1;
    private static final String REPLACEMENT = "\uFFFD";

    /** What 0x80 to 0x9F mean as numbers, as in Windows-1252; those that it lacks stay. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D"
                    + "\u017E\u0178";

    /** The reference at an ampersand; null if there is none, and the ampersand is just one. */
    static @Nullable CharacterReference at(String html, int ampersand, boolean inAttribute) {
        int next = ampersand + 1;
        if (next >= html.length()) {
            return null;
        }
        if (html.charAt(next) != '#') {
            return named(html, next, inAttribute);
        }
        boolean hex = next + 1 < html.length() && (html.charAt(next + 1) | 0x20) == 'x';
        return numeric(html, next + (hex ? 2 : 1), hex ? 16 : 10);
    }

    private static @Nullable CharacterReference named(String html, int from, boolean inAttribute) {
        int to = from;
        while (to < html.length() && to - from < ReferenceNames.LONGEST && isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        if (to < html.length() && html.charAt(to) == ';') {
            String text = ReferenceNames.closed(html.substring(from, to));
            if (text != null) {
                return new CharacterReference(text, to + 1);
            }
        }
        for (int end = Math.min(to, from + ReferenceNames.LONGEST_OPEN); end > from + 1; end--) {
            String text = ReferenceNames.open(html.substring(from, end));
            if (text != null) {
                char follower = end < html.length() ? html.charAt(end) : ' ';
                boolean partOfAddress = inAttribute && (follower == '=' || isLetterOrDigit(follower));
                return partOfAddress ? null : new CharacterReference(text, end);
            }
        }
        return null;
    }

    private static @Nullable CharacterReference numeric(String html, int from, int radix) {
        int point = 0;
        int at = from;
        while (at < html.length() && digit(html.charAt(at), radix) >= 0) {
            point = Math.min(PAST_THE_LAST, point * radix + digit(html.charAt(at), radix));
            at++;
        }
        if (at == from) {
            return null;
        }
        return new CharacterReference(text(point), at < html.length() && html.charAt(at) == ';' ? at + 1 : at);
    }

    private static String text(int point) {
        if (point >= 0x80 && point <= 0x9F) {
            return WINDOWS_1252.substring(point - 0x80, point - 0x80 + 1);
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point == 0 || point >= PAST_THE_LAST || surrogate ? REPLACEMENT : Character.toString(point);
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
