package dk.sagsgang.serialization.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.Filler;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.time.WorkingDays;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RequiredSection;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.suppression.Suppression;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's null is an absent value in every builder and wither, or is told by record and component. */
@Tag("once")
class NullMeansAbsentTest {

    private static final RequiredSection SECTION = RequiredSection.of(SectionKind.ECONOMIC_CONSEQUENCES);
    private static final RuleDescription RULE = Rules.catalogue().rules().get(0);

    /** Records that chance cannot fill, or that do not do without some components. */
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            RequiredSection.class,
            SECTION,
            RuleDescription.class,
            RULE,
            Profile.class,
            Profile.builder().name("slagelse").addSections(SECTION).build(),
            Context.class,
            Context.builder().addSections(SECTION).build());

    /** What a component holds that is absent; the working days of a context then are the common ones. */
    private static final List<Object> ABSENT =
            List.of("", List.of(), Set.of(), Optional.empty(), FormattedText.EMPTY, WorkingDays.mondayToSaturday());

    /** Lists whose elements are not called by the name of the list without its s. */
    private static final Map<String, String> SINGULARS = Map.of(
            "attendee",
            "attendance",
            "basis",
            "legalBasis",
            "entry",
            "contents",
            "step",
            "process",
            "officer",
            "caseOfficers");

    private static final List<Class<?>> RECORDS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.sagsgang").stream()
                    .filter(JavaClass::isRecord)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(record -> Stream.of(record.getInterfaces())
                            .anyMatch(type -> type.getSimpleName().equals("With" + record.getSimpleName())))
                    .toList();

    static Stream<Class<?>> records() {
        return RECORDS.stream();
    }

    static Stream<Class<?>> recordsWithBuilders() {
        return records()
                .filter(record ->
                        Stream.of(record.getMethods()).anyMatch(m -> m.getName().equals("builder")));
    }

    @Test
    void recordsAreFound() {
        assertThat(records()).hasSizeGreaterThan(90).contains(Profile.class, RuleDescription.class);
        assertThat(recordsWithBuilders()).hasSizeGreaterThan(90).contains(Profile.class);
    }

    @ParameterizedTest
    @MethodSource("recordsWithBuilders")
    void nullInABuilder(Class<?> record) throws ReflectiveOperationException {
        List<Method> setters = setters(record.getMethod("builder").getReturnType(), "");
        assertThat(setters).hasSizeGreaterThanOrEqualTo(record.getRecordComponents().length);
        for (Method setter : setters) {
            RecordComponent component = component(record, setter);
            for (Object nothing : nothings(setter)) {
                Object builder = builder(record);
                check(component, setter, () -> build(setter.invoke(builder, nothing)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullInAWither(Class<?> record) throws ReflectiveOperationException {
        Object filled = SAMPLES.containsKey(record)
                ? SAMPLES.get(record)
                : Filler.everything().fill(record.asSubclass(Record.class));
        List<Method> withers = setters(record, "with");
        assertThat(withers).isNotEmpty();
        for (Method wither : withers) {
            RecordComponent component = component(record, wither);
            // The sets of a rule's description are for authors of rules, and told at once.
            List<Object> nothings = component.getType() == Set.class ? List.of() : nothings(wither);
            for (Object nothing : nothings) {
                Optional<Object> made = check(component, wither, () -> wither.invoke(filled, nothing));
                if (made.isPresent()) {
                    othersAreKept(component, filled, made.get());
                }
            }
        }
    }

    /** Nothing of a list or an option is a slip of the caller: it is told at once, not when the record is built. */
    @ParameterizedTest
    @MethodSource("recordsWithBuilders")
    void aContainerThatIsNullIsToldAtOnce(Class<?> record) throws ReflectiveOperationException {
        for (Method setter : setters(record.getMethod("builder").getReturnType(), "")) {
            Class<?> type = setter.getParameterTypes()[0];
            if (type == Optional.class || type == Iterable.class || type.isArray()) {
                Object builder = builder(record);
                assertThatThrownBy(() -> setter.invoke(builder, new Object[] {null}))
                        .as("%s", setter)
                        .cause()
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    /** The records that are written by hand, as Suppression is, treat it alike. */
    @Test
    void nullInASuppression() {
        Suppression everywhere = Suppression.of(RuleId.of("ITM-010"), "Aftalt");

        assertThat(everywhere.at(ExternalId.of("sbsys", "7")).at((ExternalId) null))
                .isEqualTo(everywhere);
        assertThat(everywhere.until(LocalDate.of(2020, 12, 31)).until(null)).isEqualTo(everywhere);
        assertThat(everywhere.in("a.json").in(null)).isEqualTo(everywhere);
        assertThat(everywhere.atKey("4").atKey(null)).isEqualTo(everywhere);
        assertThat(everywhere.at("/title").at((String) null)).isEqualTo(everywhere);
    }

    private interface Made {
        Object get() throws ReflectiveOperationException;
    }

    /** What was made, whose component is then absent; nothing where the record cannot do without and says so. */
    private static Optional<Object> check(RecordComponent component, Method method, Made made)
            throws ReflectiveOperationException {
        Object record;
        try {
            record = made.get();
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause())
                    .as("%s", method)
                    .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class)
                    .hasMessageContaining("The " + component.getName() + " of a "
                            + component.getDeclaringRecord().getSimpleName());
            assertThat(List.of(String.class, Optional.class, List.class, Set.class, FormattedText.class))
                    .as("%s", method)
                    .doesNotContain(component.getType());
            return Optional.empty();
        }
        assertThat(ABSENT).as("%s", method).contains(component.getAccessor().invoke(record));
        return Optional.of(record);
    }

    private static void othersAreKept(RecordComponent changed, Object before, Object after)
            throws ReflectiveOperationException {
        for (RecordComponent component : changed.getDeclaringRecord().getRecordComponents()) {
            if (!component.getName().equals(changed.getName())) {
                assertThat(component.getAccessor().invoke(after))
                        .isEqualTo(component.getAccessor().invoke(before));
            }
        }
    }

    /** What a host may hand over for nothing: null itself, or a list of it. */
    private static List<Object> nothings(Method setter) {
        Class<?> type = setter.getParameterTypes()[0];
        if (type.isArray()) {
            return List.of(Array.newInstance(type.getComponentType(), 2));
        }
        if (type == Iterable.class) {
            return List.of(Collections.singletonList(null), Arrays.asList(null, null));
        }
        return type == Optional.class || type == Map.class ? List.of() : Collections.singletonList(null);
    }

    /** The methods of a builder, or the withers of a record, that take one component. */
    private static List<Method> setters(Class<?> type, String prefix) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getReturnType().equals(type) && method.getParameterCount() == 1)
                .filter(method -> method.getName().startsWith(prefix) && !method.isBridge())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !copiesWholeRecord(method))
                .filter(method -> !method.getName().equals("with") && !method.getParameterTypes()[0].isPrimitive())
                .filter(Method::trySetAccessible) // they stand in generated types that only their package sees
                .toList();
    }

    /** Whether it is a builder's {@code from}, which takes a record of the type that it builds. */
    private static boolean copiesWholeRecord(Method method) {
        return method.getName().equals("from")
                && Stream.of(method.getReturnType().getMethods())
                        .filter(built -> built.getName().equals("build"))
                        .anyMatch(built -> method.getParameterTypes()[0].isAssignableFrom(built.getReturnType()));
    }

    /** The component that a method is about, whose name is the method's or its plural. */
    private static RecordComponent component(Class<?> record, Method method) {
        String rest = method.getName().replaceFirst("^(addAll|add|with)(?=[A-Z])", "");
        String name = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .or(() -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> singular(component.getName(), name))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No component of " + method));
    }

    private static boolean singular(String component, String name) {
        return component.equals(name + "s")
                || component.equals(name.replaceFirst("y$", "ies"))
                || component.equals(SINGULARS.get(name));
    }

    private static Object builder(Class<?> record) throws ReflectiveOperationException {
        return record == RequiredSection.class
                ? RequiredSection.builder().section(SectionKind.ECONOMIC_CONSEQUENCES)
                : record.getMethod("builder").invoke(null);
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
