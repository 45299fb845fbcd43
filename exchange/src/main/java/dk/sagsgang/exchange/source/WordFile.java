package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a Word file (.docx): a line a paragraph, with an empty line between, "• " before the elements of lists, and the
 * cells of a row of a table on one line. It is drawn from the main part of the file alone; no more of it is unpacked than a
 * text may be long, so that a file that unpacks to much more costs no more.
 */
final class WordFile {

    private static final String MAIN = "word/document.xml";

    private static final int MOST_ENTRIES = 2000;

    private WordFile() {}

    /** Whether bytes are a packed file. */
    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The text; empty, with the reason in the problems, where there is none. */
    static Optional<SourceText> text(byte[] bytes, String name, int mostBytes, ReadingProblems problems) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    break;
                }
                if (entry.getName().equals(MAIN)) {
                    byte[] xml = zip.readNBytes(mostBytes == Integer.MAX_VALUE ? mostBytes : mostBytes + 1);
                    if (xml.length > mostBytes) {
                        problems.refuse(ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
                        return Optional.empty();
                    }
                    String text = new Paragraphs(new String(xml, StandardCharsets.UTF_8)).read();
                    if (text.isBlank()) {
                        problems.refuse(ReadingRules.EMPTY, "");
                        return Optional.empty();
                    }
                    return Optional.of(new SourceText(name, text));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            problems.refuse(ReadingRules.UNREADABLE, "damaged");
            return Optional.empty();
        }
        problems.refuse(
                ReadingRules.TYPE, "unknown", Argument.mark("type", "zip"), Argument.identifier("known", "docx"));
        return Optional.empty();
    }

    /** Goes once through the XML. */
    private static final class Paragraphs {

        private final String xml;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private boolean listed;
        private int cells;
        private boolean row;

        Paragraphs(String xml) {
            this.xml = xml;
        }

        String read() {
            int at = 0;
            boolean inText = false;
            while (at < xml.length()) {
                int open = xml.indexOf('<', at);
                if (open < 0) {
                    break;
                }
                if (inText) {
                    line.append(decoded(xml.substring(at, open)));
                }
                int close = xml.indexOf('>', open);
                if (close < 0) {
                    break;
                }
                inText = tag(xml, open + 1, close);
                at = close + 1;
            }
            return text.toString();
        }

        /** Takes a tag; true where text follows that is shown. */
        private boolean tag(String from, int start, int end) {
            int stop = start;
            while (stop < end && from.charAt(stop) > ' ' && (from.charAt(stop) != '/' || stop == start)) {
                stop++;
            }
            switch (from.substring(start, stop)) {
                case "w:t" -> {
                    return from.charAt(end - 1) != '/';
                }
                case "w:tab" -> line.append(' ');
                case "w:br", "w:cr" -> line.append(row ? ' ' : '\n');
                case "w:numPr" -> listed = true;
                case "w:tr" -> {
                    row = true;
                    cells = 0;
                }
                case "w:tc" -> {
                    if (cells++ > 0) {
                        line.append(cells == 2 && line.length() < 40 ? ": " : " ");
                    }
                }
                case "/w:tr" -> {
                    row = false;
                    end();
                }
                case "/w:p" -> {
                    if (row) {
                        line.append(' ');
                    } else {
                        end();
                    }
                }
                default -> {}
            }
            return false;
        }

        private void end() {
            String said = line.toString().strip().replaceAll(" ?::? ", ": ");
            if (!said.isEmpty()) {
                text.append(listed ? "\u2022 " : "").append(said).append(listed ? "\n" : "\n\n");
            }
            line.setLength(0);
            listed = false;
        }

        private static String decoded(String written) {
            if (written.indexOf('&') < 0) {
                return written;
            }
            StringBuilder read = new StringBuilder(written.length());
            int at = 0;
            while (at < written.length()) {
                int length = Escapes.xml(written, at, written.length());
                read.append(
                        length == 1
                                ? written.substring(at, at + 1)
                                : Escapes.read(Chars.Writing.XML, written, at, at + length));
                at += length;
            }
            return read.toString();
        }
    }
}
