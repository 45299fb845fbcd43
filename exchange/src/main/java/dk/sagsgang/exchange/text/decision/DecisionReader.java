package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.DecisionBuilder;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands under a heading such as "Beslutning": the outcome, as a whole or point by point, votes, dissent, and who
 * was not there.
 */
public final class DecisionReader {

    private static final QuickPattern PROPOSAL =
            QuickPattern.compile("\\b(?:ændrings|under|med)?(?:forslag|forslaget|afstemning)\\b");

    private static final QuickPattern NAMES_POINTS = QuickPattern.compile(
            "(?:indstilling(?:en|er|erne)? (?:til|for)|godkende|godkender|anbefaler|anbefalede|indstiller|for så vidt angår)"
                    + " ((?:indstillings)?(?:pkt\\.?|punkt(?:et|erne)?) \\d.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHANGES = QuickPattern.compile(
            "^med (?:denne|den|følgende|disse) (?:bemærkning|ændring|tilføjelse|rettelse)(?:er|en)?\\b.*",
            Pattern.DOTALL);

    /** "Punkt 12 udgår" is about an item of the agenda, where no such point is recommended. */
    private static final QuickPattern OF_AGENDA = QuickPattern.compile(
            "(?:udgår|udgik|udgå|udsættes|flyttes|rykkes|behandles|blev behandlet|optages|tages af|oversendes .{0,120}udgår)\\b");

    private static final PendingMark NOTHING = new PendingMark("", Set.of(), List.of());

    private final Chars cell;
    private final boolean earlier;
    private final boolean keeps;
    private final CellContext context;
    private final RecommendedPoints points;
    private final List<Presence> presences = new ArrayList<>();
    private final List<PointDraft> drafts = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> remark = new ArrayList<>();
    private final List<String> away = new ArrayList<>();
    private final DecisionVotes votes;
    private final DissentLines dissents;
    private final SpokenProposals proposals;
    private Optional<Outcome> outcome = Optional.empty();
    private PendingMark pending = NOTHING;
    private boolean ownList;
    private boolean announced;
    private String label = "";
    private boolean labelled;
    private final List<String> emptyLabels = new ArrayList<>();
    private String previous = "";
    private int until = -1;

    private DecisionReader(Chars cell, CellContext context, RecommendedPoints points, boolean earlier, boolean keeps) {
        this.cell = cell;
        this.earlier = earlier;
        this.keeps = keeps;
        this.context = context;
        this.points = points;
        this.votes = new DecisionVotes(points, context);
        this.dissents = new DissentLines(points, context);
        this.proposals = new SpokenProposals(points, context);
    }

    /**
     * What was read.
     *
     * @param decision the decision, without heading, body and date; empty where only attendance is told
     * @param presences who was not there
     * @param emptyLabels labels of attendance with nobody behind
     * @param proposals proposals that were made and voted on
     */
    public record Read(
            Optional<Decision> decision,
            List<Presence> presences,
            List<String> emptyLabels,
            List<Recommendation> proposals) {}

    public static Read read(List<Block> blocks, int at, Chars cell, CellContext context, RecommendedPoints points) {
        return new DecisionReader(cell, context, points, false, false).read(blocks, at);
    }

    /** A decision of a paper: that somebody was away is told of the person, and the line stays as a remark. */
    public static Read remarkingAttendance(
            List<Block> blocks, int at, Chars cell, CellContext context, RecommendedPoints points) {
        return new DecisionReader(cell, context, points, false, true).read(blocks, at);
    }

    /** An earlier decision: what it says of attendance is text, since it is about another meeting. */
    public static Read keepingAttendance(List<Block> blocks, int at, Chars cell, CellContext context) {
        return new DecisionReader(cell, context, new RecommendedPoints(), true, false).read(blocks, at);
    }

    private Read read(List<Block> blocks, int at) {
        List<Entry> entries = new ArrayList<>();
        blocks.forEach(block -> entries.addAll(block.entries()));
        ownList = ownList(entries);
        announced = announced(entries);
        for (Entry each : entries) {
            until = Math.max(until, each.until());
            entry(each);
        }
        if (!label.isEmpty() && !labelled) {
            emptyLabels.add(label);
        }
        return new Read(decision(at), presences, emptyLabels, proposals.all());
    }

    private void entry(Entry entry) {
        if (!label.isEmpty() && named(entry)) {
            return;
        }
        if (!earlier && AttendanceLines.label(entry.text())) {
            dissents.end();
            label = entry.text();
            return;
        }
        if (!earlier && AttendanceLines.nobody(entry.text())) {
            dissents.end();
            emptyLabels.add(entry.text());
            return;
        }
        said(entry);
    }

    /** Whether the line under a label such as "Fraværende:" belongs to it: a list of names, or a sentence of its own. */
    private boolean named(Entry entry) {
        Optional<AttendanceLines.Said> sentence = AttendanceLines.of(entry.text(), CellContext.place(cell, entry));
        Optional<AttendanceLines.Said> said = sentence.isPresent()
                ? Optional.empty()
                : AttendanceLines.of(label + " " + entry.text(), CellContext.place(cell, entry));
        if (said.isEmpty()) {
            if (!labelled && AttendanceLines.nobody(label.replaceFirst(":$", "") + ": " + entry.text())) {
                // "Fraværende:" and below it "Ingen".
                emptyLabels.add(label);
                label = "";
                return true;
            }
            if (!labelled) {
                emptyLabels.add(label);
            }
            label = "";
            labelled = false;
            return false;
        }
        if (!labelled) {
            keep(new Entry("", label, 0, entry.at()));
        }
        labelled = true;
        keep(entry);
        presences.addAll(said.get().presences());
        return true;
    }

    private void said(Entry entry) {
        Optional<AttendanceLines.Said> attendance = AttendanceLines.of(entry.text(), CellContext.place(cell, entry));
        if (earlier && attendance.filter(AttendanceLines.Said::whole).isPresent()) {
            dissents.end();
            votes.end();
            lines().add(shown(entry));
            return;
        }
        attendance.ifPresent(said -> presences.addAll(said.presences()));
        if (attendance.isPresent()) {
            dissents.end();
            if (attendance.get().whole()) {
                keep(entry);
            } else {
                told(entry);
            }
            return;
        }
        Optional<PointMark> mark = mark(entry);
        if (mark.isPresent()) {
            dissents.end();
            marked(mark.get(), entry);
        } else if (dissents.begins(entry.text(), pending.keys())) {
            pending = NOTHING;
        } else if (vote(entry)) {
            dissents.end();
        } else if (!dissents.goesOn(entry.text())) {
            line(entry);
            inside(entry, current());
        }
        previous = entry.text();
    }

    /** Keeps a line that tells who was away; it alone makes no decision. */
    private void keep(Entry entry) {
        if (keeps) {
            told(entry);
            away.add(shown(entry));
        }
    }

    private static boolean proposal(String line) {
        return (line.contains("forslag") || line.contains("afstemning")) && PROPOSAL.find(line);
    }

    private String votedOn() {
        return earlier ? "" : proposals.votedOn();
    }

    /** A sentence that tells who was there: it is no decision, wherever it stands. */
    private void told(Entry entry) {
        votes.end();
        if (drafts.isEmpty()) {
            remark.add(shown(entry));
        } else {
            drafts.get(drafts.size() - 1).behind.add(shown(entry));
        }
    }

    /** The points that were spoken of last. */
    private Set<String> current() {
        return drafts.isEmpty() ? Set.of() : drafts.get(drafts.size() - 1).mark.keys();
    }

    /** Votes, reservations and attendance that a line tells in the middle of other things. */
    private void inside(Entry entry, Set<String> about) {
        List<String> sentences = Sentences.of(entry.text());
        String before = "";
        for (String sentence : sentences) {
            String subject = proposal(before) ? before : "";
            List<VoteLines.Said> voted = VoteLines.all(sentence);
            for (VoteLines.Said said : voted) {
                votes.add(said, said.points().isEmpty() ? about : said.points(), subject, votedOn());
                subject = "";
            }
            if (voted.isEmpty() && !earlier) {
                proposals.hear(sentence, CellContext.place(cell, entry));
            }
            if (sentences.size() > 1) {
                dissents.reserves(sentence, about);
                if (!earlier) {
                    AttendanceLines.of(sentence, CellContext.place(cell, entry))
                            .ifPresent(said -> presences.addAll(said.presences()));
                }
            }
            before = sentence;
        }
    }

    /**
     * Whether the numbers in the decision are a list of its own: the recommendation prints no numbers, and has fewer points than
     * the decision counts.
     */
    private boolean ownList(List<Entry> entries) {
        return points.unmarked()
                && entries.stream()
                        .map(entry -> PointMark.of(entry.text()))
                        .anyMatch(mark ->
                                mark.isPresent() && !points.all(mark.get().keys()));
    }

    /**
     * Whether a numbered list in the decision is what a line announces, such as "Udvalget prioriterer følgende:", and counts
     * further than the recommendation.
     */
    private boolean announced(List<Entry> entries) {
        boolean opened = false;
        boolean further = false;
        String before = "";
        for (Entry entry : entries) {
            if (!entry.mark().isEmpty() && entry.depth() == 1) {
                opened |= announces(before);
                further |= opened && !points.all(PointMark.keys(entry.mark()));
            }
            before = entry.text();
        }
        return further && !points.isEmpty();
    }

    /** The mark of the points that an entry decides on. */
    private Optional<PointMark> mark(Entry entry) {
        if (!entry.mark().isEmpty()) {
            Set<String> keys = announced ? Set.of() : PointMark.keys(entry.mark());
            boolean known = !points.isEmpty() && points.all(keys);
            boolean decides = DecisionWords.outcome(entry.text()).isPresent();
            return !keys.isEmpty() && entry.depth() == 1 && (known || decides)
                    ? Optional.of(new PointMark(entry.mark(), keys, false, entry.text()))
                    : Optional.empty();
        }
        return ownList ? Optional.empty() : PointMark.of(entry.text()).filter(this::decides);
    }

    private boolean decides(PointMark mark) {
        if (mark.labelled() && !points.all(mark.keys()) && OF_AGENDA.lookingAt(mark.rest())) {
            return false;
        }
        boolean lettersOnly = mark.keys().stream().noneMatch(key -> Character.isDigit(key.charAt(0)));
        if (lettersOnly) {
            return points.all(mark.keys()) && !points.isEmpty();
        }
        return mark.labelled()
                || points.isEmpty()
                || points.all(mark.keys())
                || DecisionWords.outcome(mark.rest()).isPresent()
                || VoteLines.of(mark.rest()).isPresent();
    }

    private void marked(PointMark mark, Entry entry) {
        if (mark.rest().isEmpty()) {
            lines().add(mark.printed());
            pending = new PendingMark(mark.printed(), mark.keys(), lines());
            return;
        }
        Optional<Outcome> said = DecisionWords.outcome(mark.rest());
        Optional<VoteLines.Said> voted = said.isPresent() ? Optional.empty() : VoteLines.of(mark.rest());
        if (voted.isPresent()) {
            votes.add(voted.get(), mark.keys(), "", "");
            lines().add(shown(entry));
            return;
        }
        votes.end();
        drafts.add(new PointDraft(mark, entry));
        pending = NOTHING;
        inside(new Entry("", mark.rest(), 0, entry.at(), entry.until()), mark.keys());
    }

    private boolean vote(Entry entry) {
        Optional<VoteLines.Said> voted = VoteLines.of(entry.text());
        if (voted.isEmpty()
                || (!voted.get().labelled() && Sentences.of(entry.text()).size() > 1)) {
            return false;
        }
        Set<String> on = voted.get().points();
        if (on.isEmpty()) {
            on = pending.keys().isEmpty() ? current() : pending.keys();
        }
        String subject = voted.get().labelled() && proposal(previous) ? previous : "";
        Optional<Outcome> said = DecisionWords.outcome(entry.text()).filter(each -> !each.equals(Outcome.NOT_DECIDED));
        if (said.isPresent() && drafts.isEmpty() && onPoints(entry, said)) {
            inside(entry, current());
            return true;
        }
        votes.add(voted.get(), on, subject, votedOn());
        if (drafts.isEmpty() && outcome.isEmpty() && said.isPresent()) {
            outcome = said;
            text.add(shown(entry));
        } else {
            lines().add(shown(entry));
        }
        return true;
    }

    private void line(Entry entry) {
        votes.end();
        if (!pending.keys().isEmpty()) {
            // The mark stands on a line of its own, and what is decided on the next.
            pending.takeBack();
            drafts.add(new PointDraft(new PointMark(pending.printed(), pending.keys(), true, entry.text()), entry));
            pending = NOTHING;
            return;
        }
        if (!drafts.isEmpty()) {
            PointDraft last = drafts.get(drafts.size() - 1);
            boolean continued = entry.depth() > 0 || goesOn(entry.text());
            if (last.open() && (continued || !last.continued)) {
                last.text.add(shown(entry));
                last.until = entry.until();
                last.continued |= continued;
                return;
            }
            last.behind.add(shown(entry));
            return;
        }
        if (outcome.equals(Optional.of(Outcome.NOT_DECIDED))) {
            // That something was told or held says less than what was made of it.
            Optional<Outcome> more = DecisionWords.outcome(entry.text());
            if (more.isPresent() && !more.equals(outcome)) {
                outcome = more;
                text.addAll(remark);
                remark.clear();
                text.add(shown(entry));
                return;
            }
        }
        if (outcome.isPresent()) {
            if (remark.isEmpty() && outcome.get().equals(Outcome.APPROVED) && CHANGES.matches(entry.text())) {
                outcome = Optional.of(Outcome.APPROVED_WITH_CHANGES);
            }
            remark.add(shown(entry));
            return;
        }
        outcome = ownList
                ? PointMark.of(entry.text()).flatMap(mark -> DecisionWords.outcome(mark.rest()))
                : Optional.empty();
        boolean agenda = DecidedLine.ofAgenda(entry.text())
                && Sentences.of(entry.text()).size() == 1
                && entry.text().contains("dagsorden");
        if (agenda) {
            // It is about another item.
            text.add(shown(entry));
            return;
        }
        outcome = outcome.isPresent() ? outcome : DecisionWords.outcome(entry.text());
        if (outcome.isPresent() && onPoints(entry, outcome)) {
            outcome = Optional.empty();
            return;
        }
        DecidedLine said = DecidedLine.of(shown(entry), outcome);
        outcome = said.outcome();
        text.add(said.text());
        if (!said.remark().isEmpty()) {
            remark.add(said.remark());
        }
    }

    /** A sentence that decides on points which it names itself: "X anbefaler indstillingen til pkt. 1 og 3". */
    private boolean onPoints(Entry entry, Optional<Outcome> said) {
        Matcher named = NAMES_POINTS.matcher(Sentences.first(entry.text())[0]);
        Set<String> keys = named.find() ? VoteLines.points(named.group(1)) : Set.of();
        if (keys.isEmpty() || points.isEmpty() || !points.all(keys)) {
            return false;
        }
        String mark = VoteLines.pointsPrinted(named.group(1));
        drafts.add(new PointDraft(new PointMark(mark, keys, true, shown(entry)), entry));
        return true;
    }

    /** Where a line goes that is neither the outcome nor a point. */
    private List<String> lines() {
        if (!drafts.isEmpty()) {
            return drafts.get(drafts.size() - 1).behind;
        }
        return outcome.isPresent() ? remark : text;
    }

    private static String shown(Entry entry) {
        String marked = entry.mark().isEmpty() ? entry.text() : entry.mark() + " " + entry.text();
        return entry.depth() > 0 && entry.mark().isEmpty() ? "- " + marked : marked;
    }

    private Optional<Decision> decision(int at) {
        votes.end();
        dissents.end();
        if (text.isEmpty() && drafts.isEmpty()) {
            remark.removeAll(away);
            text.addAll(remark);
            remark.clear();
        }
        DecisionBuilder decision = Decision.builder().outcome(outcome).text(text(text));
        outcome.ifPresent(said -> {
            String decided = text.isEmpty() ? "" : text.get(text.size() - 1);
            decision.furtherOutcomes(DecisionWords.further(decided, said)).onwardTo(DecisionWords.onwardTo(decided));
        });
        Set<String> first = new HashSet<>();
        for (int d = 0; d < drafts.size(); d++) {
            PointDraft draft = drafts.get(d);
            boolean last = d + 1 == drafts.size();
            if (last) {
                remark.addAll(draft.behind);
            }
            decision.addPoints(context.places()
                    .at(
                            draft.build(points, context, first, last ? List.of() : draft.behind),
                            CellContext.place(cell, draft.at, draft.until)));
        }
        decision.remark(text(remark)).votes(votes.all()).dissents(dissents.all());
        Decision built = decision.build();
        boolean said = text.stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
        return built.points().isEmpty()
                        && built.votes().isEmpty()
                        && built.dissents().isEmpty()
                        && !said
                ? Optional.empty()
                : Optional.of(context.places().at(built, CellContext.place(cell, at, until)));
    }

    /** Whether a line ends as one that more follows. */
    static boolean announces(String line) {
        String text = Space.strip(line);
        return text.endsWith(":") || text.endsWith(";");
    }

    /** Whether a line begins in the middle of a sentence, or as an element of a list. */
    private static boolean goesOn(String line) {
        return !line.isEmpty()
                && ("-\u2013\u2022*".indexOf(line.charAt(0)) >= 0 || Character.isLowerCase(line.codePointAt(0)));
    }

    static FormattedText text(List<String> lines) {
        return FormattedText.of(String.join("\n", lines));
    }
}
