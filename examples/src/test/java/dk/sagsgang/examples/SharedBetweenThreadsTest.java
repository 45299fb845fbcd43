package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.testkit.sample.ReferenceDocument;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.message.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Readers, validators, writers, fixers and messages are made once: sixteen threads that share them get what one gets. */
class SharedBetweenThreadsTest {

    private static final int THREADS = 16;
    private static final String EXPORT = """
            <Publication><Agendas><Agenda><Name>Udvalget</Name><Items><Item><Caption>Bro</Caption><Fields><ItemField>
            <Caption>Beslutning</Caption><Content>&lt;p&gt;Godkendt.&lt;/p&gt;</Content></ItemField></Fields></Item>
            </Items></Agenda></Agendas></Publication>""";

    private final DocumentReader reader = DocumentReader.strict();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final DocumentWriter writer = DocumentWriter.compact();
    private final DocumentFixer fixer = DocumentFixer.with(reader, validator);
    private final ReportJson reports = ReportJson.compact(Locale.ENGLISH);
    private final ExchangeReader exports = ExchangeReader.standard();
    private final Messages danish = Messages.in(Locale.forLanguageTag("da"));
    private final CaseArchive archive = archive();

    @Test
    void sixteenThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        List<String> documents = documents();
        List<String> expected = new ArrayList<>();
        for (String json : documents) {
            expected.add(everything(json));
        }
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                // Each in an order of its own, so that different documents meet.
                List<Integer> order = order(documents.size(), thread);
                work.add(() -> {
                    together.await();
                    String[] got = new String[documents.size()];
                    for (int number : order) {
                        got[number] = everything(documents.get(number));
                    }
                    return List.of(got);
                });
            }
            for (Future<List<String>> got : threads.invokeAll(work)) {
                assertThat(got.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String everything(String json) {
        Reading reading = reader.read(json, "document.json");
        Report report = reading.validate(validator);
        StringBuilder all = new StringBuilder(reports.write("document.json", report));
        for (Finding finding : report.findings()) {
            all.append(danish.text(finding)).append('\n');
        }
        reading.document().map(writer::write).ifPresent(all::append);
        all.append(fixer.fix(json.getBytes(StandardCharsets.UTF_8), "document.json")
                .mended()
                .size());
        for (Imported imported : exports.read(EXPORT.getBytes(StandardCharsets.UTF_8), "export.xml")
                .documents()) {
            all.append(writer.write(imported.document()));
        }
        return all.append(archive.check()).toString();
    }

    private CaseArchive archive() {
        CaseArchive.Builder builder = CaseArchive.builder();
        for (ReferenceDocument document : ReferenceDocument.values()) {
            CaseDocument read =
                    reader.read(document.json(), document.file()).document().orElseThrow();
            builder.add(document.file(), read);
        }
        return builder.build();
    }

    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (ReferenceDocument document : ReferenceDocument.values()) {
            documents.add(document.json());
        }
        for (Sample sample : Samples.all()) {
            if (documents.size() < 60 && !sample.valid()) {
                documents.add(sample.json());
            }
        }
        return documents;
    }

    private static List<Integer> order(int size, int seed) {
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            order.add(number);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
