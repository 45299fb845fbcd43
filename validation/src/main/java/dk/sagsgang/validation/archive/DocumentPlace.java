package dk.sagsgang.validation.archive;

/**
 * Where a document of an archive stands.
 *
 * <p>Example: {@code new DocumentPlace("archive.ndjson", 17)} is the document on line 17 of that file.
 *
 * @param source the name of the file or stream, such as {@code "minutes.json"}
 * @param line the line on which the document begins, counted from 1; 1 for a file of its own
 */
public record DocumentPlace(String source, int line) {

    /** A document that is a file of its own. */
    public static DocumentPlace of(String source) {
        return new DocumentPlace(source, 1);
    }

    /** The place for people, such as {@code archive.ndjson:17}. */
    @Override
    public String toString() {
        return line == 1 ? source : source + ":" + line;
    }
}
