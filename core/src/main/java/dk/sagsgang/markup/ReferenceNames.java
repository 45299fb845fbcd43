package dk.sagsgang.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of characters in HTML, such as {@code oslash}; a hundred old ones may lack their semicolon. */
final class ReferenceNames {

    /** The most letters that a name has. */
    static final int LONGEST = 31;

    /** The most letters of a name that may lack its semicolon. */
    static final int LONGEST_OPEN = 6;

    private static final String RESOURCE = "character-references.txt";
    private static final Map<String, String> CLOSED = new HashMap<>(4_096);
    private static final Map<String, String> OPEN = new HashMap<>(256);

    static {
        load();
    }

    private ReferenceNames() {}

    /** What a name with its semicolon stands for; null for none. */
    static @Nullable String closed(String name) {
        return CLOSED.get(name);
    }

    /** What a name without a semicolon stands for; null for none. */
    static @Nullable String open(String name) {
        return OPEN.get(name);
    }

    private static void load() {
        try (InputStream stream = ReferenceNames.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The bundled list " + RESOURCE + " is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(ReferenceNames::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(String line) {
        int space = line.indexOf(' ');
        boolean open = line.charAt(space - 1) == '?';
        String name = line.substring(0, open ? space - 1 : space);
        StringBuilder text = new StringBuilder();
        for (String point : line.substring(space + 1).split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        CLOSED.put(name, text.toString());
        if (open) {
            OPEN.put(name, text.toString());
        }
    }
}
