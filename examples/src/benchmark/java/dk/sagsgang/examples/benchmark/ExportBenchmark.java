package dk.sagsgang.examples.benchmark;

import dk.sagsgang.exchange.ExchangeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading exports costs beside plain parsing: a tree of the JSON, and of the HTML in each cell.
 *
 * <p>The exports of FirstAgenda are those in the folder that the property {@code sagsgang.exports} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 20)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ExportBenchmark {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<byte[]> files = new ArrayList<>();

    /** Reads the files once. */
    @Setup
    public void prepare() throws IOException {
        try (Stream<Path> folder = Files.list(Path.of(System.getProperty("sagsgang.exports", "exports")))) {
            for (Path file : folder.sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
    }

    /** The floor: a tree of every file, and one of the HTML in each cell. */
    @Benchmark
    public int plainParsing() {
        int nodes = 0;
        for (byte[] file : files) {
            for (JsonNode item : mapper.readTree(file).get("Dagsordenpunkter")) {
                for (JsonNode field : item.get("Felter")) {
                    nodes += Parser.htmlParser()
                            .parseInput(field.get("Html").asString(), "")
                            .childNodeSize();
                }
            }
        }
        return nodes;
    }

    /** The documents, with their places. */
    @Benchmark
    public int documents() {
        int documents = 0;
        for (byte[] file : files) {
            documents += ExchangeReader.standard()
                    .read(file, "minutes.json")
                    .documents()
                    .size();
        }
        return documents;
    }

    /** The documents and the account of what has no place in them. */
    @Benchmark
    public int documentsAndAccount() {
        int words = 0;
        for (byte[] file : files) {
            words += ExchangeReader.standard()
                    .read(file, "minutes.json")
                    .account()
                    .words()
                    .size();
        }
        return words;
    }
}
