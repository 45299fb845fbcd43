package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.composition.SeatTable;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.head.TitleLines;
import dk.sagsgang.exchange.paper.commission.origin.OriginSentences;
import dk.sagsgang.exchange.paper.commission.part.Clauses;
import dk.sagsgang.exchange.paper.commission.part.EnclosedPapers;
import dk.sagsgang.exchange.paper.commission.part.LabelledLines;
import dk.sagsgang.exchange.paper.commission.part.Leftovers;
import dk.sagsgang.exchange.paper.commission.part.RecommendedPart;
import dk.sagsgang.exchange.paper.commission.project.AnnouncedGroup;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.work.ComingMeetings;
import dk.sagsgang.exchange.paper.commission.work.GuidepostLists;
import dk.sagsgang.exchange.paper.commission.work.MandateSentences;
import dk.sagsgang.exchange.paper.commission.work.MilestoneSentences;
import dk.sagsgang.exchange.paper.commission.work.PlanYears;
import dk.sagsgang.exchange.paper.commission.work.TrackPart;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the parts of a commission into its draft, a part line by line: what begins a table goes to {@link TablesOfParts}, a list that
 * {@link ListsOfParts} finds to {@link CommissionLists}, and any other line, a sentence at a time, to {@link SentencesOfParts}. Below
 * "Opgaver", "Udvalget skal:" and two elements become two tasks, and "Udvalget mødes hver måned" tells when it meets. What nobody takes
 * {@link RestOfParts} keeps.
 */
final class PartReading {

    /** "Udvalget er nedsat efter § 17, stk. 4 i styrelsesloven": by law, and no more. */
    private static final QuickPattern FOUNDED = QuickPattern.compile(
            "(?i:" + GroupWords.GROUP
                    + ") (?:er |blev )?(?:nedsat|nedsættes|oprettet|oprettes|etableret|etableres) (?:af [^.,]{4,40} )?(?:i henhold til|i medfør af|med hjemmel i|i overensstemmelse med|efter|jf\\.) (?!.*\\b(?:for at|med henblik|til at|formål|og)\\b)[^§]{0,80}§ ?\\d.{0,120}",
            Pattern.UNICODE_CASE);

    /** "Det udspringer af konstitueringsaftalen for 2022-2025". */
    private static final QuickPattern RESTS_ON = QuickPattern.compile(
            "(?:Det|Den|Udvalget|Kommissoriet|Rådet) (?:udspringer af|bygger på|hviler på|er en del af|følger af) [^,;]{6,110}");

    private static final QuickPattern DECIDED = QuickPattern.compile(
            "(?:" + GroupWords.BODY
                    + "(?: har)?(?: (?:den|d\\.) [^,;]{6,24})? (?:traf|truffet|besluttede|besluttet|vedtog|vedtaget|nedsatte|nedsat)\\b|(?i:"
                    + GroupWords.GROUP + ") (?:er|blev) nedsat af " + GroupWords.BODY
                    + " (?:den|på)\\b)(?!.*\\b(?:for at|der skal|som skal|under(?! punkt)|som et)\\b)[^;]{6,110}",
            Pattern.UNICODE_CASE);

    /** "Styregruppen lægger strategien": the group does something, or meets. */
    private static final QuickPattern DEED = QuickPattern.compile(
            "\\p{Lu}[\\p{L}-]*(?:gruppen|grupperne|udvalget|rådet) (?!er |består |har |kan |må |ledes |får )(?:også )?\\p{Ll}{2,14}(?:r|r også|des)(?: \\p{L}|,)");

    private final Places places;
    private final CommissionDraft draft;
    private final MandateSentences mandate = new MandateSentences();
    private final LabelledLines labelled = new LabelledLines();
    private final ThemesOfParts themes;
    private final CommissionLists lists;
    private final SentencesOfParts sentences;
    private final RestOfParts rest;
    private final boolean ofGroup;

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
        this.ofGroup = subject.isPresent();
        this.themes = new ThemesOfParts(draft);
        this.sentences = new SentencesOfParts(draft, SentenceRules.of(ofGroup, mandate, paper), subject);
        this.lists = new CommissionLists(draft, mandate, sentences::take);
        this.rest = new RestOfParts(places, draft);
    }

    /** Reads a part: lists go to what announces them, sentences to the rules; what no rule takes stays text. */
    void read(PaperPart part, List<PaperLine> lines, Clauses clauses) {
        if (EnclosedPapers.take(part, draft)
                || RecommendedPart.take(part, draft, places)
                || TrackPart.take(part, draft)) {
            return;
        }
        ThemesOfParts.Told told = themes.next(part, lines);
        Theme theme = told.theme();
        part.heading().ifPresent(line -> {
            if (told.seated()) {
                draft.compositionText().add(line.printed());
            } else if (theme == Theme.COMPOSITION) {
                draft.composition().heading(line.printed());
            }
        });
        if (theme == Theme.MILESTONES) {
            PlanYears.of(part.title()).ifPresent(draft::planYear);
        }
        Leftovers left = new Leftovers(theme);
        Announcement before = Announcement.heading(part.heading(), theme);
        boolean tasks = false;
        int i = 0;
        while (i < lines.size()) {
            int behind = block(lines, i, theme, before, left);
            if (behind > i) {
                i = behind;
                continue;
            }
            PaperLine line = lines.get(i++);
            before.line(line.text());
            left.below(line);
            tasks |= theme == Theme.TASKS && before.announces() && line.text().contains("opgaver");
            if (whole(line, theme, clauses, left, i < lines.size() ? clauses.mark(lines.get(i)) : "")) {
                continue;
            }
            List<String> said = SentencesOfParts.of(line.text());
            said = theme == Theme.MILESTONES ? MilestoneSentences.steps(said) : said;
            boolean clause = (tasks || theme == Theme.TASKS && line.text().startsWith("At "))
                    && clauses.mark(line).startsWith("S")
                    && !before.announces();
            if (clause && !MandateSentences.forbids(said)) {
                task(line, clauses.mark(line));
            } else {
                sentences(line, said, theme, clauses, before, left);
            }
        }
        rest.keep(part, theme, left);
    }

    /** Reads the table or the list that begins at a line; gives back the line behind it, or the line itself where neither does. */
    private int block(List<PaperLine> lines, int from, Theme theme, Announcement before, Leftovers left) {
        int table = TablesOfParts.take(lines, from, theme, before.words(), draft);
        if (table > from) {
            if (SeatTable.end(lines, from) > from || before.words().endsWith(":")) {
                left.taken(before.words());
            }
            if (before.words().endsWith(":")) {
                draft.economyText().remove(before.words());
            }
            before.table();
            return table;
        }
        boolean seated = theme == Theme.COMPOSITION || ofGroup;
        ListsOfParts.Run run = ListsOfParts.at(lines, from, theme, seated, before);
        if (run.end() > from) {
            List<PaperLine> list = lines.subList(from, run.end());
            ComingMeetings.told(before.words(), list, draft);
            if (lists.take(list, run.theme(), before.words(), run.headed(), left.text())) {
                left.taken(before.words());
            } else {
                list.forEach(line -> mandate.listed(line.text(), draft));
                left.list(sentences.unsaid(list, theme));
            }
            before.list();
        }
        return run.end();
    }

    /** Takes a line that says something as a whole, whatever sentences are in it; false where it does not. */
    private boolean whole(PaperLine line, Theme theme, Clauses clauses, Leftovers left, String next) {
        if (TitleLines.kindOfPaper(line.text())
                || EnclosedPapers.line(line, draft)
                || theme == Theme.TASKS && lists.tasks().titled(line, clauses.mark(line), next)) {
            return true;
        }
        if (GuidepostLists.announced(line.text())) {
            left.text().add(line.text());
            return true;
        }
        return labelled.take(new Said(line.text(), theme, line.place()), draft);
    }

    /** A clause among those that tell the tasks: "Stk. 2. Rådet rådgiver Byrådet" is one of them. */
    private void task(PaperLine line, String mark) {
        mandate.listed(line.text(), draft);
        draft.tasks()
                .add(places.at(
                        Task.builder()
                                .mark(mark)
                                .text(FormattedText.of(line.text()))
                                .build(),
                        line.place()));
    }

    /** Hands the sentences of a line to the rules; what they do not take, or what is to be read as prose too, stays text. */
    private void sentences(
            PaperLine line, List<String> all, Theme theme, Clauses clauses, Announcement before, Leftovers left) {
        LineWords words = new LineWords(line);
        for (String sentence : all) {
            boolean begins = line.text().startsWith(sentence);
            String mark = begins && clauses.mark(line).startsWith("S") ? clauses.mark(line) : "";
            Said said = new Said(sentence.strip(), theme, words.place(sentence), mark);
            int seats = draft.seats().size();
            Composition composed = draft.composition().build();
            Optional<Commission> untold =
                    theme == Theme.LEGAL ? Optional.of(draft.commission().build()) : Optional.empty();
            boolean taken = take(said);
            boolean prose = theme == Theme.COMPOSITION
                    && draft.seats().size() == seats
                    && draft.composition().build().equals(composed);
            boolean founding = untold.filter(each -> told(said.text(), each)).isPresent();
            if (!taken && !founding || prose || (theme == Theme.BACKGROUND && !OriginSentences.law(said.text()))) {
                String printed = left.purposeGoesOn() ? said.text() : clauses.printed(line, said.text());
                left.text().add(printed);
                before.sentence(printed);
            } else if (all.size() > 1 && said.text().endsWith(":")
                    || AnnouncedGroup.of(said.text()).isPresent()) {
                before.sentence(said.text());
            }
        }
    }

    /** Whether a sentence says only by which law a group is there, by whose decision or on what paper, and that is told. */
    private boolean told(String text, Commission before) {
        Commission now = draft.commission().build();
        return FOUNDED.matches(text) && !now.legalBasis().isEmpty()
                || DECIDED.matches(text)
                        && now.establishedBy().isPresent()
                        && !now.establishedBy().equals(before.establishedBy())
                || RESTS_ON.matches(text)
                        && now.basedOn().size() > before.basedOn().size();
    }

    /** Takes a list right below the name of a group as those who sit in it. */
    void seats(List<PaperLine> lines) {
        if (!lines.isEmpty()) {
            lists.seats(lines, draft.compositionText());
        }
    }

    /** Takes an element that says by itself what the group does, or how often it meets; false where it says neither. */
    boolean deed(PaperLine line) {
        if (!DEED.lookingAt(line.text())) {
            return false;
        }
        if (!take(new Said(line.text(), Theme.OTHER, line.place()))) {
            task(line, "");
        }
        return true;
    }

    /** Takes what a sentence says; false where not all of it found a place. */
    boolean take(Said said) {
        return sentences.take(said);
    }

    /** What the group may do, as far as the sentences so far tell. */
    Optional<Mandate> mandate() {
        return mandate.mandate(draft);
    }
}
