package dk.sagsgang.examples.benchmark;

import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppression;
import dk.sagsgang.validation.suppression.Suppressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Everything that is done with a document, from its bytes to the report: reading, validating, locating, mending, sieving and
 * writing what was found. Twice as many parts of a kind must cost about twice as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class TwiceBenchmark {

    private static final String MEETING = "\"type\":\"meeting\",\"bodies\":[{\"name\":\"Udvalget for Nærhed\"}],"
            + "\"edition\":\"minutes\",\"date\":\"2019-01-07\",";

    private final DocumentReader reader = DocumentReader.strict();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final ReportJson json = ReportJson.compact(Locale.ENGLISH);

    /** Of what there are many. */
    @Param({"items", "attendees", "ballots", "sections", "units", "seats", "findings", "losses"})
    public String of = "";

    /** How many there are. */
    @Param({"10000", "20000"})
    public int parts;

    private String document = "";

    /** Writes the document. */
    @Setup
    public void prepare() {
        document = "{\"sagsgang\":\"1.0\"," + body() + "}";
    }

    private String body() {
        return switch (of) {
            case "items" ->
                MEETING + list("items", "{\"key\":\"k%1$d\",\"number\":\"%1$d\",\"title\":\"Sag nummer %1$d\"}");
            case "attendees" ->
                MEETING + list("attendance", "{\"person\":{\"name\":\"Bo Holm %d\"},\"status\":\"present\"}");
            case "ballots" ->
                MEETING + "\"items\":[{\"title\":\"Budget\",\"decisions\":[{\"text\":\"Godkendt\",\"votes\":[{"
                        + list("ballots", "{\"person\":{\"name\":\"Bo Holm %d\"},\"choice\":\"in-favour\"}") + "}]}]}]";
            case "sections" ->
                MEETING + "\"items\":[{\"title\":\"Budget\","
                        + list("sections", "{\"heading\":\"Afsnit %1$d\",\"text\":\"Der er afsat %1$d kr.\"}") + "}]";
            case "units" ->
                "\"type\":\"organisation-model\",\"title\":\"Forslag\",\"state\":\"proposed\","
                        + list("units", "{\"key\":\"k%1$d\",\"name\":\"Afdeling %1$d\",\"kind\":\"department\"}");
            case "seats" ->
                "\"type\":\"commission\",\"title\":\"Kommissorium\",\"composition\":{"
                        + list(
                                "seats",
                                "{\"key\":\"k%1$d\",\"filledBy\":{\"type\":\"person\",\"person\":{\"name\":\"Bo Holm %1$d\"}}}")
                        + "}";
            case "findings" ->
                MEETING + list("items", "{\"key\":\"k\",\"number\":\"%d\",\"title\":\"Budget 2020-2013\"}");
            case "losses" -> MEETING + list("items", "{\"title\":%d}");
            default -> throw new IllegalArgumentException(of);
        };
    }

    private String list(String name, String part) {
        return "\"" + name + "\":["
                + IntStream.rangeClosed(1, parts)
                        .mapToObj(i -> String.format(Locale.ROOT, part, i))
                        .collect(Collectors.joining(","))
                + "]";
    }

    /** From the bytes to the report. */
    @Benchmark
    public Object everything() {
        Reading reading = reader.read(document, "document.json");
        Report report = reading.validate(validator);
        Report sifted = new Suppressions(List.of(Suppression.of(RuleId.of("TXT-001"), "Aftalt")))
                .on(LocalDate.of(2019, 2, 1))
                .sift("document.json", report, reading.elements());
        Report left = Baseline.EMPTY.sieve().sift("document.json", sifted, reading.elements());
        return List.of(DocumentFixer.with(reader, validator).fix(reading), json.write("document.json", left));
    }
}
