package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.terminal.Progress;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.archive.CaseArchive;
import dk.sagsgang.validation.archive.DocumentPlace;
import dk.sagsgang.validation.archive.DocumentReport;
import dk.sagsgang.validation.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong between the documents of a call, and whether they were compared. The files are read once for an index of
 * them, and once more to be validated one by one, so that no more than one document is in memory.
 *
 * <p>Of a call with one document nothing is said: there was none to compare it with.
 */
final class Across {

    /** Nothing, and nothing is said of it. */
    static final Across NOTHING = new Across(Map.of(), Map.of(), List.of(), false);

    /** Nothing, since several documents are each checked alone. */
    static final Across ALONE = new Across(Map.of(), Map.of(), List.of(none(Coverage.Reason.CHECKED_ALONE)), false);

    private final Map<DocumentPlace, List<Finding>> found;
    private final Map<Path, Path> firstNames;
    private final List<Coverage> coverage;
    private final boolean compared;

    private Across(
            Map<DocumentPlace, List<Finding>> found,
            Map<Path, Path> firstNames,
            List<Coverage> coverage,
            boolean compared) {
        this.found = found;
        this.firstNames = firstNames;
        this.coverage = coverage;
        this.compared = compared;
    }

    /** Whether files can have more than one document. */
    static boolean several(List<Path> files) {
        return files.size() > 1 || files.stream().anyMatch(file -> Documents.onLines(file) || Exports.is(file));
    }

    /**
     * Checks all documents of some files together, and tells of each file that it was read.
     *
     * @param day the day on which what is overdue is told; without it nothing is
     */
    static Across check(List<Path> files, Profile profile, Optional<LocalDate> day, Progress progress)
            throws IOException {
        CaseArchive.Builder builder = CaseArchive.builder();
        day.ifPresent(builder::judgedOn);
        Map<Path, Path> seen = new HashMap<>();
        Map<Path, Path> firstNames = new HashMap<>();
        List<DocumentPlace> leftOut = new ArrayList<>();
        for (Path file : files) {
            // A file that is named twice is still one.
            Path first = comparable(file) ? seen.putIfAbsent(file.toRealPath(), file) : null;
            if (first != null) {
                firstNames.put(file, first);
            } else if (!comparable(file)) {
                leftOut.add(DocumentPlace.of(SourceName.of(file)));
            } else if (Exports.is(file)) {
                export(file, builder, leftOut);
                progress.step();
            } else {
                Documents.each(file, reading -> {
                    if (whole(reading)) {
                        builder.add(place(file, reading), reading.document().orElseThrow());
                    } else {
                        leftOut.add(place(file, reading));
                    }
                    progress.step();
                });
            }
        }
        progress.again();
        CaseArchive archive = builder.build();
        if (archive.documents().size() + leftOut.size() < 2) {
            return NOTHING;
        }
        Map<DocumentPlace, List<Finding>> found = new HashMap<>();
        for (DocumentReport report : archive.check(profile)) {
            found.put(report.document(), report.report().findings());
        }
        return new Across(found, firstNames, coverage(archive.coverage(profile), leftOut), true);
    }

    private static void export(Path file, CaseArchive.Builder builder, List<DocumentPlace> leftOut) {
        // Where reading it breaks down, validating it alone tells.
        Optional<Import> opened = Exports.read(
                file,
                () -> ExchangeReader.standard().read(file),
                told -> leftOut.add(DocumentPlace.of(SourceName.of(file))));
        if (opened.isEmpty()) {
            return;
        }
        Import read = opened.get();
        for (int d = 0; d < read.documents().size(); d++) {
            if (whole(read)) {
                builder.add(place(file, d), read.documents().get(d).document());
            } else {
                leftOut.add(place(file, d));
            }
        }
    }

    private static boolean whole(Import read) {
        return read.report().gaps().isEmpty();
    }

    /** The documents of an export are counted from 1, as those on lines are. */
    private static DocumentPlace place(Path file, int document) {
        return new DocumentPlace(SourceName.of(file), document + 1);
    }

    private static List<Coverage> coverage(Coverage ofRules, List<DocumentPlace> leftOut) {
        if (leftOut.isEmpty()) {
            return List.of(ofRules);
        }
        Coverage inPart = Coverage.partial(Coverage.Layer.ACROSS_DOCUMENTS, Coverage.Reason.OTHERS_LEFT_OUT);
        return ofRules.extent() == Coverage.Extent.COMPLETE ? List.of(inPart) : List.of(ofRules, inPart);
    }

    /** A pipe can be read once only. */
    private static boolean comparable(Path file) {
        return Files.isRegularFile(file);
    }

    /** What could be read only in part is left out: what is missing in it may stand in the part that was not read. */
    private static boolean whole(Reading reading) {
        return reading.document().isPresent() && reading.report().gaps().isEmpty();
    }

    /** What was found in a document of a file, with its places in that, and whether it was compared. */
    Report in(Path file, Reading reading) {
        List<Finding> findings = found.getOrDefault(place(firstNames.getOrDefault(file, file), reading), List.of());
        return findings.isEmpty()
                ? new Report(findings, coverage(file, reading))
                : reading.locate(new Report(findings, coverage));
    }

    /** The same for an export: what was found in each of its documents, with its places in the file. */
    Report in(Path file, Import read) {
        if (compared && read.documents().isEmpty()) {
            return new Report(List.of(), List.of(none(Coverage.Reason.UNREADABLE)));
        }
        if (compared && !(comparable(file) && whole(read))) {
            return new Report(
                    List.of(),
                    List.of(none(whole(read) ? Coverage.Reason.CHECKED_ALONE : Coverage.Reason.READ_IN_PART)));
        }
        Report all = new Report(List.of(), coverage);
        for (int d = 0; d < read.documents().size(); d++) {
            List<Finding> findings = found.getOrDefault(place(firstNames.getOrDefault(file, file), d), List.of());
            if (!findings.isEmpty()) {
                all = all.and(read.documents().get(d).locate(new Report(findings, List.of())));
            }
        }
        return all;
    }

    private List<Coverage> coverage(Path file, Reading reading) {
        if (!compared || (comparable(file) && whole(reading))) {
            return coverage;
        }
        if (reading.document().isEmpty()) {
            return List.of(none(Coverage.Reason.UNREADABLE));
        }
        return List.of(none(whole(reading) ? Coverage.Reason.CHECKED_ALONE : Coverage.Reason.READ_IN_PART));
    }

    private static Coverage none(Coverage.Reason reason) {
        return Coverage.none(Coverage.Layer.ACROSS_DOCUMENTS, reason);
    }

    private static DocumentPlace place(Path file, Reading reading) {
        return new DocumentPlace(SourceName.of(file), reading.line());
    }
}
