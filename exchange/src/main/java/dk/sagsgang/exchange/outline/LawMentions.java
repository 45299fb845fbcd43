package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places in the law that the sections, recommendations and decisions of an item name, each once; what was decided elsewhere is not looked at. */
final class LawMentions {

    private final Places places;
    private final List<LegalReference> references;
    private final Set<LegalReference> known = new HashSet<>();

    private LawMentions(AgendaItem item, Places places) {
        this.places = places;
        this.references = new ArrayList<>(item.legalReferences());
        item.legalReferences().forEach(each -> known.add(each.withPrinted("")));
    }

    /** The item with the places in the law that it names. */
    static AgendaItem of(AgendaItem item, Places places) {
        LawMentions mentions = new LawMentions(item, places);
        mentions.sections(item.sections());
        for (Recommendation recommendation : item.recommendations()) {
            mentions.text(recommendation.text(), recommendation);
            recommendation.points().forEach(point -> mentions.text(point.text(), point));
        }
        item.decisions().forEach(decision -> mentions.text(decision.text(), decision));
        return mentions.references.size() == item.legalReferences().size()
                ? item
                : item.withLegalReferences(mentions.references);
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            if (section.kind().filter(SectionKind.HISTORY::equals).isPresent()) {
                continue;
            }
            text(section.text(), section);
            section.bullets().stream().filter(LawMentions::mayName).forEach(line -> line(line, section));
            sections(section.sections());
        }
    }

    private void text(FormattedText text, Object component) {
        if (mayName(text.content())) {
            for (String piece : PlainPieces.with(text, "§", "nr.")) {
                piece.lines().filter(LawMentions::mayName).forEach(line -> line(line, component));
            }
        }
    }

    /** Most texts are done with here. */
    private static boolean mayName(String text) {
        return text.indexOf('§') >= 0 || text.contains(" nr. ");
    }

    private void line(String line, Object component) {
        for (LegalReference reference : LawWords.in(line)) {
            if (known.add(reference.withPrinted(""))) {
                references.add(places.like(reference, component));
            }
        }
    }
}
