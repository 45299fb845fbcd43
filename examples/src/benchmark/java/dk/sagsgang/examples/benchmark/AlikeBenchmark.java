package dk.sagsgang.examples.benchmark;

import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.validation.DocumentValidator;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
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
 * How the cost of reading and validating grows with parts that are alike: lines of attendance, ballots, lines of the contents,
 * items under each other, values that cannot be read, bodies of a roster, and phrases of one quoted text. Ten times as many
 * must cost about ten times as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class AlikeBenchmark {

    private static final int DEPTH = 44;

    /** How many parts are alike. */
    @Param({"1000", "10000"})
    public int parts;

    private final DocumentValidator validator = DocumentValidator.standard();
    private String attendance = "";
    private String ballots = "";
    private String contents = "";
    private String nested = "";
    private String badValues = "";
    private String quoted = "";
    private String roster = "";

    /** Makes the texts. */
    @Setup
    public void prepare() {
        attendance = meeting(
                "\"attendance\":[" + each(i -> "{\"person\":{\"name\":\"Bo Holm\"},\"status\":\"present\"}") + "]");
        ballots = meeting(
                "\"items\":[{\"title\":\"Budget\",\"decisions\":[{\"text\":\"Godkendt\",\"votes\":[{\"inFavour\":1,"
                        + "\"ballots\":[" + each(i -> "{\"person\":{\"name\":\"Bo Holm\"},\"choice\":\"in-favour\"}")
                        + "]}]}]}]");
        contents = meeting("\"contents\":[" + each(i -> "{\"title\":\"Orientering\"}") + "],\"items\":["
                + each(i -> "{\"title\":\"Orientering\"}") + "]");
        nested = meeting("\"items\":[" + "{\"title\":\"Sag\",\"items\":[".repeat(DEPTH)
                + each(i -> "{\"title\":\"Sag\"}") + "]}".repeat(DEPTH) + "]");
        badValues = meeting("\"items\":[" + each(i -> "{\"title\":7}") + "]");
        quoted = meeting("\"items\":[{\"title\":\"Sag\",\"sections\":[{\"heading\":\"Notat\",\"text\":\"\\\""
                + "xx.xx ".repeat(parts) + "\\\"\"}]}]");
        roster = "{\"sagsgang\":\"1.0\",\"type\":\"profile\",\"rosters\":[{\"bodies\":["
                + each(i -> "{\"body\":{\"name\":\"Udvalg " + i + "\"}}") + "]}]}";
    }

    private static String meeting(String rest) {
        return "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"bodies\":[{\"name\":\"Udvalget for Nærhed\"}],"
                + "\"edition\":\"minutes\",\"date\":\"2019-01-07\"," + rest + "}";
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, parts).mapToObj(part).collect(Collectors.joining(","));
    }

    private Object validated(String json) {
        return DocumentReader.strict().read(json, "meeting.json").validate(validator);
    }

    /** Equal lines of attendance. */
    @Benchmark
    public Object equalAttendance() {
        return validated(attendance);
    }

    /** Equal ballots in one vote. */
    @Benchmark
    public Object equalBallots() {
        return validated(ballots);
    }

    /** A table of contents of one title. */
    @Benchmark
    public Object contentsOfOneTitle() {
        return validated(contents);
    }

    /** Items under each other. */
    @Benchmark
    public Object nestedItems() {
        return validated(nested);
    }

    /** Values of another type than belongs there. */
    @Benchmark
    public Object valuesOfAnotherType() {
        return validated(badValues);
    }

    /** The same, and what can be mended in them. */
    @Benchmark
    public Object fixOfManyFindings() {
        return DocumentFixer.with(DocumentReader.strict(), validator)
                .fix(DocumentReader.strict().read(badValues, "meeting.json"));
    }

    /** Phrases of a template in one quoted text. */
    @Benchmark
    public Object quotedText() {
        return validated(quoted);
    }

    /** Bodies of a roster. */
    @Benchmark
    public Object bodiesOfARoster() {
        return ProfileReader.standard().read(roster, "profile.json");
    }
}
