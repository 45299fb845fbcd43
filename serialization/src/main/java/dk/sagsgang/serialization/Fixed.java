package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import java.util.List;

/**
 * What a {@link DocumentFixer} made of one document. Immutable.
 *
 * <p>An attachment {@code notat.pdf.pdf} is {@code notat.pdf} in {@link #bytes}, and the finding of ITM-012 is among
 * {@link #mended}.
 */
public final class Fixed {

    private final byte[] bytes;
    private final Report before;
    private final Report after;
    private final List<Finding> mended;
    private final boolean refused;

    Fixed(byte[] bytes, Report before, Report after, List<Finding> mended, boolean refused) {
        this.bytes = bytes;
        this.before = before;
        this.after = after;
        this.mended = List.copyOf(mended);
        this.refused = refused;
    }

    /**
     * Whether the document was left alone, whatever was found: nothing of it could be read, or not to its end, or the reader
     * refuses its version. {@link #before()} says which.
     */
    public boolean refused() {
        return refused;
    }

    /** The document with the changes; the same bytes as before where none was made. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The findings whose suggestions were carried out, in the order of the document. */
    public List<Finding> mended() {
        return mended;
    }

    /** What was found in the document as it was. */
    public Report before() {
        return before;
    }

    /** What is found in the document with the changes, at its places in that. */
    public Report after() {
        return after;
    }

    /** The reports, not the document: that may hold what is not for everybody. */
    @Override
    public String toString() {
        return "Fixed[" + mended.size() + " mended, " + after + "]";
    }
}
