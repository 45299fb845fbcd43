package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.work.Criteria;
import dk.sagsgang.exchange.paper.commission.work.Deliverables;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a commission: seats, tasks, guideposts, criteria and topics, told by what announces them. */
final class CommissionLists {

    private static final QuickPattern GUIDEPOSTS = QuickPattern.compile(
            "^(?:pejlemærker(?:ne)? for (\\p{L}+?)(?:et|en)? er|pejlemærker(?:ne)?(?: er)?):?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The groups of a project that are told as lists. */
    private static final QuickPattern GROUP = QuickPattern.compile(
            "(?:den \\p{L}+ )?(styregruppe|arbejdsgruppe|projektgruppe|følgegruppe|referencegruppe)n?(?: (?:består|bestod|udgøres) af)?:?");

    private static final QuickPattern TASKS = QuickPattern.compile(
            ".*\\b(?:(?:disse|følgende) (?:\\p{L}+ )?opgaver|opgaver er|opgaver omfatter|opgaver som(?: at)?:|har (?:[^.:]{1,90} )?til opgave|har som opgave|(?:er|var) (?:overordnet )?ansvarlige? for|har (?:overordnet )?(?:to|tre|fire|fem|\\d) opgaver|hovedområder|arbejder med følgende)\\b.*|.*\\b(?:har (?:\\p{L}+ ){0,3}ansvar(?:et)? for|opgaver vedrørende):|"
                    + GroupWords.GROUP
                    + " (?:skal(?: (?:blandt andet|bl\\.a\\.|herunder|derfor|især|særligt|sammen|også|således|i fællesskab)){0,3}:?|(?:tager sig af|varetager) (?:(?:bl\\.a\\.|blandt andet|især) )?(?:følgende(?: sager| opgaver| områder)?)?:)");

    private static final QuickPattern TOPICS = QuickPattern.compile(
            ".*\\b(?:af emner|følgende (?:emner|temaer)|arbejde[r]? med [^:]{3,120} (?:indenfor|inden for)|beskæftiger sig (?:bl\\.a\\. |blandt andet )?med|emner(?:ne)? (?:er|kan være|til [^.:]{3,40} kan nævnes))\\b.*"
                    + "|.*\\b(?:skal|kan|vil)\\b [^:]{0,60}\\b(?:beskæftige sig (?:\\S+ )?med|se (?:\\S+ )?på|have fokus på|sætte fokus på|tage fat på|drøfte)\\b[^:]{0,40}:|.*\\b(?:fokus er|fokuserer på|fokusområder(?:ne)? er|har fokus på)\\b[^:]{0,40}:");

    /** "Rådet har til formål:", "Formålet med udvalget er:": the list is the purpose. */
    private static final QuickPattern PURPOSES = QuickPattern.compile("(?:" + GroupWords.GROUP
            + " har (?:til|som(?: sit)?) formål(?: at)?|" + GroupWords.GROUP
            + "s (?:(?:primære|overordnede) )?formål er(?: at)?|(?:hensigten|formålet|projektets formål)(?: med [^:]{3,80})? er(?: at)?):?"
            + "|(?:hensigten|formålet)(?: med [^:]{3,80}?)? er at [^:]{5,120}:");

    /** A heading that says of its list that it is of topics. */
    private static final QuickPattern HEADED_TOPICS = QuickPattern.compile(
            "(?:fokusområder(?:ne)?|emner|temaer|indsatsområder)(?: (?:på|for|i|til) [^:]{3,60})?:?");

    /** "Udvalget skal arbejde med forslag indenfor:" tells the task, and the list only its topics. */
    private static final QuickPattern ITS_WORK = QuickPattern.compile(GroupWords.GROUP + " skal arbejde med .*:");

    private static final QuickPattern ASKS = QuickPattern.compile(".*\\b(?:skal|at|for|opgave\\p{L}*):?");

    /** "Rådet kan vejlede foreningerne med:": one task, of which the list tells the parts. */
    private static final QuickPattern MAY = QuickPattern.compile(
            GroupWords.GROUP
                    + " (?:kan|skal|vejleder|behandler|drøfter|træffer (?:afgørelse|beslutning)|har (?:udtaleret|høringsret|ret til)|bidrager|medvirker|bistår) (?!ikke)[^.]{3,120}:");

    private static final QuickPattern SECRETARIAT = QuickPattern.compile("\\bsekretaria");

    private static final QuickPattern PHASES = QuickPattern.compile(".*\\b(?:" + CountedSeat.NUMBER
            + " (?:faser|trin)|følgende (?:faser|trin)|faser(?:ne)? er)\\b[^.]{0,30}:?");

    private static final QuickPattern DECIMAL = QuickPattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");

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
        boolean composed = theme == Theme.COMPOSITION
                && (headed || folded.endsWith(":") && SeatLists.mayBe(lines, folded))
                && !TASKS.matches(folded)
                && !PURPOSES.matches(folded)
                && !TOPICS.matches(folded);
        Matcher group = GROUP.matcher(folded);
        if (group.matches() && group.group(1).equals(draft.group())) {
            draft.composition().heading(announcing);
            return seats.take(lines, announcing, left);
        }
        if (group.matches() && !draft.group().isEmpty()) {
            draft.others().group(group.group(1), announcing, lines);
            return true;
        }
        if (group.matches()) {
            draft.project().group(group.group(1), announcing, lines);
            return true;
        }
        if (theme == Theme.DELIVERY && (headed || folded.endsWith(":"))) {
            lines.forEach(
                    line -> draft.commission().addDeliverables(draft.at(Deliverables.of(line.text()), line.place())));
            return true;
        }
        if (!SeatLists.absent(folded)
                && (SeatLists.announced(folded) && !TASKS.matches(folded)
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
        String folded = FoldedWords.folded(announcing);
        if (theme != Theme.PURPOSE
                && theme != Theme.BACKGROUND
                && PURPOSES.matches(folded)
                && draft.purpose().isEmpty()) {
            draft.purpose().add(announcing);
            lines.forEach(line -> {
                mandate.listed(line.text(), draft);
                draft.purpose().add(line.text());
            });
            return true;
        }
        boolean announced = folded.isEmpty() || !folded.endsWith(":") || ASKS.matches(folded);
        if (theme == Theme.TASKS
                && !announced
                && MAY.matches(folded)
                && !TASKS.matches(folded)
                && !TOPICS.matches(folded)) {
            draft.tasks()
                    .add(draft.at(
                            Task.builder()
                                    .text(FormattedText.of(announcing))
                                    .tasks(parts(lines))
                                    .build(),
                            lines.get(0).place()));
            return true;
        }
        if ((theme == Theme.TASKS && announced) || TASKS.matches(folded)) {
            if (SECRETARIAT.find(folded)) {
                return false;
            }
            if (draft.others().tasks(folded, lines)) {
                return true;
            }
            if (partsOfTitled(lines)) {
                return true;
            }
            for (PaperLine line : lines) {
                mandate.listed(line.text(), draft);
                draft.tasks()
                        .add(draft.at(
                                Task.builder()
                                        .mark(line.numbered() ? line.mark() : "")
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                line.place()));
            }
            return true;
        }
        boolean topics = TOPICS.matches(folded) || theme == Theme.OTHER && HEADED_TOPICS.matches(folded);
        if (topics && draft.commission().build().topics().isEmpty()) {
            if (ITS_WORK.matches(folded)) {
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
        if (PHASES.matches(folded)) {
            lines.forEach(line -> draft.commission()
                    .addMilestones(
                            draft.at(Milestone.builder().text(line.text()).build(), line.place())));
            return true;
        }
        return false;
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
