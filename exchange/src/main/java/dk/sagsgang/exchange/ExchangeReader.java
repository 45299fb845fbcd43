package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.PackedFile;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceFile;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.identifier.CprNumbers;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** The rule that no text holds a CPR number. */
    private static final RuleId CPR = RuleId.of("TXT-001");

    private static final int MOST_NUMBERS = 100;

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
        if (PackedFile.begins(bytes)) {
            return STANDARD.read(bytes, "").format();
        }
        ReadingProblems problems = new ReadingProblems("");
        Optional<SourceText> read = SourceFile.read(bytes, "", ReadLimits.STANDARD.bytes(), problems);
        return read.map(text -> Parsed.of(text, ReadLimits.STANDARD, problems))
                .flatMap(file -> Formats.detect(file)
                        .or(() -> Papers.is(file) ? Optional.of(ExchangeFormat.PAPER) : Optional.empty()));
    }

    /** Reads a file, or the exports in a packed one (zip). Findings name it by its {@link SourceName}. */
    public Import read(Path file) {
        String source = SourceName.of(file);
        ReadingProblems problems = new ReadingProblems(source);
        return SourceFile.open(file, problems, in -> read(in, source))
                .orElseGet(() -> nothing(source, Optional.empty(), problems));
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public Import read(InputStream in, String source) {
        ReadingProblems problems = new ReadingProblems(source);
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            buffered.mark(PackedFile.SIGNS);
            byte[] beginning = buffered.readNBytes(PackedFile.SIGNS);
            buffered.reset();
            if (PackedFile.begins(beginning)) {
                return packed(buffered, source, problems);
            }
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            problems.refuse(ReadingRules.UNREADABLE, "");
            return nothing(source, Optional.empty(), problems);
        }
        return read(SourceFile.read(buffered, source, limits.bytes(), problems), source, problems);
    }

    /**
     * Reads bytes.
     *
     * @param source the name of the bytes for findings
     */
    public Import read(byte[] bytes, String source) {
        ReadingProblems problems = new ReadingProblems(source);
        return PackedFile.begins(bytes)
                ? packed(new ByteArrayInputStream(bytes), source, problems)
                : read(SourceFile.read(bytes, source, limits.bytes(), problems), source, problems);
    }

    /** The exports in a packed file; what else is in it is passed over. */
    private Import packed(InputStream in, String source, ReadingProblems problems) {
        List<Import> read = new ArrayList<>();
        PackedFile.read(in, limits.bytes(), problems, (name, bytes) -> {
            String inside = source + "/" + name;
            ReadingProblems own = new ReadingProblems(inside);
            Import each = read(SourceFile.read(bytes, inside, limits.bytes(), own), inside, own);
            if (each.format().isPresent() && !each.documents().isEmpty()) {
                read.add(each);
            }
        });
        if (read.isEmpty() && !problems.loss()) {
            unknown("zip", problems);
        }
        if (read.isEmpty()) {
            problems.nothing();
        }
        return Import.together(source, read, problems.report());
    }

    private void unknown(String type, ReadingProblems problems) {
        String known = format != null
                ? format.code()
                : Arrays.stream(ExchangeFormat.values())
                        .map(ExchangeFormat::code)
                        .collect(Collectors.joining(", "));
        problems.refuse(ReadingRules.TYPE, "unknown", Argument.mark("type", type), Argument.identifier("known", known));
    }

    private Import read(Optional<SourceText> text, String source, ReadingProblems problems) {
        try {
            return readText(text, source, problems);
        } finally {
            QuickPattern.forget();
        }
    }

    private Import readText(Optional<SourceText> text, String source, ReadingProblems problems) {
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
                unknown(detected.map(ExchangeFormat::code).orElse("?"), problems);
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
            documents.add(new Imported(each.meeting(), file.source(), each.places()));
        }
        return new Import(
                source,
                detected,
                documents,
                problems.report(),
                () -> personalNumbers(file.source()),
                () -> Accounting.of(file, assembled));
    }

    /** Where the source holds CPR numbers, also in what is not taken over. */
    static List<Finding> personalNumbers(SourceText text) {
        return CprNumbers.find(text.text()).stream()
                .filter(hit -> hit.certainty() == CprHit.Certainty.CERTAIN)
                .limit(MOST_NUMBERS)
                .map(hit -> Finding.of(CPR, Severity.ERROR, text.location("", hit.start())))
                .toList();
    }

    static Import nothing(String source, Optional<ExchangeFormat> detected, ReadingProblems problems) {
        return new Import(
                source, detected, List.of(), problems.report(), List::of, () -> new Account(List.of(), List.of(), 0));
    }
}
