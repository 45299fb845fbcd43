package dk.sagsgang.exchange;

import dk.sagsgang.exchange.outline.MeetingAssembly;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.paper.commission.CommissionPaper;
import dk.sagsgang.exchange.paper.meeting.MeetingPaper;
import dk.sagsgang.exchange.paper.meeting.finish.MeetingFinish;
import dk.sagsgang.exchange.paper.organisation.OrganisationPaper;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.plain.PageText;
import dk.sagsgang.exchange.paper.plain.PlainLines;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.text.figure.DocumentFigures;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes documents of papers. */
final class Papers {

    private Papers() {}

    /** Whether a file is a paper of a kind that is known. */
    static boolean is(Parsed file) {
        return paper(file).flatMap(PaperKinds::of).isPresent();
    }

    /** The document that a file is the paper of; empty where it is none. */
    static Optional<Import> read(Parsed file, Optional<PaperKind> told, ReadingProblems problems) {
        return paper(file).flatMap(paper -> read(paper, told, problems));
    }

    private static Optional<Paper> paper(Parsed file) {
        return switch (file.syntax()) {
            case OTHER -> Optional.of(PlainLines.of(file.source()));
            case HTML -> Optional.of(PlainLines.of(PageText.of(file.source(), file.page())));
            case JSON, XML -> Optional.empty();
        };
    }

    private static Optional<Import> read(Paper paper, Optional<PaperKind> told, ReadingProblems problems) {
        if (told.isPresent()) {
            return told.map(kind -> read(paper, kind, problems));
        }
        Optional<PaperKinds.Told> found = PaperKinds.told(paper);
        found.filter(each -> !each.sure())
                .ifPresent(each ->
                        new Doubts(paper.source(), problems).kind(each.kind().type()));
        return found.map(each -> read(paper, each.kind(), problems));
    }

    private static Import read(Paper paper, PaperKind kind, ReadingProblems problems) {
        return switch (kind) {
            case MEETING -> meeting(paper, problems);
            case COMMISSION -> commission(paper, problems);
            case ORGANISATION_MODEL -> organisation(paper, problems);
        };
    }

    private static Import meeting(Paper paper, ReadingProblems problems) {
        MeetingPaper.Read read = MeetingPaper.of(paper, new Doubts(paper.source(), problems));
        Parsed file = Parsed.paper(paper.source());
        MeetingAssembly.Assembled assembled = MeetingAssembly.of(read.outline(), file, problems);
        Imported imported =
                Imported.of(paper, MeetingFinish.of(assembled.meeting()), assembled.meeting(), assembled.places());
        return imported(paper, imported, problems, () -> PaperAccount.of(paper, imported));
    }

    private static Import commission(Paper paper, ReadingProblems problems) {
        CommissionPaper.Read read = CommissionPaper.of(paper);
        Imported imported =
                Imported.of(paper, DocumentFigures.told(read.commission()), read.commission(), read.places());
        return imported(paper, imported, problems, () -> PaperAccount.of(paper, imported));
    }

    private static Import organisation(Paper paper, ReadingProblems problems) {
        OrganisationPaper.Read read = OrganisationPaper.of(paper, new Doubts(paper.source(), problems));
        Imported imported = Imported.of(paper, DocumentFigures.told(read.model()), read.model(), read.places());
        return imported(paper, imported, problems, () -> PaperAccount.of(paper, imported));
    }

    private static Import imported(
            Paper paper, Imported imported, ReadingProblems problems, Supplier<Account> account) {
        return new Import(
                paper.source().name(),
                Optional.of(ExchangeFormat.PAPER),
                List.of(imported),
                problems.report(),
                () -> ExchangeReader.personalNumbers(paper.source().file()),
                account);
    }
}
