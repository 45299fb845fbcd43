package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two readings of one matter in the council, and how many days lie between. */
final class Readings {

    private Readings() {}

    /** Reports second readings that come too soon after the first. */
    static void check(ReadingTitle.Matter matter, ArchiveFacts archive, ArchiveFindings findings) {
        Map<Subject, TreeMap<LocalDate, CaseTreatment>> first = new LinkedHashMap<>();
        List<CaseTreatment> second = new ArrayList<>();
        for (Sitting sitting : archive.sittings()) {
            if (sitting.groups().stream().noneMatch(archive.bodies()::council)) {
                continue;
            }
            for (MeetingEntry meeting : sitting.best()) {
                for (ItemEntry item : meeting.items()) {
                    if (item.reading().filter(title -> title.matter() == matter).isPresent() && !item.putOff()) {
                        CaseTreatment treated = new CaseTreatment(sitting, meeting, item);
                        if (item.reading().get().second()) {
                            second.add(treated);
                        } else {
                            first.computeIfAbsent(Subject.of(treated), none -> new TreeMap<>())
                                    .put(treated.day(), treated);
                        }
                    }
                }
            }
        }
        for (CaseTreatment treated : second) {
            TreeMap<LocalDate, CaseTreatment> before = first.getOrDefault(Subject.of(treated), new TreeMap<>());
            Map.Entry<LocalDate, CaseTreatment> last = before.floorEntry(treated.day());
            if (last != null && ChronoUnit.DAYS.between(last.getKey(), treated.day()) < matter.daysBetween()) {
                findings.in(treated.meeting())
                        .at(
                                treated.item().place(),
                                Argument.mark("number", treated.item().number()),
                                Argument.date("first", last.getKey()),
                                Argument.number("days", ChronoUnit.DAYS.between(last.getKey(), treated.day())));
            }
        }
    }

    private record Subject(int council, String subject) {

        static Subject of(CaseTreatment treated) {
            return new Subject(
                    treated.group(),
                    treated.item().reading().map(ReadingTitle::subject).orElse(""));
        }
    }
}
