package dk.sagsgang.examples.terminal;

import java.io.PrintWriter;

/**
 * How many documents of a long call are done, on one line of a terminal; nothing elsewhere. A file may hold one or a million,
 * so files are not counted.
 */
public final class Progress implements AutoCloseable {

    private static final int MANY = 50;
    private static final int STEP = 25;

    private final boolean shown;
    private final PrintWriter err;
    private int done;
    private int total;

    private Progress(boolean shown, PrintWriter err) {
        this.shown = shown;
        this.err = err;
    }

    /** One that nobody has seen yet. */
    public static Progress on(boolean terminal, PrintWriter err) {
        return new Progress(terminal, err);
    }

    /** A document is done. */
    public void step() {
        done++;
        if (shown && done >= MANY && done % STEP == 0) {
            err.print("\r" + done + (total > 0 ? "/" + total : ""));
            err.flush();
        }
    }

    /** All documents are done once, and so their number is known. */
    public void again() {
        clear();
        total = done;
        done = 0;
    }

    /** What stands on the line goes, so that something else can be printed. */
    public void clear() {
        if (shown && done >= MANY) {
            err.print("\r" + " ".repeat(24) + "\r");
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
