package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.project.AnnouncedGroup;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.work.TaskLists;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import java.util.List;

/**
 * The theme of a part of a commission, by its heading and what stands around it: "Forældre" is a theme of nothing, but below
 * "Sammensætning", over a list of seats, it tells whom these represent.
 */
final class ThemesOfParts {

    private static final QuickPattern WHY = QuickPattern.compile("(?i)hvorfor\\b");

    /** Words of a purpose. */
    private static final QuickPattern FOR = QuickPattern.compile(
            "(?i)\\b(?:skal|for at|med henblik på|formål(?:et)?|til at|så (?:at|vi|de)|sikre|ønsker|vil)\\b");

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
        Theme told = reasons(part.title(), lines) ? Theme.BACKGROUND : headed(part.title());
        boolean seated = told == Theme.OTHER && composing && SeatLists.sit(lines);
        // Below the name of the group itself, what it does is its tasks.
        boolean deeds = told == Theme.OTHER && GroupWords.name(part.title()) && TaskLists.deeds(lines);
        Theme theme = seated ? Theme.COMPOSITION : deeds ? Theme.TASKS : told;
        composing = theme == Theme.COMPOSITION;
        return new Told(theme, seated);
    }

    /** "Hvorfor et råd?" is answered by what it is for, or by how things stand: by what its first sentence is about. */
    private static boolean reasons(String heading, List<PaperLine> lines) {
        return WHY.lookingAt(heading)
                && Theme.of(heading) == Theme.PURPOSE
                && (lines.isEmpty()
                        || !FOR.find(Sentences.of(lines.get(0).text()).get(0)));
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
