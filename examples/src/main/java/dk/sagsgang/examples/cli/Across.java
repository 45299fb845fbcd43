package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentPlace;
import dk.sagsgang.validation.archive.DocumentReport;
import dk.sagsgang.validation.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong between the documents of a call. The files are read once for an index of them, and once more to be
 * validated one by one, so that no more than one document is in memory.
 */
final class Across {

    /** Nothing. */
    static final Across NOTHING = new Across(Map.of());

    private final Map<DocumentPlace, Report> found;

    private Across(Map<DocumentPlace, Report> found) {
        this.found = found;
    }

    /** Whether files can have more than one document. */
    static boolean several(List<Path> files) {
        return files.size() > 1 || files.stream().anyMatch(Documents::onLines);
    }

    /** Checks all documents of some files together, and tells of each file that it was read. */
    static Across check(List<Path> files, Profile profile, Progress progress) throws IOException {
        CaseArchive.Builder archive = CaseArchive.builder();
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            // A pipe can be read once only, and a file that is named twice is still one.
            if (Files.isRegularFile(file) && seen.add(file.toRealPath())) {
                Documents.each(file, reading -> add(reading, archive));
            }
            progress.step();
        }
        Map<DocumentPlace, Report> found = new HashMap<>();
        for (DocumentReport report : archive.build().check(profile)) {
            found.put(report.document(), report.report());
        }
        return new Across(found);
    }

    /** What could be read only in part is left out: what is missing in it may stand in the part that was not read. */
    private static void add(Reading reading, CaseArchive.Builder archive) {
        if (reading.document().isPresent() && reading.report().gaps().isEmpty()) {
            archive.add(place(reading), reading.document().get());
        }
    }

    /** What was found in a document, with its places in the file. */
    Optional<Report> in(Reading reading) {
        return Optional.ofNullable(found.get(place(reading))).map(reading::locate);
    }

    private static DocumentPlace place(Reading reading) {
        return new DocumentPlace(reading.source(), reading.line());
    }
}
