package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a packed one (zip), as agenda systems export a meeting with its enclosures.
 *
 * <p>It is read as a stream: one file at a time is in memory, and only such as can be an export. What it unpacks to is bounded, so
 * that a small file that would become an immense one is left where the limit is reached.
 */
public final class PackedFile {

    /** Enclosures are far larger than the export, and are passed over. */
    private static final int ENCLOSURES = 16;

    private static final int MOST_FILES = 20_000;

    private static final int BEGINNING = 512;

    private PackedFile() {}

    /** How many bytes tell whether a file is packed. */
    public static final int SIGNS = 64;

    /** Where the name of the first file stands, and how long it is. */
    private static final int NAME = 30;

    private static final int LENGTH = 26;

    /** What the first file of a document of an office program is called; those are packed too. */
    private static final List<String> OFFICE =
            List.of("[Content_Types].xml", "_rels/", "word/", "docProps/", "customXml/", "mimetype");

    /** Whether bytes are the beginning of a packed file, and not of a document of an office program. */
    public static boolean begins(byte[] bytes) {
        boolean packed = bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        if (!packed || bytes.length <= NAME) {
            return packed;
        }
        int length = Math.min(bytes.length - NAME, (bytes[LENGTH] & 0xFF) | (bytes[LENGTH + 1] & 0xFF) << 8);
        String first = new String(bytes, NAME, Math.min(length, SIGNS - NAME), StandardCharsets.UTF_8);
        return OFFICE.stream().noneMatch(first::startsWith);
    }

    /**
     * Hands out the files that may be exports, by what they begin with, with their names.
     *
     * @param in the packed file; it stays open
     * @param mostBytes how large an export may be
     */
    public static void read(InputStream in, int mostBytes, ReadingProblems problems, BiConsumer<String, byte[]> files) {
        long left = (long) ENCLOSURES * mostBytes;
        int count = 0;
        Tail tail = new Tail(in);
        ZipInputStream zip = new ZipInputStream(tail);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] beginning = zip.readNBytes(BEGINNING);
                left -= beginning.length;
                if (text(beginning)) {
                    ByteArrayOutputStream whole = new ByteArrayOutputStream();
                    whole.write(beginning);
                    byte[] rest = zip.readNBytes(Math.max(0, mostBytes - beginning.length + 1));
                    left -= rest.length;
                    whole.write(rest);
                    if (whole.size() > mostBytes || left < 0) {
                        problems.truncated(ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
                        return;
                    }
                    files.accept(entry.getName(), whole.toByteArray());
                } else {
                    left = passOver(zip, left);
                }
                if (left < 0 || ++count > MOST_FILES) {
                    problems.truncated(
                            ReadingRules.TOO_LARGE,
                            "document",
                            Argument.number("limit", (long) ENCLOSURES * mostBytes));
                    return;
                }
            }
            if (!tail.complete()) {
                problems.truncated(ReadingRules.SYNTAX, "truncated");
            }
        } catch (ZipException | IllegalArgumentException broken) {
            problems.truncated(ReadingRules.SYNTAX, "");
        } catch (IOException cut) {
            problems.truncated(ReadingRules.SYNTAX, "truncated");
        }
    }

    private static long passOver(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long left = most;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            left -= read;
            if (left < 0) {
                break;
            }
        }
        return left;
    }

    /** Whether bytes begin as JSON, XML or HTML does, in whichever encoding. */
    private static boolean text(byte[] beginning) {
        for (byte each : beginning) {
            if (each == '<' || each == '{' || each == '[') {
                return true;
            }
            boolean mark = each == 0
                    || each == (byte) 0xEF
                    || each == (byte) 0xBB
                    || each == (byte) 0xBF
                    || each == (byte) 0xFE
                    || each == (byte) 0xFF;
            if (!mark && !Character.isWhitespace(each)) {
                return false;
            }
        }
        return false;
    }

    /** Keeps the last bytes that were read: a packed file ends with its table of contents, and a cut one does not. */
    private static final class Tail extends FilterInputStream {

        private static final int KEPT = 1024;

        /** The length of the record at the end. */
        private static final int END = 22;

        private final byte[] last = new byte[KEPT];
        private long read;

        Tail(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                last[(int) (read++ % KEPT)] = (byte) one;
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            for (int i = Math.max(0, count - KEPT); i < count; i++) {
                last[(int) ((read + i) % KEPT)] = bytes[offset + i];
            }
            read += Math.max(0, count);
            return count;
        }

        /** Whether the end of the table of contents stands at the end. */
        boolean complete() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Only what comes last counts.
            }
            for (long at = Math.max(0, read - KEPT); at + END <= read; at++) {
                if (last(at) == 'P' && last(at + 1) == 'K' && last(at + 2) == 5 && last(at + 3) == 6) {
                    return true;
                }
            }
            return false;
        }

        private byte last(long at) {
            return last[(int) (at % KEPT)];
        }
    }
}
