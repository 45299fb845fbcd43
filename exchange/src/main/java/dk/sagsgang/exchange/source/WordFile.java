package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A Word file (.docx): the parts of it that tell a text are unpacked, no more of them than a text may be long, so that a file that unpacks
 * to much more costs no more.
 */
final class WordFile {

    private static final String MAIN = "word/document.xml";

    private static final String STYLES = "word/styles.xml";

    private static final String NUMBERS = "word/numbering.xml";

    private static final Set<String> PARTS = Set.of(MAIN, STYLES, NUMBERS);

    private static final int MOST_ENTRIES = 2000;

    /** More than this is not unpacked of pictures and the like to come to the parts behind them. */
    private static final long MOST_BETWEEN = 100_000_000;

    private static final int STEP = 1 << 16;

    private WordFile() {}

    /** Whether bytes are a packed file. */
    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The text; empty, with the reason in the problems, where there is none. */
    static Optional<SourceText> text(byte[] bytes, String name, int mostBytes, ReadingProblems problems) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            take(zip, mostBytes, parts);
        } catch (IOException | IllegalArgumentException broken) {
            if (!parts.containsKey(MAIN)) {
                problems.refuse(ReadingRules.UNREADABLE, "damaged");
                return Optional.empty();
            }
        }
        if (parts.values().stream().anyMatch(part -> part.length > mostBytes)) {
            problems.refuse(ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
            return Optional.empty();
        }
        byte[] main = parts.get(MAIN);
        if (main == null) {
            problems.refuse(
                    ReadingRules.TYPE, "unknown", Argument.mark("type", "zip"), Argument.identifier("known", "docx"));
            return Optional.empty();
        }
        SourceText text = WordText.of(name, xml(main), xml(parts.get(STYLES)), xml(parts.get(NUMBERS)));
        if (text.text().isBlank()) {
            problems.refuse(ReadingRules.EMPTY, "");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void take(ZipInputStream zip, int mostBytes, Map<String, byte[]> parts) throws IOException {
        long between = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry();
                entry != null && entries < MOST_ENTRIES && parts.size() < PARTS.size();
                entry = zip.getNextEntry()) {
            entries++;
            if (PARTS.contains(entry.getName())) {
                byte[] part = zip.readNBytes(mostBytes == Integer.MAX_VALUE ? mostBytes : mostBytes + 1);
                parts.put(entry.getName(), part);
                if (part.length > mostBytes) {
                    return;
                }
            }
            for (long skipped = zip.skip(STEP); skipped > 0; skipped = zip.skip(STEP)) {
                between += skipped;
                if (between > MOST_BETWEEN) {
                    return;
                }
            }
        }
    }

    private static String xml(byte @Nullable [] part) {
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }
}
