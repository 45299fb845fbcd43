package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceFile;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the agenda systems of Danish municipalities export, and papers as people write them.
 *
 * <pre>{@code
 * Import read = ExchangeReader.standard().read(Path.of("dagsorden.json"));
 * }</pre>
 *
 * <p>Which {@link ExchangeFormat format} a file is in is found out from what stands in it, never from its name. No exception comes
 * out of a reader for what a source holds: broken syntax, half files, wrong encodings, and what is larger or deeper than the
 * {@link ReadLimits} are findings in the report of the {@link Import}. No external entity is looked up and none is expanded.
 *
 * <p>What is read is read with caution: an item is open only where the file says so by a mark that can be relied on in its format,
 * and words that are not understood stay text in the section where they stand.
 *
 * <p>Readers are immutable and safe for several threads.
 */
public final class ExchangeReader {

    private static final ExchangeReader STANDARD = new ExchangeReader(ReadLimits.STANDARD, null);

    private final ReadLimits limits;
    private final @Nullable ExchangeFormat format;

    private ExchangeReader(ReadLimits limits, @Nullable ExchangeFormat format) {
        this.limits = limits;
        this.format = format;
    }

    /** The reader with the usual limits, which finds out the format. */
    public static ExchangeReader standard() {
        return STANDARD;
    }

    /** The same reader with other limits. */
    public ExchangeReader with(ReadLimits others) {
        return new ExchangeReader(others, format);
    }

    /** The same reader for files of one format: of a file that is not in it nothing is read. */
    public ExchangeReader from(ExchangeFormat only) {
        return new ExchangeReader(limits, only);
    }

    /** The format that bytes are in, by what stands in them; empty where it is none that is known. */
    public static Optional<ExchangeFormat> detect(byte[] bytes) {
        ReadingProblems problems = new ReadingProblems("");
        Optional<SourceText> read = SourceFile.read(bytes, "", ReadLimits.STANDARD.bytes(), problems);
        return read.map(text -> Parsed.of(text, ReadLimits.STANDARD, problems))
                .flatMap(file -> Formats.detect(file)
                        .or(() -> Papers.is(file) ? Optional.of(ExchangeFormat.PAPER) : Optional.empty()));
    }

    /** Reads a file. Findings name it by its {@link SourceName}. */
    public Import read(Path file) {
        ReadingProblems problems = new ReadingProblems(SourceName.of(file));
        return read(SourceFile.read(file, limits.bytes(), problems), SourceName.of(file), problems);
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public Import read(InputStream in, String source) {
        ReadingProblems problems = new ReadingProblems(source);
        return read(SourceFile.read(in, source, limits.bytes(), problems), source, problems);
    }

    /**
     * Reads bytes.
     *
     * @param source the name of the bytes for findings
     */
    public Import read(byte[] bytes, String source) {
        ReadingProblems problems = new ReadingProblems(source);
        return read(SourceFile.read(bytes, source, limits.bytes(), problems), source, problems);
    }

    private Import read(Optional<SourceText> text, String source, ReadingProblems problems) {
        if (text.isEmpty()) {
            return nothing(source, Optional.empty(), problems);
        }
        Parsed file = Parsed.of(text.get(), limits, problems);
        Optional<ExchangeFormat> detected = Formats.detect(file);
        if (detected.isEmpty() && (format == null || format == ExchangeFormat.PAPER)) {
            Optional<Import> paper = Papers.read(file, Optional.empty(), problems);
            if (paper.isPresent()) {
                return paper.get();
            }
        }
        boolean other = format != null && !detected.equals(Optional.of(format));
        if (detected.isEmpty() || other) {
            if (!problems.loss()) {
                String known = format != null
                        ? format.code()
                        : Arrays.stream(ExchangeFormat.values())
                                .map(ExchangeFormat::code)
                                .collect(Collectors.joining(", "));
                String type = detected.map(ExchangeFormat::code).orElse("?");
                problems.refuse(
                        ReadingRules.TYPE, "unknown", Argument.mark("type", type), Argument.identifier("known", known));
            }
            problems.nothing();
            return nothing(source, detected, problems);
        }
        List<MeetingOutline> outlines = Formats.reader(detected.get()).read(file, problems);
        List<MeetingAssembly.Assembled> assembled = new ArrayList<>();
        List<Imported> documents = new ArrayList<>();
        for (MeetingOutline outline : outlines) {
            MeetingAssembly.Assembled each = MeetingAssembly.of(outline, file, problems);
            assembled.add(each);
            documents.add(
                    new Imported(each.meeting(), file.source(), each.places().all()));
        }
        return new Import(source, detected, documents, problems.report(), () -> Accounting.of(file, assembled));
    }

    static Import nothing(String source, Optional<ExchangeFormat> detected, ReadingProblems problems) {
        return new Import(source, detected, List.of(), problems.report(), () -> new Account(List.of(), List.of(), 0));
    }
}
