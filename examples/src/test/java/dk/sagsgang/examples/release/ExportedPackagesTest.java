package dk.sagsgang.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a module exports stays exported, under the same name. A new package is added to the list with {@code -Dsagsgang.write=true},
 * before a release at the latest; one that is gone stays in it until a major release takes it out by hand.
 */
@Tag("once")
class ExportedPackagesTest {

    private static final Path LIST =
            Path.of("src", "test", "resources", "dk", "sagsgang", "examples", "release", "exported-packages");
    private static final List<String> MODULES =
            List.of("core", "validation", "serialization", "exchange", "testkit", "assertions");

    @Test
    void noModuleHasLostAPackageThatHostsUse() throws IOException {
        TreeSet<String> exported = new TreeSet<>();
        for (String module : MODULES) {
            ModuleFinder.of(Path.of("..", module, "target", "classes"))
                    .findAll()
                    .forEach(found -> found.descriptor().exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .forEach(exports -> exported.add(found.descriptor().name() + " " + exports.source())));
        }
        if (Boolean.getBoolean("sagsgang.write")) {
            TreeSet<String> listed = new TreeSet<>(exported);
            if (Files.exists(LIST)) {
                listed.addAll(Files.readAllLines(LIST));
            }
            Files.write(LIST, listed);
        }

        assertThat(Files.readAllLines(LIST)).hasSizeGreaterThan(30);
        assertThat(exported).containsAll(Files.readAllLines(LIST));
    }
}
