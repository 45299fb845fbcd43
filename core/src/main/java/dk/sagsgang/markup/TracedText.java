package dk.sagsgang.markup;

import java.util.Arrays;

/**
 * A text made from a source, with the place in the source that each of its characters comes from.
 *
 * <p>Example: of the source {@code "a&amp;b"} the text is {@code "a&b"}, and its second character comes from 1 to 6.
 */
public final class TracedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private TracedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where in the source the character at an index begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the source the character at an index is over. */
    public int end(int index) {
        return ends[index];
    }

    /** Takes characters with their places; places are kept only where they are wanted. */
    public static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        private Builder(int capacity, int places) {
            this.text = new StringBuilder(capacity);
            this.starts = new int[places];
            this.ends = new int[places];
        }

        /** A builder that keeps the places. */
        public static Builder traced(int capacity) {
            return new Builder(capacity, Math.max(1, capacity));
        }

        /** A builder of the text alone. */
        public static Builder untraced(int capacity) {
            return new Builder(capacity, 0);
        }

        /** Adds a character that comes from these places. */
        public void add(char c, int start, int end) {
            if (starts.length > 0) {
                if (text.length() == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    ends = Arrays.copyOf(ends, 2 * ends.length);
                }
                starts[text.length()] = start;
                ends[text.length()] = end;
            }
            text.append(c);
        }

        /** Adds characters that all come from the same places. */
        public void add(String given, int start, int end) {
            for (int i = 0; i < given.length(); i++) {
                add(given.charAt(i), start, end);
            }
        }

        /** Adds a part of the source as it is. */
        public void addAsItIs(String source, int start, int end) {
            if (starts.length == 0) {
                text.append(source, start, end);
                return;
            }
            for (int i = start; i < end; i++) {
                add(source.charAt(i), i, i + 1);
            }
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** The character that was added last. */
        public char last() {
            return text.charAt(text.length() - 1);
        }

        /** The text alone. */
        public String text() {
            return text.toString();
        }

        /** The text with its places. */
        public TracedText build() {
            return new TracedText(text.toString(), starts, ends);
        }
    }
}
