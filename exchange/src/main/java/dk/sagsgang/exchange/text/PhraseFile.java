package dk.sagsgang.exchange.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines "meaning: words" of a file of phrases, so that a municipality's wording is added without code. */
public final class PhraseFile {

    private PhraseFile() {}

    /**
     * A line of such a file.
     *
     * @param meaning what stands before the colon
     * @param words what stands behind it
     */
    public record Line(String meaning, String words) {

        /** The words that are parted by upright strokes between blanks. */
        public List<String> parts() {
            return List.of(words.split(" \\| "));
        }
    }

    /** The lines of a file beside this class. */
    public static List<Line> lines(String file) {
        try (InputStream in = PhraseFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file of phrases " + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line(line, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String line, String file) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("A line of " + file + " is not \"meaning: words\"");
        }
        return new Line(
                line.substring(0, colon).strip(), line.substring(colon + 2).strip());
    }
}
