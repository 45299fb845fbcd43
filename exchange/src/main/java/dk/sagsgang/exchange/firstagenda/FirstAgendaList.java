package dk.sagsgang.exchange.firstagenda;

import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code udvalgsliste}: the committees of a portal with their meetings, each edition without its items. */
public final class FirstAgendaList implements FormatReader {

    @Override
    public boolean recognises(Parsed file) {
        if (file.syntax() != Parsed.Syntax.JSON || !file.root().get("Udvalg").exists()) {
            return false;
        }
        return committees(file.root()).stream()
                .anyMatch(committee -> committee.get("Moeder").exists());
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node committee : committees(file.root())) {
            for (Node node : committee.all("Moeder")) {
                MeetingOutline meeting = new MeetingOutline(node.place());
                FirstAgendaMeeting.head(node, committee, meeting, file, problems);
                FirstAgendaJson.id(node.value("Id"))
                        .ifPresent(id -> meeting.head().addIds(id));
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    /** The committees of all groups; the name of a group is free and tells the period. */
    private static List<Node> committees(Node root) {
        List<Node> committees = new ArrayList<>();
        for (Node group : root.get("Udvalg").children()) {
            committees.addAll(root.get("Udvalg").all(group.name()));
        }
        return committees;
    }
}
