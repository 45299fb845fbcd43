package dk.sagsgang.exchange;

import dk.sagsgang.meeting.Meeting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The exports that tests read: our own, with invented people, and real ones where they are at hand. */
final class Fixtures {

    private static final Path REAL = Path.of("../../shared/exchange/fixtures");

    private Fixtures() {}

    static byte[] own(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Import read(String name) {
        return ExchangeReader.standard().read(own(name), name);
    }

    static Meeting meeting(String name) {
        return read(name).documents().get(0).meeting();
    }

    /** The names of our own exports. */
    static List<String> names() {
        return List.of(
                "firstagenda.json",
                "udvalgsliste.json",
                "firstagenda-search.json",
                "firstagenda-api.json",
                "firstagenda-page.html",
                "publication.xml",
                "agendaweb.xml",
                "acadre.xml",
                "acadre-manifest.xml",
                "edoc.xml",
                "sbsys.xml");
    }

    /** Whether the real exports are at hand. */
    static boolean realOnes() {
        return Files.isDirectory(REAL);
    }

    /** The minutes of one autumn of all bodies of one municipality. */
    static List<Path> minutes() {
        return in(REAL.resolve("firstagenda"));
    }

    /** One export of each other format. */
    static List<Path> others() {
        return in(REAL).stream().filter(Files::isRegularFile).toList();
    }

    static Path real(String name) {
        return REAL.resolve(name);
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
