package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every record of the model: constructors, builders, withers and equality. */
@Domain(SagsgangDomain.class)
class RecordProperties {

    @Property
    void nothingInADocumentIsNull(@ForAll CaseDocument document) {
        Model.eachRecord(
                document,
                each -> Model.eachComponent(each, (component, value) -> {
                    assertThat(value).as(component.toString()).isNotNull();
                    if (value instanceof List<?> elements) {
                        assertThat(elements).as(component.toString()).doesNotContainNull();
                    }
                }));
    }

    @Example
    void constructorsPutTheEmptyValueForNull() {
        for (Class<? extends Record> type : Model.reachable(CaseDocument.class)) {
            int size = type.getRecordComponents().length;
            Record empty = Model.make(type, Collections.nCopies(size, null));
            Model.eachComponent(
                    empty,
                    (component, value) -> assertThat(value)
                            .as(component.toString())
                            .isNotNull()
                            .matches(given -> !Model.filled(given)
                                    || given.equals("plain")
                                    || given.equals(FormattedText.EMPTY)));
        }
    }

    @Property
    void constructorsDropTheNullsOfLists(@ForAll CaseDocument document) {
        Model.eachRecord(document, each -> {
            List<Object> withNulls = components(each);
            withNulls.replaceAll(value -> value instanceof List<?> list ? withNulls(list) : value);
            assertThat(Model.make(each.getClass(), withNulls)).isEqualTo(each);
        });
    }

    @Property
    void listsCannotBeChangedFromOutside(@ForAll CaseDocument document) {
        Model.eachRecord(document, each -> {
            List<Object> mutable = components(each);
            mutable.replaceAll(value -> value instanceof List<?> list ? new ArrayList<>(list) : value);
            Record copy = Model.make(each.getClass(), mutable);
            mutable.stream().filter(ArrayList.class::isInstance).forEach(list -> ((ArrayList<?>) list).clear());
            assertThat(copy).isEqualTo(each);
        });
    }

    @Property
    void aCopyOfAllPartsIsEqualAndHasTheSameHash(@ForAll CaseDocument document) {
        Object copy = copied(document);
        assertThat(copy).isNotSameAs(document).isEqualTo(document).hasSameHashCodeAs(document);
        assertThat(copy).hasToString(document.toString());
    }

    @Property
    void anEmptyBuilderTakesOverEverything(@ForAll CaseDocument document) {
        Model.eachRecord(
                document,
                each -> builder(each).ifPresent(builder -> {
                    call(builder, method(builder.getClass(), "from", each.getClass()), each);
                    assertThat(call(builder, method(builder.getClass(), "build")))
                            .isEqualTo(each);
                }));
    }

    @Property(tries = 100)
    void withersChangeTheirComponentAndNoOther(@ForAll CaseDocument document, @ForAll CaseDocument other) {
        Map<Class<?>, Record> others = new HashMap<>();
        Model.eachRecord(other, each -> others.put(each.getClass(), each));
        Model.eachRecord(document, each -> {
            Record from = others.get(each.getClass());
            if (from != null && builder(each).isPresent()) {
                RecordComponent[] declared = each.getClass().getRecordComponents();
                for (int c = 0; c < declared.length; c++) {
                    Object value = Model.value(from, declared[c]);
                    Object changed = call(each, wither(each.getClass(), declared[c]), value);
                    List<Object> expected = components(each);
                    expected.set(c, value);
                    assertThat(components((Record) changed)).isEqualTo(expected);
                }
            }
        });
    }

    private static List<Object> components(Record each) {
        List<Object> values = new ArrayList<>();
        Model.eachComponent(each, (component, value) -> values.add(value));
        return values;
    }

    private static List<Object> withNulls(List<?> list) {
        List<Object> withNulls = new ArrayList<>();
        withNulls.add(null);
        list.forEach(element -> {
            withNulls.add(element);
            withNulls.add(null);
        });
        return withNulls;
    }

    private static Object copied(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecordProperties::copied).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordProperties::copied);
        }
        if (value instanceof String text) {
            return new String(text.toCharArray());
        }
        if (value instanceof Record each) {
            return Model.make(
                    each.getClass(),
                    components(each).stream().map(RecordProperties::copied).toList());
        }
        return value;
    }

    /** The builder of a record, where it has one. */
    private static Optional<Object> builder(Record each) {
        return Arrays.stream(each.getClass().getMethods())
                .filter(method -> method.getName().equals("builder"))
                .findFirst()
                .map(method -> call(each, method));
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(type.getSimpleName() + " has no " + name, missing);
        }
    }

    private static Method wither(Class<?> type, RecordComponent component) {
        String name = "with" + Character.toUpperCase(component.getName().charAt(0))
                + component.getName().substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(component.getType()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no " + name));
    }

    /** Generated supertypes of builders and records are not public, so their methods must be made accessible. */
    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(method.toString(), broken);
        }
    }
}
