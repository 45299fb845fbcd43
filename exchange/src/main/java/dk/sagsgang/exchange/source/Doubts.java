package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import java.time.LocalDate;

/**
 * Where a paper is read without certainty (læst som ...; tjek): each is told as a finding for information (DOC-016), with what was
 * read and where, and is for people to look at.
 *
 * <p>A reader says so where it takes a fact over all the same. What it does not take over needs no doubt: it stays text.
 */
public final class Doubts {

    private final SourceText source;
    private final ReadingProblems problems;

    public Doubts(SourceText source, ReadingProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Little in the paper says what kind of document it is. */
    public void kind(String type) {
        problems.doubt(source, "kind", SourcePlace.of(0), Argument.mark("type", type));
    }

    /** Several municipalities are named, and none as the one whose paper it is. */
    public void municipality(SourcePlace place, String name) {
        problems.doubt(source, "municipality", place, Argument.body("municipality", name));
    }

    /** The body that meets is known from the decisions. */
    public void body(SourcePlace place, String name) {
        problems.doubt(source, "body", place, Argument.body("body", name));
    }

    /** The day of the meeting is known from the decisions. */
    public void date(SourcePlace place, LocalDate date) {
        problems.doubt(source, "date", place, Argument.date("date", date));
    }

    /** The head says agenda, and the paper has decisions, as minutes have. */
    public void minutes(SourcePlace place) {
        problems.doubt(source, "edition", place);
    }
}
