package dk.sagsgang.testkit.broken;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of a {@link BrokenInput}: its name and what is in it; it may be one that is not there.
 *
 * <p>{@code BrokenFile.of("minutes.json", "")} is an empty file, which breaks DOC-002.
 */
public final class BrokenFile {

    private final String name;
    private final byte[] bytes;
    private final boolean missing;

    private BrokenFile(String name, byte[] bytes, boolean missing) {
        this.name = name;
        this.bytes = bytes;
        this.missing = missing;
    }

    /** A file of this text in UTF-8. */
    static BrokenFile of(String name, String text) {
        return new BrokenFile(name, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** A file of these bytes, which need not be text. */
    static BrokenFile of(String name, byte[] bytes) {
        return new BrokenFile(name, bytes.clone(), false);
    }

    /** A file that is asked for and does not exist. */
    static BrokenFile missing(String name) {
        return new BrokenFile(name, new byte[0], true);
    }

    /** The name, such as {@code "minutes.json"}; findings name the file by it. */
    public String name() {
        return name;
    }

    /** A copy of its bytes; empty for a file that does not exist (DOC-001). */
    public Optional<byte[]> bytes() {
        return missing ? Optional.empty() : Optional.of(bytes.clone());
    }

    /** Its text, read as UTF-8; what is no UTF-8 (DOC-003) shows as U+FFFD. Empty for a file that does not exist. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BrokenFile file
                && name.equals(file.name)
                && missing == file.missing
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    /** The name and the first 2,000 characters. */
    @Override
    public String toString() {
        String text = text();
        return name + ": " + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
    }
}
