package dk.kommune;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import java.util.List;
import java.util.Optional;

/** The register of our system: it keeps a meeting as text and shows the headings of its agenda. */
public class Register {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    /** The text of a row in the database. */
    public String row(Meeting meeting) {
        return DocumentWriter.compact().write(meeting);
    }

    /** The meeting of a row; empty where it holds none. */
    public Optional<Meeting> meeting(String row) {
        Reading reading = DocumentReader.strict().read(row, "row");
        return reading.document().filter(Meeting.class::isInstance).map(Meeting.class::cast);
    }

    /** What is told the clerk who puts this text in. */
    public Report checked(String text) {
        return DocumentReader.strict().read(text, "minutes.json").validate(VALIDATOR);
    }

    /** The agenda, a line an item. */
    public List<String> agenda(Meeting meeting) {
        return meeting.items().stream().map(this::line).toList();
    }

    /** One item: its number as printed and its title. */
    protected String line(AgendaItem item) {
        return (item.number() + " " + item.title()).strip();
    }
}
