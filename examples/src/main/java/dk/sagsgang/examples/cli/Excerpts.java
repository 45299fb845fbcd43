package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.source.SourceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line of a file in which a finding lies, for the terminal of the person who has the file.
 *
 * <p>It quotes the document, which no report does: it goes to a terminal only, never into a report for tools or a log. Even
 * there nothing is shown for rules about CPR numbers and about what is not public, and whatever looks like a CPR number is
 * masked. Of a file only what is shown is read.
 */
final class Excerpts implements AutoCloseable {

    private static final Set<String> NEVER_SHOWN = Set.of("TXT-001", "TXT-002", "ITM-003", "ITM-004", "ITM-005");

    private String source = "";
    private @Nullable SourceLines lines;

    /** The line and a mark under the place; nothing where it may not be shown, is nowhere or cannot be read. */
    List<String> of(Finding finding) {
        int line = finding.location().line().orElse(0);
        int column = finding.location().column().orElse(1);
        if (line < 1 || NEVER_SHOWN.contains(finding.rule().id())) {
            return List.of();
        }
        try {
            if (!source.equals(finding.location().source())) {
                close();
                source = finding.location().source();
                lines = open(source);
            }
            return lines == null
                    ? List.of()
                    : lines.around(line, column, Excerpt.AROUND, Excerpt.AROUND)
                            .map(part -> Excerpt.of(part, column))
                            .orElse(List.of());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** A pipe can be read once only, and was. */
    private static @Nullable SourceLines open(String source) throws IOException {
        Optional<Path> file = SourceName.file(Path.of(""), source).filter(Files::isRegularFile);
        return file.isPresent() ? new SourceLines(file.get()) : null;
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
        } catch (IOException unclosed) {
            // It was only read.
        }
        lines = null;
    }
}
