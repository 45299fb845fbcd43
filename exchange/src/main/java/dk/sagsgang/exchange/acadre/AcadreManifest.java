package dk.sagsgang.exchange.acadre;

import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the manifest beside the files of an export: which editions of a meeting were made, and which of them are published.
 *
 * <p>It has no items; a document says that the edition is there, when it was published, and under which ids. What is not to be
 * published gives no document, and a manifest of nothing else says so.
 */
public final class AcadreManifest implements FormatReader {

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("root")
                && !Table.all(file.root(), "producedAgenda").isEmpty();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node table : Table.all(file.root(), "producedAgenda")) {
            for (Node edition : table.all("fields")) {
                if (value(edition, "publish").equals("1")
                        && value(edition, "accessid").equals("1")) {
                    meetings.add(meeting(file.root(), edition));
                }
            }
        }
        if (meetings.isEmpty()) {
            problems.nonePublished();
        }
        return meetings;
    }

    private static MeetingOutline meeting(Node root, Node edition) {
        MeetingOutline outline = new MeetingOutline(edition.place());
        for (Node committee : Table.all(root, "committee")) {
            for (Node fields : committee.all("fields")) {
                BodyBuilder body = Body.builder().name(value(fields, "name"));
                id("acadre-committee", fields).ifPresent(body::addIds);
                outline.bodies().add(new WithPlace<>(body.build(), fields.place()));
            }
        }
        for (Node meeting : Table.all(root, "meeting")) {
            for (Node fields : meeting.all("fields")) {
                outline.head().title(value(fields, "name"));
                id("acadre-meeting", fields).ifPresent(outline.head()::addIds);
                Optional<Danish.Moment> begin = Danish.moment(value(fields, "date"));
                outline.date(begin.map(Danish.Moment::date));
                begin.flatMap(Danish.Moment::dateTime).ifPresent(outline.head()::start);
            }
        }
        for (Node agenda : Table.all(root, "agenda")) {
            agenda.all("fields").forEach(fields -> id("acadre-agenda", fields).ifPresent(outline.head()::addIds));
        }
        String type = value(edition, "type");
        if (type.equals("1") || type.equals("2")) {
            outline.head().edition(type.equals("2") ? Edition.MINUTES : Edition.AGENDA);
        }
        Danish.moment(value(edition, "publishDate"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(outline.head()::published);
        id("acadre-produced-agenda", edition).ifPresent(outline.head()::addIds);
        return outline;
    }

    private static Optional<ExternalId> id(String system, Node fields) {
        String value = value(fields, "sysid");
        return value.isEmpty() || value.equals("0") ? Optional.empty() : Optional.of(ExternalId.of(system, value));
    }

    /** The value of the field that has an attribute of this name, on one line. */
    private static String value(Node fields, String name) {
        for (Node field : fields.all("field")) {
            Node value = field.get("@" + name);
            if (value.exists()) {
                return Space.single(value.value());
            }
        }
        return "";
    }
}
