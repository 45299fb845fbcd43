package dk.sagsgang.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of the lines of a file, of which no more is in memory than is asked for: neither the file nor a line need fit.
 *
 * <p>Lines and columns count as in findings. Where each {@value #STRIDE} bytes begin is kept, so that no place is looked for
 * from the beginning of the file twice.
 */
final class SourceLines implements Closeable {

    private static final int STRIDE = 16 * 1024;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SeekableByteChannel file;
    private final List<Counter> marks = new ArrayList<>();

    SourceLines(Path file) throws IOException {
        this.file = Files.newByteChannel(file);
        marks.add(new Counter());
    }

    /**
     * A part of a line.
     *
     * @param text the characters
     * @param column the column of the first of them, counted from 1
     * @param more whether the line goes on behind them
     */
    record Part(String text, int column, boolean more) {}

    /**
     * The line around a column, with so many characters before it and behind it as there are; empty where the file has no
     * such line.
     */
    Optional<Part> around(int line, int column, int before, int behind) throws IOException {
        int first = Math.max(1, column - before);
        Gathered gathered = new Gathered(line, first, column + behind);
        for (int mark = markBefore(line, first); !gathered.ended(); mark++) {
            ByteBuffer bytes = read(mark);
            if (!bytes.hasRemaining()) {
                gathered.end(marks.get(mark));
                break;
            }
            Counter counter = new Counter(marks.get(mark));
            while (bytes.hasRemaining()) {
                gathered.take(counter, bytes.get());
            }
            if (marks.size() == mark + 1) {
                marks.add(counter);
            }
        }
        return gathered.part();
    }

    /** The last mark that is known to stand before a place. */
    private int markBefore(int line, int column) {
        int low = 0;
        int high = marks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks.get(middle).isBefore(line, column)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private ByteBuffer read(int mark) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(STRIDE);
        file.position((long) mark * STRIDE);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // Once more: a file may give less than there is.
        }
        bytes.flip();
        boolean marked = mark == 0
                && bytes.remaining() >= MARK.length
                && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK));
        return marked ? bytes.position(MARK.length) : bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The line and the column of a byte, as {@code dk.sagsgang.serialization} counts them. */
    private static final class Counter {

        private int line;
        private int column;
        private boolean afterReturn;

        Counter() {
            this.line = 1;
            this.column = 1;
        }

        Counter(Counter other) {
            this.line = other.line;
            this.column = other.column;
            this.afterReturn = other.afterReturn;
        }

        boolean isBefore(int wantedLine, int wantedColumn) {
            return line < wantedLine || (line == wantedLine && column < wantedColumn);
        }

        void pass(byte b) {
            if (b == '\r' || (b == '\n' && !afterReturn)) {
                line++;
                column = 1;
            } else if (b != '\n') {
                column += units(b);
            }
            afterReturn = b == '\r';
        }

        /** None in the middle of a character, two for those that take two. */
        private static int units(byte b) {
            return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
        }
    }

    /** The bytes of one part of a line. */
    private static final class Gathered {

        private final int line;
        private final int first;
        private final int end;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int column;
        private boolean reached;
        private boolean more;
        private boolean over;

        Gathered(int line, int first, int end) {
            this.line = line;
            this.first = first;
            this.end = end;
            this.column = first;
        }

        boolean ended() {
            return more || over;
        }

        /** The file has come to its end. */
        void end(Counter at) {
            reached |= at.line == line;
        }

        void take(Counter at, byte b) {
            boolean breaks = b == '\r' || b == '\n';
            boolean begins = (b & 0xC0) != 0x80;
            over |= at.line > line;
            if (at.line == line) {
                reached = true;
                more |= !breaks && begins && at.column >= end;
                if (!more && !breaks && at.column >= first && (begins || bytes.size() > 0)) {
                    column = bytes.size() == 0 ? at.column : column;
                    bytes.write(b);
                }
            }
            at.pass(b);
        }

        Optional<Part> part() {
            return reached
                    ? Optional.of(new Part(bytes.toString(StandardCharsets.UTF_8), column, more))
                    : Optional.empty();
        }
    }
}
