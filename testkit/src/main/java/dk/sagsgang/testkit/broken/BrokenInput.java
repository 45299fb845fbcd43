package dk.sagsgang.testkit.broken;

import dk.sagsgang.testkit.sample.ExpectedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Files that break one rule of the catalogue and no other.
 *
 * <pre>{@code
 * BrokenInput input = Broken.sample("DEC-001");
 * Report report = DocumentReader.strict().read(input.text(), "minutes.json").validate(DocumentValidator.standard());
 * // what report.findings() says is input.expected(): minutes.json DEC-001 /items/0
 * }</pre>
 *
 * @param rule the id of the rule, such as {@code "DEC-001"}
 * @param kind which reader the files are for, such as {@code DOCUMENT}
 * @param files the files, that which is judged first, such as {@code minutes.json}; none for an empty folder
 * @param profile the profile under which they are judged, in the JSON form of the library, such as
 *     {@code {"sagsgang":"1.0","type":"profile","saturdayIsWorkingDay":false}}; empty for the default one
 * @param expected all that must be found: file, rule and place, such as {@code minutes.json DEC-001 /items/0}
 */
public record BrokenInput(
        String rule, InputKind kind, List<BrokenFile> files, String profile, List<ExpectedIn> expected) {

    /** The day on which suppressions are judged. */
    public static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** Keeps copies of the lists. */
    public BrokenInput {
        files = List.copyOf(files);
        expected = List.copyOf(expected);
    }

    /** The text of the file that is judged; empty where there is none. */
    public String text() {
        return files.isEmpty() ? "" : files.get(0).text();
    }

    /**
     * Writes the files into a folder.
     *
     * @return the paths in the order of {@link #files()}, also of a file that does not exist
     */
    public List<Path> write(Path folder) throws IOException {
        for (BrokenFile file : files) {
            Optional<byte[]> bytes = file.bytes();
            if (bytes.isPresent()) {
                Files.write(folder.resolve(file.name()), bytes.get());
            }
        }
        return files.stream().map(file -> folder.resolve(file.name())).toList();
    }

    /** The rule and the files, so that the report of a property shows what was tried. */
    @Override
    public String toString() {
        return rule + " " + kind + " " + files;
    }
}
