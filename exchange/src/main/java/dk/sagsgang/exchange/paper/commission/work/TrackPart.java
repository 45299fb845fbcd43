package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Tracks in which the work is done, each a task: "Spor 1 - Sagsgennemgang" over its text, or "Del 2. Sammenligning" as a line. */
public final class TrackPart {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "^((?:Hovedspor|Spor|Arbejdsspor|Indsatsspor|Deltema) (?:\\d{1,2}|[A-H]))(?: ?[-\u2013:.])? (\\p{Lu}.{2,120})$");

    private static final QuickPattern LINE = QuickPattern.compile(
            "^((?:Del|Hovedspor|Spor|Arbejdsspor|Delanalyse|Opgave) (?:\\d{1,2}|[A-H])[.:)]?)(?: [-\u2013])? (\\p{Lu}.{3,300})$");

    private TrackPart() {}

    /** Takes a part that is a track; false where it is none. */
    public static boolean take(PaperPart part, CommissionDraft draft) {
        String printed = part.heading().map(PaperLine::printed).orElse("");
        Matcher heading = HEADING.matcher(printed);
        if (!heading.matches() || part.lines().isEmpty()) {
            return false;
        }
        List<String> text = new ArrayList<>();
        List<Task> parts = new ArrayList<>();
        for (PaperLine line : part.lines()) {
            if (line.mark().isEmpty()) {
                text.add(line.text());
            } else {
                parts.add(draft.at(
                        Task.builder()
                                .mark(line.numbered() ? line.mark() : "")
                                .text(FormattedText.of(line.text()))
                                .build(),
                        line.place()));
            }
        }
        draft.tasks()
                .add(draft.at(
                        Task.builder()
                                .mark(heading.group(1))
                                .title(heading.group(2))
                                .text(CommissionDraft.text(text))
                                .tasks(parts)
                                .build(),
                        part.lines().get(0).place()));
        return true;
    }

    /** Takes the lines that begin at one and are a task each; gives the line behind them. */
    public static int lines(List<PaperLine> lines, int from, Theme theme, CommissionDraft draft) {
        int end = from;
        while (end < lines.size() && LINE.matches(lines.get(end).printed())) {
            end++;
        }
        if (theme != Theme.TASKS || end - from < 2) {
            return from;
        }
        for (PaperLine line : lines.subList(from, end)) {
            Matcher task = LINE.matcher(line.printed());
            if (task.matches()) {
                draft.tasks().add(draft.at(Task.of(task.group(1), task.group(2)), line.place()));
            }
        }
        return end;
    }
}
