package dk.sagsgang.validation;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.testkit.Meetings;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Meetings with slips such as people make: a valid one in which some components are copied from elsewhere in the document
 * or from another.
 *
 * <p>Of a meeting in which nothing fits, most rules that relate two facts never get to see both.
 */
public final class Slips {

    private final Random random;
    private final Map<Class<?>, List<List<Object>>> donated = new HashMap<>();
    private final Set<Integer> slipping = new HashSet<>();
    private int slot;

    private Slips(Meeting meeting, Meeting other, int slips, long seed) {
        this.random = new Random(seed);
        donate(meeting);
        int slots = slot;
        donate(other);
        for (int s = 0; s < slips; s++) {
            slipping.add(random.nextInt(slots));
        }
        slot = 0;
    }

    /** Meetings with up to a dozen slips, and any others. */
    public static Arbitrary<Meeting> meetings() {
        Arbitrary<Meeting> slipped = Combinators.combine(
                        Meetings.validMeeting(),
                        Meetings.anyMeeting(),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.longs())
                .as((valid, other, slips, seed) -> (Meeting) new Slips(valid, other, slips, seed).copied(valid));
        return Arbitraries.frequencyOf(Tuple.of(3, slipped), Tuple.of(1, Meetings.anyMeeting()))
                .withoutEdgeCases();
    }

    /** Counts the components of a record and of all in it, and keeps their values. */
    private void donate(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::donate);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::donate);
        } else if (value instanceof Record each) {
            RecordComponent[] components = each.getClass().getRecordComponents();
            List<List<Object>> byComponent = donated.computeIfAbsent(
                    each.getClass(),
                    type -> Stream.generate(() -> (List<Object>) new ArrayList<>())
                            .limit(components.length)
                            .toList());
            for (int c = 0; c < components.length; c++) {
                slot++;
                Object given = Components.value(each, components[c]);
                byComponent.get(c).add(given);
                donate(given);
            }
        }
    }

    private Object copied(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::copied).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::copied);
        }
        if (!(value instanceof Record each)) {
            return value;
        }
        RecordComponent[] components = each.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int c = 0; c < components.length; c++) {
            boolean slips = slipping.contains(slot++);
            Object copy = copied(Components.value(each, components[c]));
            values[c] = slips ? another(each.getClass(), c) : copy;
        }
        return Components.record(each.getClass(), values);
    }

    private Object another(Class<?> type, int component) {
        List<Object> others = donated.getOrDefault(type, List.of()).get(component);
        return others.get(random.nextInt(others.size()));
    }
}
