package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.attendance.AttendanceSentences;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.exchange.text.block.TextBlocks;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.exchange.text.recommendation.SpokenRecommendations;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the cells of one item: each with its label, and with headed HTML or text inside. */
public final class ItemReader {

    /** Below them a paper tells under an item who was at the meeting. */
    private static final Set<String> OF_ATTENDANCE = Set.of(
            "om mødet",
            "fremmøde",
            "fremmøde og inhabilitet",
            "fremmøde og habilitet",
            "stedfortrædere",
            "afbud og stedfortrædere");

    private final CellContext context;
    private final List<ItemCell> cells = new ArrayList<>();
    private final RecommendationParts recommended;
    private final SectionParts prose;
    private final PlannedMeetingSentences planned;
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Recommendation> proposals = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<PriorTreatment> priorTreatments = new ArrayList<>();
    private final List<String> emptyLabels = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private boolean bare;
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
        this.recommended = new RecommendationParts(context);
        this.planned = new PlannedMeetingSentences(context);
        this.prose = new SectionParts(context, planned);
    }

    /** Takes a cell of HTML that was taken apart. */
    public void html(String label, HtmlBlocks html, Chars content, Meaning meaning) {
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
        cells.add(new ItemCell(labelled(label, root), content, meaning == Meaning.DECISION, true));
    }

    private void add(String label, List<Block> blocks, Chars content, Meaning meaning) {
        Part part = labelled(label, Part.tree(blocks));
        cells.add(new ItemCell(part, content, meaning == Meaning.DECISION, false));
    }

    private static Part labelled(String label, Part root) {
        if (label.isEmpty()) {
            return root;
        }
        Part part = new Part(label, 0, root.at());
        part.body().addAll(root.body());
        part.parts().addAll(root.parts());
        return part;
    }

    /** Everything that the cells say. */
    public ItemText read() {
        cells.forEach(recommended::take);
        priorTreatments.addAll(recommended.answers());
        List<Section> sections = new ArrayList<>();
        cells.forEach(cell -> cell(cell, sections));
        // Who proposes something at the meeting answers what was recommended to it.
        recommendations.addAll(proposals);
        return new ItemText(
                sections,
                recommendations,
                decisions,
                priorTreatments,
                prose.references(),
                route,
                emptyLabels,
                planned.all(),
                prose.process(),
                presences,
                pictures);
    }

    private void cell(ItemCell cell, List<Section> sections) {
        Part part = cell.part();
        if (cell.decision() && part.role() != Headings.Role.DECISION) {
            decision(part, cell, sections);
        } else if (part.heading().isEmpty() && !part.recommends()) {
            if (!part.body().isEmpty()) {
                sections.add(prose.section(part, List.of(), cell));
            }
            below(part, cell, sections);
        } else {
            part(part, cell, sections);
        }
    }

    private void below(Part part, ItemCell cell, List<Section> sections) {
        part.parts().forEach(each -> part(each, cell, sections));
    }

    private void part(Part part, ItemCell cell, List<Section> sections) {
        bare &= part.role() == Headings.Role.DECISION;
        switch (part.role()) {
            case DECISION -> decision(part, cell, sections);
            case RECOMMENDATION, ALTERNATIVE, PROPOSAL -> recommendation(part, cell, sections);
            case ROUTE -> route(part, cell, sections);
            case HISTORY -> history(part, cell, sections);
            case ATTACHMENTS -> plain(part, cell, sections);
            case SECTION -> {
                if (cell.paper() && dated(part)) {
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

    private void plain(Part part, ItemCell cell, List<Section> sections) {
        List<Section> inner = new ArrayList<>();
        below(part, cell, inner);
        if (cell.paper() && OF_ATTENDANCE.contains(FoldedWords.heading(part.heading()))) {
            // The text stays: it tells of other things as well.
            part.body().stream()
                    .flatMap(block -> block.entries().stream())
                    .forEach(entry -> presences.addAll(
                            AttendanceSentences.of(entry.text(), CellContext.place(cell.content(), entry))));
        }
        boolean empty = inner.isEmpty() && part.body().isEmpty();
        // A form prints the headings of all its sections, and under many of them nothing: a section may be empty.
        boolean form = cell.paper() && part.role() == Headings.Role.SECTION;
        if (empty && !form && (cell.paper() || !part.parts().isEmpty())) {
            // All that stood under the heading has a place of its own.
            if (!cell.paper() || part.parts().isEmpty()) {
                emptyLabels.add(part.heading());
            }
            return;
        }
        sections.add(prose.section(part, inner, cell));
    }

    private void recommendation(Part part, ItemCell cell, List<Section> sections) {
        List<Recommendation> read = recommended.of(part);
        if (read.isEmpty() && part.parts().isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        if (read.isEmpty()) {
            emptyOrText(part, cell, sections);
        }
        if (!read.isEmpty()) {
            prose.refer(part, cell);
        }
        recommendations.addAll(read);
        below(part, cell, sections);
    }

    private void emptyOrText(Part part, ItemCell cell, List<Section> sections) {
        if (part.body().isEmpty()) {
            emptyLabels.add(part.heading());
        } else {
            sections.add(prose.section(part, List.of(), cell));
        }
    }

    private void decision(Part part, ItemCell cell, List<Section> sections) {
        if (cell.paper() && bare && !emptyLabels.isEmpty()) {
            // "Beslutning" heads the decisions of several bodies below it: no label with nothing behind.
            emptyLabels.remove(emptyLabels.size() - 1);
        }
        DecisionPart.Read read = DecisionPart.read(part, cell, context, recommended.points(), under(part, cell));
        read.decision().ifPresent(decisions::add);
        presences.addAll(read.presences());
        emptyLabels.addAll(read.emptyLabels());
        proposals.addAll(read.proposals());
        if (read.here()) {
            prose.refer(part, cell);
            if (!cell.paper()) {
                planned.take(part.heading(), part.body(), cell.content());
            }
        }
        below(part, cell, sections);
    }

    /** Whether a decision stands right below a bare heading, where the page says nowhere who meets. */
    private boolean under(Part part, ItemCell cell) {
        boolean under = cell.paper() && bare && context.bodies().isEmpty();
        bare = part.body().isEmpty()
                && part.parts().isEmpty()
                && DecisionHeading.of(part.heading()).body().isEmpty();
        return under;
    }

    private void route(Part part, ItemCell cell, List<Section> sections) {
        Optional<Route> read = route.isPresent() ? Optional.empty() : RoutePart.read(part, cell, context);
        if (read.isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        route = read;
        below(part, cell, sections);
    }

    private void history(Part part, ItemCell cell, List<Section> sections) {
        HistoryReader.Read read = HistoryReader.read(part.body(), cell.content(), context);
        if (read.treatments().isEmpty()) {
            plain(part, cell, sections);
            return;
        }
        priorTreatments.addAll(read.treatments());
        if (cell.paper() && read.before().isEmpty()) {
            // All that stood under the heading has a place of its own.
            below(part, cell, sections);
            return;
        }
        Part rest = new Part(part.heading(), 0, part.at());
        rest.body().addAll(read.before());
        Section section = prose.section(rest, List.of(), cell);
        sections.add(context.places().like(section.withKind(SectionKind.HISTORY), section));
        below(part, cell, sections);
    }
}
