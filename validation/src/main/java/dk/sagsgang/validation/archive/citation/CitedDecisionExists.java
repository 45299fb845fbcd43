package dk.sagsgang.validation.archive.citation;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CitedDecision;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;

/** ARC-001: A decision that is cited stands in the minutes of its meeting, where the archive has them. */
public final class CitedDecisionExists implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-001", Severity.WARNING)
            .withVariant("case", Severity.WARNING)
            .withVariant("date", Severity.WARNING)
            .withVariant("missing", Severity.WARNING)
            .withVariant("number", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (MeetingEntry meeting : archive.meetings()) {
            for (ItemEntry item : meeting.items()) {
                for (Citation citation : item.citations()) {
                    List<Sitting> cited = CitedDecision.meetings(archive, meeting, citation);
                    if (cited.isEmpty()) {
                        checkDay(archive, item.caseNumber(), citation, findings, meeting.document());
                    } else {
                        put(archive, citation, CitedDecision.in(cited, item, citation), findings, meeting.document());
                    }
                }
            }
        }
        for (PaperEntry paper : archive.papers()) {
            for (Citation citation : paper.citations()) {
                List<Sitting> cited = CitedDecision.meetings(archive, citation);
                if (cited.isEmpty()) {
                    checkDay(archive, paper.caseNumber(), citation, findings, paper.document());
                } else {
                    put(archive, citation, CitedDecision.in(cited, citation), findings, paper.document());
                }
            }
        }
    }

    private static void checkDay(
            ArchiveFacts archive, String caseNumber, Citation citation, ArchiveFindings findings, int document) {
        CitedDecision.otherDay(archive, caseNumber, citation)
                .ifPresent(
                        other -> put(archive, citation, "date", findings.in(document), Argument.date("other", other)));
    }

    private static void put(
            ArchiveFacts archive, Citation citation, CitedDecision found, ArchiveFindings findings, int document) {
        switch (found.verdict()) {
            case THERE -> {}
            case MISSING -> put(archive, citation, "missing", findings.in(document));
            case OTHER_NUMBER ->
                put(
                        archive,
                        citation,
                        "number",
                        findings.in(document),
                        Argument.mark("number", citation.number()),
                        Argument.mark("other", found.items().get(0).number()));
            case OTHER_CASE ->
                put(
                        archive,
                        citation,
                        "case",
                        findings.in(document),
                        Argument.mark("number", citation.number()),
                        Argument.identifier("other", found.items().get(0).caseNumber()));
        }
    }

    private static void put(
            ArchiveFacts archive, Citation citation, String variant, Findings findings, Argument... arguments) {
        List<Argument> all = new ArrayList<>();
        all.add(Argument.body("body", archive.bodies().label(citation.body())));
        citation.day().ifPresent(day -> all.add(Argument.date("date", day)));
        all.addAll(List.of(arguments));
        findings.at(citation.place(), variant, all.toArray(Argument[]::new));
    }
}
