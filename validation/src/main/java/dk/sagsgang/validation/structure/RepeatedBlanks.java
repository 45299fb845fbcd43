package dk.sagsgang.validation.structure;

import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells once what at least half of a list lacks (STR-001): a page that prints no titles has one fault, and not one for each of
 * its items. Where few lack it each is told, since each was forgotten by itself.
 *
 * <p>Of six items of which five have no title the first of the five is told, with the number 5.
 */
final class RepeatedBlanks {

    static final String ONE = "one";
    static final String SEVERAL = "several";

    private static final int FEW = 2;

    private final Record document;
    private final Map<Pointer, List<Finding>> alike = new LinkedHashMap<>();

    private RepeatedBlanks(Record document) {
        this.document = document;
    }

    /** The findings, those told once that are one fault. */
    static List<Finding> toldOnce(Record document, List<Finding> findings) {
        return findings.isEmpty() ? findings : new RepeatedBlanks(document).toldOnce(findings);
    }

    private List<Finding> toldOnce(List<Finding> findings) {
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Pointer> everywhere = inEveryElement(finding);
            if (everywhere.isPresent()) {
                alike.computeIfAbsent(everywhere.get(), first -> new ArrayList<>())
                        .add(finding);
            } else {
                told.add(blank(finding) ? finding.withVariant(ONE) : finding);
            }
        }
        alike.forEach((component, same) -> tell(component, same, told));
        return told;
    }

    private void tell(Pointer component, List<Finding> same, List<Finding> told) {
        boolean fault = component
                .parent()
                .flatMap(this::list)
                .filter(all -> same.size() >= FEW && same.size() * 2 >= all.size())
                .isPresent();
        if (!fault) {
            same.forEach(finding -> told.add(finding.withVariant(ONE)));
            return;
        }
        Finding first = same.stream().min(Finding::compareTo).orElseThrow();
        told.add(new Finding(
                first.rule(),
                SEVERAL,
                first.severity(),
                first.location(),
                List.of(first.arguments().get(0), Argument.number("times", same.size())),
                first.suggestion()));
    }

    /** {@code /items/title} for a blank at {@code /items/3/title}; empty where something else is wrong or elsewhere. */
    private static Optional<Pointer> inEveryElement(Finding finding) {
        Optional<Pointer> place = Pointer.parse(finding.location().pointer());
        Optional<Pointer> element = place.flatMap(Pointer::parent);
        if (!blank(finding) || element.isEmpty() || !Pointer.isIndex(last(element.get()))) {
            return Optional.empty();
        }
        return element.flatMap(Pointer::parent).map(list -> list.child(last(place.get())));
    }

    private static boolean blank(Finding finding) {
        return finding.rule().equals(StructureRules.BLANK.id());
    }

    private static String last(Pointer pointer) {
        List<String> steps = pointer.steps();
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /** The list at a place; empty where a host's validator names a place of its own. */
    private Optional<List<?>> list(Pointer place) {
        @Nullable Object at = document;
        for (String step : place.steps()) {
            @Nullable Object next = null;
            if (at instanceof List<?> elements && Pointer.isIndex(step)) {
                next = elements.get(Integer.parseInt(step));
            } else if (at instanceof Record owner) {
                next = RecordPlan.of(owner.getClass()).value(owner, step).orElse(null);
            }
            if (next == null) {
                return Optional.empty();
            }
            at = next instanceof Optional<?> optional ? optional.orElse(null) : next;
        }
        return at instanceof List<?> found ? Optional.of(found) : Optional.empty();
    }
}
