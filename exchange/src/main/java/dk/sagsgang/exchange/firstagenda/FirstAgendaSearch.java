package dk.sagsgang.exchange.firstagenda;

import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the answer to {@code soeg}: the meetings that were found.
 *
 * <p>Only an empty answer was seen. Those who ask tell that each has Id, Udvalg and Moede as {@code dagsorden/{id}} has.
 */
public final class FirstAgendaSearch implements FormatReader {

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.JSON
                && file.root().get("Dagsordner").exists();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node found : file.root().all("Dagsordner")) {
            meetings.add(FirstAgendaJson.meeting(found, file, problems));
        }
        return meetings;
    }
}
