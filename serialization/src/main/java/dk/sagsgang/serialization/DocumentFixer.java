package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.token.JsonEdits;
import dk.sagsgang.validation.DocumentValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries out the suggestions of findings in a copy of a document, and validates what comes of it.
 *
 * <pre>{@code
 * Fixed fixed = DocumentFixer.with(DocumentReader.strict(), DocumentValidator.standard()).fix(Path.of("minutes.json"));
 * Files.write(Path.of("minutes-fixed.json"), fixed.bytes());
 * }</pre>
 *
 * <p>Only what a suggestion names is changed; every other byte stays, white space and escapes among them. Of two
 * suggestions that meet, the one whose finding comes first is carried out. The source is never touched. What comes of it is
 * read and validated again: if a rule then finds more than before, nothing is changed at all, and what is returned is the
 * document as it was.
 *
 * <p>A document that was read in part is mended in that part. The copy lacks nothing of the rest, which is not written anew
 * but stays byte for byte. A document of which nothing was read, that was not read to its end, or whose version the reader
 * refuses is not changed ({@link Fixed#refused()}). Immutable and safe for several threads.
 */
public final class DocumentFixer {

    private final DocumentReader reader;
    private final DocumentValidator validator;

    private DocumentFixer(DocumentReader reader, DocumentValidator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /** The fixer for what this reader and this validator find. */
    public static DocumentFixer with(DocumentReader reader, DocumentValidator validator) {
        return new DocumentFixer(reader, validator);
    }

    /** Fixes a copy of a file. */
    public Fixed fix(Path file) {
        return fix(reader.read(file));
    }

    /**
     * Fixes a copy of bytes.
     *
     * @param source their name for findings
     */
    public Fixed fix(byte[] json, String source) {
        return fix(reader.read(json, source));
    }

    /** Fixes a copy of what was read. */
    public Fixed fix(Reading reading) {
        Report before = reading.validate(validator);
        Source source = reading.input();
        List<Suggestion> suggestions = before.findings().stream()
                .map(Finding::suggestion)
                .flatMap(Optional::stream)
                .toList();
        if (!reading.mendable()) {
            return new Fixed(source.bytes(), before, before, List.of(), true);
        }
        if (suggestions.isEmpty()) {
            return unchanged(source, before);
        }
        JsonEdits.Result edited = JsonEdits.apply(source, suggestions);
        Report after = reader.read(edited.bytes(), source.name()).validate(validator);
        return findsMore(after, before)
                ? unchanged(source, before)
                : new Fixed(edited.bytes(), before, after, mended(before, edited.made()), false);
    }

    private static Fixed unchanged(Source source, Report before) {
        return new Fixed(source.bytes(), before, before, List.of(), false);
    }

    private static List<Finding> mended(Report before, Set<Suggestion> made) {
        return before.findings().stream()
                .filter(finding -> finding.suggestion().filter(made::contains).isPresent())
                .toList();
    }

    private static boolean findsMore(Report after, Report before) {
        Map<RuleId, Long> earlier = counts(before);
        return counts(after).entrySet().stream()
                .anyMatch(count -> count.getValue() > earlier.getOrDefault(count.getKey(), 0L));
    }

    private static Map<RuleId, Long> counts(Report report) {
        return report.findings().stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
