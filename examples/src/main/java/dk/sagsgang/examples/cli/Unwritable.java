package dk.sagsgang.examples.cli;

import dk.sagsgang.serialization.source.SourceName;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** That a file could not be written, and why where that is known, in a sentence for who named it. */
final class Unwritable {

    private Unwritable() {}

    static String sentence(Path file, IOException failure, Language language) {
        boolean danish = language == Language.DA;
        return SourceName.of(file)
                + (danish ? ": Filen kan ikke skrives" : ": The file cannot be written")
                + reason(file, failure, danish)
                + ".";
    }

    private static String reason(Path file, IOException failure, boolean danish) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return danish ? "; der er en mappe af det navn" : "; there is a folder of that name";
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return danish ? "; dens mappe findes ikke" : "; its folder does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return danish ? "; det er ikke tilladt" : "; it is not allowed";
        }
        return "";
    }
}
