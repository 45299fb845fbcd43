package dk.sagsgang.serialization.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The halves of characters in a text that came as a Java string. UTF-8 cannot hold them, so a replacement stands in their
 * place in the bytes, and here is where: they are a problem of the value that holds them.
 */
public final class HalfCharacters {

    static final HalfCharacters NONE = new HalfCharacters();

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final TreeMap<Integer, Character> byOffset = new TreeMap<>();

    private HalfCharacters() {}

    /** A text as a source, with a replacement for each half of a character in it. */
    public static Source source(String name, String text) {
        if (!Utf8.hasHalfCharacter(text)) {
            return new Source(name, text.getBytes(StandardCharsets.UTF_8), NONE);
        }
        HalfCharacters halves = new HalfCharacters();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 8);
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Utf8.isPair(text, i)) {
                i++;
            } else if (Character.isSurrogate(c)) {
                bytes.writeBytes(text.substring(written, i).getBytes(StandardCharsets.UTF_8));
                halves.byOffset.put(bytes.size(), c);
                bytes.writeBytes(REPLACEMENT);
                written = i + 1;
            }
        }
        bytes.writeBytes(text.substring(written).getBytes(StandardCharsets.UTF_8));
        return new Source(name, bytes.toByteArray(), halves);
    }

    public boolean none() {
        return byOffset.isEmpty();
    }

    /** The first one among these bytes; null if there is none. */
    @Nullable
    public Character in(int from, int to) {
        Map.Entry<Integer, Character> next = byOffset.ceilingEntry(from);
        return next == null || next.getKey() >= to ? null : next.getValue();
    }
}
