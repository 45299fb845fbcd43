package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.project.AnnouncedGroup;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.work.TaskLists;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import java.util.List;

/**
 * The theme of a part of a commission, by its heading and what stands around it: "Forældre" is a theme of nothing, but below
 * "Sammensætning", over a list of seats, it tells whom these represent.
 */
final class ThemesOfParts {

    private final CommissionDraft draft;

    /** Whether the part before tells who sits there: headings below it part the members by whom they represent. */
    private boolean composing;

    ThemesOfParts(CommissionDraft draft) {
        this.draft = draft;
    }

    /**
     * What a part is of.
     *
     * @param seated whether only what stands around it tells that its list is of seats, and its heading no more than whose they are
     */
    record Told(Theme theme, boolean seated) {}

    /** Tells the theme of the next part of the paper. */
    Told next(PaperPart part, List<PaperLine> lines) {
        Theme told = headed(part.title());
        boolean seated = told == Theme.OTHER && composing && SeatLists.sit(lines);
        // Below the name of the group itself, what it does is its tasks.
        boolean deeds = told == Theme.OTHER && GroupWords.name(part.title()) && TaskLists.deeds(lines);
        Theme theme = seated ? Theme.COMPOSITION : deeds ? Theme.TASKS : told;
        composing = theme == Theme.COMPOSITION;
        return new Told(theme, seated);
    }

    private Theme headed(String heading) {
        if (heading.startsWith("Pejlemærke")) {
            return Theme.GUIDEPOSTS;
        }
        // A heading may say that a group of the project is told of below it.
        boolean ofGroup = AnnouncedGroup.of(heading)
                .filter(group -> !group.sort().equals(draft.group()))
                .isPresent();
        return ofGroup ? Theme.ORGANISATION : Theme.of(heading);
    }
}
