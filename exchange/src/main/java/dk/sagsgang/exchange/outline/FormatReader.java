package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.ReadingProblems;
import java.util.List;

/** Reads one format: it finds head, items and labelled cells, and leaves what they say to the layer that all share. */
public interface FormatReader {

    /** Whether a file is in this format, by what stands in it. */
    boolean recognises(Parsed file);

    /** The meetings in the file. */
    List<MeetingOutline> read(Parsed file, ReadingProblems problems);
}
