package dk.sagsgang.serialization.file;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.serialization.bytes.Encoding;
import dk.sagsgang.serialization.bytes.HalfCharacters;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source that was brought into memory, or why it was not. No more is read of it than the limit.
 *
 * @param source the source; without bytes where it could not be read
 * @param refusal why it could not be read; null where it could
 */
public record LoadedSource(Source source, @Nullable Finding refusal) {

    private static final byte[] NOTHING = {};

    public static LoadedSource file(Path file, int mostBytes) {
        String name = SourceName.of(file);
        try {
            // Opening a folder succeeds on some systems, and fails only when it is read.
            if (Files.size(file) > mostBytes && Files.isRegularFile(file)) {
                return tooLarge(name, mostBytes);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return stream(in, name, mostBytes);
            }
        } catch (NoSuchFileException missing) {
            return refused(name, ReadingRules.UNREADABLE, Files.isSymbolicLink(file) ? "link" : "missing");
        } catch (AccessDeniedException denied) {
            return refused(name, ReadingRules.UNREADABLE, "denied");
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            // A link that comes back to itself has no name of its own among the exceptions.
            boolean loop = Files.isSymbolicLink(file) && !Files.exists(file);
            return refused(name, ReadingRules.UNREADABLE, loop ? "link" : "");
        }
    }

    public static LoadedSource stream(InputStream in, String name, int mostBytes) {
        try {
            byte[] bytes = in.readNBytes(mostBytes == Integer.MAX_VALUE ? mostBytes : mostBytes + 1);
            return bytes(bytes, name, mostBytes);
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            return refused(name, ReadingRules.UNREADABLE, "");
        }
    }

    public static LoadedSource text(String json, String name, int mostBytes) {
        return json.length() > mostBytes
                ? tooLarge(name, mostBytes)
                : source(HalfCharacters.source(name, json), mostBytes);
    }

    public static LoadedSource bytes(byte[] bytes, String name, int mostBytes) {
        return source(new Source(name, bytes), mostBytes);
    }

    /** A part of a file that begins on this line of it. */
    public static LoadedSource line(byte[] bytes, String name, int line, int mostBytes) {
        return source(new Source(name, bytes, line), mostBytes);
    }

    /** A part of a file that is too large to be read. */
    public static LoadedSource largeLine(String name, int line, int mostBytes) {
        return lineRefused(name, line, ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
    }

    /** A file that could be read up to this line of it. */
    public static LoadedSource brokenOff(String name, int line) {
        return lineRefused(name, line, ReadingRules.UNREADABLE, "");
    }

    private static LoadedSource lineRefused(
            String name, int line, RuleDescription rule, String variant, Argument... arguments) {
        Location location = Location.of("").in(name).at(line, 1);
        return refused(new Source(name, NOTHING, line), rule, variant, location, arguments);
    }

    private static LoadedSource source(Source source, int mostBytes) {
        if (source.bytes().length > mostBytes) {
            return tooLarge(source.name(), mostBytes);
        }
        return switch (Encoding.of(source.bytes())) {
            case UTF_16 -> refused(source, ReadingRules.ENCODING, "utf-16");
            case UTF_32 -> refused(source, ReadingRules.ENCODING, "utf-32");
            case UTF_8 -> source.blank() ? refused(source, ReadingRules.EMPTY, "") : new LoadedSource(source, null);
        };
    }

    private static LoadedSource tooLarge(String name, int mostBytes) {
        return refused(name, ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
    }

    /** A refusal at the beginning of what was read. */
    private static LoadedSource refused(Source source, RuleDescription rule, String variant) {
        return refused(source, rule, variant, source.location("", source.start()));
    }

    /** A refusal of the source as a whole. */
    private static LoadedSource refused(String name, RuleDescription rule, String variant, Argument... arguments) {
        return refused(new Source(name, NOTHING), rule, variant, Location.of("").in(name), arguments);
    }

    private static LoadedSource refused(
            Source source, RuleDescription rule, String variant, Location location, Argument... arguments) {
        Finding refusal = Finding.of(rule.id(), rule.severity(variant), location, arguments)
                .withVariant(variant);
        return new LoadedSource(source, refusal);
    }
}
