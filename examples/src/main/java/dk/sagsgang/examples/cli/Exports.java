package dk.sagsgang.examples.cli;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Exports of agenda systems among the files of a call. */
final class Exports {

    /** Our own documents say what they are at their beginning. */
    private static final int BEGINNING = 4096;

    /** How JSON begins, or what is no UTF-8: the reader of our own form tells of it. */
    private static final Pattern JSON = Pattern.compile("\\ufeff?\\s*[{\\[]|\\ufffd");

    private static final List<String> ENDINGS =
            List.of(".json", ".xml", ".html", ".htm", ".zip", ".txt", ".docx", ".pdf");

    private Exports() {}

    /** Whether a file is an export in a known format, by what stands in it, or in none and no JSON either: reading it tells. */
    static boolean is(Path file) {
        return is(file, true);
    }

    private static boolean is(Path file, boolean named) {
        if (Documents.onLines(file) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            // Reading it tells what a PDF is, and which formats there are where a text is in none.
            boolean noJson =
                    named && !beginning.isBlank() && !JSON.matcher(beginning).lookingAt();
            return noJson
                    || !beginning.contains("\"sagsgang\"")
                            && Files.size(file) <= ReadLimits.STANDARD.bytes()
                            && ExchangeReader.detect(Files.readAllBytes(file)).isPresent();
        } catch (IOException unreadable) {
            // Reading it tells.
            return false;
        }
    }

    /**
     * What reading a file gives; empty where reading it brought the program down, which is told: one file never stops the rest.
     *
     * @param told who is told
     */
    static Optional<Import> read(Path file, Supplier<Import> reading, Consumer<String> told) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException | StackOverflowError crash) {
            told.accept(SourceName.of(file) + ": " + Main.fault(crash));
            return Optional.empty();
        }
    }

    /** Whether a file in a folder is an export that is not called like our own documents. */
    static boolean inFolder(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && is(file, false);
    }

    /** The files of a folder that may be exports, also in folders below, in the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.toString().toLowerCase(Locale.ROOT);
                        if (ENDINGS.stream().anyMatch(name::endsWith)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found.stream().sorted().toList();
    }
}
