package dk.sagsgang.examples.cli;

import java.io.PrintWriter;

/** How far a long call has come, on one line of a terminal; nothing elsewhere. */
final class Progress implements AutoCloseable {

    private static final int MANY = 50;
    private static final int STEP = 25;

    private final int total;
    private final boolean shown;
    private final PrintWriter err;
    private int done;

    private Progress(int total, boolean shown, PrintWriter err) {
        this.total = total;
        this.shown = shown;
        this.err = err;
    }

    static Progress over(int total, PrintWriter err) {
        return new Progress(total, total >= MANY && Terminal.attached(), err);
    }

    void step() {
        done++;
        if (shown && (done % STEP == 0 || done == total)) {
            err.print("\r" + done + "/" + total);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r" + " ".repeat(24) + "\r");
            err.flush();
        }
    }
}
