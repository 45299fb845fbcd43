package dk.sagsgang.serialization;

import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.file.LoadedSource;
import dk.sagsgang.serialization.form.DocumentForms;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads documents from JSON.
 *
 * <pre>{@code
 * Reading reading = DocumentReader.strict().read(Path.of("minutes.json"));
 * }</pre>
 *
 * <p>No exception comes out of a reader for what a source holds: syntax, types, encoding, size, missing files and refusals
 * of the system are all findings, in the report of the {@link Reading}. All problems are found in one pass, whose time
 * grows with the size of the source and the number of problems; after broken syntax and after most limits the rest of
 * the source is not read, which the finding says. What could be read is returned.
 *
 * <h2>Common to both readers</h2>
 *
 * <ul>
 *   <li>UTF-8, with a byte order mark or without. UTF-16, UTF-32 and bytes that are not UTF-8 by the Unicode standard
 *       (overlong forms, halves of characters) are DOC-003; text before the first wrong byte is read.
 *   <li>An empty source, or one of white space, is DOC-002; one that cannot be opened is DOC-001.
 *   <li>JSON to the letter of RFC 8259: no comments, no trailing commas, no single quotes; else DOC-004. Anything but white
 *       space after the document is DOC-005.
 *   <li>{@code sagsgang} and {@code type} may stand anywhere in the document, as may all properties in their objects.
 *   <li>{@code "$schema"}, by which editors check a file as it is written, may stand beside them, in each line of an archive
 *       too. It is a text and no part of the document: it is not looked up, and not written again.
 *   <li>A {@code null} for a component means that it is absent; so does an empty text, list or object.
 *   <li>Codes of vocabularies that may grow, such as outcomes, take any text.
 *   <li>Of a property that stands twice the first is read; a character that no text may hold is taken out, half a
 *       character replaced by U+FFFD.
 *   <li>{@link ReadLimits} bound size, depth, lengths, values and problems: DOC-006.
 * </ul>
 *
 * <h2>Strict</h2>
 *
 * These are errors: an unknown type (DOC-007), a version that is missing, malformed, unknown or newer (DOC-008), unknown
 * properties (DOC-009), properties that stand twice (DOC-010), values of another type (DOC-011: "7" for 7, 12345 for a
 * text, [2021,2,3] or 18633 for a date), values of another form (DOC-012: 7.9 or 7.0 for 7; for a date 2021-02-03T23:30,
 * "", " 2021-02-03 " or a year outside 0001-9999; for a time one with a zone or an offset; a word that is not in its
 * list), null in a list (DOC-013), control characters other than tab and line breaks and halves of characters (DOC-014).
 *
 * <h2>Tolerant</h2>
 *
 * Takes what can mean one thing only, and reports it under the same rule as a warning: "7" and 7.0 for 7; a number for a
 * text, as it is written; "true" for true; a date with space around it, as [2021,2,3], or with midnight behind it; a time
 * as [2021,2,3,16,0] or with an offset, which becomes Danish local time (Europe/Copenhagen); dates as Danish papers print
 * them, "7. januar 2019", "mandag den 7. januar 2019", "07.01.2019", "7/1-2019", and with the year first, "2019/1/7"; a
 * date and a time as "2019-01-07 16:00", "7. januar 2019 kl. 16.00" or "7/1-2019 16.00"; a time of day as "16.00", "9:30",
 * "kl. 16.00" or "kl. 16"; "" for an absent number, date or word; a single value for a list of one; a word of a list in another letter case, with underscores or in Danish; a
 * property that stands twice and says the same; null in a list, which is left out; unknown properties, which are left out;
 * forbidden characters; a missing version, and one that is newer within the major version. What is ambiguous stays an
 * error: 7.9 for 7, 18633 for a date, a date for a time. So does a date with slashes or hyphens alone, since some systems
 * write the month first: "01/02/2019" is 1 February or 2 January; "25/12/2019" and "07-07-2019" are one day and are taken.
 * A year in two digits may be of either century, and "7. januar" of any year; "31. februar 2019" is no day, "tirsdag den 7.
 * januar 2019" contradicts itself, "udgangen af januar 2019" is no date but words for one, and "kl. 16-18" is two times.
 *
 * <p>A host's own mapper reads the same documents; it reports the first problem only, and how strict it is its settings
 * say. Readers are immutable and safe for several threads.
 */
public final class DocumentReader {

    private static final RootForm ROOT = new RootForm(DocumentForms.byType());
    private static final DocumentReader STRICT = new DocumentReader(new JsonReader(ROOT, false, ReadLimits.STANDARD));
    private static final DocumentReader TOLERANT = new DocumentReader(new JsonReader(ROOT, true, ReadLimits.STANDARD));

    private final JsonReader reader;

    private DocumentReader(JsonReader reader) {
        this.reader = reader;
    }

    /** The reader that takes what the format says and nothing else. */
    public static DocumentReader strict() {
        return STRICT;
    }

    /** The reader that also takes what is unambiguous, and reports it. */
    public static DocumentReader tolerant() {
        return TOLERANT;
    }

    /** The same reader with other limits. */
    public DocumentReader with(ReadLimits limits) {
        return new DocumentReader(reader.with(limits));
    }

    /** Reads a file. Findings name it by its {@link SourceName}. */
    public Reading read(Path file) {
        return read(LoadedSource.file(file, reader.limits().bytes()));
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public Reading read(InputStream in, String source) {
        return read(LoadedSource.stream(in, source, reader.limits().bytes()));
    }

    /**
     * Reads bytes. They must not change while the {@link Reading} is in use.
     *
     * @param source the name of the bytes for findings
     */
    public Reading read(byte[] json, String source) {
        return read(LoadedSource.bytes(json, source, reader.limits().bytes()));
    }

    /**
     * Reads a text.
     *
     * @param source the name of the text for findings
     */
    public Reading read(String json, String source) {
        return read(LoadedSource.text(json, source, reader.limits().bytes()));
    }

    /**
     * Opens a file of newline-delimited JSON (ndjson, jsonl): a document a line, read one at a time. A file that cannot be
     * opened is one reading without a document.
     */
    public DocumentStream stream(Path file) {
        return DocumentStream.of(file, reader);
    }

    /**
     * Reads newline-delimited JSON from a stream, one document at a time; closing the result closes it.
     *
     * @param source the name of the stream for findings
     */
    public DocumentStream stream(InputStream in, String source) {
        return DocumentStream.of(in, source, reader);
    }

    private Reading read(LoadedSource loaded) {
        return new Reading(reader.read(loaded));
    }
}
