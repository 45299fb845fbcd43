package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.ReferenceWords;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.exchange.text.block.TextBlocks;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.exchange.text.decision.DecisionReader;
import dk.sagsgang.exchange.text.recommendation.RecommendationReader;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.exchange.text.recommendation.SpokenRecommendations;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads the cells of one item: each with its label, and with headed HTML or text inside. */
public final class ItemReader {

    /** A cross in a grid of bodies, which is read when the item is put together. */
    private static final QuickPattern CROSS = QuickPattern.compile("(?<![\\p{L}\\d])[Xx×✓✔☒☑](?![\\p{L}\\d])");

    private static final QuickPattern ANSWER = QuickPattern.compile(
            "^(\\p{Lu}[^.,:;]{3,80}?) (?:anbefaler|indstiller|tiltræder|godkender|tilslutter sig) (?:over for .{3,60} )?(?:[^.,:;]{3,60}s )?indstilling(?:en)?\\b[^.:;]{0,80}\\.?$");

    private final CellContext context;
    private final RecommendedPoints points = new RecommendedPoints();
    private final List<CellPart> cells = new ArrayList<>();
    private final Map<Part, List<Recommendation>> recommended = new IdentityHashMap<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Recommendation> proposals = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final PlannedMeetingSentences planned;
    private final List<PriorTreatment> priorTreatments = new ArrayList<>();
    private final List<DecisionReference> history = new ArrayList<>();
    private final List<String> emptyLabels = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private Optional<Route> route = Optional.empty();
    private int pictures;

    /** What the format says a cell is. */
    public enum Meaning {
        /** It does not say, or the label does. */
        OPEN,
        /** The decision of this meeting. */
        DECISION
    }

    public ItemReader(CellContext context) {
        this.context = context;
        this.planned = new PlannedMeetingSentences(context);
    }

    /** Takes a cell of HTML. */
    public void html(String label, Chars content, Meaning meaning) {
        HtmlBlocks html = HtmlBlocks.of(content.text());
        pictures += html.pictures();
        add(label, html.blocks(), html.located(content), meaning);
    }

    /** Takes a piece of a page; the content is the text of the whole page. */
    public void element(String label, Element element, Chars page, Meaning meaning) {
        HtmlBlocks html = HtmlBlocks.of(element);
        pictures += html.pictures();
        add(label, html.blocks(), page, meaning);
    }

    /** Takes a cell of plain text. */
    public void text(String label, Chars content, Meaning meaning) {
        add(label, TextBlocks.of(content.text()), content, meaning);
    }

    /** Takes pieces that are already taken apart, as those of a paper; the content is the text that they stand in. */
    public void blocks(String label, List<Block> blocks, Chars content, Meaning meaning) {
        Part root = Part.tree(blocks);
        SpokenRecommendations.part(root);
        cells.add(new CellPart(label.isEmpty() ? root : labelled(label, root), content, meaning, true));
    }

    private void add(String label, List<Block> blocks, Chars content, Meaning meaning) {
        Part root = Part.tree(blocks);
        Part part = label.isEmpty() ? root : labelled(label, root);
        cells.add(new CellPart(part, content, meaning, false));
    }

    private static Part labelled(String label, Part root) {
        Part part = new Part(label, 0, root.at());
        part.body().addAll(root.body());
        part.parts().addAll(root.parts());
        return part;
    }

    /** Everything that the cells say. */
    public ItemText read() {
        // A decision may stand before the recommendation that it answers.
        cells.forEach(cell -> recommendations(cell.part, cell));
        List<Section> sections = new ArrayList<>();
        cells.forEach(cell -> cell(cell, sections));
        // Who proposes something at the meeting answers what was recommended to it.
        recommendations.addAll(proposals);
        return new ItemText(
                sections,
                recommendations,
                decisions,
                priorTreatments,
                history,
                route,
                emptyLabels,
                planned.all(),
                presences,
                pictures);
    }

    private void recommendations(Part part, CellPart cell) {
        Headings.Role role = part.role();
        Optional<RecommendationKind> kind = kind(role);
        if (role == Headings.Role.RECOMMENDATION || kind.isPresent()) {
            List<Recommendation> read = RecommendationReader.read(
                    part.heading(), part.at(), part.body(), kind, cell.content, context, points);
            if (cell.paper) {
                answers(part.body(), cell);
            }
            boolean none = cell.paper
                    ? read.stream().allMatch(ItemReader::nothing)
                    : read.stream().allMatch(ItemReader::onlyText);
            recommended.put(part, none ? List.of() : read);
        }
        part.parts().forEach(below -> recommendations(below, cell));
    }

    /** What other bodies say of a recommendation stands below it: "Økonomiudvalget anbefaler indstillingen." */
    private void answers(List<Block> body, CellPart cell) {
        for (int b = 1; b < body.size(); b++) {
            Matcher answer = ANSWER.matcher(body.get(b).text());
            Optional<Body> who = answer.matches() ? BodyWords.only(answer.group(1)) : Optional.empty();
            Optional<Outcome> outcome =
                    who.isPresent() ? DecisionWords.outcome(body.get(b).text()) : Optional.empty();
            if (outcome.isEmpty()) {
                continue;
            }
            Block said = body.remove(b);
            boolean told = b < body.size() && AttendanceLines.tell(body.get(b).text());
            Decision decision = Decision.builder()
                    .body(who)
                    .outcome(outcome)
                    .text(FormattedText.of(said.text()))
                    .remark(FormattedText.of(told ? body.remove(b).text() : ""))
                    .build();
            PriorTreatment treatment =
                    PriorTreatment.builder().addDecisions(decision).build();
            priorTreatments.add(context.places().at(treatment, CellContext.place(cell.content, said.at())));
            b--;
        }
    }

    private static Optional<RecommendationKind> kind(Headings.Role role) {
        return role == Headings.Role.ALTERNATIVE
                ? Optional.of(RecommendationKind.ALTERNATIVE)
                : role == Headings.Role.PROPOSAL ? Optional.of(RecommendationKind.PROPOSAL) : Optional.empty();
    }

    private static boolean nothing(Recommendation recommendation) {
        return recommendation.points().isEmpty()
                && recommendation.text().blank()
                && recommendation.recommender().isEmpty()
                && recommendation.recommendingBody().isEmpty();
    }

    private static boolean onlyText(Recommendation recommendation) {
        return recommendation.points().isEmpty()
                && (!recommendation.introduced() || recommendation.text().blank());
    }

    private void cell(CellPart cell, List<Section> sections) {
        Part part = cell.part;
        if (cell.meaning == Meaning.DECISION && part.role() != Headings.Role.DECISION) {
            decision(part, cell, sections);
            below(part, cell, sections);
        } else if (part.heading().isEmpty() && !part.recommends()) {
            if (!part.body().isEmpty()) {
                sections.add(section(part, List.of(), cell));
            }
            below(part, cell, sections);
        } else {
            part(part, cell, sections);
        }
    }

    private void below(Part part, CellPart cell, List<Section> sections) {
        part.parts().forEach(each -> part(each, cell, sections));
    }

    private void part(Part part, CellPart cell, List<Section> sections) {
        switch (part.role()) {
            case DECISION -> {
                decision(part, cell, sections);
                below(part, cell, sections);
            }
            case RECOMMENDATION, ALTERNATIVE, PROPOSAL -> recommendation(part, cell, sections);
            case ROUTE -> route(part, cell, sections);
            case HISTORY -> history(part, cell, sections);
            case ATTACHMENTS -> plain(part, cell, sections);
            case SECTION -> {
                if (cell.paper && dated(part)) {
                    history(part, cell, sections);
                } else {
                    plain(part, cell, sections);
                }
            }
        }
    }

    /** Whether the first line below a heading is a body and a day, as where earlier treatments stand: "Historik". */
    private static boolean dated(Part part) {
        return !part.body().isEmpty()
                && Headings.kind(part.heading())
                        .filter(SectionKind.BACKGROUND::equals)
                        .isPresent()
                && DecisionHeading.ofLine(part.body().get(0).text())
                        .filter(heading -> heading.body().isPresent())
                        .isPresent();
    }

    private void plain(Part part, CellPart cell, List<Section> sections) {
        List<Section> inner = new ArrayList<>();
        below(part, cell, inner);
        if (inner.isEmpty() && part.body().isEmpty() && !part.parts().isEmpty()) {
            // All that stood under the heading has a place of its own.
            emptyLabels.add(part.heading());
            return;
        }
        if (cell.paper && inner.isEmpty() && part.body().isEmpty()) {
            // A form prints all its headings, and under many of them nothing.
            emptyLabels.add(part.heading());
            return;
        }
        sections.add(section(part, inner, cell));
    }

    private Section section(Part part, List<Section> inner, CellPart cell) {
        part.body().forEach(block -> refer(block, cell));
        if (cell.paper) {
            return listed(part, inner, cell);
        }
        part.body().forEach(block -> planned.take(block, cell.content));
        SectionText text = SectionText.of(part.body());
        Section section = Section.builder()
                .heading(part.heading())
                .kind(Headings.kind(part.heading()))
                .text(text.text())
                .bullets(text.bullets())
                .sections(inner)
                .build();
        return context.places().at(section, CellContext.place(cell.content, part.at(), part.until()));
    }

    /** A section of a paper: its lists are lists of the model. A second list and what announces it are a section of their own. */
    private Section listed(Part part, List<Section> inner, CellPart cell) {
        SectionText text = SectionText.listed(part.body());
        List<Section> all = new ArrayList<>();
        for (SectionText further : text.further()) {
            all.add(context.places()
                    .at(
                            Section.builder()
                                    .text(further.text())
                                    .bullets(further.bullets())
                                    .build(),
                            CellContext.place(cell.content, further.at(), further.until())));
        }
        all.addAll(inner);
        Section section = Section.builder()
                .heading(part.heading())
                .kind(Headings.kind(part.heading()))
                .text(text.text())
                .bullets(text.bullets())
                .sections(all)
                .build();
        return context.places().at(section, CellContext.place(cell.content, part.at(), part.until()));
    }

    private void refer(Block block, CellPart cell) {
        for (Entry entry : block.entries()) {
            for (DecisionReference reference : ReferenceWords.in(entry.text())) {
                boolean here = reference.date().equals(context.date());
                if (!here && !history.contains(reference)) {
                    history.add(context.places().at(reference, CellContext.place(cell.content, entry)));
                }
            }
        }
    }

    private void recommendation(Part part, CellPart cell, List<Section> sections) {
        List<Recommendation> read = recommended.getOrDefault(part, List.of());
        if (read.isEmpty() && part.parts().isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        if (read.isEmpty()) {
            emptyOrText(part, cell, sections);
        }
        recommendations.addAll(read);
        below(part, cell, sections);
    }

    private void emptyOrText(Part part, CellPart cell, List<Section> sections) {
        if (part.body().isEmpty()) {
            emptyLabels.add(part.heading());
        } else {
            sections.add(section(part, List.of(), cell));
        }
    }

    private void decision(Part part, CellPart cell, List<Section> sections) {
        DecisionHeading heading = DecisionHeading.of(part.heading());
        // Where nobody is said to meet, a day tells that it was another time.
        boolean otherBody = heading.body().isPresent()
                && (context.bodies().isEmpty()
                        ? heading.date().isPresent()
                        : context.bodies().stream().noneMatch(heading.body().get()::sameAs));
        boolean otherDay = heading.date().isPresent() && !heading.date().equals(context.date());
        DecisionReader.Read read = otherBody || otherDay
                ? DecisionReader.keepingAttendance(part.body(), part.at(), cell.content, context)
                : cell.paper
                        ? DecisionReader.remarkingAttendance(part.body(), part.at(), cell.content, context, points)
                        : DecisionReader.read(part.body(), part.at(), cell.content, context, points);
        presences.addAll(read.presences());
        emptyLabels.addAll(read.emptyLabels());
        proposals.addAll(read.proposals());
        if (!otherBody && !otherDay && !cell.paper) {
            part.body().forEach(block -> planned.take(block, cell.content));
        }
        if (read.decision().isEmpty()) {
            if (cell.paper && nothingButMarks(part.body())) {
                decisions.add(context.places()
                        .at(
                                Decision.builder()
                                        .heading(part.heading())
                                        .body(heading.body())
                                        .date(heading.date())
                                        .text(FormattedText.of(
                                                part.body().get(0).text()))
                                        .build(),
                                CellContext.place(cell.content, part.at())));
                return;
            }
            if (!part.heading().isEmpty()) {
                emptyLabels.add(part.heading());
            }
            return;
        }
        Decision decision = read.decision().get();
        Decision headed = context.places()
                .like(
                        decision.withHeading(part.heading())
                                .withBody(heading.body())
                                .withDate(heading.date()),
                        decision);
        if (otherBody) {
            PriorTreatment treatment = PriorTreatment.builder()
                    .heading(part.heading())
                    .reference(DecisionReference.builder()
                            .body(heading.body())
                            .date(heading.date())
                            .itemNumber(DecisionHeading.item(part.heading()))
                            .build())
                    .addDecisions(headed.withHeading(""))
                    .build();
            priorTreatments.add(context.places().like(treatment, decision));
        } else {
            decisions.add(headed);
        }
    }

    /** Whether a line such as "-" stands where a decision would. */
    private static boolean nothingButMarks(List<Block> body) {
        return body.size() == 1 && body.get(0).text().matches("[-\u2013]{1,3}");
    }

    private void route(Part part, CellPart cell, List<Section> sections) {
        String text = part.body().stream().map(Block::text).collect(Collectors.joining(", "));
        List<Body> bodies = route.isPresent() || CROSS.find(text) ? List.of() : BodyWords.list(text);
        if (bodies.isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        Route read = Route.builder()
                .heading(part.heading())
                .stops(bodies.stream()
                        .map(body -> RouteStop.builder().body(body).build())
                        .toList())
                .build();
        route = Optional.of(context.places().at(read, CellContext.place(cell.content, part.at(), part.until())));
        below(part, cell, sections);
    }

    private void history(Part part, CellPart cell, List<Section> sections) {
        HistoryReader.Read read = HistoryReader.read(part.body(), cell.content, context);
        if (read.treatments().isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        priorTreatments.addAll(read.treatments());
        if (cell.paper && read.before().isEmpty()) {
            // All that stood under the heading has a place of its own.
            below(part, cell, sections);
            return;
        }
        Part rest = new Part(part.heading(), 0, part.at());
        rest.body().addAll(read.before());
        Section section = section(rest, List.of(), cell);
        sections.add(context.places().like(section.withKind(SectionKind.HISTORY), section));
        below(part, cell, sections);
    }

    private record CellPart(Part part, Chars content, Meaning meaning, boolean paper) {}
}
