package dk.sagsgang.examples.release;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as it is shipped: its jar, or the folder of its classes where the build has not come so far as to make it.
 *
 * @param module the folder of the module, such as {@code "core"}
 * @param known a class in it
 */
record Jar(String module, Class<?> known) {

    private interface Look<T> {
        T at(Path root) throws IOException;
    }

    String artifact() {
        return "sagsgang-" + module;
    }

    /** The paths of all files in it, sorted, with slashes. */
    List<String> files() throws IOException {
        return inside(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        });
    }

    private <T> T inside(Look<T> look) throws IOException {
        Path root = Path.of(URI.create(
                known.getProtectionDomain().getCodeSource().getLocation().toString()));
        if (Files.isDirectory(root)) {
            return look.at(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return look.at(jar.getPath("/"));
        }
    }
}
