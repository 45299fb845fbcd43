package dk.sagsgang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place inside a document as a JSON Pointer (RFC 6901): the steps down to it, each a property name or an index.
 *
 * <pre>{@code
 * Pointer title = Pointer.ROOT.child("items").child(3).child("title");
 * title.toString();                               // "/items/3/title"
 * title.parent().get().toString();                // "/items/3"
 * Pointer.ROOT.child("a/b").toString();           // "/a~1b"
 * Pointer.parse("/a~1b").get().steps();           // "a/b"
 * }</pre>
 *
 * <p>In its text a {@code ~} of a name stands as {@code ~0} and a {@code /} as {@code ~1}. Pointers are equal when their
 * texts are, and in the order in which a reader meets their places: numbers as numbers and before names.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The document as a whole: the pointer without steps, whose text is empty. */
    public static final Pointer ROOT = new Pointer("");

    private static final char SLASH = '/';
    private static final char TILDE = '~';
    private static final int INDEX_DIGITS = 9;

    private final String text;

    private Pointer(String text) {
        this.text = text;
    }

    /**
     * The pointer that a text is; the inverse of {@link #toString()}. Empty where it is none: it begins with another
     * character than a slash, or a {@code ~} in it is followed by neither 0 nor 1.
     */
    public static Optional<Pointer> parse(String text) {
        return wellFormed(text) ? Optional.of(new Pointer(text)) : Optional.empty();
    }

    private static boolean wellFormed(String text) {
        if (!text.isEmpty() && text.charAt(0) != SLASH) {
            return false;
        }
        for (int at = text.indexOf(TILDE); at >= 0; at = text.indexOf(TILDE, at + 1)) {
            char escaped = at + 1 < text.length() ? text.charAt(at + 1) : TILDE;
            if (escaped != '0' && escaped != '1') {
                return false;
            }
        }
        return true;
    }

    /** The property of that name in the object at this place. */
    public Pointer child(String name) {
        return new Pointer(text + SLASH + escape(name));
    }

    /** The element with that index, counted from 0, in the list at this place. */
    public Pointer child(int index) {
        return new Pointer(text + SLASH + index);
    }

    /** The place that another pointer leads to when it begins here: {@code /items/3} and {@code /title}. */
    public Pointer append(Pointer below) {
        return new Pointer(text + below.text);
    }

    /** The place right above this one; empty for the document as a whole. */
    public Optional<Pointer> parent() {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Pointer(text.substring(0, text.lastIndexOf(SLASH))));
    }

    /** Whether this is the other place or one below it: {@code /items/3/title} is within {@code /items/3}. */
    public boolean within(Pointer above) {
        return text.startsWith(above.text)
                && (text.length() == above.text.length() || text.charAt(above.text.length()) == SLASH);
    }

    /** The way from a place to this one: from {@code /items/3} it is {@code /title}; empty where this is not within it. */
    public Optional<Pointer> from(Pointer above) {
        return within(above) ? Optional.of(new Pointer(text.substring(above.text.length()))) : Optional.empty();
    }

    /** The names and indices from the document down to this place, as they are without escapes. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int slash = text.indexOf(SLASH, from + 1);
            int end = slash < 0 ? text.length() : slash;
            steps.add(unescape(text.substring(from + 1, end)));
            from = end;
        }
        return steps;
    }

    /** Whether a step can be the index of an element that a list can have: one to nine digits. */
    public static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= INDEX_DIGITS && areDigits(step, 0, step.length());
    }

    /** A name as it stands in a pointer's text. */
    public static String escape(String name) {
        return name.indexOf(TILDE) < 0 && name.indexOf(SLASH) < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String step) {
        return step.indexOf(TILDE) < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public int compareTo(Pointer other) {
        return compare(text, other.text);
    }

    /**
     * The order of two texts that should be pointers, whatever they are: that of their first steps that differ, numbers as
     * numbers and before names; else the one with fewer steps comes first.
     */
    public static int compare(String left, String right) {
        int same = sameBeginning(left, right);
        if (same == left.length() && same == right.length()) {
            return 0;
        }
        int step = left.lastIndexOf(SLASH, same - 1) + 1;
        int leftEnd = endOfStep(left, same);
        int rightEnd = endOfStep(right, same);
        boolean digits = areDigits(left, step, same);
        boolean number = digits && leftEnd > step && areDigits(left, same, leftEnd);
        boolean otherNumber = digits && rightEnd > step && areDigits(right, same, rightEnd);
        if (number != otherNumber) {
            return number ? -1 : 1;
        }
        if (number && leftEnd != rightEnd) {
            return Integer.compare(leftEnd, rightEnd);
        }
        return leftEnd == same && rightEnd == same
                ? Integer.compare(left.length(), right.length())
                : Integer.compare(letter(left, same, leftEnd), letter(right, same, rightEnd));
    }

    private static int sameBeginning(String left, String right) {
        int length = Math.min(left.length(), right.length());
        int same = 0;
        while (same < length && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int endOfStep(String text, int from) {
        int slash = text.indexOf(SLASH, from);
        return slash < 0 ? text.length() : slash;
    }

    /** The letter there; less than any where the step ends. */
    private static int letter(String text, int at, int end) {
        return at < end ? text.charAt(at) : -1;
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer pointer && text.equals(pointer.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pointer as text, such as {@code /items/3/title}; empty for the document as a whole. */
    @Override
    public String toString() {
        return text;
    }
}
