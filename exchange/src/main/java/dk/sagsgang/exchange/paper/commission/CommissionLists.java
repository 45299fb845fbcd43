package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.project.AnnouncedGroup;
import dk.sagsgang.exchange.paper.commission.work.Announced;
import dk.sagsgang.exchange.paper.commission.work.Criteria;
import dk.sagsgang.exchange.paper.commission.work.Deliverables;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.commission.work.WorkLists;
import dk.sagsgang.exchange.paper.commission.work.WorkSentences;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a commission: seats, tasks, guideposts, criteria and topics, told by what announces them. */
final class CommissionLists {

    private static final QuickPattern GUIDEPOSTS = QuickPattern.compile(
            "^(?:pejlemærker(?:ne)? for (\\p{L}+?)(?:et|en)? er|pejlemærker(?:ne)?(?: er)?):?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern ASKS = QuickPattern.compile(".*\\b(?:skal|at|for|opgave\\p{L}*):?");

    /** Below a heading on the purpose only a list that is said to be of tasks is one. */
    private static final QuickPattern NAMED = QuickPattern.compile("opgave|ansvar|forpligtelse|hovedområder");

    private static final QuickPattern SECRETARIAT = QuickPattern.compile("\\bsekretaria");

    private static final QuickPattern DECIMAL = QuickPattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");

    /** The number of the clause that announces a list says nothing of it. */
    private static final QuickPattern CLAUSE_MARK = QuickPattern.compile(
            "^(?:§ ?\\d{1,2}[.:]?|[Ss]t(?:k|ykke)[.]? ?\\d{1,2}(?:,\\d)?[.:]?|\\d{1,2}(?:\\.\\d{1,2})+\\.?) ?(?:[-\u2013] )?");

    /** The number of an element that a page has set a point before: "• 1. Rådet ...". */
    private static final QuickPattern NUMBER = QuickPattern.compile("(\\d{1,2}[.)]) (?=\\p{Lu})");

    private static final QuickPattern STOPPED = QuickPattern.compile(".*[.:,;]");

    private static final int LONGEST_TITLE = 90;

    private static final QuickPattern DEED = QuickPattern.compile("(?:at |skal |kan |har ansvar|\\p{Ll}{2,14}er )");

    private static final int FEWEST_DEEDS = 3;

    private final CommissionDraft draft;
    private final Predicate<Said> sentences;
    private final MandateSentences mandate;
    private final SeatLists seats;

    CommissionLists(CommissionDraft draft, MandateSentences mandate, Predicate<Said> sentences) {
        this.draft = draft;
        this.mandate = mandate;
        this.seats = new SeatLists(draft, sentences);
        this.sentences = sentences;
    }

    /** Whether a line announces guideposts, so that it is kept with them. */
    static boolean guideposts(String line) {
        return GUIDEPOSTS.matches(line);
    }

    /**
     * Takes a list into the draft; false where what it holds is not known.
     *
     * @param announcing the line before it, or the heading where it is the first below one
     * @param headed whether that is the heading
     * @param left gets the elements that are none of what the list is of
     */
    boolean take(List<PaperLine> lines, Theme theme, String announcing, boolean headed, List<String> left) {
        String folded = FoldedWords.folded(announcing);
        Matcher guideposts = GUIDEPOSTS.matcher(announcing);
        if (theme == Theme.GUIDEPOSTS || guideposts.matches()) {
            draft.commission()
                    .addGuideposts(draft.at(
                            GuidepostSet.builder()
                                    .heading(announcing)
                                    .perspective(
                                            guideposts.matches() && guideposts.group(1) != null
                                                    ? guideposts.group(1)
                                                    : "")
                                    .guideposts(guideposts(lines))
                                    .build(),
                            lines.get(0).place()));
            return true;
        }
        if (theme == Theme.CRITERIA) {
            for (PaperLine line : lines) {
                draft.commission()
                        .addSuccessCriteria(
                                draft.at(Criteria.of(line.numbered() ? line.mark() : "", line.text()), line.place()));
            }
            return true;
        }
        if (WorkLists.take(lines, theme, announcing, draft)) {
            return true;
        }
        boolean composed = theme == Theme.COMPOSITION
                && (headed || folded.endsWith(":") && SeatLists.mayBe(lines, folded))
                && !Announced.tasks(folded)
                && !Announced.purpose(folded)
                && !Announced.topics(folded);
        Optional<AnnouncedGroup> group = AnnouncedGroup.of(announcing);
        if (group.isPresent() && !deeds(lines)) {
            return group(group.get(), lines, announcing, left);
        }
        if (theme == Theme.DELIVERY && (headed || folded.endsWith(":"))) {
            lines.forEach(
                    line -> draft.commission().addDeliverables(draft.at(Deliverables.of(line.text()), line.place())));
            return true;
        }
        if (!SeatLists.absent(folded)
                && (SeatLists.announced(folded) && !Announced.tasks(folded)
                        || composed
                        || (theme == Theme.COMPOSITION && SeatLists.are(lines))
                        || SeatLists.told(lines, folded))) {
            if (announcing.endsWith(":")
                    && announcing.length() <= 100
                    && draft.composition().build().heading().isEmpty()) {
                draft.composition().heading(announcing);
            }
            return seats.take(lines, announcing, left);
        }
        return work(lines, theme, announcing);
    }

    /** Who is in a group: the one that the paper is of, one beside that, or one of the project. */
    private boolean group(AnnouncedGroup group, List<PaperLine> lines, String announcing, List<String> left) {
        if (group.sort().equals(draft.group())) {
            draft.composition().heading(announcing);
            return seats.take(lines, announcing, left);
        }
        if (draft.group().isEmpty()) {
            draft.project().group(group.sort(), group.name(), lines);
        } else {
            draft.others().group(group.sort(), announcing, lines);
        }
        return true;
    }

    /** Whether lines are a list of what somebody does: "anviser lokaler", "har ansvaret for tilskud", "skal støtte foreninger". */
    static boolean deeds(List<PaperLine> lines) {
        long deeds = lines.stream()
                .filter(line -> line.bullet() && DEED.lookingAt(line.text()))
                .count();
        return deeds >= FEWEST_DEEDS && lines.get(0).bullet() && deeds * 5 >= lines.size() * 4L;
    }

    /** Takes "2.1 Debat om rummelighed" as the title of a task, of which the list below it tells the parts; false where it is none. */
    boolean titled(PaperLine line, String mark) {
        boolean title = DECIMAL.matches(mark)
                && line.text().length() <= LONGEST_TITLE
                && !STOPPED.matches(line.text())
                && !HeadingLines.sentence(line.text());
        if (title) {
            draft.tasks()
                    .add(draft.at(Task.builder().mark(mark).title(line.text()).build(), line.place()));
        }
        return title;
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
                                .build(),
                        line.place()))
                .toList();
    }

    private boolean work(List<PaperLine> lines, Theme theme, String announcing) {
        String folded = CLAUSE_MARK.matcher(FoldedWords.folded(announcing)).replaceFirst("");
        if (theme != Theme.PURPOSE && theme != Theme.BACKGROUND && Announced.purpose(folded)) {
            draft.purpose().add(CLAUSE_MARK.matcher(announcing).replaceFirst(""));
            lines.forEach(line -> {
                mandate.listed(line.text(), draft);
                draft.purpose().add(line.text());
            });
            return true;
        }
        if (theme != Theme.BACKGROUND && theme != Theme.LEGAL && Announced.powers(folded)) {
            mandate.decides(lines);
            return true;
        }
        boolean announced = folded.isEmpty() || !folded.endsWith(":") || ASKS.matches(folded);
        boolean one = theme == Theme.TASKS
                && !announced
                && Announced.oneTask(folded)
                && !Announced.tasks(folded)
                && !Announced.topics(folded);
        if (one || Announced.withParts(folded)) {
            draft.tasks()
                    .add(draft.at(
                            Task.builder()
                                    .text(FormattedText.of(
                                            CLAUSE_MARK.matcher(announcing).replaceFirst("")))
                                    .tasks(parts(lines))
                                    .build(),
                            lines.get(0).place()));
            return true;
        }
        if ((theme == Theme.TASKS && announced)
                || Announced.tasks(folded) && (theme != Theme.PURPOSE || NAMED.find(folded))) {
            if (SECRETARIAT.find(folded)) {
                return false;
            }
            if (draft.others().tasks(folded, lines)) {
                return true;
            }
            if (partsOfTitled(lines)) {
                return true;
            }
            for (int i = 0; i < lines.size(); i++) {
                int end = i + 1;
                while (end < lines.size()
                        && lines.get(end).indent() > lines.get(i).indent()
                        && !lines.get(end).mark().equals(lines.get(i).mark())) {
                    end++;
                }
                task(lines.get(i), lines.subList(i + 1, end));
                i = end - 1;
            }
            return true;
        }
        boolean topics = Announced.topics(folded) || theme == Theme.OTHER && Announced.headedTopics(folded);
        if (topics && draft.commission().build().topics().isEmpty()) {
            if (Announced.itsWork(folded)) {
                draft.tasks()
                        .add(draft.at(
                                Task.builder()
                                        .text(FormattedText.of(announcing))
                                        .build(),
                                lines.get(0).place()));
            }
            lines.forEach(line -> draft.commission().addTopics(line.text().replaceFirst("[,;]$", "")));
            return true;
        }
        if (theme == Theme.MILESTONES) {
            boolean all = true;
            for (PaperLine line : lines) {
                all &= sentences.test(new Said(line.text(), theme, line.place()));
            }
            return all;
        }
        if (Announced.phases(folded)) {
            lines.forEach(line -> draft.commission()
                    .addMilestones(
                            draft.at(Milestone.builder().text(line.text()).build(), line.place())));
            return true;
        }
        return false;
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

    /** Deeper lines belong to the one before them that is not as deep. */
    private static List<Guidepost> guideposts(List<PaperLine> lines) {
        List<Guidepost> all = new ArrayList<>();
        int shallow = lines.get(0).indent();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            List<Guidepost> inner = new ArrayList<>();
            while (i + 1 < lines.size() && lines.get(i + 1).indent() > shallow) {
                i++;
                inner.add(Guidepost.builder().text(lines.get(i).text()).build());
            }
            all.add(Guidepost.builder().text(text).guideposts(inner).build());
        }
        return all;
    }
}
