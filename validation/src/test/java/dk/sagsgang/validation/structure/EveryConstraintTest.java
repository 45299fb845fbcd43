package dk.sagsgang.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Finding;
import dk.sagsgang.validation.Components;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint of the model, broken by itself in a record in which nothing else is said. */
@Tag("host")
class EveryConstraintTest {

    @ParameterizedTest
    @MethodSource("constrained")
    void isFoundWhereHibernateValidatorFindsIt(Class<? extends Record> type) {
        Record wrong = wrong(type);
        List<Finding> found = StructureWalk.findings(wrong);

        assertThat(found).containsExactlyInAnyOrderElementsOf(HostFindings.of(Provider.VALIDATOR, wrong));
        assertThat(found)
                .extracting(finding -> finding.location().pointer())
                .containsAll(
                        asked(type).map(component -> "/" + component.name()).toList());
    }

    static List<Class<? extends Record>> constrained() {
        TreeMap<String, Class<? extends Record>> found = new TreeMap<>();
        for (Class<? extends Record> document : List.of(Meeting.class, Commission.class, OrganisationModel.class)) {
            collect(document, found);
        }
        return found.values().stream()
                .filter(type -> asked(type).findAny().isPresent())
                .toList();
    }

    private static void collect(Class<?> type, TreeMap<String, Class<? extends Record>> found) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else {
            Class<? extends Record> record = type.asSubclass(Record.class);
            if (found.put(record.getName(), record) == null) {
                for (ConstrainedComponent component : StructurePlan.constraints(record)) {
                    Class<?> below = component.below();
                    if (below != null) {
                        collect(below, found);
                    }
                }
            }
        }
    }

    private static Stream<ConstrainedComponent> asked(Class<? extends Record> type) {
        return StructurePlan.constraints(type).stream().filter(ConstrainedComponent::asks);
    }

    /** A record in which no text is filled in, every list is empty and every number is below zero. */
    private static Record wrong(Class<? extends Record> type) {
        Set<String> asked =
                Set.copyOf(asked(type).map(ConstrainedComponent::name).toList());
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> asked.contains(component.getName()) ? wrong(component) : null)
                .toArray();
        return Components.record(type, values);
    }

    private static @Nullable Object wrong(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.of(generic.getActualTypeArguments()[0] == BigDecimal.class ? BigDecimal.valueOf(-1) : -1);
        }
        return null;
    }
}
