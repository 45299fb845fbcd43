package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
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

    /** The groups of a project that are told as lists. */
    private static final QuickPattern GROUP = QuickPattern.compile(
            "(styregruppe|arbejdsgruppe|projektgruppe|følgegruppe|referencegruppe)n?(?: (?:består|bestod|udgøres) af)?:?");

    private static final QuickPattern FOR_EACH = QuickPattern.compile(
            "(?:(" + CountedSeat.NUMBER
                    + " (?:repræsentant|medlem)(?:er|mer)?)[^.:]{0,40}? (?:for|fra) (?:hver af|følgende)|hvorfra der (?:kan )?udpeges ("
                    + CountedSeat.NUMBER
                    + " (?:repræsentant|medlem)(?:er|mer)?))",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern FROM_EACH = QuickPattern.compile(
            ".*\\b(?:repræsentanter|medlemmer) (?:for|fra)(?: hver af)?(?: (?:de )?følgende [^.:]{3,60})?:?$|.*følgende (?:organisationer|foreninger|interesseorganisationer|grupper)[^.:]{0,40}:?$");

    private static final QuickPattern BEFORE_EACH =
            QuickPattern.compile("(?:består af|sammensættes af) (.{3,200}?),? (?:samt|og) " + CountedSeat.NUMBER
                    + " (?:repræsentant|medlem)");

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            ".*(?:best(?:[åa]r|od) af|består \\p{L}{3,30} af|^udpeget af |sammensættes af|sammensættes således|sammensat af|udgøres af|sammensætningen af .{3,60} er:?$|følgende medlemmer|følgende fordeling|følgende sammensætning|repræsenteret i .*|er repræsenteret|medlemmer(?:ne)? er|har "
                    + CountedSeat.NUMBER
                    + " medlemmer|følgende organisationer|følgende deltagere|følgende (?:deltager|sidder|indgår) i)[^.]{0,90}:?");

    /** "Kommunalbestyrelsen udpeger endvidere følgende medlemmer:". */
    private static final QuickPattern ANNOUNCER = QuickPattern.compile("^(" + GroupWords.BODY
            + ") (?:udpeger|vælger)\\b.{0,80}:$|^(?:Udpeget af|.*\\bmedlemmer\\b.{0,60}\\b(?:udpeges|vælges|udpeget|valgt) af) ("
            + GroupWords.BODY + ")(?:(?<!:)$|:$|\\b.{0,60}$)");

    private static final QuickPattern MEMBER_COUNT = QuickPattern.compile(
            "\\b(?:består af|har|sammensættes af|udgøres af) (?:i alt )?((?:ca\\. |op til |højst |maksimalt |mindst )?"
                    + CountedSeat.NUMBER + " (?:medlemmer|personer|deltagere))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern TASKS = QuickPattern.compile(
            ".*\\b(?:følgende (?:\\p{L}+ )?opgaver|opgaver er|opgaver omfatter|opgaver som(?: at)?:|har (?:[^.:]{1,90} )?til opgave|har som opgave|(?:er|var) (?:overordnet )?ansvarlige? for|har (?:overordnet )?(?:to|tre|fire|fem|\\d) opgaver|hovedområder|arbejder med følgende)\\b.*|"
                    + GroupWords.GROUP + " skal(?: blandt andet| bl\\.a\\.| herunder)?:?");

    private static final QuickPattern TOPICS = QuickPattern.compile(
            ".*\\b(?:af emner|følgende (?:emner|temaer)|arbejde[r]? med [^:]{3,120} (?:indenfor|inden for)|beskæftiger sig (?:bl\\.a\\. |blandt andet )?med|emner(?:ne)? (?:er|kan være|til [^.:]{3,40} kan nævnes))\\b.*");

    /** "Udvalget skal arbejde med forslag indenfor:" tells the task, and the list only its topics. */
    private static final QuickPattern ITS_WORK = QuickPattern.compile(GroupWords.GROUP + " skal arbejde med .*:");

    private static final QuickPattern PHASES = QuickPattern.compile(".*\\b(?:" + CountedSeat.NUMBER
            + " (?:faser|trin)|følgende (?:faser|trin)|faser(?:ne)? er)\\b[^.]{0,30}:?");

    /** A remark among the members is no seat: "(grundejerne er p.t. ikke repræsenteret)". */
    private static final QuickPattern REMARK = QuickPattern.compile("\\(.{3,200}\\)\\.?");

    private static final int LONGEST = 200;

    private static final int FEWEST = 2;

    private final CommissionDraft draft;
    private final Predicate<Said> sentences;
    private final MandateSentences mandate;

    CommissionLists(CommissionDraft draft, MandateSentences mandate, Predicate<Said> sentences) {
        this.draft = draft;
        this.mandate = mandate;
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
                        .addSuccessCriteria(draft.at(
                                SuccessCriterion.builder()
                                        .mark(line.numbered() ? line.mark() : "")
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                line.place()));
            }
            return true;
        }
        boolean composed = theme == Theme.COMPOSITION
                && (folded.endsWith(":") || headed)
                && !TASKS.matches(folded)
                && !TOPICS.matches(folded);
        Matcher group = GROUP.matcher(folded);
        if (group.matches() && group.group(1).equals(draft.group())) {
            draft.composition().heading(announcing);
            return seats(lines, announcing, left);
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
            lines.forEach(line -> draft.commission()
                    .addDeliverables(
                            draft.at(Deliverable.builder().title(line.text()).build(), line.place())));
            return true;
        }
        if (MEMBERS.matches(folded) || composed || (theme == Theme.COMPOSITION && seats(lines))) {
            return seats(lines, announcing, left);
        }
        return work(lines, theme, announcing);
    }

    /** The line behind the seats that a line announces, where they have no marks and each ends as a sentence does. */
    static int seats(List<PaperLine> lines, int from, String announcing) {
        int at = from;
        if (MEMBERS.matches(FoldedWords.folded(announcing))) {
            while (at < lines.size()
                    && lines.get(at).text().length() <= LONGEST
                    && SeatWords.tellsSeat(lines.get(at).text())) {
                at++;
            }
        }
        return at;
    }

    /** Whether most elements of a list can be nothing but seats, whatever announces them. */
    private static boolean seats(List<PaperLine> lines) {
        long counted = lines.stream()
                .filter(line ->
                        CountedSeat.is(line.text().replaceFirst("[.;,]$", "")) || SeatWords.personal(line.text()))
                .count();
        return lines.size() >= FEWEST && counted * 3 >= lines.size() * 2L;
    }

    /** The line behind people who are told one a line, as the rows of a table or without marks; the same line where they are not. */
    static int people(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && lines.get(at).text().length() <= LONGEST
                && SeatWords.personal(lines.get(at).text())) {
            at++;
        }
        return at - from >= FEWEST ? at : from;
    }

    private boolean seats(List<PaperLine> lines, String announcing, List<String> left) {
        Matcher count = MEMBER_COUNT.matcher(announcing);
        if (count.find()) {
            draft.members(Count.of(count.group(1)));
        }
        Matcher each = FOR_EACH.matcher(announcing);
        boolean counted = each.find();
        if (counted) {
            Matcher before = BEFORE_EACH.matcher(announcing);
            if (before.find()) {
                SourcePlace place = lines.get(0).place();
                InlineList.parts(before.group(1))
                        .forEach(part -> draft.seats().add(draft.at(SeatWords.seat(part), place)));
            }
        }
        boolean groups = counted || FROM_EACH.matches(FoldedWords.folded(announcing));
        Matcher announcer = ANNOUNCER.matcher(announcing);
        Optional<Body> by = announcer.matches()
                ? Optional.of(BodyWords.kinded(announcer.group(1) != null ? announcer.group(1) : announcer.group(2)))
                : Optional.empty();
        int shallow = lines.get(0).indent();
        boolean within = false;
        for (PaperLine line : lines) {
            String text = line.text();
            boolean deeper = line.indent() > shallow;
            if (REMARK.matches(text) || (deeper && within)) {
                left.add(text);
            } else if (text.endsWith(":") && !CountedSeat.is(text.replaceFirst(":$", ""))) {
                left.add(text);
                within = false;
            } else if (groups && !CountedSeat.is(text.replaceFirst("[.;,]$", ""))) {
                draft.seats().add(draft.at(group(text, each, counted), line.place()));
            } else if (several(text)) {
                List<String> all = Sentences.of(text);
                draft.seats().add(draft.at(SeatWords.element(all.get(0)), line.place()));
                left.addAll(all.subList(1, all.size()));
            } else if (sentence(text)) {
                if (!sentences.test(new Said(text, Theme.COMPOSITION, line.place()))) {
                    left.add(text);
                }
            } else {
                Seat seat = SeatWords.element(text.replaceFirst("(?:,? og|:)$", ""));
                draft.seats().add(draft.at(by.isPresent() ? seat.withAppointedBy(by) : seat, line.place()));
                within = text.endsWith(":");
            }
        }
        return true;
    }

    /** Whether more is said of a seat in the same element. */
    private static boolean several(String text) {
        List<String> all = Sentences.of(text);
        return all.size() > 1 && CountedSeat.is(all.get(0).replaceFirst("\\.$", ""));
    }

    /** Whether an element among the members says something of them and is no seat. */
    private static boolean sentence(String text) {
        return text.endsWith(".")
                && (HeadingLines.sentence(text)
                        || text.contains(" deltager i ")
                        || text.matches(".* (?:udpeger|indstiller|vælger|udpeges|vælges|indstilles) .*"))
                && !CountedSeat.is(text.substring(0, text.length() - 1));
    }

    private static Seat group(String text, Matcher each, boolean counted) {
        String who = text.replaceFirst("^\\p{Ll}\\) ", "").replaceFirst("[.;,]$", "");
        Seat seat = Seat.builder()
                .printed(who)
                .filledBy(Representatives.builder().group(who).build())
                .build();
        return counted
                ? seat.withCount(Optional.of(Count.of(each.group(1) == null ? each.group(2) : each.group(1))))
                : seat;
    }

    private boolean work(List<PaperLine> lines, Theme theme, String announcing) {
        String folded = FoldedWords.folded(announcing);
        boolean announced =
                folded.isEmpty() || !folded.endsWith(":") || folded.matches(".*\\b(?:skal|at|for|opgave\\p{L}*):?");
        if ((theme == Theme.TASKS && announced) || TASKS.matches(folded)) {
            if (folded.matches(".*\\bsekretaria.*")) {
                return false;
            }
            if (draft.others().tasks(folded, lines)) {
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
        if (TOPICS.matches(folded) && draft.commission().build().topics().isEmpty()) {
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
