package dk.sagsgang.validation.text;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PrintedPage;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * TXT-014: A part of the layout names a component that is there, and that has something left to stand under it.
 *
 * <p>A part that stands in another paper may be empty here.
 */
final class LayoutNamesWhatIsThere implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-014", Severity.WARNING)
            .withVariant("unknown", Severity.WARNING)
            .withVariant("empty", Severity.INFO)
            .withVariant("again", Severity.WARNING)
            .withVariant("fewer", Severity.WARNING)
            .ofAbsence();

    /** What a document must have, or a rule asks for: that it is missing is told there. */
    private static final Set<String> TOLD_BY_ITSELF = Set.of(
            "title",
            "bodies",
            "date",
            "start",
            "edition",
            "items",
            "establishedBy",
            "adoptedBy",
            "composition",
            "tasks",
            "term",
            "reporting");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        passage.whole()
                .filter(PrintedPage.class::isInstance)
                .ifPresent(page -> check(
                        ((PrintedPage) page).layout(), passage.place().at("layout"), new Printed(page), findings));
    }

    private static void check(List<PagePart> parts, Place list, Printed page, Findings findings) {
        for (int p = 0; p < parts.size(); p++) {
            if (!parts.get(p).component().isBlank()) {
                check(parts.get(p), list.at(p).at("component"), page, findings);
            }
            check(parts.get(p).parts(), list.at(p).at("parts"), page, findings);
        }
    }

    private static void check(PagePart part, Place place, Printed page, Findings findings) {
        String named = NormalText.of(part.component());
        Argument component = Argument.identifier("component", named);
        Optional<Integer> size = page.size(named);
        if (size.isEmpty()) {
            findings.at(place, "unknown", component);
            return;
        }
        if (part.elsewhere().isPresent()) {
            return;
        }
        int left = page.left(named, size.get());
        int stands = part.count().orElse(left);
        if (size.get() == 0 && !TOLD_BY_ITSELF.contains(named)) {
            findings.at(place, "empty", component);
        } else if (size.get() == 0) {
            return;
        } else if (left == 0) {
            findings.at(place, "again", component);
        } else if (stands > left) {
            findings.at(place, "fewer", component, Argument.number("count", stands), Argument.number("left", left));
        }
        page.take(named, Math.min(stands, left));
    }

    /** A page, with how much of each of its components earlier parts have taken. */
    private static final class Printed {

        private final Record page;
        private final Map<String, Integer> taken = new HashMap<>();

        Printed(Record page) {
            this.page = page;
        }

        int left(String component, int size) {
            return size - taken.getOrDefault(component, 0);
        }

        void take(String component, int number) {
            taken.merge(component, number, Integer::sum);
        }

        /** How many values a component has, which is 1 where it is no list; empty where no record has such a component. */
        Optional<Integer> size(String component) {
            List<Object> owners = List.of(page);
            for (String step : component.split("/", -1)) {
                List<Object> values = new ArrayList<>();
                boolean known = owners.isEmpty();
                for (Object owner : owners) {
                    Optional<Object> value = owner instanceof Record record
                            ? RecordPlan.of(record.getClass()).value(record, step)
                            : Optional.empty();
                    known |= value.isPresent();
                    value.ifPresent(found -> add(found, values));
                }
                if (!known) {
                    return Optional.empty();
                }
                owners = values;
            }
            return Optional.of(owners.size());
        }

        private static void add(Object value, List<Object> values) {
            if (value instanceof List<?> list) {
                list.forEach(element -> add(element, values));
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(held -> add(held, values));
            } else if (!(value instanceof String text && text.isBlank()) && !value.equals(FormattedText.EMPTY)) {
                values.add(value);
            }
        }
    }
}
