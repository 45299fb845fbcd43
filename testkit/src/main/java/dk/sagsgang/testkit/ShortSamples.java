package dk.sagsgang.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik prints a record of the model: its components by name, without those that are empty. A record prints itself
 * without its texts, since hosts log it; the report of a failed property needs them.
 *
 * <p>A meeting of which only the day is told prints as {@code Meeting{date=2019-01-07}}: one component in place of
 * forty.
 */
public final class ShortSamples implements SampleReportingFormat {

    /** For jqwik. */
    public ShortSamples() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Record && value.getClass().getPackageName().startsWith("dk.sagsgang.");
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value.getClass().getSimpleName());
    }

    @Override
    public Object report(Object value) {
        Map<Object, Object> filled = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            if (part instanceof Optional<?> optional) {
                part = optional.isPresent() ? optional.get() : "";
            }
            if (!part.equals("") && !(part instanceof Collection<?> list && list.isEmpty())) {
                filled.put(SampleReportingFormat.plainLabel(component.getName()), part);
            }
        }
        return filled;
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A component of a public record is readable: " + component, impossible);
        }
    }
}
