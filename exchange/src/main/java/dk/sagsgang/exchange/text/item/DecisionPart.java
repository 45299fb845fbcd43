package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.exchange.text.decision.DecisionReader;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision among the parts of an item. Its heading tells whether it is this meeting's, an earlier one of the same body, or one of
 * another body: "Beslutning i Økonomiudvalget den 3. maj 2022".
 */
final class DecisionPart {

    private final Part part;
    private final ItemCell cell;
    private final CellContext context;
    private final DecisionHeading heading;
    private final boolean here;

    private DecisionPart(Part part, ItemCell cell, CellContext context, boolean under) {
        this.part = part;
        this.cell = cell;
        this.context = context;
        this.heading = DecisionHeading.of(part.heading());
        this.here = under
                || !otherBody(heading, context)
                        && (heading.date().isEmpty() || heading.date().equals(context.date()));
    }

    /**
     * What was read.
     *
     * @param here whether it stands as a decision of this meeting
     * @param decision this meeting's decision, an earlier one, or one of another body
     * @param presences who was not there
     * @param emptyLabels headings and labels with nothing of their own behind
     * @param proposals proposals that were made and voted on
     */
    record Read(
            boolean here,
            Optional<Decision> decision,
            List<Presence> presences,
            List<String> emptyLabels,
            List<Recommendation> proposals) {}

    /** @param under whether it stands right below "Beslutning" on a page without a head: then it is what was decided there */
    static Read read(Part part, ItemCell cell, CellContext context, RecommendedPoints points, boolean under) {
        return new DecisionPart(part, cell, context, under).read(points);
    }

    /** Where nobody is said to meet, a day tells that it was another time. */
    private static boolean otherBody(DecisionHeading heading, CellContext context) {
        return heading.body().isPresent()
                && (context.bodies().isEmpty()
                        ? heading.date().isPresent()
                        : context.bodies().stream().noneMatch(heading.body().get()::sameAs));
    }

    private Read read(RecommendedPoints points) {
        DecisionReader.Read said = said(points);
        List<String> emptyLabels = new ArrayList<>(said.emptyLabels());
        Optional<Decision> decision = Optional.empty();
        if (said.decision().isPresent()) {
            decision = Optional.of(headed(said.decision().get()));
        } else if (cell.paper() && nothingButMarks()) {
            decision = Optional.of(marks());
        } else if (!part.heading().isEmpty()) {
            emptyLabels.add(part.heading());
        }
        return new Read(here, decision, said.presences(), emptyLabels, said.proposals());
    }

    private DecisionReader.Read said(RecommendedPoints points) {
        if (!here) {
            return DecisionReader.keepingAttendance(part.body(), part.at(), cell.content(), context);
        }
        return cell.paper()
                ? DecisionReader.remarkingAttendance(part.body(), part.at(), cell.content(), context, points)
                : DecisionReader.read(part.body(), part.at(), cell.content(), context, points);
    }

    private Decision headed(Decision decision) {
        return context.places()
                .like(
                        decision.withHeading(part.heading())
                                .withBody(heading.body())
                                .withDate(heading.date()),
                        decision);
    }

    /** Whether a line such as "-" stands where a decision would. */
    private boolean nothingButMarks() {
        return part.body().size() == 1 && part.body().get(0).text().matches("[-\u2013]{1,3}");
    }

    private Decision marks() {
        Decision decision = Decision.builder()
                .heading(part.heading())
                .body(heading.body())
                .date(heading.date())
                .text(FormattedText.of(part.body().get(0).text()))
                .build();
        return context.places().at(decision, cell.place(part.at()));
    }
}
