package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever became of a document, it is read, validated and reported on in every format and in either language, and no report
 * shows a number of a person. The documents are those that have something in them: the samples of the rules and the
 * reference documents, with parts left out, doubled and put where they do not belong.
 */
class SpoiledReportsProperties {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("da"));
    private static final List<String> NUMBERS = List.of(" 010190-1234", " CPR 010190 1234", " cpr-nr. 0101901234");
    private static final DocumentValidator RULES = DocumentValidator.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> DOCUMENTS = documents();

    @Property(tries = 300)
    void everyReportIsWrittenAndShowsNoNumberOfAPerson(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        String spoiled = Mutation.parts(document, NUMBERS.get(random.nextInt(NUMBERS.size())), random);
        DocumentReader reader = random.nextBoolean() ? DocumentReader.strict() : DocumentReader.tolerant();
        Locale language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        Report report = reader.read(spoiled, "x.json").validate(RULES);
        String json = ReportJson.compact(language).write("x.json", report);
        String sarif = written(report, out -> SarifStream.to(out, language));
        String junit = written(report, out -> JunitStream.to(out, language));

        assertThat(report + json + sarif + junit).doesNotContainPattern("[0-9]{6}[- ]?1234");
        assertThat(MAPPER.readTree(json).isObject()).isTrue();
        assertThat(MAPPER.readTree(sarif).isObject()).isTrue();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(junit.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Opening {
        ReportSink to(OutputStream out) throws IOException;
    }

    private static String written(Report report, Opening opening) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = opening.to(out)) {
            sink.add("x.json", report);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> documents() {
        List<String> documents =
                new ArrayList<>(Samples.all().stream().map(Sample::json).toList());
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "documents"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String json = Files.readString(file);
                for (int times = 0; times < 20; times++) {
                    documents.add(json);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents;
    }
}
