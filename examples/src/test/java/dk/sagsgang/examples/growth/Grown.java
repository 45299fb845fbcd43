package dk.sagsgang.examples.growth;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records of which one list, or each, is long: every other list has one element, and every other component says something.
 *
 * <p>The size of what is made grows with the length: where all lists are long, only the first element of each has long lists
 * itself.
 */
final class Grown {

    /** Made once for each class: what they tell of their types they read anew each time. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** Components that name the key of another element. */
    private static final Set<String> REFERENCES =
            Set.of("unit", "units", "parent", "item", "on", "to", "treatedWith", "answers");

    /** What one thing goes by is compared with what others go by: long for one, or for many, but not for both at once. */
    private static final Set<String> NAMES = Set.of("ids", "aliases");

    private final int length;
    private final Likeness likeness;
    private final Optional<ListPath> path;
    private final String longText;
    private final Deque<Class<?>> above = new ArrayDeque<>();
    private int texts;
    private int values;

    private Grown(int length, Likeness likeness, Optional<ListPath> path, String longText) {
        this.length = length;
        this.likeness = likeness;
        this.path = path;
        this.longText = longText;
    }

    /** A record with one list of this length. */
    static <R> R of(ListPath path, int length, Likeness likeness) {
        @SuppressWarnings("unchecked") // the path begins at that type
        R made = (R) new Grown(length, likeness, Optional.of(path), "").record(path.root(), 0, true);
        return made;
    }

    /** A record with all its lists of this length. */
    static <R extends Record> R everywhere(Class<R> type, int length, Likeness likeness) {
        return type.cast(new Grown(length, likeness, Optional.empty(), "").record(type, 0, true));
    }

    /** A record whose texts are all this one, and whose lists have one element. */
    static <R extends Record> R ofTexts(Class<R> type, String text) {
        return type.cast(new Grown(1, Likeness.EQUAL, Optional.empty(), text).record(type, 0, true));
    }

    private Object record(Class<?> type, int depth, boolean onPath) {
        above.push(type);
        RecordComponent[] components = COMPONENTS.get(type);
        Object[] parts = new Object[components.length];
        for (int c = 0; c < components.length; c++) {
            Optional<ListPath.Step> step = onPath ? path.flatMap(known -> known.step(depth)) : Optional.empty();
            RecordComponent component = components[c];
            boolean here =
                    step.isPresent() ? step.get().component().equals(component.getName()) : onPath && path.isEmpty();
            parts[c] = part(component, depth, here, step);
        }
        above.pop();
        return construct(type, components, parts);
    }

    private Object part(RecordComponent component, int depth, boolean onPath, Optional<ListPath.Step> step) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            Class<?> plain = (Class<?>) content;
            // Where the texts grow, items in items show nothing more.
            int deep = longText.isEmpty() ? 1 : 0;
            boolean again = above.stream().filter(plain::equals).count() > deep;
            if (generic.getRawType() == Optional.class) {
                return again && !onPath ? Optional.empty() : Optional.of(value(plain, component, depth, onPath, step));
            }
            boolean last = onPath && path.map(known -> known.last(depth)).orElse(!NAMES.contains(component.getName()));
            if (again && !(onPath && path.isPresent())) {
                return List.of();
            }
            return list(plain, component, depth, onPath, last ? length : onPath || beside() ? 1 : 0, step);
        }
        return value((Class<?>) type, component, depth, onPath, step);
    }

    /** Whether other lists than the long one have an element; of the document itself they do. */
    private boolean beside() {
        return likeness == Likeness.ALONE ? above.size() == 1 : above.size() < 4;
    }

    private List<Object> list(
            Class<?> content,
            RecordComponent component,
            int depth,
            boolean onPath,
            int size,
            Optional<ListPath.Step> step) {
        List<Object> elements = new ArrayList<>(size);
        int outerTexts = texts;
        int outerValues = values;
        for (int i = 0; i < size; i++) {
            if (size > 1) {
                texts = likeness.text(i);
                values = likeness.value(i);
            }
            elements.add(value(content, component, depth, onPath && i == 0, step));
        }
        texts = outerTexts;
        values = outerValues;
        return elements;
    }

    private Object value(
            Class<?> type, RecordComponent component, int depth, boolean onPath, Optional<ListPath.Step> step) {
        if (type == String.class) {
            return text(component.getName());
        }
        if (type == Integer.class) {
            return 1 + values % 5;
        }
        if (type == Boolean.class) {
            return values % 2 == 0;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(1000L + values);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2019, 1, 7).plusDays(values % 300);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2019, 1, 7, 16, 0).plusMinutes(values);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(16, 0).plusMinutes(values);
        }
        if (type == FormattedText.class) {
            return longText.isEmpty()
                    ? FormattedText.html("<p>Tekst " + texts + " om <b>sagen</b></p>")
                    : above.size() % 2 == 0 ? FormattedText.of(longText) : FormattedText.html(longText);
        }
        if (type == RuleId.class) {
            return RuleId.of(texts % 2 == 0 ? "ITM-010" : "MTG-006");
        }
        if (type == CaseNumber.class) {
            return CaseNumber.of(longText.isEmpty() ? "27.00.00-P05-" + (1 + texts) + "-16" : longText);
        }
        if (type == KleNumber.class) {
            return KleNumber.of(longText.isEmpty() ? "27.00.00" : longText);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[values % type.getEnumConstants().length];
        }
        if (type.isSealed()) {
            Class<?>[] members = type.getPermittedSubclasses();
            Class<?> member = onPath && step.isPresent() && step.get().member().isPresent()
                    ? step.get().member().get()
                    : members[values % members.length];
            return record(member, depth + 1, onPath);
        }
        return oneValue(type) ? word(type) : record(type, depth + 1, onPath);
    }

    private String text(String component) {
        if (!longText.isEmpty()) {
            return longText;
        }
        if (component.equals("key") || REFERENCES.contains(component)) {
            return "k" + texts;
        }
        if (component.equals("number") || component.equals("itemNumber")) {
            return (1 + texts) + ".";
        }
        if (component.equals("name") && above.peek().getSimpleName().equals("Body")) {
            return texts == 0 ? "Byrådet" : "Udvalg " + texts;
        }
        return component.equals("pointer") ? "/items/" + texts : "Tekst " + texts;
    }

    private static boolean oneValue(Class<?> type) {
        RecordComponent[] components = COMPONENTS.get(type);
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /** One of the words that the type knows, or where it knows none a text. */
    private Object word(Class<?> type) {
        List<Object> known = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                known.add(constant(field));
            }
        }
        return known.isEmpty()
                ? construct(type, COMPONENTS.get(type), new Object[] {longText.isEmpty() ? "ord-" + texts : longText})
                : known.get(values % known.size());
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " " + Arrays.toString(parts), impossible);
        }
    }
}
