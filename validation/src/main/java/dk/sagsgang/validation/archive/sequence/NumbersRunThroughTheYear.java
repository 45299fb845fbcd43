package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** ARC-006: Where a body numbers its items through the year, each meeting goes on where the one before ended. */
public final class NumbersRunThroughTheYear implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-006", Severity.INFO)
            .withVariant("gap", Severity.INFO)
            .withVariant("restart", Severity.INFO);

    /** A body that goes on two times of three, and at least twice, numbers through the year. */
    private static final int FEWEST = 2;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (Map<LocalDate, List<Sitting>> body : archive.sittingsOfEachBody()) {
            Map<Integer, List<Sitting>> years = new TreeMap<>();
            body.values().stream()
                    .flatMap(List::stream)
                    .filter(sitting -> !sitting.joint())
                    .forEach(sitting -> years.computeIfAbsent(sitting.day().getYear(), year -> new ArrayList<>())
                            .add(sitting));
            years.values().forEach(year -> check(year, archive, findings));
        }
    }

    private static void check(List<Sitting> year, ArchiveFacts archive, ArchiveFindings findings) {
        List<Step> steps = new ArrayList<>();
        Numbers before = null;
        for (Sitting sitting : year) {
            if (sitting.best().isEmpty()) {
                continue;
            }
            Numbers numbers = Numbers.of(sitting.best());
            if (before != null && numbers != null) {
                steps.add(new Step(before, numbers));
            }
            before = numbers;
        }
        long goOn = steps.stream().filter(Step::goesOn).count();
        if (goOn < FEWEST || goOn * 3 < steps.size() * 2L) {
            return;
        }
        for (Step step : steps) {
            if (!step.goesOn()) {
                findings.in(step.after.document)
                        .at(
                                step.after.item.place().at("number"),
                                step.after.first > step.before.last ? "gap" : "restart",
                                Argument.body(
                                        "body",
                                        archive.bodies()
                                                .label(step.after
                                                        .document
                                                        .bodies()
                                                        .get(0))),
                                Argument.number("number", step.after.first),
                                Argument.number("before", step.before.last));
            }
        }
    }

    private record Step(Numbers before, Numbers after) {

        boolean goesOn() {
            return after.first == before.last + 1;
        }
    }

    private record Numbers(int first, int last, ItemEntry item, MeetingEntry document) {

        /** The numbers of a meeting; null where they tell no series. */
        static @Nullable Numbers of(List<MeetingEntry> documents) {
            Numbers found = null;
            for (MeetingEntry document : documents) {
                if (document.excerpt()) {
                    return null;
                }
                for (ItemEntry item : document.items()) {
                    int[] number = item.top() ? PrintedMarks.numbers(item.number()) : new int[0];
                    if (number.length == 1) {
                        found = found == null
                                ? new Numbers(number[0], number[0], item, document)
                                : found.with(number[0], item, document);
                    }
                }
            }
            return found;
        }

        private Numbers with(int number, ItemEntry other, MeetingEntry otherDocument) {
            return number < first
                    ? new Numbers(number, last, other, otherDocument)
                    : new Numbers(first, Math.max(last, number), item, document);
        }
    }
}
