package dk.sagsgang.examples.cli;

import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentStream;
import dk.sagsgang.serialization.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The documents of a file: one, or in newline-delimited JSON one on each line. */
final class Documents {

    private static final List<String> LINES = List.of(".ndjson", ".jsonl");

    private Documents() {}

    /** What is done with each document. */
    interface Step {

        /** Takes the next document. */
        void take(Reading reading) throws IOException;
    }

    /** Whether the documents of a file stand on its lines. */
    static boolean onLines(Path file) {
        return LINES.stream().anyMatch(file.toString()::endsWith);
    }

    /** Whether a file in a folder is one of documents. */
    static boolean in(Path file) {
        return onLines(file) || file.toString().endsWith(".json");
    }

    /** Reads the documents of a file one after another, and tells how many there were. */
    static int each(Path file, Step step) throws IOException {
        if (!onLines(file)) {
            step.take(DocumentReader.strict().read(file));
            return 1;
        }
        int documents = 0;
        try (DocumentStream stream = DocumentReader.strict().stream(file)) {
            for (Reading reading : stream) {
                step.take(reading);
                documents++;
            }
        }
        return documents;
    }
}
