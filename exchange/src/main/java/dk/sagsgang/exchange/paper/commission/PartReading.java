package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.composition.SeatLists;
import dk.sagsgang.exchange.paper.commission.composition.SeatRuns;
import dk.sagsgang.exchange.paper.commission.composition.SeatTable;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.head.TitleLines;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.commission.part.Clauses;
import dk.sagsgang.exchange.paper.commission.part.EnclosedPapers;
import dk.sagsgang.exchange.paper.commission.part.LabelledLines;
import dk.sagsgang.exchange.paper.commission.part.Leftovers;
import dk.sagsgang.exchange.paper.commission.part.ToldStatements;
import dk.sagsgang.exchange.paper.commission.project.AnnouncedGroup;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.commission.work.ComingMeetings;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.commission.work.MilestoneSentences;
import dk.sagsgang.exchange.paper.commission.work.PlanYears;
import dk.sagsgang.exchange.paper.commission.work.TrackPart;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parts of a commission into its draft. */
final class PartReading {

    /** Where a sentence that begins with a number of members begins. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<=\\p{L}{2}[.:])(?<!\\b(?:stk|nr|kl|pkt)\\.) (?=\\d{1,2} (?:\\p{Ll}+ )?(?:medlem|repræsentant|person|borger|udpege|vælges|valgt)\\p{L}*\\b)");

    /** A paragraph that says something of the group, whether or not it has a number. */
    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(?:" + GroupWords.GROUP
                    + "|Møder(?:ne)?|Der|Formanden?|Næstformanden|Sekretæren|Byrådet|Kommunalbestyrelsen|Udvalgene|Medlemmer(?:ne)?|\\p{Lu}\\p{L}+(?:råd|udvalg|gruppe)ets \\p{L}+) \\p{Ll}+ .*",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** Parts on how the group is run: what they say is a text of its own, however much of it is told as facts too. */
    private static final Set<Theme> ORDER = EnumSet.of(Theme.MEETINGS, Theme.CHAIR, Theme.SECRETARIAT);

    /** The name of a group as a heading: "Styregruppe", "Den politiske styregruppe". */
    private static final QuickPattern GROUP_TITLE =
            QuickPattern.compile("(?:Den \\p{Ll}+ )?\\p{Lu}?\\p{L}*gruppen?", Pattern.UNICODE_CASE);

    /** Words that only the list below them completes, with or without a colon. */
    private static final QuickPattern OPEN = QuickPattern.compile(".*\\b(?:skal|at)$");

    private final Places places;
    private final CommissionDraft draft;
    private final MandateSentences mandate = new MandateSentences();
    private final LabelledLines labelled = new LabelledLines();
    private final CommissionLists lists;
    private final List<SentenceRule> rules;
    private final Optional<GroupSubject> subject;

    /** Whether the part before tells who sits there: headings below it part the members by whom they represent. */
    private boolean composing;

    PartReading(Places places, CommissionDraft draft) {
        this(places, draft, Optional.empty(), draft);
    }

    /** What is said below the name of a group is said of that; who manages the project is told of the project. */
    static PartReading ofGroup(Places places, CommissionDraft group, GroupSubject subject, CommissionDraft paper) {
        return new PartReading(places, group, Optional.of(subject), paper);
    }

    private PartReading(Places places, CommissionDraft draft, Optional<GroupSubject> subject, CommissionDraft paper) {
        this.places = places;
        this.draft = draft;
        this.subject = subject;
        this.lists = new CommissionLists(draft, mandate, this::take);
        this.rules = SentenceRules.of(subject.isPresent(), mandate, paper);
    }

    /** Reads a part: lists go to what announces them, sentences to the rules; what no rule takes stays text. */
    void read(PaperPart part, List<PaperLine> lines, Clauses clauses) {
        if (EnclosedPapers.take(part, draft) || TrackPart.take(part, draft)) {
            return;
        }
        Theme told = part.title().startsWith("Pejlemærke")
                ? Theme.GUIDEPOSTS
                : ofGroup(part.title()) ? Theme.ORGANISATION : Theme.of(part.title());
        // Below the name of the group itself, what it does is its tasks.
        boolean seated = told == Theme.OTHER && composing && SeatLists.sit(lines);
        Theme theme = seated
                ? Theme.COMPOSITION
                : told == Theme.OTHER && GroupWords.name(part.title()) && CommissionLists.deeds(lines)
                        ? Theme.TASKS
                        : told;
        composing = theme == Theme.COMPOSITION;
        boolean keeps = theme == Theme.BACKGROUND || theme == Theme.LEGAL;
        Leftovers left = new Leftovers(theme);
        part.heading().ifPresent(line -> {
            if (seated) {
                draft.compositionText().add(line.printed());
            } else if (theme == Theme.COMPOSITION) {
                draft.composition().heading(line.printed());
            }
        });
        boolean announced =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent() || theme == Theme.GUIDEPOSTS;
        String announcing = part.heading().map(PaperLine::text).orElse("");
        boolean headed = part.heading().isPresent();
        if (theme == Theme.MILESTONES) {
            PlanYears.of(part.title()).ifPresent(draft::planYear);
        }
        boolean tasks = false;
        for (int i = 0; i < lines.size(); i++) {
            int behind = TablesOfParts.take(lines, i, theme, announcing, draft);
            if (behind > i) {
                if (SeatTable.end(lines, i) > i) {
                    left.taken(announcing);
                }
                i = behind - 1;
                announced = false;
                headed = false;
                continue;
            }
            int end = ListLines.end(lines, i, announced && theme != Theme.PURPOSE);
            boolean table =
                    end == i && (theme == Theme.COMPOSITION || subject.isPresent()) && SeatRuns.people(lines, i) > i;
            boolean senders = end == i && theme == Theme.OTHER && SeatRuns.senders(lines, i) > i;
            boolean offices = end == i
                    && !table
                    && (theme == Theme.COMPOSITION || subject.isPresent())
                    && headed
                    && SeatRuns.unmarked(lines, i) > i;
            end = table
                    ? SeatRuns.people(lines, i)
                    : offices ? SeatRuns.unmarked(lines, i) : senders ? SeatRuns.senders(lines, i) : end;
            table |= senders || offices;
            end = end == i && announced ? SeatRuns.end(lines, i, announcing) : end;
            if (end > i) {
                List<PaperLine> list = lines.subList(i, end);
                ComingMeetings.told(announcing, list, draft);
                if (lists.take(list, senders ? Theme.COMPOSITION : theme, announcing, headed || table, left.text())) {
                    left.taken(announcing);
                } else {
                    list.forEach(line -> mandate.listed(line.text(), draft));
                    left.list(unsaid(list, theme));
                }
                i = end - 1;
                announced = false;
                announcing = "";
                headed = false;
                continue;
            }
            PaperLine line = lines.get(i);
            announced = line.text().endsWith(":") || OPEN.matches(line.text());
            announcing = line.text();
            headed = false;
            left.below(line);
            tasks |= theme == Theme.TASKS && announced && line.text().contains("opgaver");
            if (TitleLines.kindOfPaper(line.text())) {
                continue;
            }
            if (EnclosedPapers.line(line, draft)) {
                continue;
            }
            if (theme == Theme.TASKS && lists.titled(line, clauses.mark(line))) {
                continue;
            }
            if (CommissionLists.guideposts(line.text())) {
                left.text().add(line.text());
                continue;
            }
            SourcePlace place = line.place();
            LineWords words = new LineWords(line);
            if (labelled.take(new Said(line.text(), theme, place), draft)) {
                continue;
            }
            List<String> sentences = theme == Theme.MILESTONES
                    ? MilestoneSentences.steps(sentences(line.text()))
                    : sentences(line.text());
            boolean clause = (tasks || theme == Theme.TASKS && line.text().startsWith("At "))
                    && clauses.mark(line).startsWith("S")
                    && !announced;
            if (clause && !MandateSentences.forbids(sentences)) {
                mandate.listed(line.text(), draft);
                draft.tasks()
                        .add(places.at(
                                Task.builder()
                                        .mark(clauses.mark(line))
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                place));
                continue;
            }
            for (String sentence : sentences) {
                boolean begins = line.text().startsWith(sentence);
                String mark = begins && clauses.mark(line).startsWith("S") ? clauses.mark(line) : "";
                Said said = new Said(sentence.strip(), theme, words.place(sentence), mark);
                int seats = draft.seats().size();
                boolean taken = take(said);
                boolean prose = theme == Theme.COMPOSITION && draft.seats().size() == seats;
                if (!taken || prose || (keeps && !OriginSentences.law(said.text()))) {
                    String printed = left.purposeGoesOn() ? said.text() : clauses.printed(line, said.text());
                    left.text().add(printed);
                    announcing = printed;
                }
            }
        }
        rest(part, lines, clauses, theme, left);
    }

    /** The elements of a list that no rule takes: numbered paragraphs are sentences as others are. */
    private List<PaperLine> unsaid(List<PaperLine> list, Theme theme) {
        List<PaperLine> others = new ArrayList<>();
        for (PaperLine line : list) {
            boolean prose = theme == Theme.OTHER && line.text().endsWith(".") && FoldedWords.capital(line.text());
            if (!prose && !OriginSentences.approval(line.text()) && !CLAUSE.matches(line.text())) {
                others.add(line);
                continue;
            }
            LineWords words = new LineWords(line);
            boolean all = true;
            for (String sentence : sentences(line.text())) {
                all &= take(new Said(sentence.strip(), theme, words.place(sentence)));
            }
            if (!all) {
                others.add(line);
            }
        }
        return others;
    }

    /** The sentences of a line; "... består af 12 medlemmer. 6 medlemmer udpeges af Byrådet" are two. */
    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            // "Repræsentanter fra skolerne: 8 medlemmer" is one.
            sentences.addAll(
                    SeatWords.labelled(sentence.replaceFirst("\\.$", ""))
                            ? List.of(sentence)
                            : List.of(COUNTED.split(sentence)));
        }
        return sentences;
    }

    /** Takes what a sentence says; false where not all of it found a place. */
    boolean take(Said said) {
        if (subject.isEmpty()) {
            return statement(said);
        }
        boolean all = true;
        for (String statement : subject.get().statements(said.text())) {
            all &= statement(new Said(statement, said.theme(), said.place(), said.mark()));
        }
        return all;
    }

    private boolean statement(Said said) {
        for (SentenceRule rule : rules) {
            if (rule.take(said, draft)) {
                return true;
            }
        }
        return false;
    }

    /** What found no place of its own stays text. */
    private void rest(PaperPart part, List<PaperLine> lines, Clauses clauses, Theme theme, Leftovers left) {
        if (left.isEmpty()) {
            if (GROUP_TITLE.matches(part.title()) && draft.project().led()) {
                String name = part.title().endsWith("n") ? part.title() : part.title() + "n";
                draft.project()
                        .headed(name, part.heading().map(PaperLine::printed).orElse(""));
            }
            return;
        }
        if (left.plain() && GROUP_TITLE.matches(part.title()) && ofProject(part, left)) {
            return;
        }
        if (theme == Theme.COMPOSITION && left.plain()) {
            draft.compositionText().addAll(left.text());
            return;
        }
        if (ORDER.contains(theme) && left.plain()) {
            left.whole(lines.stream()
                    .map(line -> clauses.printed(line, line.text()))
                    .toList());
        }
        if (theme == Theme.PURPOSE) {
            draft.purpose().addAll(left.purpose());
            if (left.isEmpty()) {
                return;
            }
        }
        String heading = part.heading().map(PaperLine::printed).orElse("");
        Optional<SectionKind> kind = theme == Theme.LEGAL
                ? Optional.of(SectionKind.LEGAL_BASIS)
                : theme == Theme.BACKGROUND
                        ? Optional.of(SectionKind.BACKGROUND)
                        : ComingMeetings.is(part.title())
                                ? Optional.of(SectionKind.COMING_MEETINGS)
                                : Headings.kind(part.title());
        List<Section> all = left.sections();
        SourcePlace place = SourcePlace.of(part.heading()
                .or(() -> part.lines().stream().findFirst())
                .map(PaperLine::offset)
                .orElse(0));
        // What goes on below a list has no heading of its own, and is no chapter of the one above.
        for (int i = 0; i < all.size(); i++) {
            Section each = i == 0 ? all.get(0).withHeading(heading).withKind(kind) : all.get(i);
            draft.commission().addSections(places.at(ToldStatements.in(each, theme), place));
        }
    }

    /** What is said below the name of a group of the project is said of that; false where the paper is of none, or of that group. */
    private boolean ofProject(PaperPart part, Leftovers left) {
        String name = part.title().endsWith("n") ? part.title() : part.title() + "n";
        if (!draft.project().led() || draft.isGroup(part.title())) {
            return false;
        }
        FormattedText text = CommissionDraft.text(left.text());
        if (!draft.project().amend(name, group -> group.withText(text))) {
            return false;
        }
        draft.project().headed(name, part.heading().map(PaperLine::printed).orElse(""));
        return true;
    }

    /** Whether a heading says that a group of the project is told of below it. */
    private boolean ofGroup(String heading) {
        return AnnouncedGroup.of(heading)
                .filter(group -> !group.sort().equals(draft.group()))
                .isPresent();
    }

    /** What the group may do, as far as the sentences so far tell. */
    Optional<Mandate> mandate() {
        return mandate.mandate(draft);
    }
}
