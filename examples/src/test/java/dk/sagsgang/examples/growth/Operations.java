package dk.sagsgang.examples.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts what the methods of the library do: a step for each call, for each turn of a loop, for each element that a list is
 * searched or copied for, and for each character that a text is searched or copied for. It is the same on every machine.
 *
 * <p>The code that {@link CountingLoader} has rewritten calls it; for one thread.
 */
public final class Operations {

    private static final List<String> METHODS = new ArrayList<>();
    private static long[] counts = new long[1024];

    private Operations() {}

    /** The number of a method in the counts. */
    static int method(String name) {
        METHODS.add(name);
        if (METHODS.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        return METHODS.size() - 1;
    }

    static String name(int method) {
        return METHODS.get(method);
    }

    /** Begins to count anew. */
    static void clear() {
        Arrays.fill(counts, 0);
    }

    /** The counts by the numbers of the methods. */
    static long[] counts() {
        return Arrays.copyOf(counts, METHODS.size());
    }

    /** A call, or a turn of a loop. */
    public static void step(int method) {
        counts[method]++;
    }

    /** What a list is gone through for; a set is looked up in. */
    public static void elements(Object collection, int method) {
        if (collection instanceof Collection<?> elements) {
            counts[method] += elements instanceof Set<?> ? 1 : elements.size();
        } else if (collection instanceof Map<?, ?> map) {
            counts[method] += map.size();
        }
    }

    /** A collection that is copied. */
    public static void copied(Object collection, int method) {
        if (collection instanceof Collection<?> elements) {
            counts[method] += elements.size();
        } else if (collection instanceof Map<?, ?> map) {
            counts[method] += map.size();
        }
    }

    /** The characters of a text that was made. */
    public static void characters(Object text, int method) {
        counts[method] += text instanceof CharSequence made ? made.length() : 1;
    }

    /** {@link Collection#contains}. */
    public static boolean contains(Collection<?> list, Object element, int method) {
        elements(list, method);
        return list.contains(element);
    }

    /** {@link Collection#remove}. */
    public static boolean remove(Collection<?> list, Object element, int method) {
        elements(list, method);
        return list.remove(element);
    }

    /** {@link List#indexOf}. */
    public static int indexOf(List<?> list, Object element, int method) {
        elements(list, method);
        return list.indexOf(element);
    }

    /** {@link List#remove(int)}. */
    public static Object remove(List<?> list, int index, int method) {
        counts[method] += list.size() - index;
        return list.remove(index);
    }

    /** {@link Collection#stream}. */
    public static <T> Stream<T> stream(Collection<T> elements, int method) {
        return elements.stream().peek(element -> counts[method]++);
    }

    /** {@link IntStream#range}. */
    public static IntStream range(int from, int to, int method) {
        return IntStream.range(from, to).peek(element -> counts[method]++);
    }

    /** {@link String#chars}. */
    public static IntStream chars(String text, int method) {
        return text.chars().peek(character -> counts[method]++);
    }

    /** {@link String#codePoints}. */
    public static IntStream codePoints(String text, int method) {
        return text.codePoints().peek(character -> counts[method]++);
    }

    /** {@link String#indexOf(int)}. */
    public static int indexOf(String text, int character, int method) {
        return indexOf(text, character, 0, method);
    }

    /** {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int character, int from, int method) {
        int at = text.indexOf(character, from);
        searched(text, from, at, method);
        return at;
    }

    /** {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part, int method) {
        return indexOf(text, part, 0, method);
    }

    /** {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from, int method) {
        int at = text.indexOf(part, from);
        searched(text, from, at, method);
        return at;
    }

    /** {@link String#contains}. */
    public static boolean contains(String text, CharSequence part, int method) {
        return indexOf(text, part.toString(), 0, method) >= 0;
    }

    private static void searched(String text, int from, int at, int method) {
        counts[method] += Math.max(0, (at < 0 ? text.length() : at) - from) + 1;
    }

    /** {@link Pattern#matcher}: each look at a character counts. */
    public static Matcher matcher(Pattern pattern, CharSequence text, int method) {
        return pattern.matcher(new Counted(text, method));
    }

    private record Counted(CharSequence text, int method) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            counts[method]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            counts[method] += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
