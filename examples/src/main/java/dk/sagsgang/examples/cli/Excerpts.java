package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.ReadLimits;
import dk.sagsgang.serialization.SourceName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line of a file in which a finding lies, for the terminal of the person who has the file.
 *
 * <p>It quotes the document, which no report does: it goes to a terminal only, never into a report for tools or a log. Even
 * there nothing is shown for rules about CPR numbers and about what is not public, and whatever looks like a CPR number is
 * masked.
 */
final class Excerpts {

    private static final Set<String> NEVER_SHOWN = Set.of("TXT-001", "TXT-002", "ITM-003", "ITM-004", "ITM-005");

    private String source = "";
    private List<String> lines = List.of();

    /** The line and a mark under the place; nothing where it may not be shown, is nowhere or cannot be read. */
    List<String> of(Finding finding) {
        int line = finding.location().line().orElse(0);
        int column = finding.location().column().orElse(1);
        if (line < 1 || NEVER_SHOWN.contains(finding.rule().id())) {
            return List.of();
        }
        if (!source.equals(finding.location().source())) {
            source = finding.location().source();
            lines = read(source);
        }
        return line > lines.size() ? List.of() : Excerpt.of(lines.get(line - 1), column);
    }

    private static List<String> read(String source) {
        Optional<Path> file = SourceName.file(Path.of(""), source);
        if (file.isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            String text = new String(in.readNBytes(ReadLimits.STANDARD.bytes()), StandardCharsets.UTF_8);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return List.of(unmarked.split("\r\n|\r|\n", -1));
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
