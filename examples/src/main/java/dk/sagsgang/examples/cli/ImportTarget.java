package dk.sagsgang.examples.cli;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.DocumentStreamWriter;
import dk.sagsgang.serialization.DocumentWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Where imported documents go: one archive with a document on each line, or a folder with a file for each. */
interface ImportTarget extends Closeable {

    /** Takes a document that was read from a file. */
    void add(CaseDocument document, Path from) throws IOException;

    /** An archive where the name ends so, else a folder, which is made where there is none. */
    static ImportTarget of(Path to) throws IOException {
        return Documents.onLines(to) ? new Archive(to) : new Folder(to);
    }

    /** A document on each line. */
    final class Archive implements ImportTarget {

        private final OutputStream out;
        private final DocumentStreamWriter writer;

        Archive(Path to) throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(to));
            writer = DocumentStreamWriter.to(out);
        }

        @Override
        public void add(CaseDocument document, Path from) throws IOException {
            writer.add(document);
        }

        @Override
        public void close() throws IOException {
            writer.close();
            out.close();
        }
    }

    /** A file for each document, called like the file that it was read from. */
    final class Folder implements ImportTarget {

        private final Path folder;
        private final Set<String> names = new HashSet<>();

        Folder(Path folder) throws IOException {
            this.folder = folder;
            Files.createDirectories(folder);
        }

        @Override
        public void add(CaseDocument document, Path from) throws IOException {
            String file = String.valueOf(from.getFileName());
            int dot = file.lastIndexOf('.');
            String stem = dot > 0 ? file.substring(0, dot) : file;
            String name = stem + ".json";
            for (int n = 2; !names.add(name); n++) {
                name = stem + "-" + n + ".json";
            }
            Path to = folder.resolve(name);
            if (Files.exists(to) && Files.isSameFile(to, from)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.writeString(to, DocumentWriter.indented().write(document));
        }

        @Override
        public void close() {
            // Each file is closed when it is written.
        }
    }
}
