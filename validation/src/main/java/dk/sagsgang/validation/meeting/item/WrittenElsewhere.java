package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import java.util.Locale;

/**
 * Knows empty sections under which something does stand: a picture, or what the item keeps in components of their own,
 * such as its attachments under "Bilag".
 */
final class WrittenElsewhere {

    private WrittenElsewhere() {}

    static boolean is(Section section, ItemFacts item, MeetingFacts meeting) {
        return picture(section)
                || kept(section, item.item())
                || (decision(section)
                        && meeting.edition().filter(Edition.MINUTES::equals).isEmpty());
    }

    private static boolean picture(Section section) {
        String content = section.text().content().toLowerCase(Locale.ROOT);
        return content.contains("<img")
                || content.contains("<svg")
                || content.contains("<object")
                || section.sections().stream().anyMatch(WrittenElsewhere::picture);
    }

    private static boolean kept(Section section, AgendaItem item) {
        String heading = section.heading().strip().toLowerCase(Locale.ROOT);
        return (of(section, SectionKind.LEGAL_BASIS) && !item.legalReferences().isEmpty())
                || (of(section, SectionKind.HISTORY)
                        && !(item.history().isEmpty() && item.priorTreatments().isEmpty()))
                || (heading.startsWith("bilag") && !item.attachments().isEmpty())
                || (heading.contains("indstilling") && recommends(heading.contains("alternativ"), item))
                || (heading.startsWith("sagsgang") && item.route().isPresent())
                || (decision(section) && !item.decisions().isEmpty());
    }

    /** An alternative stands under its own heading: the recommendation of the case does not fill that. */
    private static boolean recommends(boolean alternative, AgendaItem item) {
        return item.recommendations().stream()
                .anyMatch(each -> !alternative
                        || each.kind()
                                .filter(RecommendationKind.ALTERNATIVE::equals)
                                .isPresent());
    }

    /** A template prints the heading of the decision before there is one. */
    private static boolean decision(Section section) {
        return section.heading().strip().toLowerCase(Locale.ROOT).startsWith("beslutning")
                && !of(section, SectionKind.COMPETENCE);
    }

    private static boolean of(Section section, SectionKind kind) {
        return section.kind().isPresent()
                ? section.kind().get().equals(kind)
                : SectionKind.ofHeading(section.heading()).filter(kind::equals).isPresent();
    }
}
