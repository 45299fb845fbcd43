package dk.sagsgang.examples.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentStream;
import dk.sagsgang.serialization.DocumentStreamWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.testkit.archive.Archives;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentPlace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What an archive of thousands of meetings costs: reading and validating each by itself, taking all of them into an index,
 * and checking them against each other. Prints a table of processor time per document and of the heap that is left after the
 * garbage was collected, its peak while a step runs.
 */
public final class ArchiveBenchmark {

    private static final int[] SIZES = {5_000, 10_000, 20_000};
    private static final int WARM_UP = 20_000;
    private static final int MUNICIPALITIES = 90;
    private static final double MILLION = 1_000_000;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path file;
    private final AtomicLong peak = new AtomicLong();
    private final PrintStream out;

    private ArchiveBenchmark(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("archive", ".ndjson");
        try {
            new ArchiveBenchmark(file, System.out).run();
        } finally {
            Files.delete(file);
        }
    }

    private void run() throws IOException {
        watchTheHeap();
        measure(WARM_UP);
        out.println(
                "| meetings | MB | single: µs each | heap MB | index: µs each | across: µs each | index MB | heap MB |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (int meetings : SIZES) {
            out.println(measure(meetings));
        }
    }

    private String measure(int meetings) throws IOException {
        write(meetings);
        DocumentValidator validator = DocumentValidator.standard();
        AtomicLong found = new AtomicLong();
        collect();
        double single = timed(() -> each(reading ->
                found.addAndGet(reading.validate(validator).findings().size())));
        long singlePeak = collect();
        long before = used();
        CaseArchive.Builder builder = CaseArchive.builder();
        double index = timed(() -> each(reading -> builder.add(
                new DocumentPlace(reading.source(), reading.line()),
                reading.document().orElseThrow())));
        CaseArchive archive = builder.build();
        collect();
        long size = used() - before;
        double across = timed(() -> found.addAndGet(archive.check().size()));
        long acrossPeak = collect();
        if (found.get() > 0 || archive.documents().size() != meetings) {
            throw new IllegalStateException(found + " findings in an archive without faults");
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f |",
                meetings,
                Files.size(file) / MILLION,
                single / meetings,
                singlePeak / MILLION,
                index / meetings,
                across / meetings,
                size / MILLION,
                acrossPeak / MILLION);
    }

    private void write(int meetings) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                DocumentStreamWriter writer = DocumentStreamWriter.to(stream)) {
            int written = 0;
            for (int year = 0; written < meetings; year++) {
                for (Meeting meeting : Archives.ofYear(1 + year % MUNICIPALITIES, 2015 + year / MUNICIPALITIES)) {
                    if (written < meetings) {
                        writer.add(meeting);
                        written++;
                    }
                }
            }
        }
    }

    private void each(Consumer<Reading> step) throws IOException {
        try (DocumentStream stream = DocumentReader.strict().stream(file)) {
            for (Optional<Reading> next = stream.next(); next.isPresent(); next = stream.next()) {
                step.accept(next.get());
            }
        }
    }

    /** The microseconds of processor time that a step takes, that of the compiler and the collector included. */
    private static double timed(Step step) throws IOException {
        long start = PROCESS.getProcessCpuTime();
        step.run();
        return (PROCESS.getProcessCpuTime() - start) / 1_000.0;
    }

    /** Collects the garbage, and tells and forgets the most that was left after any collection since the last time. */
    private long collect() {
        System.gc();
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Math.max(peak.getAndSet(0), used());
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void watchTheHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                if (notification.getUserData() instanceof CompositeData data) {
                                    long left =
                                            GarbageCollectionNotificationInfo.from(data)
                                                    .getGcInfo()
                                                    .getMemoryUsageAfterGc()
                                                    .entrySet()
                                                    .stream()
                                                    .filter(pool ->
                                                            HEAP.stream().anyMatch(pool.getKey()::contains))
                                                    .map(Map.Entry::getValue)
                                                    .mapToLong(MemoryUsage::getUsed)
                                                    .sum();
                                    peak.accumulateAndGet(left, Math::max);
                                }
                            },
                            null,
                            null);
        }
    }

    private static final List<String> HEAP = List.of("Eden", "Survivor", "Old Gen", "Tenured");

    private interface Step {

        void run() throws IOException;
    }
}
