package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.TextSums;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * ARC-007: Minutes have the items of their agenda, under the same numbers, cases and titles, unless they tell why not.
 */
public final class MinutesFollowTheirAgenda implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-007", Severity.WARNING)
            .withVariant("added", Severity.WARNING)
            .withVariant("case", Severity.INFO)
            .withVariant("dropped", Severity.WARNING)
            .withVariant("renumbered", Severity.INFO)
            .withVariant("retitled", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (Sitting sitting : archive.sittings()) {
            List<MeetingEntry> agendas = sitting.of(Edition.AGENDA);
            List<MeetingEntry> minutes = sitting.minutes();
            // Of two agendas nobody can tell which one was followed.
            if (agendas.size() == 1
                    && minutes.size() == 1
                    && !agendas.get(0).excerpt()
                    && !minutes.get(0).excerpt()
                    && !minutes.get(0).agendaChanged()) {
                check(sitting, agendas.get(0), minutes.get(0), findings.in(minutes.get(0)));
            }
        }
    }

    private static void check(Sitting sitting, MeetingEntry agenda, MeetingEntry minutes, Findings findings) {
        List<MeetingEntry> supplements = sitting.of(Edition.SUPPLEMENTARY);
        List<ItemEntry> announced = new ArrayList<>(agenda.items());
        for (MeetingEntry supplement : supplements) {
            // A supplementary agenda may print the whole agenda once more.
            announced.addAll(Pairing.of(announced, supplement.items()).added());
        }
        Pairing pairing = Pairing.of(announced, minutes.items());
        List<ItemEntry> added = pairing.added().stream()
                .filter(item -> reported(item) && !item.late())
                .toList();
        List<ItemEntry> dropped = pairing.dropped().stream()
                .filter(MinutesFollowTheirAgenda::reported)
                .toList();
        for (ItemEntry item : added) {
            findings.at(item.place(), "added", Argument.mark("number", item.number()));
        }
        for (ItemEntry item : dropped) {
            findings.at(Place.ROOT.at("items"), "dropped", Argument.mark("number", item.number()));
        }
        if (pairing.addedLast(minutes.items()) && pairing.dropped().isEmpty() && supplements.isEmpty()) {
            renumbered(pairing, findings);
        }
        otherCases(pairing, findings);
        pairing.agendaOf().forEach((item, before) -> {
            if (retitled(item, before)) {
                findings.at(item.place().at("title"), "retitled", Argument.mark("number", item.number()));
            }
        });
    }

    private static boolean reported(ItemEntry item) {
        return item.top() && !item.procedural() && !item.closed();
    }

    /** Items under another number than others are: an agenda may be numbered otherwise than the minutes as a whole. */
    private static void renumbered(Pairing pairing, Findings findings) {
        List<Map.Entry<ItemEntry, ItemEntry>> changed = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<ItemEntry, ItemEntry> pair : pairing.agendaOf().entrySet()) {
            String now = PrintedMarks.number(pair.getKey().number());
            String before = PrintedMarks.number(pair.getValue().number());
            boolean both = pair.getKey().top() && pair.getValue().top();
            if (both && !PrintedMarks.unnumbered(now) && !PrintedMarks.unnumbered(before)) {
                kept += now.equals(before) ? 1 : 0;
                if (!now.equals(before)) {
                    changed.add(pair);
                }
            }
        }
        if (kept > 0) {
            for (Map.Entry<ItemEntry, ItemEntry> pair : changed) {
                findings.at(
                        pair.getKey().place().at("number"),
                        "renumbered",
                        Argument.mark("number", pair.getKey().number()),
                        Argument.mark("before", pair.getValue().number()));
            }
        }
    }

    /** Items with another case number, where others keep theirs: the systems of agenda and minutes may number cases apart. */
    private static void otherCases(Pairing pairing, Findings findings) {
        List<Map.Entry<ItemEntry, ItemEntry>> changed = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<ItemEntry, ItemEntry> pair : pairing.agendaOf().entrySet()) {
            ItemEntry item = pair.getKey();
            ItemEntry before = pair.getValue();
            if (!item.caseNumber().isEmpty() && !before.caseNumber().isEmpty()) {
                boolean same = item.caseNumber().equals(before.caseNumber());
                kept += same ? 1 : 0;
                if (!same && !item.procedural() && sameScheme(item, before) && sameItem(item, before)) {
                    changed.add(pair);
                }
            }
        }
        if (changed.size() <= kept) {
            for (Map.Entry<ItemEntry, ItemEntry> pair : changed) {
                findings.at(
                        pair.getKey().place().at("caseNumber"),
                        "case",
                        Argument.mark("number", pair.getKey().number()),
                        Argument.identifier("before", pair.getValue().caseNumber()));
            }
        }
    }

    private static boolean sameScheme(ItemEntry item, ItemEntry before) {
        return item.scheme().isPresent() && item.scheme().equals(before.scheme());
    }

    private static boolean sameItem(ItemEntry item, ItemEntry before) {
        return item.title() != TextSums.NONE
                && item.title() == before.title()
                && PrintedMarks.number(item.number()).equals(PrintedMarks.number(before.number()));
    }

    private static boolean retitled(ItemEntry item, ItemEntry before) {
        return !item.procedural()
                && !item.closed()
                && !before.closed()
                && item.title() != TextSums.NONE
                && before.title() != TextSums.NONE
                && item.publicTitle() == TextSums.NONE
                && before.publicTitle() == TextSums.NONE
                && item.title() != before.title();
    }
}
