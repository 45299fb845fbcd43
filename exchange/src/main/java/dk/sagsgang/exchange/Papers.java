package dk.sagsgang.exchange;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.paper.commission.CommissionPaper;
import dk.sagsgang.exchange.paper.meeting.MeetingPaper;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PlainLines;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes documents of papers. */
final class Papers {

    private Papers() {}

    /** Whether a file is a paper of a kind that is known. */
    static boolean is(Parsed file) {
        return file.syntax() == Parsed.Syntax.OTHER
                && PaperKinds.of(PlainLines.of(file.source())).isPresent();
    }

    /** The document that a file is the paper of; empty where it is none. */
    static Optional<Import> read(Parsed file, Optional<PaperKind> told, ReadingProblems problems) {
        return file.syntax() == Parsed.Syntax.OTHER
                ? read(PlainLines.of(file.source()), told, problems)
                : Optional.empty();
    }

    /** The same for a text of which it is known that it is one. */
    static Optional<Import> read(SourceText text, Optional<PaperKind> told, ReadingProblems problems) {
        return read(PlainLines.of(text), told, problems);
    }

    private static Optional<Import> read(Paper paper, Optional<PaperKind> told, ReadingProblems problems) {
        return told.or(() -> PaperKinds.of(paper)).map(kind -> read(paper, kind, problems));
    }

    private static Import read(Paper paper, PaperKind kind, ReadingProblems problems) {
        return switch (kind) {
            case MEETING -> meeting(paper, problems);
            case COMMISSION -> commission(paper, problems);
            case ORGANISATION_MODEL -> meeting(paper, problems);
        };
    }

    private static Import meeting(Paper paper, ReadingProblems problems) {
        MeetingPaper.Read read = MeetingPaper.of(paper);
        Parsed file = Parsed.paper(paper.source());
        MeetingAssembly.Assembled assembled = MeetingAssembly.of(read.outline(), file, problems);
        return imported(
                paper,
                assembled.meeting(),
                assembled.places(),
                problems,
                () -> Accounting.of(file, List.of(assembled)));
    }

    private static Import commission(Paper paper, ReadingProblems problems) {
        CommissionPaper.Read read = CommissionPaper.of(paper);
        return imported(
                paper, read.commission(), read.places(), problems, () -> PaperAccount.of(paper, read.commission()));
    }

    private static Import imported(
            Paper paper, CaseDocument document, Places places, ReadingProblems problems, Supplier<Account> account) {
        Imported imported = new Imported(document, paper.source(), places.all());
        return new Import(
                paper.source().name(),
                Optional.of(ExchangeFormat.PAPER),
                List.of(imported),
                problems.report(),
                account);
    }
}
