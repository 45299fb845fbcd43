package dk.sagsgang.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files that a call names: files as they are, and in folders every file of documents, in the order of their
 * names.
 *
 * <p>Links are followed; a link that leads nowhere, or back to a folder above it, is listed as it is and reported when it
 * is read.
 */
final class Sources {

    private final List<Path> files = new ArrayList<>();
    private final List<Path> emptyFolders = new ArrayList<>();

    private Sources() {}

    static Sources of(List<Path> named) {
        Sources sources = new Sources();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                sources.folder(path);
            } else {
                sources.files.add(path);
            }
        }
        return sources;
    }

    List<Path> files() {
        return files;
    }

    List<Path> emptyFolders() {
        return emptyFolders;
    }

    private void folder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(found));
        } catch (IOException unreadable) {
            found.add(folder);
        }
        if (found.isEmpty()) {
            emptyFolders.add(folder);
        }
        found.stream().sorted().forEach(files::add);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        Visitor(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Documents.in(file) || Exports.inFolder(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A broken link, a loop of links or a folder that may not be opened: reading it tells.
            if (Files.isDirectory(file) || Documents.in(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
