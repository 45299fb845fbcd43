package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests run on the class path, where a missing {@code exports} does not show; the module itself is asked here. */
class ModuleTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String NOT_FOR_USERS = "dk.sagsgang.testkit.arbitrary";

    @Test
    void everythingInTheTestkitIsForUsersButWhatItsArbitrariesAreMadeOf() throws IOException {
        ModuleDescriptor module = ModuleFinder.of(CLASSES)
                .find("dk.sagsgang.testkit")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(packages());
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .map(file ->
                            CLASSES.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.'))
                    .filter(name -> !name.equals(NOT_FOR_USERS))
                    .collect(Collectors.toSet());
        }
    }
}
