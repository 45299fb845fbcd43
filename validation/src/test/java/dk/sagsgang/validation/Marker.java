package dk.sagsgang.validation;

import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.vocabulary.Code;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts a mark into the texts of a document: those that no message may show (prose, titles, names of people and parties, files
 * and addresses), or also those that a message may show (codes, keys, case numbers, printed marks and names of bodies and units).
 */
final class Marker {

    private static final Set<String> MAY_BE_SHOWN = Set.of(
            "Body.name",
            "Body.abbreviation",
            "AgendaItem.number",
            "Board.name",
            "CaseNumber.printed",
            "ContentsEntry.number",
            "ExternalId.value",
            "FormattedText.format",
            "KleNumber.printed",
            "OrganisationUnit.name",
            "PagePart.component",
            "PointDecision.mark",
            "RecommendationPoint.mark");

    private final UnaryOperator<String> mark;
    private final boolean everywhere;

    private Marker(UnaryOperator<String> mark, boolean everywhere) {
        this.mark = mark;
        this.everywhere = everywhere;
    }

    /** Marks what no message may show. */
    static Marker ofWhatStaysUnseen(UnaryOperator<String> mark) {
        return new Marker(mark, false);
    }

    /** Marks every text, also what a message may show. */
    static Marker ofEverything(UnaryOperator<String> mark) {
        return new Marker(mark, true);
    }

    /** A copy of a record with the mark in its texts. */
    <R extends Record> R marked(R document) {
        RecordComponent[] components = document.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int c = 0; c < components.length; c++) {
            String name = document.getClass().getSimpleName() + "." + components[c].getName();
            boolean shown =
                    !everywhere && (MAY_BE_SHOWN.contains(name) || key(components[c]) || document instanceof Code);
            values[c] = marked(Components.value(document, components[c]), shown);
        }
        @SuppressWarnings("unchecked") // the constructor of the same class
        R copy = (R) Components.record(document.getClass(), values);
        return copy;
    }

    /** Keys, and what refers by them, are made by systems and say nothing. */
    private static boolean key(RecordComponent component) {
        Holds holds = component.getAnnotation(Holds.class);
        return holds != null && (holds.value() == TextKind.KEY || holds.value() == TextKind.REFERENCE);
    }

    private Object marked(Object value, boolean shown) {
        if (value instanceof String text) {
            return shown || text.isEmpty() ? text : mark.apply(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> marked(element, shown)).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> marked(present, shown));
        }
        return value instanceof Record each ? marked(each) : value;
    }
}
