package dk.sagsgang.examples.growth;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way from a record to one of the lists in it, found in the records themselves: a list that is added to the model has
 * its way too.
 *
 * @param root the record
 * @param steps the components down to the list, which is the last
 */
record ListPath(Class<?> root, List<Step> steps) {

    /**
     * A component on the way.
     *
     * @param component its name
     * @param member of a closed family, the record that the way goes through
     */
    record Step(String component, Optional<Class<?>> member) {}

    /** The component that the way takes in the record at this depth. */
    Optional<Step> step(int depth) {
        return depth < steps.size() ? Optional.of(steps.get(depth)) : Optional.empty();
    }

    /** Whether the list is that of the record at this depth. */
    boolean last(int depth) {
        return depth == steps.size() - 1;
    }

    /** Every list in a record and in the records in it, each component once. */
    static List<ListPath> all(Class<? extends Record> root) {
        List<ListPath> found = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        open.add(new Reached(root, List.of()));
        while (!open.isEmpty()) {
            Reached next = open.poll();
            if (seen.add(next.type)) {
                for (RecordComponent component : next.type.getRecordComponents()) {
                    follow(root, next, component, found, open);
                }
            }
        }
        return found;
    }

    private static void follow(
            Class<?> root, Reached from, RecordComponent component, List<ListPath> found, Deque<Reached> open) {
        Type type = component.getGenericType();
        Class<?> content =
                (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
        if (component.getType() == List.class) {
            found.add(new ListPath(root, with(from.steps, component, Optional.empty())));
        }
        if (content.isSealed()) {
            for (Class<?> member : content.getPermittedSubclasses()) {
                open.add(new Reached(member, with(from.steps, component, Optional.of(member))));
            }
        } else if (content.isRecord() && !valued(content)) {
            open.add(new Reached(content, with(from.steps, component, Optional.empty())));
        }
    }

    private static boolean valued(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static List<Step> with(List<Step> steps, RecordComponent component, Optional<Class<?>> member) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(component.getName(), member));
        return List.copyOf(longer);
    }

    @Override
    public String toString() {
        return root.getSimpleName() + steps.stream().map(Step::component).collect(Collectors.joining("/", "/", ""));
    }

    private record Reached(Class<?> type, List<Step> steps) {}
}
