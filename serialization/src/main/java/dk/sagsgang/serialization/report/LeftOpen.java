package dk.sagsgang.serialization.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/** The caller's stream, which is theirs to close. */
public final class LeftOpen extends FilterOutputStream {

    public LeftOpen(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Runs what writes with a generator, and throws what the stream under it threw. */
    public static void write(Runnable part) throws IOException {
        try {
            part.run();
        } catch (JacksonIOException refused) {
            throw refused.getCause();
        }
    }
}
