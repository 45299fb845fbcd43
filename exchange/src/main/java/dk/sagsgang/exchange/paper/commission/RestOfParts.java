package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.part.Leftovers;
import dk.sagsgang.exchange.paper.commission.part.ToldStatements;
import dk.sagsgang.exchange.paper.commission.work.ComingMeetings;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the words of a part go that no rule and no list took: below "Formål" they are the purpose, below "Sammensætning" the text of
 * the composition, below "Projektgruppe" the text of that group, and everywhere else a section with the heading of the part.
 */
final class RestOfParts {

    /** The name of a group as a heading: "Styregruppe", "Den politiske styregruppe". */
    private static final QuickPattern GROUP_TITLE =
            QuickPattern.compile("(?:Den \\p{Ll}+ )?\\p{Lu}?\\p{L}*gruppen?", Pattern.UNICODE_CASE);

    private final Places places;
    private final CommissionDraft draft;

    RestOfParts(Places places, CommissionDraft draft) {
        this.places = places;
        this.draft = draft;
    }

    /** What found no place of its own stays text. */
    void keep(PaperPart part, Theme theme, Leftovers left) {
        boolean group = GROUP_TITLE.matches(part.title()) && draft.project().led();
        if (left.isEmpty()) {
            if (group) {
                draft.project().groups().headed(definite(part.title()), heading(part));
            }
            return;
        }
        if (group && left.plain() && ofProject(part, left)) {
            return;
        }
        if (theme == Theme.COMPOSITION && left.plain()) {
            draft.compositionText().addAll(left.text());
            return;
        }
        if (theme == Theme.PURPOSE) {
            draft.purpose().addAll(left.purpose());
            if (left.isEmpty()) {
                return;
            }
        }
        sections(part, theme, left);
    }

    private void sections(PaperPart part, Theme theme, Leftovers left) {
        List<Section> all = left.sections();
        SourcePlace place = SourcePlace.of(part.heading()
                .or(() -> part.lines().stream().findFirst())
                .map(PaperLine::offset)
                .orElse(0));
        // What goes on below a list has no heading of its own, and is no chapter of the one above.
        for (int i = 0; i < all.size(); i++) {
            Section each =
                    i == 0 ? all.get(0).withHeading(heading(part)).withKind(kind(theme, part.title())) : all.get(i);
            draft.commission().addSections(places.at(ToldStatements.in(each, theme), place));
        }
    }

    private static Optional<SectionKind> kind(Theme theme, String title) {
        if (theme == Theme.LEGAL) {
            return Optional.of(SectionKind.LEGAL_BASIS);
        }
        if (theme == Theme.BACKGROUND) {
            return Optional.of(SectionKind.BACKGROUND);
        }
        return ComingMeetings.is(title) ? Optional.of(SectionKind.COMING_MEETINGS) : Headings.kind(title);
    }

    /** What is said below the name of a group of the project is said of that; false where the paper is of that group, or tells of none. */
    private boolean ofProject(PaperPart part, Leftovers left) {
        if (draft.isGroup(part.title())) {
            return false;
        }
        String name = definite(part.title());
        FormattedText text = CommissionDraft.text(left.text());
        if (!draft.project().groups().amend(name, group -> group.withText(text))) {
            return false;
        }
        draft.project().groups().headed(name, heading(part));
        return true;
    }

    private static String heading(PaperPart part) {
        return part.heading().map(PaperLine::printed).orElse("");
    }

    /** "Projektgruppe" as sentences call it: "Projektgruppen". */
    private static String definite(String title) {
        return title.endsWith("n") ? title : title + "n";
    }
}
