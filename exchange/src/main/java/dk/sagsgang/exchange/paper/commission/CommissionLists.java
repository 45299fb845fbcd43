package dk.sagsgang.exchange.paper.commission;

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
import dk.sagsgang.exchange.paper.commission.work.GuidepostLists;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.commission.work.MilestoneSentences;
import dk.sagsgang.exchange.paper.commission.work.TaskLists;
import dk.sagsgang.exchange.paper.commission.work.WorkLists;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a list of a commission is of, told by what announces it: below "Udvalget består af:" are seats, below "Udvalget har følgende
 * opgaver:" tasks. What such a list says is read where its sort is: seats by {@link SeatLists}, tasks by {@link TaskLists}.
 */
final class CommissionLists {

    /** The number of the clause that announces a list says nothing of it. */
    private static final QuickPattern CLAUSE_MARK = QuickPattern.compile(
            "^(?:§ ?\\d{1,2}[.:]?|[Ss]t(?:k|ykke)[.]? ?\\d{1,2}(?:,\\d)?[.:]?|\\d{1,2}(?:\\.\\d{1,2})+\\.?) ?(?:[-\u2013] )?");

    private final CommissionDraft draft;
    private final Predicate<Said> sentences;
    private final MandateSentences mandate;
    private final SeatLists seats;
    private final TaskLists tasks;

    CommissionLists(CommissionDraft draft, MandateSentences mandate, Predicate<Said> sentences) {
        this.draft = draft;
        this.mandate = mandate;
        this.seats = new SeatLists(draft, sentences);
        this.tasks = new TaskLists(draft, mandate);
        this.sentences = sentences;
    }

    /** The lists of tasks, and the titles over them. */
    TaskLists tasks() {
        return tasks;
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
        if (GuidepostLists.take(lines, theme, announcing, draft)) {
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
        if (group.isPresent() && !TaskLists.deeds(lines)) {
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
        return work(lines, theme, announcing, left);
    }

    /** Takes a list of those who sit in the group, which nothing but its name announces. */
    void seats(List<PaperLine> lines, List<String> left) {
        seats.take(lines, "", left);
    }

    /** Who is in a group: the one that the paper is of, one beside that, or one of the project. */
    private boolean group(AnnouncedGroup group, List<PaperLine> lines, String announcing, List<String> left) {
        if (group.sort().equals(draft.group())) {
            draft.composition().heading(announcing);
            return seats.take(lines, announcing, left);
        }
        if (draft.group().isEmpty()) {
            draft.project().groups().listed(group.sort(), group.name(), lines);
        } else {
            draft.others().group(group.sort(), announcing, lines);
        }
        return true;
    }

    /** Steps of a plan; what is none among them goes to what is left, and a list without any is none of a plan. */
    private boolean steps(List<PaperLine> lines, Theme theme, List<String> left) {
        List<String> none = new ArrayList<>();
        for (PaperLine line : lines) {
            if (!sentences.test(new Said(line.text(), theme, line.place()))) {
                none.add(line.printed());
            }
        }
        if (none.size() < lines.size()) {
            left.addAll(none);
        }
        return none.size() < lines.size();
    }

    /** What the group is for, decides, does, talks of or comes to; false where a list is of none of these. */
    private boolean work(List<PaperLine> lines, Theme theme, String announcing, List<String> left) {
        String folded = CLAUSE_MARK.matcher(FoldedWords.folded(announcing)).replaceFirst("");
        if (theme != Theme.PURPOSE && theme != Theme.BACKGROUND && Announced.purpose(folded)) {
            draft.purpose().add(CLAUSE_MARK.matcher(announcing).replaceFirst(""));
            lines.forEach(line -> {
                mandate.listed(line.text(), draft);
                draft.purpose().add(line.text());
            });
            return true;
        }
        if (theme != Theme.BACKGROUND && Announced.mayNot(folded)) {
            mandate.forbidden(lines);
            return true;
        }
        if (theme == Theme.COMPETENCE && Announced.may(folded)
                || theme != Theme.BACKGROUND && theme != Theme.LEGAL && Announced.powers(folded)) {
            mandate.decides(lines);
            return true;
        }
        if (tasks.parts(lines, theme, CLAUSE_MARK.matcher(announcing).replaceFirst(""), folded)) {
            return true;
        }
        if (TaskLists.announced(theme, folded)) {
            return tasks.take(lines, folded);
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
        if (theme == Theme.MILESTONES || lines.stream().allMatch(line -> MilestoneSentences.meeting(line.text()))) {
            return steps(lines, theme, left);
        }
        if (Announced.phases(folded)) {
            lines.forEach(line -> draft.commission()
                    .addMilestones(
                            draft.at(Milestone.builder().text(line.text()).build(), line.place())));
            return true;
        }
        return false;
    }
}
