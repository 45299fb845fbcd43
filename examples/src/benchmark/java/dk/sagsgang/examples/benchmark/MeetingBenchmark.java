package dk.sagsgang.examples.benchmark;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.structure.StructureCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a meeting of 60 KB costs beside the floor: Jackson's tokens, and a bare Jackson mapper.
 *
 * <p>Each iteration is the same work, not the same time, so that a busy machine warms up as far as an idle one. The score
 * is the time by the clock of {@value #OPERATIONS} operations; {@link CpuTime} tells the processor time of one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40, batchSize = MeetingBenchmark.OPERATIONS)
@Measurement(iterations = 12, batchSize = MeetingBenchmark.OPERATIONS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class MeetingBenchmark {

    static final int OPERATIONS = 500;

    private static final int ITEMS = 130;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DocumentReader reader = DocumentReader.strict();
    private final DocumentWriter writer = DocumentWriter.compact();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final StructureCheck structure = StructureCheck.standard();
    private final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Meeting meeting = LargeMeeting.of(ITEMS);
    private byte[] json = {};

    /** Writes the meeting once and checks that it is what the figures are about. */
    @Setup
    public void prepare() {
        json = writer.write(meeting).getBytes(StandardCharsets.UTF_8);
        Report report = validator.validate(meeting);
        if (!report.clean() || json.length < 55_000 || json.length > 65_000) {
            throw new IllegalStateException(json.length + " bytes, " + report.findings());
        }
    }

    /** The floor of reading: every token and every string of it. */
    @Benchmark
    public int tokenScan() {
        int length = 0;
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token == JsonToken.VALUE_STRING ? parser.getString().length() : 1;
            }
        }
        return length;
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

    /** A bare Jackson mapper with its defaults. */
    @Benchmark
    public byte[] bareWrite() {
        return mapper.writeValueAsBytes(meeting);
    }

    /** The compact writer. */
    @Benchmark
    public byte[] write() {
        return writer.writeBytes(meeting);
    }

    /** The constraints of the records, as the library checks them. */
    @Benchmark
    public Report structure() {
        return structure.check(meeting);
    }

    /** The same constraints in Hibernate Validator, for comparison. */
    @Benchmark
    public Set<ConstraintViolation<Meeting>> hibernateValidator() {
        return hibernate.validate(meeting);
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
