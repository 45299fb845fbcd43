package dk.sagsgang.serialization;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.Constructor;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Fills records by their components, so that no component can be forgotten: all of them, or some by chance. What it makes
 * keeps to the bounds of the JSON form and means nothing.
 */
public final class Filler {

    private static final List<String> TEXTS = List.of(
            "Godkendelse af dagsorden",
            "Sagsfremstilling på æøå ÆØÅ, §\u00a017 stk.\u00a04",
            "linje 1\nlinje 2\r\n\tindrykket",
            "\"citat\" og \\ skråstreg / anden",
            "afsnit\u2028nyt\u2029afsnit",
            "et smil \uD83D\uDE00 og \uD834\uDD1E",
            "</script><b>ikke markup</b>",
            " ",
            "0");

    private final Random random;
    private final IntPredicate filled;
    private boolean sound;
    private final Deque<Type> path = new ArrayDeque<>();
    private final Set<String> touched = new TreeSet<>();
    private final Map<Class<?>, Integer> members = new HashMap<>();
    private int turn;

    private Filler(Random random, IntPredicate filled) {
        this.random = random;
        this.filled = filled;
    }

    /** Fills every component; a record inside itself twice. */
    public static Filler everything() {
        return new Filler(new Random(1), depth -> true);
    }

    /** Fills components by chance, fewer the deeper they lie. */
    static Filler byChance(long seed) {
        Random random = new Random(seed);
        return new Filler(random, depth -> random.nextInt(10) < Math.max(2, 7 - depth));
    }

    /** So that no constraint of the records is broken: what must be there is there, and no number is too small. */
    Filler soundly() {
        sound = true;
        return this;
    }

    public <R extends Record> R fill(Class<R> type) {
        return type.cast(record(type));
    }

    /** The components that were filled, such as {@code Meeting.bodies}. */
    public Set<String> touched() {
        return touched;
    }

    private Object record(Class<?> type) {
        path.push(type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean again = wraps(components[i].getGenericType(), type) && count(type) > 2;
            boolean needed = sound && mustBeThere(components[i]);
            if (needed || (!again && (filled.test(path.size()) || components.length == 1))) {
                values[i] = value(components[i].getGenericType());
                touched.add(type.getSimpleName() + "." + components[i].getName());
            }
        }
        path.pop();
        return construct(type, components, values);
    }

    private static boolean mustBeThere(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class);
    }

    private long count(Type type) {
        return path.stream().filter(type::equals).count();
    }

    private static boolean wraps(Type type, Class<?> record) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0].equals(record);
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? Optional.of(value(content)) : list(content);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            String text = TEXTS.get(next(TEXTS.size()));
            return sound && text.isBlank() ? "0" : text;
        }
        if (plain == Integer.class) {
            int number =
                    List.of(0, 1, 25, -3, Integer.MAX_VALUE, Integer.MIN_VALUE).get(next(6));
            return sound ? Math.max(1, number) : number;
        }
        if (plain == Boolean.class) {
            return next(2) == 0;
        }
        if (plain == BigDecimal.class) {
            BigDecimal number = new BigDecimal(
                    List.of("2500000", "2.10", "-0.001", "1E+9", "0", "417e6").get(next(6)));
            return sound ? number.abs() : number;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_058));
        }
        if (plain == LocalDateTime.class) {
            return LocalDateTime.of((LocalDate) value(LocalDate.class), (LocalTime) value(LocalTime.class));
        }
        if (plain == LocalTime.class) {
            return List.of(
                            LocalTime.of(16, 0),
                            LocalTime.of(9, 5, 7),
                            LocalTime.MIDNIGHT,
                            LocalTime.of(1, 2, 3, 100_000_000),
                            LocalTime.of(23, 59, 59, 999_999_999))
                    .get(next(5));
        }
        if (plain == FormattedText.class) {
            String text = (String) value(String.class);
            return next(2) == 0 ? FormattedText.of(text) : FormattedText.html("<p>" + text + "</p>");
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[next(plain.getEnumConstants().length)];
        }
        if (plain.isSealed()) {
            return member(plain);
        }
        return oneValue(plain) ? word(plain) : record(plain);
    }

    /** Goes round the records of a closed family, so that each is met. */
    private Object member(Class<?> family) {
        Class<?>[] types = family.getPermittedSubclasses();
        return record(types[members.merge(family, 1, Integer::sum) % types.length]);
    }

    private static boolean oneValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /** A word that is not blank: blank ones count as absent. */
    private Object word(Class<?> type) {
        String word = List.of("noted", "ny-kode", "27.00.00-P05-1-16", "Ø60", "xx/____")
                .get(next(5));
        return construct(type, type.getRecordComponents(), new Object[] {word});
    }

    private List<Object> list(Type content) {
        List<Object> elements = new ArrayList<>();
        int size = path.size() > 3 ? 1 : 1 + next(2);
        for (int i = 0; i < size; i++) {
            elements.add(value(content));
        }
        return elements;
    }

    /** Goes round for a full record, so that every kind of value is met; else by chance. */
    private int next(int bound) {
        turn++;
        return random.nextBoolean() ? turn % bound : random.nextInt(bound);
    }
}
