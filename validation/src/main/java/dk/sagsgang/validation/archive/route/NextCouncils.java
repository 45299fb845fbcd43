package dk.sagsgang.validation.archive.route;

import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.time.LocalDate;
import java.util.List;

/** The meetings of the council at which a case from a committee is waited for. */
final class NextCouncils {

    /** Councils meet once a month: where more lies between two meetings, one of them may be missing. */
    private static final int DAYS_BETWEEN_COUNCILS = 45;

    /** The case may go by another committee first, so two councils are waited for. */
    private static final int COUNCILS = 2;

    private static final int LOOKED_AT = 6;

    private NextCouncils() {}

    /** The next two meetings of the council, where the archive has them whole and the case stands on none; else nothing. */
    static List<Sitting> withoutCase(CaseTreatment last, ArchiveFacts archive) {
        int council = archive.bodies().councilOver(last.group());
        if (council == Bodies.NONE) {
            return List.of();
        }
        LocalDate day = last.day();
        List<Sitting> later = archive.sittings(council).tailMap(day, true).values().stream()
                .flatMap(List::stream)
                .limit(LOOKED_AT)
                .toList();
        if (later.size() < COUNCILS || later.stream().anyMatch(sitting -> treats(sitting, last.item()))) {
            return List.of();
        }
        LocalDate before = day;
        for (Sitting sitting : later.subList(0, COUNCILS)) {
            if (sitting.day().isAfter(before.plusDays(DAYS_BETWEEN_COUNCILS))
                    || !sitting.known()
                    || !sitting.casesNumbered()) {
                return List.of();
            }
            before = sitting.day();
        }
        return later.subList(0, COUNCILS);
    }

    /** Whether the item stands on any paper of the meeting. */
    private static boolean treats(Sitting sitting, ItemEntry item) {
        return sitting.editions().stream()
                .flatMap(edition -> edition.items().stream())
                .anyMatch(other -> (item.title() != TextSums.NONE && other.title() == item.title())
                        || (!item.caseNumber().isEmpty() && other.caseNumber().equals(item.caseNumber()))
                        || other.ids().stream().anyMatch(item.ids()::contains));
    }
}
