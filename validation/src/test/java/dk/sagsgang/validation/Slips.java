package dk.sagsgang.validation;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.organisation.OrganisationModels;
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
 * Documents with slips such as people make: a valid one in which some components are copied from elsewhere in the document
 * or from another.
 *
 * <p>Of a document in which nothing fits, most rules that relate two facts never get to see both.
 */
public final class Slips {

    private final Random random;
    private final Map<Class<?>, List<List<Object>>> donated = new HashMap<>();
    private final Set<Integer> slipping = new HashSet<>();
    private int slot;

    private Slips(Record valid, Record other, int slips, long seed) {
        this.random = new Random(seed);
        donate(valid);
        int slots = slot;
        donate(other);
        for (int s = 0; s < slips; s++) {
            slipping.add(random.nextInt(slots));
        }
        slot = 0;
    }

    /** Meetings with up to a dozen slips, and any others. */
    public static Arbitrary<Meeting> meetings() {
        return in(Meetings.validMeeting(), Meetings.anyMeeting());
    }

    /** Organisation models with up to a dozen slips, and any others. */
    public static Arbitrary<OrganisationModel> organisationModels() {
        return in(OrganisationModels.validOrganisationModel(), OrganisationModels.anyOrganisationModel());
    }

    /** Commissions with up to a dozen slips, and any others. */
    public static Arbitrary<Commission> commissions() {
        return in(Commissions.validCommission(), Commissions.anyCommission());
    }

    private static <D extends Record> Arbitrary<D> in(Arbitrary<D> valid, Arbitrary<D> any) {
        Arbitrary<D> slipped = Combinators.combine(
                        valid, any, Arbitraries.integers().between(1, 12), Arbitraries.longs())
                .as(Slips::slipped);
        return Mix.frequencyOf(Tuple.of(3, slipped), Tuple.of(1, any));
    }

    @SuppressWarnings("unchecked") // a copy is of the same class
    private static <D extends Record> D slipped(D valid, D other, int slips, long seed) {
        return (D) new Slips(valid, other, slips, seed).copied(valid);
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
