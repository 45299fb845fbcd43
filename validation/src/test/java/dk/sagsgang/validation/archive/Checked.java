package dk.sagsgang.validation.archive;

import dk.sagsgang.meeting.Meeting;
import java.util.List;

/** What is found in archives, as short lines. */
final class Checked {

    private Checked() {}

    /** Each finding as number of the document, rule, variant and pointer. */
    static List<String> found(List<Meeting> papers) {
        CaseArchive.Builder archive = CaseArchive.builder();
        for (int p = 0; p < papers.size(); p++) {
            archive.add(Integer.toString(p), papers.get(p));
        }
        return archive.build().check().stream()
                .flatMap(found -> found.report().findings().stream()
                        .map(finding -> found.document() + " " + finding.rule() + " " + finding.variant() + " "
                                + finding.location()))
                .toList();
    }

    /** Each finding with the body, day and edition of its document instead of its number. */
    static List<String> byDocument(List<Meeting> papers) {
        return found(papers).stream()
                .map(line -> {
                    int space = line.indexOf(' ');
                    Meeting paper = papers.get(Integer.parseInt(line.substring(0, space)));
                    return paper.bodies().get(0).label() + paper.date() + paper.edition() + line.substring(space);
                })
                .toList();
    }

    /** The rules that found something. */
    static List<String> rules(List<Meeting> papers) {
        return found(papers).stream()
                .map(line -> line.split(" ", -1)[1] + " " + line.split(" ", -1)[2])
                .distinct()
                .sorted()
                .toList();
    }
}
