package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The lists of tasks of a commission: "Rådet har følgende opgaver:" announces a task an element, of which deeper elements are the
 * parts; "Rådet kan vejlede foreningerne med:" is one task, and the list tells its parts; so does a list below the title of a task.
 */
public final class TaskLists {

    private static final QuickPattern ASKS = QuickPattern.compile(".*\\b(?:skal|at|for|opgave\\p{L}*):?");

    /** Below a heading on the purpose only a list that is said to be of tasks is one. */
    private static final QuickPattern NAMED = QuickPattern.compile(
            "opgave|ansvar|forpligtelse|hovedområder|svare på|besvare|belyse|undersøge|afklare|afdække");

    private static final QuickPattern SECRETARIAT = QuickPattern.compile("\\bsekretaria");

    private static final QuickPattern DECIMAL = QuickPattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");

    /** The number of an element that a page has set a point before: "• 1. Rådet ...". */
    private static final QuickPattern NUMBER = QuickPattern.compile("(\\d{1,2}[.)]) (?=\\p{Lu})");

    private static final QuickPattern STOPPED = QuickPattern.compile(".*[.:,;]");

    private static final int LONGEST_TITLE = 90;

    private static final QuickPattern DEED = QuickPattern.compile("(?:at |skal |kan |har ansvar|\\p{Ll}{2,14}er )");

    private static final int FEWEST_DEEDS = 3;

    private final CommissionDraft draft;
    private final MandateSentences mandate;

    public TaskLists(CommissionDraft draft, MandateSentences mandate) {
        this.draft = draft;
        this.mandate = mandate;
    }

    /** Whether lines are a list of what somebody does: "anviser lokaler", "har ansvaret for tilskud", "skal støtte foreninger". */
    public static boolean deeds(List<PaperLine> lines) {
        long deeds = lines.stream()
                .filter(line -> line.bullet() && DEED.lookingAt(line.text()))
                .count();
        return deeds >= FEWEST_DEEDS && lines.get(0).bullet() && deeds * 5 >= lines.size() * 4L;
    }

    /**
     * Takes "2.1 Debat om rummelighed" as the title of a task, of which the list below it tells the parts; false where it is none. Where
     * the next number follows at once it is the whole task.
     *
     * @param next the number before the next line; "" where it has none
     */
    public boolean titled(PaperLine line, String mark, String next) {
        boolean title = DECIMAL.matches(mark)
                && line.text().length() <= LONGEST_TITLE
                && !STOPPED.matches(line.text())
                && !HeadingLines.sentence(line.text());
        if (title) {
            boolean whole = DECIMAL.matches(next) || untitled(mark);
            Task task = whole
                    ? Task.builder()
                            .mark(mark)
                            .text(FormattedText.of(line.text()))
                            .figures(Criteria.figures(line.text()))
                            .build()
                    : Task.builder().mark(mark).title(line.text()).build();
            draft.tasks().add(draft.at(task, line.place()));
        }
        return title;
    }

    /** Whether the task before the one with a number is one of the same row that has a text and no title. */
    private boolean untitled(String mark) {
        List<Task> tasks = draft.tasks();
        return !tasks.isEmpty()
                && DECIMAL.matches(tasks.get(tasks.size() - 1).mark())
                && tasks.get(tasks.size() - 1).title().isEmpty()
                && tasks.get(tasks.size() - 1).mark().split("\\.")[0].equals(mark.split("\\.")[0]);
    }

    /**
     * Takes a list that tells the parts of the task that the line before it is; false where that line is none.
     *
     * @param announcing the line before it without the number of its clause, or the heading where the list is the first below one
     * @param folded the same, folded
     */
    public boolean parts(List<PaperLine> lines, Theme theme, String announcing, String folded) {
        boolean one = theme == Theme.TASKS
                && !asks(folded)
                && Announced.oneTask(folded)
                && !Announced.tasks(folded)
                && !Announced.topics(folded);
        if (!one && !Announced.withParts(folded)) {
            return false;
        }
        draft.tasks()
                .add(draft.at(
                        Task.builder()
                                .text(FormattedText.of(announcing))
                                .tasks(parts(lines))
                                .build(),
                        lines.get(0).place()));
        return true;
    }

    /** Whether a list is of tasks, by its heading or by the words before it. */
    public static boolean announced(Theme theme, String folded) {
        return theme == Theme.TASKS && asks(folded)
                || Announced.tasks(folded) && (theme != Theme.PURPOSE || NAMED.find(folded));
    }

    /** Takes a list that is of tasks; false where they are those of the secretariat, which is not what the paper sets up. */
    public boolean take(List<PaperLine> lines, String folded) {
        if (SECRETARIAT.find(folded)) {
            return false;
        }
        if (draft.others().tasks(folded, lines) || partsOfTitled(lines)) {
            return true;
        }
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size()
                    && lines.get(end).indent() > lines.get(i).indent()
                    && (!lines.get(end).mark().equals(lines.get(i).mark())
                            || lines.get(end).indent() > lines.get(i).indent() + 1)) {
                end++;
            }
            task(lines.get(i), lines.subList(i + 1, end));
            i = end - 1;
        }
        return true;
    }

    /** Whether words ask for a list of tasks: a heading does, and a line whose colon stands behind such words. */
    private static boolean asks(String folded) {
        return folded.isEmpty() || !folded.endsWith(":") || ASKS.matches(folded);
    }

    /** Tells the parts of a task of which only the title has been told; false where the last task is another. */
    private boolean partsOfTitled(List<PaperLine> lines) {
        List<Task> tasks = draft.tasks();
        Task last = tasks.isEmpty() ? Task.builder().build() : tasks.get(tasks.size() - 1);
        if (last.title().isEmpty() || !last.tasks().isEmpty()) {
            return false;
        }
        tasks.set(tasks.size() - 1, draft.like(last.withTasks(parts(lines)), last));
        return true;
    }

    private List<Task> parts(List<PaperLine> lines) {
        lines.forEach(line -> mandate.listed(line.text(), draft));
        return lines.stream()
                .map(line -> draft.at(
                        Task.builder()
                                .mark(line.numbered() ? line.mark() : "")
                                .text(FormattedText.of(line.text()))
                                .figures(Criteria.figures(line.text()))
                                .build(),
                        line.place()))
                .toList();
    }

    /** An element of a list of tasks may say what the group is for instead, or what it may not do. */
    private void task(PaperLine line, List<PaperLine> deeper) {
        mandate.listed(line.text(), draft);
        Matcher number = NUMBER.matcher(line.text());
        String text = number.lookingAt() ? line.text().substring(number.end()) : line.text();
        String mark = line.numbered() ? line.mark() : number.lookingAt() ? number.group(1) : "";
        if (WorkSentences.purpose(text)) {
            draft.purpose().add(text);
        } else if (!MandateSentences.forbids(List.of(text))) {
            draft.tasks()
                    .add(draft.at(
                            Task.builder()
                                    .mark(mark)
                                    .text(FormattedText.of(text))
                                    .figures(Criteria.figures(text))
                                    .tasks(parts(deeper))
                                    .build(),
                            line.place()));
        }
    }
}
