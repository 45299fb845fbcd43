package dk.sagsgang.examples.benchmark;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** The same as {@link MeetingBenchmark} for minutes of long texts with markup: some 90 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40, batchSize = ProseBenchmark.OPERATIONS)
@Measurement(iterations = 12, batchSize = ProseBenchmark.OPERATIONS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ProseBenchmark {

    static final int OPERATIONS = 200;

    private static final int ITEMS = 12;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DocumentReader reader = DocumentReader.strict();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final Meeting meeting = ProseMeeting.of(ITEMS);
    private byte[] json = {};

    /** Writes the meeting once and checks that it is what the figures are about. */
    @Setup
    public void prepare() {
        json = DocumentWriter.compact().write(meeting).getBytes(StandardCharsets.UTF_8);
        Report report = validator.validate(meeting);
        if (!report.findings().isEmpty() || json.length < 80_000 || json.length > 100_000) {
            throw new IllegalStateException(json.length + " bytes, " + report.findings());
        }
    }

    /** A bare Jackson mapper with its defaults. */
    @Benchmark
    public CaseDocument bareRead() {
        return mapper.readValue(json, CaseDocument.class);
    }

    /** The strict reader. */
    @Benchmark
    public Reading read() {
        return reader.read(json, "meeting.json");
    }

    /** The rules of the catalogue. */
    @Benchmark
    public Report rules() {
        return validator.checkRules(meeting);
    }

    /** Reading, structure and rules: all that the command line does for a file. */
    @Benchmark
    public Report everything() {
        return reader.read(json, "meeting.json").validate(validator);
    }
}
