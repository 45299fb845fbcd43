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
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** ARC-011: An edition of a meeting stands once in the archive, or each time with the same content. */
public final class DocumentHasOneContent implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (Sitting sitting : archive.sittings()) {
            // Drafts change, and a meeting can have several supplementary agendas.
            for (Edition edition : List.of(Edition.AGENDA, Edition.MINUTES)) {
                List<MeetingEntry> documents = sitting.of(edition);
                for (int d = 1; d < documents.size(); d++) {
                    MeetingEntry document = documents.get(d);
                    if (differ(documents.get(0), document)) {
                        findings.in(document)
                                .at(
                                        Place.ROOT,
                                        Argument.body(
                                                "body",
                                                archive.bodies()
                                                        .label(document.bodies().get(0))),
                                        Argument.date("date", sitting.day()),
                                        Argument.code("edition", edition));
                    }
                }
            }
        }
    }

    private static boolean differ(MeetingEntry first, MeetingEntry other) {
        if (first.excerpt() || other.excerpt() || reissued(first, other)) {
            return false;
        }
        Map<String, Long> open = open(first);
        Map<String, Long> otherOpen = open(other);
        Set<String> both = new HashSet<>(open.keySet());
        both.retainAll(otherOpen.keySet());
        // The open and the closed part of a meeting may be documents of their own: then nothing stands in both.
        return !both.isEmpty() && !open.equals(otherOpen);
    }

    /** Whether one was sent out or published after the other: the later one replaces it. */
    private static boolean reissued(MeetingEntry first, MeetingEntry other) {
        return first.issued().isPresent()
                && other.issued().isPresent()
                && !first.issued().equals(other.issued());
    }

    private static Map<String, Long> open(MeetingEntry meeting) {
        Map<String, Long> open = new HashMap<>();
        for (ItemEntry item : meeting.items()) {
            if (!item.closed()) {
                String number = PrintedMarks.number(item.number());
                open.merge(number.isEmpty() ? Long.toHexString(item.title()) : number, item.content(), Long::sum);
            }
        }
        return open;
    }
}
