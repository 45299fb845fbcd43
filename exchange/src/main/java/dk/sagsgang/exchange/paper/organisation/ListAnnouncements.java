package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;

/**
 * What the lists below a heading are each one of, by the heading and by the line right above: below "Opgaver" a list is one of tasks,
 * and below the line "Forvaltningen består af tre afdelinger:" one of units.
 */
final class ListAnnouncements {

    private static final QuickPattern UNENDED = QuickPattern.compile("(?:\\p{Ll}|,)$");

    private ListAnnouncements() {}

    /** What the list below a heading is one of, before any line announces it. */
    static UnitAnnouncement under(Optional<UnitLabels.Label> label, PaperPart part, boolean principles) {
        if (principles) {
            return new UnitAnnouncement(
                    UnitAnnouncement.What.PRINCIPLES, "", Optional.empty(), UnitAnnouncement.NONE.count());
        }
        UnitAnnouncement.What what = label.map(UnitLabels.Label::what)
                .orElse(TeamWords.team(part.title()) ? UnitAnnouncement.What.TEAM : UnitAnnouncement.What.NOTHING);
        if (what == UnitAnnouncement.What.NOTHING && part.heading().isPresent()) {
            return UnitAnnouncement.heading(part.title());
        }
        Optional<UnitKind> kind = UnitWords.several(part.title()).flatMap(UnitWords.Several::kind);
        return new UnitAnnouncement(
                what, what == UnitAnnouncement.What.TEAM ? part.title() : "", kind, UnitAnnouncement.NONE.count());
    }

    /** What the list right below a line is one of; none where the line opens none. */
    static UnitAnnouncement above(List<PaperLine> lines, int i, boolean principles) {
        return stated(opens(lines, i) ? last(lines.get(i).text()) : UnitAnnouncement.NONE, lines, i, principles);
    }

    /** Whether a line opens the list right below it: by a colon, or since its sentence has no end. */
    private static boolean opens(List<PaperLine> lines, int i) {
        String text = lines.get(i).text();
        return text.endsWith(":")
                || i + 2 < lines.size()
                        && lines.get(i + 1).bullet()
                        && lines.get(i + 2).bullet()
                        && UNENDED.find(text);
    }

    private static UnitAnnouncement last(String text) {
        List<String> all = Sentences.of(text);
        return UnitAnnouncement.of(all.get(all.size() - 1));
    }

    /** What a list is one of by the words right above it, or else by its heading, where nothing tells that it is one of units. */
    private static UnitAnnouncement stated(
            UnitAnnouncement announced, List<PaperLine> lines, int i, boolean principles) {
        if (!announced.open()) {
            return announced;
        }
        UnitAnnouncement stated = StatedAnnouncements.of(lines, i);
        boolean below = principles && lines.get(i).text().endsWith(":");
        return !stated.none() ? stated : below ? UnitAnnouncement.of(UnitAnnouncement.What.PRINCIPLES) : announced;
    }
}
