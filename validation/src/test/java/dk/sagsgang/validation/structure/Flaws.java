package dk.sagsgang.validation.structure;

import java.util.List;
import java.util.Random;

/** Puts faults of structure into any record of a document: blank texts, numbers too small, and lists with nothing in them. */
final class Flaws {

    private static final List<String> BLANKS = List.of("", " ", "\t", " \n ");
    private static final List<Integer> SMALL = List.of(0, -1, Integer.MIN_VALUE);

    private Flaws() {}

    /** A copy of a record in which about one of so many texts, numbers and lists is a fault. */
    static <R extends Record> R planted(R record, long seed, int oneIn) {
        Random random = new Random(seed);
        return Rebuilt.of(record, value -> random.nextInt(oneIn) == 0 ? flawed(value, random) : value);
    }

    private static Object flawed(Object value, Random random) {
        if (value instanceof List<?>) {
            return List.of();
        }
        if (value instanceof String) {
            return BLANKS.get(random.nextInt(BLANKS.size()));
        }
        return value instanceof Integer ? SMALL.get(random.nextInt(SMALL.size())) : value;
    }
}
