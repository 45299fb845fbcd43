package dk.sagsgang.serialization.bytes;

/**
 * Lines and columns of places in UTF-8 text, both counted from 1; made only when the first problem is met.
 *
 * <p>A column counts UTF-16 code units, as editors and Java strings do; a byte order mark counts nothing. Lines end with
 * {@code \n}, {@code \r\n} or {@code \r}. A mark every {@value #STRIDE} bytes makes each look-up cheap, also in a document
 * that is one long line.
 */
final class Lines {

    private static final int STRIDE = 1024;

    private final byte[] bytes;
    private final int start;
    private final int[] lines;
    private final int[] columns;

    Lines(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        int marks = (bytes.length - start) / STRIDE + 1;
        this.lines = new int[marks];
        this.columns = new int[marks];
        Counter counter = new Counter(1, 1);
        for (int mark = 0; mark < marks; mark++) {
            lines[mark] = counter.line;
            columns[mark] = counter.column;
            int from = start + mark * STRIDE;
            counter.count(from, Math.min(from + STRIDE, bytes.length));
        }
    }

    /** The place of a byte. */
    Position at(int offset) {
        int place = Math.max(start, Math.min(offset, bytes.length));
        int mark = Math.min((place - start) / STRIDE, lines.length - 1);
        Counter counter = new Counter(lines[mark], columns[mark]);
        counter.count(start + mark * STRIDE, place);
        return new Position(counter.line, counter.column);
    }

    /** A line and a column, both counted from 1. */
    record Position(int line, int column) {}

    private final class Counter {

        private int line;
        private int column;

        Counter(int line, int column) {
            this.line = line;
            this.column = column;
        }

        void count(int from, int to) {
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '\r' || (b == '\n' && (i == start || bytes[i - 1] != '\r'))) {
                    line++;
                    column = 1;
                } else if (b != '\n') {
                    column += units(b);
                }
            }
        }

        /** The UTF-16 code units that begin with this byte: none in the middle of a character, two outside the BMP. */
        private int units(byte b) {
            if ((b & 0xC0) == 0x80) {
                return 0;
            }
            return (b & 0xF8) == 0xF0 ? 2 : 1;
        }
    }
}
