package dk.sagsgang.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The picture of the architecture has the modules of the build and the arrows of their descriptors. */
@Tag("once")
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ARROW = Pattern.compile("(?m)^  (\\w+) --> (\\w+)$");
    private static final Pattern NODE = Pattern.compile("(?m)^  (\\w+)\\[");
    private static final Pattern REQUIRES =
            Pattern.compile("requires (?:static )?(?:transitive )?dk\\.sagsgang\\.(\\w+);");

    @Test
    void theArrowsAreWhatTheModulesRequire() throws IOException {
        SortedSet<String> required = new TreeSet<>();
        for (Path descriptor : descriptors()) {
            String module = ROOT.relativize(descriptor).getName(0).toString();
            Matcher requires = REQUIRES.matcher(Files.readString(descriptor));
            while (requires.find()) {
                required.add(module + " --> " + requires.group(1));
            }
        }

        assertThat(drawn(ARROW, " --> ")).containsExactlyElementsOf(required);
    }

    @Test
    void theBoxesAreTheModules() throws IOException {
        SortedSet<String> modules = new TreeSet<>();
        for (Path descriptor : descriptors()) {
            modules.add(ROOT.relativize(descriptor).getName(0).toString());
        }

        assertThat(drawn(NODE, "")).containsExactlyElementsOf(modules);
    }

    private static SortedSet<String> drawn(Pattern line, String between) throws IOException {
        SortedSet<String> drawn = new TreeSet<>();
        Block picture =
                Block.in(ROOT.resolve("docs/architecture.md"), "mermaid").get(0);
        Matcher found = line.matcher(picture.text());
        while (found.find()) {
            drawn.add(found.groupCount() > 1 ? found.group(1) + between + found.group(2) : found.group(1));
        }
        return drawn;
    }

    private static List<Path> descriptors() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
