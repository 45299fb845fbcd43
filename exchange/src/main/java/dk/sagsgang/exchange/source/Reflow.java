package dk.sagsgang.exchange.source;

/**
 * Finds the characters of a line in the source that it was put together from: lines that were broken, with other spaces, words
 * parted at line ends, other marks of lists, or markup and character references between.
 */
final class Reflow {

    /** How much of the line must be met again where it begins elsewhere than was noted. */
    private static final int SAMPLE = 8;

    private static final int FURTHEST = 400;

    private static final int LONGEST_TAG = 4000;

    private Reflow() {}

    /**
     * How far a line was gone through.
     *
     * @param index the index in the text
     * @param at where its character stands in the source, or where the next is looked for
     */
    record Step(int index, int at) {}

    /** Where a line begins: a part of a line may begin a little behind what was noted. */
    static Step begin(String source, int from, int end, String text, int start) {
        String sample = text.substring(start, Math.min(text.length(), start + SAMPLE));
        if (source.startsWith(sample, from)) {
            return new Step(start, from);
        }
        for (int at = from; at + sample.length() <= end && at < from + FURTHEST; at++) {
            if (source.startsWith(sample, at)) {
                return new Step(start, at);
            }
        }
        return new Step(start, from);
    }

    /**
     * Where a character stands.
     *
     * @param step as far as the line was gone through
     * @param source the source
     * @param end where the line ends in it
     * @param text a text with the line in it
     * @param wanted the index in the text
     */
    static Step to(Step step, String source, int end, String text, int wanted) {
        int stop = Math.min(end, source.length());
        int at = step.at;
        int i = step.index;
        while (true) {
            boolean space = i >= text.length() || Space.is(text.charAt(i));
            int found = space ? at : find(source, at, stop, text.charAt(i));
            if (i >= wanted || i >= text.length()) {
                return new Step(i, Math.min(found < 0 ? at : found, stop));
            }
            at = space || found < 0 ? at : found + length(source, found, stop);
            i++;
        }
    }

    /** The next place of a character, with no other letter or digit before it; -1 where there is none. */
    private static int find(String source, int from, int end, char wanted) {
        int at = from;
        while (at < end) {
            char c = source.charAt(at);
            int length = length(source, at, end);
            boolean reference = length > 1;
            if (c == wanted && !reference
                    || reference
                            && Escapes.read(Chars.Writing.XML, source, at, at + length)
                                            .indexOf(wanted)
                                    == 0) {
                return at;
            }
            int markup = c == '<' ? close(source, at, end) : at;
            if (markup > at) {
                at = markup;
            } else if (Character.isLetterOrDigit(c) && !reference) {
                return -1;
            } else {
                at += length;
            }
        }
        return -1;
    }

    /** How many characters are written for one: a character reference has several. */
    static int length(String source, int at, int end) {
        return source.charAt(at) == '&' ? Escapes.xml(source, at, end) : 1;
    }

    /** The character behind a tag; the same where none ends. */
    private static int close(String source, int from, int end) {
        for (int at = from; at < Math.min(end, from + LONGEST_TAG); at++) {
            if (source.charAt(at) == '>') {
                return at + 1;
            }
        }
        return from;
    }
}
