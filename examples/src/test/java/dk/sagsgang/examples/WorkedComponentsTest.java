package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever looks a component of a record up sees what stands in it: its Javadoc has a value, and one of its type. */
@Tag("once")
class WorkedComponentsTest {

    private static final List<String> MODULES =
            List.of("core", "validation", "serialization", "exchange", "testkit", "assertions");

    private static final Pattern COMPONENT =
            Pattern.compile("\\n \\* @param (\\w+) (.*?)(?=\\n \\* @|\\n \\*/)", Pattern.DOTALL);

    /** Code, what stands in print, or a number. */
    private static final Pattern VALUE = Pattern.compile("\\{@code [^}]+}|\"[^\"]+\"|\\d");

    /** The value of the worked example, which {@code such as} or {@code so} begins. */
    private static final Pattern WORKED =
            Pattern.compile("(?:such as|, so) (?:\\{@code (?:\\[)?\"?([^}\"]*)\"?]?}|\"([^\"]*)\")");

    /** What can be asked of a value of a type: that it is understood. */
    private static final Map<Class<?>, Predicate<String>> UNDERSTOOD = Map.ofEntries(
            Map.entry(LocalDate.class, printed -> !LocalDate.parse(printed).equals(LocalDate.MIN)),
            Map.entry(
                    LocalDateTime.class, printed -> LocalDateTime.parse(printed).getYear() > 0),
            Map.entry(LocalTime.class, printed -> LocalTime.parse(printed).getHour() >= 0),
            Map.entry(Integer.class, printed -> Integer.parseInt(printed) >= 0),
            Map.entry(Long.class, printed -> Long.parseLong(printed) >= 0),
            Map.entry(BigDecimal.class, printed -> new BigDecimal(printed).signum() > 0),
            Map.entry(Boolean.class, printed -> printed.equals("true") || printed.equals("false")),
            Map.entry(Amount.class, printed -> Amount.of(printed).value().isPresent()),
            Map.entry(Share.class, printed -> Share.of(printed).percent().isPresent()),
            Map.entry(
                    Count.class,
                    printed -> Count.of(printed).value().isPresent()
                            || Count.of(printed).decimal().isPresent()),
            Map.entry(Rhythm.class, printed -> Rhythm.of(printed).kind().isPresent()),
            Map.entry(CaseNumber.class, printed -> CaseNumber.of(printed).wellFormed()),
            Map.entry(KleNumber.class, printed -> KleNumber.of(printed).wellFormed()),
            Map.entry(Cvr.class, printed -> Cvr.of(printed).checksOut()),
            Map.entry(
                    MunicipalityCode.class,
                    printed -> MunicipalityCode.of(printed).known()),
            Map.entry(RuleId.class, printed -> RuleId.of(printed).id().equals(printed)));

    private record Told(Class<?> record, RecordComponent component, String text) {

        @Override
        public String toString() {
            return record.getSimpleName() + "." + component.getName() + ": " + text;
        }
    }

    @Test
    void everyComponentShowsAValue() throws IOException, ReflectiveOperationException {
        assertThat(told().stream().filter(each -> !VALUE.matcher(each.text).find()))
                .isEmpty();
        assertThat(told()).hasSizeGreaterThan(800);
    }

    @Test
    void noTwoComponentsOfARecordAreToldAlike() throws IOException, ReflectiveOperationException {
        Set<String> seen = new HashSet<>();

        assertThat(told().stream().filter(each -> !seen.add(each.record.getName() + " " + each.text)))
                .isEmpty();
    }

    @Test
    void theValueIsOneOfTheType() throws IOException, ReflectiveOperationException {
        List<String> strange = new ArrayList<>();
        int asked = 0;
        for (Told each : told()) {
            Class<?> held = held(each.component.getGenericType());
            Matcher worked = WORKED.matcher(each.text);
            Optional<Predicate<String>> asks = understood(held);
            if (asks.isEmpty() || !worked.find()) {
                continue;
            }
            asked++;
            String value = worked.group(1) == null ? worked.group(2) : worked.group(1);
            if (!understands(asks.orElseThrow(), value)) {
                strange.add(each.toString());
            }
        }

        assertThat(strange).isEmpty();
        assertThat(asked).isGreaterThan(150);
    }

    private static boolean understands(Predicate<String> asks, String value) {
        try {
            return asks.test(value);
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static Optional<Predicate<String>> understood(Class<?> held) {
        if (Code.class.isAssignableFrom(held)) {
            return Optional.of(word -> code(held, word).known());
        }
        if (KnownCode.class.isAssignableFrom(held)) {
            return Optional.of(word -> List.of(held.getEnumConstants()).stream()
                    .map(KnownCode.class::cast)
                    .anyMatch(constant ->
                            constant.code().equals(word) || constant.name().equals(word)));
        }
        return Optional.ofNullable(UNDERSTOOD.get(held));
    }

    private static Code code(Class<?> type, String word) {
        try {
            Constructor<?> made = type.getConstructor(String.class);
            return (Code) made.newInstance(word);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(type.getName(), refused);
        }
    }

    /** What an Optional or a list holds; the type itself where it is neither. */
    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?> inside) {
            return inside;
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static List<Told> told() throws IOException, ReflectiveOperationException {
        List<Told> told = new ArrayList<>();
        for (PublicSources.Type source : PublicSources.of(MODULES)) {
            Class<?> type = Class.forName(source.name());
            if (!type.isRecord()) {
                continue;
            }
            Map<String, String> texts = texts(source.javadoc());
            for (RecordComponent component : type.getRecordComponents()) {
                told.add(new Told(type, component, texts.getOrDefault(component.getName(), "")));
            }
        }
        return told;
    }

    private static Map<String, String> texts(String javadoc) {
        return COMPONENT
                .matcher(javadoc)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), WorkedComponentsTest::oneLine, (first, second) -> first));
    }

    private static String oneLine(MatchResult component) {
        return component.group(2).replaceAll("\\s*\\n \\*\\s*", " ").strip();
    }
}
