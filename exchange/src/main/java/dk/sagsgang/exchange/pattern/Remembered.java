package dk.sagsgang.exchange.pattern;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question about a line whose answers are kept while a source is read: its readers ask the same of the same line, and the same line
 * stands in many of its items.
 *
 * <p>Answers must be values in which nothing is noted by its identity. They are kept for each thread by itself, no more than some
 * hundred to a question, and are forgotten when the source is done with ({@link QuickPattern#forget()}).
 *
 * @param <T> the answers
 */
public final class Remembered<T> {

    private static final int SLOTS = 128;

    /** A longer line is hardly met again. */
    private static final int LONGEST = 400;

    private static final int MOST_QUESTIONS = 32;

    private static final AtomicInteger QUESTIONS = new AtomicInteger();

    private static final ThreadLocal<@Nullable Object[][]> KEPT =
            ThreadLocal.withInitial(() -> new @Nullable Object[MOST_QUESTIONS][]);

    private final Function<String, T> question;
    private final int number;

    private Remembered(Function<String, T> question) {
        this.question = question;
        this.number = QUESTIONS.getAndIncrement();
    }

    /** A question whose answers are kept. */
    public static <T> Remembered<T> of(Function<String, T> question) {
        return new Remembered<>(question);
    }

    /** What the answer is for a line. */
    @SuppressWarnings("unchecked")
    public T about(String line) {
        if (line.length() > LONGEST) {
            return question.apply(line);
        }
        @Nullable Object[][] all = KEPT.get();
        @Nullable Object[] kept = all[number];
        if (kept == null) {
            kept = new @Nullable Object[2 * SLOTS];
            all[number] = kept;
        }
        int hash = line.hashCode();
        int slot = 2 * ((hash ^ hash >>> 16) & (SLOTS - 1));
        if (line.equals(kept[slot])) {
            return (T) kept[slot + 1];
        }
        T answer = question.apply(line);
        kept[slot] = line;
        kept[slot + 1] = answer;
        return answer;
    }

    /** Forgets the answers of this thread. */
    static void forget() {
        KEPT.remove();
    }
}
