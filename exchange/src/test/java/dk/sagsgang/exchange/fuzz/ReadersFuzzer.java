package dk.sagsgang.exchange.fuzz;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;

/**
 * What a fuzzer that goes by coverage (Jazzer) runs: whatever bytes a source holds, readers answer with a document or a problem and
 * never with an exception, and what they read is validated, written and mended without one.
 *
 * <p>{@code .ci/fuzz} runs it; what it found is kept among the seeds, which {@link FuzzedReadersTest} reads in every build.
 */
public final class ReadersFuzzer {

    /** Small enough that a fuzzer gets on. */
    private static final ReadLimits LIMITS = ReadLimits.STANDARD.withBytes(100_000);

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    private static final DocumentWriter WRITER = DocumentWriter.compact();

    private ReadersFuzzer() {}

    /** One run: all readers of the library on the same bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        whole(ExchangeReader.standard().with(LIMITS).read(bytes, "fuzzed"));
        for (PaperKind kind : PaperKind.values()) {
            whole(PaperReader.standard().with(LIMITS).as(kind).read(bytes, "fuzzed"));
        }
        whole(DocumentReader.strict().with(LIMITS).read(bytes, "fuzzed"));
        DocumentReader tolerant = DocumentReader.tolerant().with(LIMITS);
        Reading reading = tolerant.read(bytes, "fuzzed");
        whole(reading);
        DocumentFixer.with(tolerant, VALIDATOR).fix(reading);
    }

    private static void whole(Reading reading) {
        reading.validate(VALIDATOR);
        reading.document().ifPresent(WRITER::write);
    }

    /** What is drawn up only when it is asked for. */
    private static void whole(Import read) {
        read.report().findings();
        read.account();
        for (Imported imported : read.documents()) {
            imported.places();
            imported.validate(VALIDATOR);
            WRITER.write(imported.document());
        }
    }
}
