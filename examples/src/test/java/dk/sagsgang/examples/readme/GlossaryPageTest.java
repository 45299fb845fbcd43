package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The glossary leads from the word of the field to a type that there is. */
@Tag("once")
class GlossaryPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/glossary.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyTypeThatItNamesIsAFileOfTheLibrary() throws IOException {
        assertThat(files()).containsAll(named());
    }

    @Test
    void everyRowHasADanishAndAnEnglishWordATypeAndAMeaning() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).hasSize(6);
            assertThat(List.of(cells).subList(1, 5)).allMatch(cell -> !cell.isBlank());
        });
    }

    private static Set<String> named() throws IOException {
        return TYPE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String module : Set.of("core", "validation", "serialization", "exchange")) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                sources.map(source -> source.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
