package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the paper of a commission. */
public final class CommissionPaper {

    /** Where a sentence that begins with a number of members begins. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<=\\p{L}{2}[.:]) (?=\\d{1,2} (?:\\p{Ll}+ )?(?:medlem|repræsentant|person|borger|udpege|vælges|valgt)\\p{L}*\\b)");

    private static final Pattern PARAGRAPH = Pattern.compile("§ ?\\d{1,2}[.:]?");

    private static final int FEWEST_PARAGRAPHS = 3;

    private static final int MENU_WORDS = 10;

    private final Places places = new Places();
    private final CommissionDraft draft = new CommissionDraft(places);
    private final CommissionHead head = new CommissionHead(draft);
    private final MandateSentences mandate = new MandateSentences();
    private final LabelledLines labelled = new LabelledLines();
    private final CommissionLists lists = new CommissionLists(draft, mandate, this::take);
    private final List<SentenceRule> rules = List.of(
            new OriginSentences(),
            new SeatSentences(),
            new PostSentences(),
            new ProjectSentences(),
            new MilestoneSentences(),
            new RhythmSentences(),
            new TermSentences(),
            mandate,
            new EconomySentences(),
            new WorkSentences());

    private CommissionPaper() {}

    /**
     * What was read.
     *
     * @param commission the document
     * @param places where its components came from
     */
    public record Read(Commission commission, Places places) {}

    /** The commission that a paper is. */
    public static Read of(Paper paper) {
        CommissionPaper reader = new CommissionPaper();
        reader.read(paper);
        Commission commission = reader.build();
        reader.places.at(commission, SourcePlace.of(0));
        return new Read(commission, reader.places);
    }

    private void read(Paper paper) {
        List<PaperPart> parts = clauses(PaperPart.of(paper.lines(), ThemeHeadings::is));
        paper.lines().stream().findFirst().map(PaperLine::text).ifPresent(draft::group);
        Optional<String> first = Optional.empty();
        for (int p = 0; p < parts.size(); p++) {
            PaperPart printed = approval(parts.get(p));
            Clauses clauses = new Clauses(printed.lines());
            List<PaperLine> lines = new ArrayList<>(clauses.lines());
            if (p < 2 || draft.commission().build().caseNumber().isEmpty() && p < 3) {
                List<PaperLine> left = head.read(lines);
                lines.clear();
                lines.addAll(left);
            }
            if (p == 0 && menu(printed, lines, paper)) {
                continue;
            }
            first = first.isPresent()
                    ? first
                    : printed.heading()
                            .map(line -> printed.title())
                            .map(title -> Theme.of(title) == Theme.OTHER ? title : "");
            boolean titled = printed.heading().isPresent() && head.heading(printed.title());
            if (titled && lines.isEmpty()) {
                continue;
            }
            PaperPart part = titled ? new PaperPart(Optional.empty(), "", printed.lines()) : printed;
            if (!SubprojectPart.take(part, draft)) {
                part(part, lines, clauses);
            }
        }
        List<String> texts = paper.lines().stream().map(PaperLine::text).toList();
        draft.commission().municipality(MunicipalityWords.whose(texts));
        head.finish(String.join("\n", texts), first);
    }

    /** Where nothing else parts a paper, its paragraphs do: "§ 1." on lines of their own. */
    private static List<PaperPart> clauses(List<PaperPart> parts) {
        if (parts.stream().anyMatch(part -> Theme.of(part.title()) != Theme.OTHER)
                || parts.stream()
                                .flatMap(part -> part.lines().stream())
                                .filter(line ->
                                        PARAGRAPH.matcher(line.printed()).matches())
                                .count()
                        < FEWEST_PARAGRAPHS) {
            return parts;
        }
        List<PaperPart> all = new ArrayList<>();
        for (PaperPart part : parts) {
            Optional<PaperLine> heading = part.heading();
            String title = part.title();
            List<PaperLine> below = new ArrayList<>();
            for (PaperLine line : part.lines()) {
                if (PARAGRAPH.matcher(line.printed()).matches()) {
                    if (heading.isPresent() || !below.isEmpty()) {
                        all.add(new PaperPart(heading, title, below));
                    }
                    heading = Optional.of(line);
                    title = line.printed();
                    below = new ArrayList<>();
                } else {
                    below.add(line);
                }
            }
            all.add(new PaperPart(heading, title, below));
        }
        return all;
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

    private void part(PaperPart part, List<PaperLine> lines, Clauses clauses) {
        Theme theme = part.title().startsWith("Pejlemærke") ? Theme.GUIDEPOSTS : Theme.of(part.title());
        boolean keeps = theme == Theme.BACKGROUND || theme == Theme.LEGAL;
        Leftovers left = new Leftovers(theme);
        part.heading().ifPresent(line -> {
            if (theme == Theme.COMPOSITION) {
                draft.composition().heading(line.printed());
            }
        });
        boolean announced =
                part.heading().filter(line -> line.text().endsWith(":")).isPresent() || theme == Theme.GUIDEPOSTS;
        String announcing = part.heading().map(PaperLine::text).orElse("");
        boolean headed = part.heading().isPresent();
        boolean tasks = false;
        for (int i = 0; i < lines.size(); i++) {
            int end = ListLines.end(lines, i, announced && theme != Theme.PURPOSE);
            boolean table = end == i && theme == Theme.COMPOSITION && CommissionLists.people(lines, i) > i;
            end = table ? CommissionLists.people(lines, i) : end;
            end = end == i && announced ? CommissionLists.seats(lines, i, announcing) : end;
            if (end > i) {
                List<PaperLine> list = lines.subList(i, end);
                ComingMeetings.told(announcing, list, draft);
                if (lists.take(list, theme, announcing, headed || table, left.text())) {
                    left.taken(announcing);
                } else {
                    list.forEach(line -> mandate.listed(line.text(), draft));
                    left.list(unapproved(list));
                }
                i = end - 1;
                announced = false;
                announcing = "";
                headed = false;
                continue;
            }
            PaperLine line = lines.get(i);
            announced = line.text().endsWith(":");
            announcing = line.text();
            headed = false;
            left.below(line);
            tasks |= theme == Theme.TASKS && announced && line.text().contains("opgaver");
            if (CommissionHead.kindOfPaper(line.text())) {
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
            List<String> sentences = sentences(line.text());
            boolean clause = tasks && clauses.mark(line).startsWith("S") && !announced;
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
                if (!take(said) || (keeps && !OriginSentences.law(said.text()))) {
                    String printed = left.purposeGoesOn() ? said.text() : clauses.printed(line, said.text());
                    left.text().add(printed);
                    announcing = printed;
                }
            }
        }
        rest(part, theme, left);
    }

    /** The elements of a list that do not say who approved the paper. */
    private List<PaperLine> unapproved(List<PaperLine> list) {
        List<PaperLine> others = new ArrayList<>();
        for (PaperLine line : list) {
            if (!OriginSentences.approval(line.text()) || !take(new Said(line.text(), Theme.OTHER, line.place()))) {
                others.add(line);
            }
        }
        return others;
    }

    /** The sentences of a line; "... består af 12 medlemmer. 6 medlemmer udpeges af Byrådet" are two. */
    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            sentences.addAll(List.of(COUNTED.split(sentence)));
        }
        return sentences;
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
    private void rest(PaperPart part, Theme theme, Leftovers left) {
        if (left.isEmpty()) {
            return;
        }
        if (theme == Theme.COMPOSITION && left.plain()) {
            draft.compositionText().addAll(left.text());
            return;
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

    /** "Formanden for Teknikudvalget (formand)" among the members: that seat has the post. */
    private void seatIsTheChair() {
        List<Seat> seats = draft.seats();
        List<Seat> chairs = seats.stream()
                .filter(seat -> seat.role().equals(Optional.of(SeatRole.CHAIR))
                        && seat.filledBy().isPresent())
                .toList();
        Optional<Post> told = draft.composition().build().chair();
        boolean chosen = told.flatMap(Post::chosenByMembers).orElse(false);
        if (chairs.size() != 1 || (told.isPresent() && !chosen)) {
            return;
        }
        Seat chair = chairs.get(0);
        seats.set(seats.indexOf(chair), places.like(chair.withKey("formand"), chair));
        draft.composition()
                .chair(places.like(
                        Post.builder()
                                .printed(chair.printed())
                                .seat("formand")
                                .filledBy(chair.filledBy())
                                .chosenByMembers(told.flatMap(Post::chosenByMembers))
                                .build(),
                        chair));
    }

    private void seatIsTheDeputy() {
        List<Seat> seats = draft.seats();
        List<Seat> deputies = seats.stream()
                .filter(seat -> seat.role().equals(Optional.of(SeatRole.DEPUTY_CHAIR))
                        && seat.filledBy().isPresent())
                .toList();
        Optional<Post> told = draft.composition().build().deputyChair();
        boolean chosen = told.flatMap(Post::chosenByMembers).orElse(false);
        if (deputies.size() != 1 || (told.isPresent() && !chosen)) {
            return;
        }
        Seat deputy = deputies.get(0);
        seats.set(seats.indexOf(deputy), places.like(deputy.withKey("naestformand"), deputy));
        draft.composition()
                .deputyChair(places.like(
                        Post.builder()
                                .printed(deputy.printed())
                                .seat("naestformand")
                                .filledBy(deputy.filledBy())
                                .chosenByMembers(told.flatMap(Post::chosenByMembers))
                                .build(),
                        deputy));
    }

    /** "Anna Berg, projektleder (sekretær)" among the members, where nothing else says who is secretary. */
    private void seatIsTheSecretary() {
        List<Seat> seats = draft.seats();
        List<Seat> secretaries = seats.stream()
                .filter(seat -> seat.role().equals(Optional.of(SeatRole.SECRETARY))
                        && seat.filledBy().filter(NamedPerson.class::isInstance).isPresent())
                .toList();
        if (secretaries.size() != 1 || draft.composition().build().secretary().isPresent()) {
            return;
        }
        Seat secretary = secretaries.get(0);
        seats.set(seats.indexOf(secretary), places.like(secretary.withKey("sekretaer"), secretary));
        draft.composition()
                .secretary(places.like(
                        Post.builder()
                                .printed(secretary.printed())
                                .seat("sekretaer")
                                .build(),
                        secretary));
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
                .resources(draft.resourced())
                .frame(frame.equals(EconomicFrame.builder().build()) ? Optional.empty() : Optional.of(frame))
                .build();
        draft.appoint();
        chairIsASeat();
        seatIsTheChair();
        seatIsTheDeputy();
        seatIsTheSecretary();
        draft.composition().text(CommissionDraft.text(draft.compositionText())).addAllSeats(draft.seats());
        return draft.commission()
                .purpose(CommissionDraft.text(draft.purpose()))
                .mandate(mandate.mandate(draft))
                .composition(draft.composition().build())
                .project(draft.project().build())
                .addAllTasks(draft.tasks())
                .addAllGroups(draft.others().groups())
                .economy(economy.equals(Economy.builder().build()) ? Optional.empty() : Optional.of(economy))
                .build();
    }

    static String joined(List<PaperLine> lines) {
        return lines.stream().map(PaperLine::text).collect(Collectors.joining("\n"));
    }
}
