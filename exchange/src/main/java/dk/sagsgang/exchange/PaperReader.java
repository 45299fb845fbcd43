package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceFile;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the papers themselves: agendas, minutes, commissions and organisation models, as people write and publish them.
 *
 * <pre>{@code
 * Import read = PaperReader.standard().read(Path.of("referat.txt"));
 * read.documents().get(0).document(); // a Meeting, a Commission or an OrganisationModel
 * }</pre>
 *
 * <p>A paper is plain text, as copied from a page or drawn from a PDF, with its broken lines and page heads, or a web page. Which {@link
 * PaperKind kind} of document it is, is told by what stands in it, or by the caller. What is not understood stays text where it
 * stands: nothing is guessed. Every component knows from where in the paper it came.
 *
 * <p>No exception comes out for what a source holds; readers are immutable and safe for several threads.
 */
public final class PaperReader {

    private static final PaperReader STANDARD = new PaperReader(ReadLimits.STANDARD, null);

    private final ReadLimits limits;
    private final @Nullable PaperKind kind;

    private PaperReader(ReadLimits limits, @Nullable PaperKind kind) {
        this.limits = limits;
        this.kind = kind;
    }

    /** The reader with the usual limits, which finds out what kind of document a paper is. */
    public static PaperReader standard() {
        return STANDARD;
    }

    /** The same reader with other limits. */
    public PaperReader with(ReadLimits others) {
        return new PaperReader(others, kind);
    }

    /** The same reader for papers of one kind, whatever they look like. */
    public PaperReader as(PaperKind told) {
        return new PaperReader(limits, told);
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
        Optional<Import> read = paper(text, problems);
        if (read.isEmpty() && text.isPresent()) {
            problems.refuse(
                    ReadingRules.TYPE,
                    "unknown",
                    Argument.mark("type", "?"),
                    Argument.identifier("known", "meeting, commission, organisation-model"));
        }
        return read.orElseGet(() -> ExchangeReader.nothing(source, Optional.empty(), problems));
    }

    private Optional<Import> paper(Optional<SourceText> text, ReadingProblems problems) {
        try {
            return text.map(each -> Parsed.of(each, limits, problems))
                    .flatMap(file -> Papers.read(file, Optional.ofNullable(kind), problems));
        } finally {
            QuickPattern.forget();
        }
    }
}
