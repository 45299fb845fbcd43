package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the paper of a commission. */
public final class CommissionPaper {

    private static final Pattern GUIDEPOSTS = Pattern.compile(
            "^(?:pejlemærker(?:ne)? for (\\p{L}+?)(?:et|en)? er|pejlemærker(?:ne)?(?: er)?):?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLAUSE = Pattern.compile("(?:§ ?\\d{1,2}\\.? |[Ss]tk\\.? ?\\d{1,2}\\.? ?)(?=\\p{Lu})");

    private static final Pattern FOR_EACH = Pattern.compile(
            "(?:((?:en|én|to|\\d) (?:repræsentant|medlem)(?:er|mer)?) (?:for|fra) hver af|hvorfra der (?:kan )?udpeges ((?:en|én|to|\\d) (?:repræsentant|medlem)(?:er|mer)?))",
            Pattern.CASE_INSENSITIVE);

    /** A remark among the members is no seat: "(grundejerne er p.t. ikke repræsenteret)". */
    private static final Pattern REMARK = Pattern.compile("\\(.{3,200}\\)\\.?");

    private static final int MENU_WORDS = 10;

    private static final Pattern BEFORE_EACH = Pattern.compile(
            "(?:består af|sammensættes af) (.{3,200}?),? (?:samt|og) (?:en|én|to|\\d) (?:repræsentant|medlem)");

    private final Doubts doubts;
    private final Places places = new Places();
    private final CommissionDraft draft = new CommissionDraft(places);
    private final CommissionHead head = new CommissionHead(draft);
    private final MandateSentences mandate = new MandateSentences();
    private final LabelledLines labelled = new LabelledLines();
    private final List<SentenceRule> rules = List.of(
            new OriginSentences(),
            new PostSentences(),
            new ProjectSentences(),
            new MilestoneSentences(),
            new RhythmSentences(),
            new TermSentences(),
            mandate,
            new EconomySentences(),
            new WorkSentences());

    private CommissionPaper(Doubts doubts) {
        this.doubts = doubts;
    }

    /**
     * What was read.
     *
     * @param commission the document
     * @param places where its components came from
     */
    public record Read(Commission commission, Places places) {}

    /** The commission that a paper is. */
    public static Read of(Paper paper, Doubts doubts) {
        CommissionPaper reader = new CommissionPaper(doubts);
        reader.read(paper);
        Commission commission = reader.build();
        reader.places.at(commission, SourcePlace.of(0));
        return new Read(commission, reader.places);
    }

    private void read(Paper paper) {
        List<PaperPart> parts = PaperPart.of(paper.lines());
        Optional<String> first = Optional.empty();
        for (int p = 0; p < parts.size(); p++) {
            PaperPart part = approval(parts.get(p));
            List<PaperLine> lines = new ArrayList<>();
            part.lines().forEach(line -> lines.add(clause(line)));
            if (p < 2 || draft.commission().build().caseNumber().isEmpty() && p < 3) {
                List<PaperLine> left = head.read(lines);
                lines.clear();
                lines.addAll(left);
            }
            if (p == 0 && menu(part, lines, paper)) {
                continue;
            }
            first = first.isPresent()
                    ? first
                    : part.heading()
                            .map(line -> part.title())
                            .map(title -> Theme.of(title) == Theme.OTHER ? title : "");
            if (part.heading().isPresent() && head.heading(part.title()) && lines.isEmpty()) {
                continue;
            }
            if (!SubprojectPart.take(part, draft)) {
                part(part, lines);
            }
        }
        List<String> texts = paper.lines().stream().map(PaperLine::text).toList();
        draft.commission().municipality(MunicipalityWords.whose(texts));
        head.finish(String.join("\n", texts), first);
    }

    /** "Vedtaget af Byrådet 29.11.2010" heads minutes; over a commission it says who approved it. */
    private PaperPart approval(PaperPart part) {
        Optional<PaperLine> line = part.heading().filter(heading -> OriginSentences.approval(heading.printed()));
        if (line.isEmpty()) {
            return part;
        }
        take(new Said(line.get().printed(), Theme.OTHER, line.get().place()));
        return new PaperPart(Optional.empty(), "", part.lines());
    }

    /** The menu of a page above its first heading: names of pages, and not a sentence. */
    private static boolean menu(PaperPart part, List<PaperLine> lines, Paper paper) {
        return part.heading().isEmpty()
                && !lines.isEmpty()
                && (!paper.aside().isEmpty() || lines.get(0).text().startsWith("Hjem "))
                && lines.stream()
                        .allMatch(line -> line.text().split(" ").length <= MENU_WORDS
                                && !line.text().endsWith(".")
                                && !line.text().endsWith(":")
                                && !HeadingLines.sentence(line.text()));
    }

    /** A clause such as "2.1 Rådet består af:" or "Stk. 2. ..." is text with a number. */
    private static PaperLine clause(PaperLine line) {
        if (line.mark().matches("\\d{1,2}(?:\\.\\d{1,2})+\\.?")) {
            return line.saying(line.text()).bare();
        }
        Matcher paragraph = CLAUSE.matcher(line.text());
        return paragraph.lookingAt() ? line.from(paragraph.end()).bare() : line;
    }

    private void part(PaperPart part, List<PaperLine> lines) {
        Theme theme = Theme.of(part.title());
        if (part.title().startsWith("Pejlemærke")) {
            theme = Theme.GUIDEPOSTS;
        }
        boolean keeps = theme == Theme.BACKGROUND || theme == Theme.LEGAL;
        List<String> left = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        List<Section> before = new ArrayList<>();
        part.heading().ifPresent(line -> {
            if (Theme.of(part.title()) == Theme.COMPOSITION) {
                draft.composition().heading(line.printed());
            }
        });
        boolean announced =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent() || theme == Theme.GUIDEPOSTS;
        String announcing = part.heading().map(PaperLine::text).orElse("");
        for (int i = 0; i < lines.size(); i++) {
            int end = ListLines.end(lines, i, announced && theme != Theme.PURPOSE);
            if (end > i) {
                if (!list(lines.subList(i, end), theme, announcing, left)) {
                    lines.subList(i, end).forEach(line -> bullets.add(line.numbered() ? line.printed() : line.text()));
                } else if (left.contains(announcing)) {
                    left.remove(left.lastIndexOf(announcing));
                }
                i = end - 1;
                announced = false;
                announcing = "";
                continue;
            }
            PaperLine line = lines.get(i);
            announced = line.text().endsWith(":");
            announcing = line.text();
            if (!bullets.isEmpty() && theme != Theme.PURPOSE) {
                // What is said below a list is not said above it.
                before.add(Section.builder()
                        .text(CommissionDraft.text(left))
                        .bullets(bullets)
                        .build());
                left.clear();
                bullets.clear();
            }
            if (GUIDEPOSTS.matcher(line.text()).matches()) {
                left.add(line.text());
                continue;
            }
            if (labelled.take(new Said(line.text(), theme, line.place()), draft)) {
                continue;
            }
            LineWords words = new LineWords(line);
            for (String sentence : Sentences.of(line.text())) {
                Said said = new Said(sentence.strip(), theme, words.place(sentence));
                if (!take(said) || keeps) {
                    left.add(said.text());
                    announcing = said.text();
                }
            }
        }
        boolean composed = theme != Theme.COMPOSITION || draft.composed();
        rest(part, composed ? theme : Theme.OTHER, before, left, bullets);
    }

    private boolean take(Said said) {
        boolean taken = false;
        for (SentenceRule rule : rules) {
            taken |= rule.take(said, draft);
            if (taken) {
                break;
            }
        }
        return taken;
    }

    /** What found no place of its own stays text. */
    private void rest(PaperPart part, Theme theme, List<Section> before, List<String> left, List<String> bullets) {
        boolean empty = left.isEmpty() && bullets.isEmpty() && before.isEmpty();
        if (empty) {
            return;
        }
        FormattedText text = CommissionDraft.text(left);
        if (theme == Theme.COMPOSITION && bullets.isEmpty() && before.isEmpty()) {
            draft.composition().text(text);
            return;
        }
        if (theme == Theme.PURPOSE) {
            draft.purpose().addAll(left);
            draft.purpose().addAll(bullets);
            return;
        }
        String heading = part.heading().map(PaperLine::printed).orElse("");
        Optional<SectionKind> kind = theme == Theme.LEGAL
                ? Optional.of(SectionKind.LEGAL_BASIS)
                : theme == Theme.BACKGROUND ? Optional.of(SectionKind.BACKGROUND) : Headings.kind(part.title());
        List<Section> all = new ArrayList<>(before);
        if (!left.isEmpty() || !bullets.isEmpty()) {
            all.add(Section.builder().text(text).bullets(bullets).build());
        }
        Section first = all.get(0);
        Section section = first.withHeading(heading).withKind(kind).withSections(all.subList(1, all.size()));
        draft.commission()
                .addSections(places.at(
                        section,
                        SourcePlace.of(part.heading()
                                .or(() -> part.lines().stream().findFirst())
                                .map(PaperLine::offset)
                                .orElse(0))));
    }

    private boolean list(List<PaperLine> lines, Theme theme, String announcing, List<String> left) {
        String folded = FoldedWords.folded(announcing);
        Matcher guideposts = GUIDEPOSTS.matcher(announcing);
        if (theme == Theme.GUIDEPOSTS || guideposts.matches()) {
            draft.commission()
                    .addGuideposts(places.at(
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
                        .addSuccessCriteria(places.at(
                                SuccessCriterion.builder()
                                        .mark(line.numbered() ? line.mark() : "")
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                line.place()));
            }
            return true;
        }
        boolean members = folded.matches(
                ".*(?:best[åa]r af|sammensættes af|sammensættes således|følgende medlemmer|repræsenteret i .*|er repræsenteret|medlemmer(?:ne)? er|følgende organisationer|følgende deltagere)[^.]{0,40}:?");
        if (members || (theme == Theme.COMPOSITION && folded.endsWith(":"))) {
            return seats(lines, announcing, left);
        }
        return work(lines, theme, folded);
    }

    private boolean seats(List<PaperLine> lines, String announcing, List<String> left) {
        Matcher each = FOR_EACH.matcher(announcing);
        boolean counted = each.find();
        if (counted) {
            Matcher before = BEFORE_EACH.matcher(announcing);
            if (before.find()) {
                SourcePlace place = lines.get(0).place();
                InlineList.parts(before.group(1))
                        .forEach(part -> draft.seats().add(places.at(SeatWords.seat(part), place)));
            }
        }
        for (PaperLine line : lines) {
            if (REMARK.matcher(line.text()).matches()) {
                left.add(line.text());
                continue;
            }
            if (counted) {
                String who = line.text().replaceFirst("^\\p{Ll}\\) ", "").replaceFirst("[.;,]$", "");
                draft.seats()
                        .add(places.at(
                                Seat.builder()
                                        .printed(who)
                                        .filledBy(Representatives.builder()
                                                .group(who)
                                                .build())
                                        .count(Count.of(each.group(1) == null ? each.group(2) : each.group(1)))
                                        .build(),
                                line.place()));
                continue;
            }
            draft.seats().add(places.at(SeatWords.seat(line.text()), line.place()));
        }
        return true;
    }

    private boolean work(List<PaperLine> lines, Theme theme, String folded) {
        boolean announced =
                folded.isEmpty() || !folded.endsWith(":") || folded.matches(".*\\b(?:skal|at|opgave\\p{L}*):?");
        boolean tasks = (theme == Theme.TASKS && announced)
                || folded.matches(".*\\b(?:følgende opgaver|opgaver er|har til opgave|hovedområder)\\b.*");
        if (tasks) {
            for (PaperLine line : lines) {
                draft.tasks()
                        .add(places.at(
                                Task.builder()
                                        .mark(line.numbered() ? line.mark() : "")
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                line.place()));
            }
            return true;
        }
        if (theme == Theme.MILESTONES) {
            boolean all = true;
            for (PaperLine line : lines) {
                all &= take(new Said(line.text(), theme, line.place()));
            }
            return all;
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

    /** "en formand" among the members, and a sentence that says who it is: the post is told by that seat. */
    private void chairIsASeat() {
        Optional<Post> chair = draft.composition().build().chair();
        Optional<Filling> filling = chair.flatMap(Post::filledBy);
        List<Seat> seats = draft.seats();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.role().equals(Optional.of(SeatRole.CHAIR))
                    && seat.filledBy().isEmpty()
                    && filling.isPresent()) {
                seats.set(i, places.like(seat.withKey("formand").withFilledBy(filling), seat));
                draft.composition().chair(places.like(chair.orElseThrow().withSeat("formand"), chair.orElseThrow()));
                return;
            }
        }
    }

    private Commission build() {
        // Words on economy that set neither amount nor deadline are no frame.
        EconomicFrame bare = draft.frame().build();
        if (bare.equals(EconomicFrame.builder().build()) && !draft.frameText().isEmpty()) {
            draft.economy().text(CommissionDraft.text(draft.frameText()));
            draft.frameText().clear();
        }
        EconomicFrame frame =
                draft.frame().text(CommissionDraft.text(draft.frameText())).build();
        Economy economy = draft.economy()
                .frame(frame.equals(EconomicFrame.builder().build()) ? Optional.empty() : Optional.of(frame))
                .build();
        chairIsASeat();
        draft.composition().addAllSeats(draft.seats());
        return draft.commission()
                .purpose(CommissionDraft.text(draft.purpose()))
                .mandate(mandate.mandate(draft))
                .composition(draft.composition().build())
                .project(draft.project().build())
                .addAllTasks(draft.tasks())
                .economy(economy.equals(Economy.builder().build()) ? Optional.empty() : Optional.of(economy))
                .build();
    }

    static String joined(List<PaperLine> lines) {
        return lines.stream().map(PaperLine::text).collect(Collectors.joining("\n"));
    }
}
