package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.paper.meeting.MeetingPaper;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PlainLines;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Makes documents of papers. */
final class Papers {

    private Papers() {}

    /** The document that a text is the paper of; empty where it is none. */
    static Optional<Import> read(SourceText text, Optional<PaperKind> told, ReadingProblems problems) {
        Paper paper = PlainLines.of(text);
        return Optional.of(meeting(paper, problems));
    }

    private static Import meeting(Paper paper, ReadingProblems problems) {
        SourceText text = paper.source();
        MeetingPaper.Read read = MeetingPaper.of(paper);
        Parsed file = Parsed.paper(text);
        MeetingAssembly.Assembled assembled = MeetingAssembly.of(read.outline(), file, problems);
        Imported imported =
                new Imported(assembled.meeting(), text, assembled.places().all());
        return new Import(
                text.name(),
                Optional.empty(),
                List.of(imported),
                problems.report(),
                () -> Accounting.of(file, List.of(assembled)));
    }
}
