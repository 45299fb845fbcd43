package dk.sagsgang.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that goes nowhere once its reader has gone, as {@code head} does; nobody misses what is written then. */
final class WhileRead extends FilterOutputStream {

    private boolean gone;

    WhileRead(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (gone) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            gone = String.valueOf(failure.getMessage()).contains("Broken pipe");
            if (!gone) {
                throw failure;
            }
        }
    }
}
