package dk.sagsgang.markup;

import java.util.Arrays;

/**
 * A text made from a source, with the place in the source that each of its characters comes from.
 *
 * <p>Example: of the source {@code "a&amp;b"} the text is {@code "a&b"}, and its second character comes from 1 to 6.
 */
public final class TracedText {

    /** The end of a stretch whose characters each come from a place of their own, one after the other. */
    private static final int EACH_ITS_OWN = -1;

    private final String text;
    private final int[] begins;
    private final int[] starts;
    private final int[] ends;

    private TracedText(String text, int[] begins, int[] starts, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.starts = starts;
        this.ends = ends;
    }

    /** A source as it is: each character comes from its own place. */
    public static TracedText asItIs(String source) {
        return new TracedText(source, new int[] {0}, new int[] {0}, new int[] {EACH_ITS_OWN});
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where in the source the character at an index begins. */
    public int start(int index) {
        int stretch = stretch(index);
        return ends[stretch] == EACH_ITS_OWN ? starts[stretch] + index - begins[stretch] : starts[stretch];
    }

    /** Where in the source the character at an index is over. */
    public int end(int index) {
        int stretch = stretch(index);
        return ends[stretch] == EACH_ITS_OWN ? starts[stretch] + index - begins[stretch] + 1 : ends[stretch];
    }

    private int stretch(int index) {
        int found = Arrays.binarySearch(begins, index);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Takes characters with their places; places are kept only where they are wanted. */
    public static final class Builder {

        private final StringBuilder text;
        private final boolean traced;
        private int[] begins = {};
        private int[] starts = {};
        private int[] ends = {};
        private int stretches;

        private Builder(int capacity, boolean traced) {
            this.text = new StringBuilder(capacity);
            this.traced = traced;
        }

        /** A builder that keeps the places. */
        public static Builder traced(int capacity) {
            return new Builder(capacity, true);
        }

        /** A builder of the text alone. */
        public static Builder untraced(int capacity) {
            return new Builder(capacity, false);
        }

        /** Adds a character that comes from these places. */
        public void add(char c, int start, int end) {
            stretch(start, end);
            text.append(c);
        }

        /** Adds characters that all come from the same places. */
        public void add(String given, int start, int end) {
            if (!given.isEmpty()) {
                stretch(start, end);
                text.append(given);
            }
        }

        /** Adds a part of the source as it is. */
        public void addAsItIs(String source, int start, int end) {
            if (end > start) {
                stretch(start, EACH_ITS_OWN);
                text.append(source, start, end);
            }
        }

        /** Adds a part of a text with the places that its characters come from there. */
        public void add(TracedText given, int from, int to) {
            int at = from;
            for (int s = given.stretch(from); at < to; s++) {
                int end = s + 1 < given.begins.length ? Math.min(given.begins[s + 1], to) : to;
                boolean own = given.ends[s] == EACH_ITS_OWN;
                stretch(own ? given.starts[s] + at - given.begins[s] : given.starts[s], given.ends[s]);
                text.append(given.text, at, end);
                at = end;
            }
        }

        private void stretch(int start, int end) {
            if (!traced || (end == EACH_ITS_OWN && goesOn(start))) {
                return;
            }
            if (stretches == begins.length) {
                int room = Math.max(4, 2 * stretches);
                begins = Arrays.copyOf(begins, room);
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
            begins[stretches] = text.length();
            starts[stretches] = start;
            ends[stretches] = end;
            stretches++;
        }

        /** Whether what begins here in the source stands right behind what was added last. */
        private boolean goesOn(int start) {
            int last = stretches - 1;
            return last >= 0 && ends[last] == EACH_ITS_OWN && starts[last] + text.length() - begins[last] == start;
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
            return new TracedText(
                    text.toString(),
                    Arrays.copyOf(begins, stretches),
                    Arrays.copyOf(starts, stretches),
                    Arrays.copyOf(ends, stretches));
        }
    }
}
