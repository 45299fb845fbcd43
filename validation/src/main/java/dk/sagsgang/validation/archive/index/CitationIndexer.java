package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Place;
import java.util.Optional;

/** Takes from a reference to a decision what rules for archives ask of it, whichever document it stands in. */
final class CitationIndexer {

    private final Bodies bodies;
    private final SharedValues recent;

    CitationIndexer(Bodies bodies, SharedValues recent) {
        this.bodies = bodies;
        this.recent = recent;
    }

    Citation index(
            Place place,
            DecisionReference reference,
            Optional<Municipality> municipality,
            boolean repeated,
            Optional<ItemEntry.Told> outcome) {
        Optional<CaseNumber> caseNumber = reference.caseNumber().filter(number -> !number.placeholder());
        return new Citation(
                place,
                reference.body().map(body -> bodies.add(municipality, body)).orElse(Bodies.NONE),
                recent.one(reference.date()),
                recent.one(PrintedMarks.number(reference.itemNumber())),
                recent.one(MeetingIndexer.folded(caseNumber)),
                recent.one(caseNumber.flatMap(CaseNumber::scheme)),
                repeated,
                recent.one(outcome));
    }
}
