package dk.sagsgang.serialization.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into its lines, none of them longer than a limit in memory, and counts them. */
public final class LineFrames implements Closeable {

    private static final int CHUNK = 64 * 1024;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private int line = 1;
    private boolean afterReturn;

    public LineFrames(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The line that is read next, counted from 1. */
    public int line() {
        return line;
    }

    /** The next line on which something stands; null at the end. */
    @Nullable
    public Frame next() throws IOException {
        while (fill()) {
            int first = line;
            Gathered gathered = new Gathered();
            boolean more = true;
            while (more && fill()) {
                int end = endOfLine();
                gathered.add(from, Math.min(end, to));
                from = Math.min(end + 1, to);
                more = end == to;
            }
            if (!gathered.blank) {
                return gathered.frame(first);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        while (from == to) {
            int read = in.read(chunk);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = read;
        }
        return true;
    }

    /** The place of the next line feed in the chunk, or its end; counts lines as editors do, a lone return among them. */
    private int endOfLine() {
        for (int i = from; i < to; i++) {
            byte b = chunk[i];
            if (b == '\n') {
                line += afterReturn ? 0 : 1;
                afterReturn = false;
                return i;
            }
            line += b == '\r' ? 1 : 0;
            afterReturn = b == '\r';
        }
        return to;
    }

    /**
     * One line.
     *
     * @param bytes what stands on it; nothing where it is too large
     * @param line its number, counted from 1
     * @param tooLarge whether it is longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    public record Frame(byte[] bytes, int line, boolean tooLarge) {}

    private final class Gathered {

        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long size;
        private boolean blank = true;

        void add(int start, int end) {
            for (int i = start; blank && i < end; i++) {
                blank = chunk[i] == ' ' || chunk[i] == '\t' || chunk[i] == '\r';
            }
            size += end - start;
            if (size <= most) {
                bytes.write(chunk, start, end - start);
            } else {
                bytes = new ByteArrayOutputStream(0);
            }
        }

        Frame frame(int first) {
            return size > most ? new Frame(NOTHING, first, true) : new Frame(bytes.toByteArray(), first, false);
        }
    }
}
