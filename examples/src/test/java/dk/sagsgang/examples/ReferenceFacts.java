package dk.sagsgang.examples;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.vocabulary.KnownCode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of a document, each with the component of the model that holds it. */
final class ReferenceFacts {

    /** Records that say one thing together: "senest ved udgangen af 2016" is one fact, with its first and last day. */
    private static final Set<Class<?>> ONE_FACT = Set.of(
            Amount.class,
            Body.class,
            Count.class,
            DecisionReference.class,
            ExternalId.class,
            FormattedText.class,
            ImpreciseDate.class,
            LegalReference.class,
            Municipality.class,
            PaperReference.class,
            Person.class,
            PoliticalParty.class,
            Share.class,
            Term.class);

    private static final int LONGEST = 90;

    private final List<Fact> facts = new ArrayList<>();

    private ReferenceFacts() {}

    static List<Fact> of(CaseDocument document) {
        ReferenceFacts all = new ReferenceFacts();
        all.components((Record) document, "");
        return all.facts;
    }

    private void components(Record each, String pointer) {
        for (RecordComponent component : each.getClass().getRecordComponents()) {
            String owner = each.getClass().getSimpleName() + "." + component.getName();
            visit(value(each, component), owner, pointer + "/" + component.getName());
        }
    }

    private void visit(Object value, String owner, String pointer) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> visit(present, owner, pointer));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), owner, pointer + "/" + i);
            }
        } else if (value instanceof Record inner && !oneValue(inner) && !ONE_FACT.contains(inner.getClass())) {
            components(inner, pointer);
        } else {
            String said = said(value);
            if (!said.isEmpty()) {
                facts.add(new Fact(owner, pointer, said));
            }
        }
    }

    /** What a value says, in one line. */
    private static String said(Object value) {
        List<String> words = new ArrayList<>();
        say(value, words);
        String line = String.join("; ", words).replaceAll("\\s+", " ").replace("|", "\\|");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …";
    }

    private static void say(Object value, List<String> words) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> say(present, words));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> say(element, words));
        } else if (value instanceof FormattedText text) {
            say(text.plain(), words);
        } else if (value instanceof Record inner) {
            for (RecordComponent component : inner.getClass().getRecordComponents()) {
                say(value(inner, component), words);
            }
        } else if (value instanceof KnownCode known) {
            words.add(known.code());
        } else if (!value.toString().isBlank()) {
            words.add(value.toString().strip());
        }
    }

    private static boolean oneValue(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Object value(Record each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(component.toString(), broken);
        }
    }

    /**
     * One fact.
     *
     * @param component the record and its component, such as {@code Seat.filledBy}
     * @param pointer where it stands in the document
     * @param said what it says
     */
    record Fact(String component, String pointer, String said) {

        /** A row of a table. */
        String row() {
            return "| " + said + " | `" + component + "` | `" + pointer + "` |";
        }
    }
}
