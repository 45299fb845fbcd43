package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newcomer finds a class by its name: folders stay small, and a simple name stands for one thing in all modules. */
@Tag("once")
class SourceTreeTest {

    private static final int MOST_FILES = 35;
    private static final Path PROJECT = Path.of("..");
    private static final int SOURCE_SET = 3; // ../core/src/main
    private static final Path MAIN = Path.of("main");
    private static final Set<String> NO_CLASSES = Set.of("package-info.java", "module-info.java");

    @Test
    void noFolderOfSourcesHasMoreThanThirtyFiveFiles() throws IOException {
        Map<Path, Long> files =
                sources().stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void noSimpleNameStandsForTwoThings() throws IOException {
        Map<String, Set<Path>> places = sources().stream()
                .filter(file -> file.getName(SOURCE_SET).equals(MAIN))
                .filter(file -> !NO_CLASSES.contains(file.getFileName().toString()))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(),
                        TreeMap::new,
                        Collectors.mapping(Path::getParent, Collectors.toSet())));

        assertThat(places)
                .isNotEmpty()
                .allSatisfy((name, folders) -> assertThat(folders).as(name).hasSize(1));
    }

    /** Java 17 and Java 25 take other letters for those of a word: a plain edge of a word reads Danish otherwise on each. */
    @Test
    void edgesOfWordsAreTheSameOnEveryJava() throws IOException {
        Pattern plain = Pattern.compile("(?<![A-Za-z])(?:Pattern\\.compile|matches|replaceAll|replaceFirst|split)\\("
                + "(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\";])*");
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString();
            if (file.getName(SOURCE_SET).equals(MAIN) && !name.equals("WordBounds.java")) {
                Matcher called = plain.matcher(Files.readString(file));
                while (called.find()) {
                    if (called.group().contains("\\\\b") || called.group().contains("\\\\B")) {
                        found.add(name + ": " + called.group());
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(SourceTreeTest::files)
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> files(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
