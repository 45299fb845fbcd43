package dk.sagsgang.serialization.source;

/**
 * How much a reader takes of one document, so that a file made to fill the memory or the stack gives a problem and no
 * more.
 *
 * <p>What goes over a limit is reported as DOC-006 with its place. {@code ReadLimits.STANDARD.withBytes(1_000_000)} takes
 * a document of at most one million bytes.
 *
 * @param bytes the size of a document in bytes; 64 MiB in {@link #STANDARD}
 * @param depth the levels of lists and objects in each other, at most {@value #DEEPEST}; 100, which is about 45 items
 *     inside items
 * @param text the length of one text or property name in characters; 10 Mi
 * @param digits the length of a number in digits when it is written without an exponent; 100
 * @param values the values in a document, those of lists and objects and these themselves; {@code 1000000}
 * @param problems the problems that are told of one document; 100,000
 */
public record ReadLimits(int bytes, int depth, int text, int digits, int values, int problems) {

    /** The deepest nesting that can be asked for: comparing and validating walk down the levels on the stack. */
    public static final int DEEPEST = 500;

    /** The limits of a reader unless others are given. */
    public static final ReadLimits STANDARD =
            new ReadLimits(64 * 1024 * 1024, 100, 10 * 1024 * 1024, 100, 1_000_000, 100_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or the depth is more than {@value #DEEPEST}
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || text < 1 || digits < 1 || values < 1 || problems < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("A depth of " + depth + " is more than " + DEEPEST);
        }
    }

    /** The same with another size of a document in bytes. */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }

    /** The same with another number of levels. */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }

    /** The same with another length of a text in characters. */
    public ReadLimits withText(int text) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }

    /** The same with another length of a number in digits. */
    public ReadLimits withDigits(int digits) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }

    /** The same with another number of values. */
    public ReadLimits withValues(int values) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }

    /** The same with another number of problems. */
    public ReadLimits withProblems(int problems) {
        return new ReadLimits(bytes, depth, text, digits, values, problems);
    }
}
