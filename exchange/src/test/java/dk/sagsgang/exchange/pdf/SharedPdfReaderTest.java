package dk.sagsgang.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.serialization.DocumentWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reader of papers reads PDF files in sixteen threads at once as in one. */
class SharedPdfReaderTest {

    private static final int THREADS = 16;

    private final PaperReader papers = PaperReader.standard();

    @Test
    void sixteenThreadsReadWhatOneReads() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (String body : List.of("Havneudvalget", "Kulturudvalget", "Socialudvalget")) {
            files.add(new PrintedPages()
                    .bold(60, 60, body + " - Referat")
                    .lines(60, 90, "Dato: 4. maj 2020", "", "1. Ny bro over havnen", "", "Beslutning", "Godkendt.")
                    .bytes());
        }
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(() -> {
                    together.await();
                    return files.stream().map(this::read).toList();
                });
            }
            List<Future<List<String>>> answers = threads.invokeAll(work);

            List<String> alone = files.stream().map(this::read).toList();
            assertThat(alone).allSatisfy(read -> assertThat(read).contains("\"title\":\"Ny bro over havnen\""));
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String read(byte[] file) {
        Import read = papers.read(file, "referat.pdf");
        return read.report()
                + DocumentWriter.compact().write(read.documents().get(0).document());
    }
}
