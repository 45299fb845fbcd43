package dk.sagsgang.validation.archive.followup;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.followup.Accounts.Mention;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * ARC-040: What a decision asks for is done by its time.
 *
 * <p>Only on a day that the caller names: what is overdue today was not so when the paper was written.
 */
public final class FollowUpIsDone implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-040", Severity.INFO)
            .withVariant("overdue", Severity.INFO)
            .withVariant("untold", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        Optional<LocalDate> day = archive.judgedOn();
        if (day.isEmpty()) {
            return;
        }
        Accounts accounts = new Accounts(archive);
        for (List<Mention> ofOneDecision : accounts.ofEachDecision()) {
            Set<Long> asked = ofOneDecision.stream()
                    .filter(Mention::asked)
                    .map(mention -> mention.told().task())
                    .collect(Collectors.toSet());
            Map<Long, List<Mention>> byTask = ofOneDecision.stream()
                    .collect(Collectors.groupingBy(mention -> mention.told().task()));
            // An account in other words may be of any task of the decision.
            boolean otherWords = !asked.isEmpty() && !asked.containsAll(byTask.keySet());
            byTask.forEach((task, mentions) -> {
                if (asked.isEmpty() || !otherWords) {
                    check(mentions, day.get(), accounts, archive, findings);
                }
            });
        }
    }

    private static void check(
            List<Mention> mentions, LocalDate day, Accounts accounts, ArchiveFacts archive, ArchiveFindings findings) {
        Mention last = mentions.get(mentions.size() - 1);
        Optional<LocalDate> due = mentions.stream()
                .flatMap(mention -> mention.told().due().stream())
                .reduce((earlier, later) -> later);
        boolean settled = mentions.stream().anyMatch(mention -> mention.told().settled());
        if (settled || due.isEmpty() || !due.get().isBefore(day)) {
            return;
        }
        if (last.told().told()) {
            report(last, "overdue", due.get(), day, findings);
        } else if (last.asked() && metSince(last, due.get(), day, archive) && !treatedSince(last, accounts, archive)) {
            report(last, "untold", due.get(), day, findings);
        }
    }

    /** Whether the archive has minutes of the body from after the time, in which it could have been told. */
    private static boolean metSince(Mention asked, LocalDate due, LocalDate day, ArchiveFacts archive) {
        return asked.sitting().groups().stream()
                .allMatch(group -> archive.sittings(group).subMap(due, false, day, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(sitting -> !sitting.minutes().isEmpty()));
    }

    /** Whether any later meeting treats the case or speaks of the decision: then it may be told there in words. */
    private static boolean treatedSince(Mention asked, Accounts accounts, ArchiveFacts archive) {
        LocalDate decided = asked.sitting().day();
        String caseNumber = asked.item().caseNumber();
        boolean treated = !caseNumber.isEmpty()
                && archive.treatments(caseNumber).stream()
                        .anyMatch(treatment -> treatment.day().isAfter(decided));
        return treated || accounts.spokenOfLater(asked);
    }

    private static void report(
            Mention mention, String variant, LocalDate due, LocalDate day, ArchiveFindings findings) {
        findings.in(mention.meeting())
                .at(
                        mention.told().place(),
                        variant,
                        Argument.mark("number", mention.item().number()),
                        Argument.date("due", due),
                        Argument.date("day", day));
    }
}
