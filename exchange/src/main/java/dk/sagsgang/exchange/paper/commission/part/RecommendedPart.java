package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperBlocks;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.exchange.text.recommendation.RecommendationReader;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Recommendation;
import java.util.List;
import java.util.Optional;

/**
 * What is recommended where the paper is also the presentation of its case: "Indstilling", and below it "Forvaltningen indstiller, at
 * kommissoriet godkendes", read as recommendations of meetings are.
 */
public final class RecommendedPart {

    private RecommendedPart() {}

    /** Takes a part that is headed as a recommendation and is one; false where it is none. */
    public static boolean take(PaperPart part, CommissionDraft draft, Places places) {
        if (part.heading().isEmpty()
                || part.lines().isEmpty()
                || Headings.role(part.title()) != Headings.Role.RECOMMENDATION) {
            return false;
        }
        String heading = part.heading().get().printed();
        PaperBlocks blocks = PaperBlocks.of(part.lines());
        List<Recommendation> read = RecommendationReader.read(
                heading,
                0,
                blocks.blocks(),
                Optional.empty(),
                blocks.content(),
                new CellContext(List.of(), Optional.empty(), "", places),
                new RecommendedPoints());
        List<Recommendation> told = read.stream()
                .filter(each -> !each.points().isEmpty())
                .map(each -> each.withPoints(each.points().stream()
                        .map(point -> point.withFigures(
                                FigureWords.withYearsBehind(point.text().plain())))
                        .toList()))
                .toList();
        draft.commission().addAllRecommendations(told);
        return !told.isEmpty();
    }
}
