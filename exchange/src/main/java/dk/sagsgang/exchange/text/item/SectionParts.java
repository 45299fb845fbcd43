package dk.sagsgang.exchange.text.item;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.ReferenceWords;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;

/** The prose of an item as sections, with what their sentences refer to and announce: earlier decisions, coming meetings and steps. */
final class SectionParts {

    private final CellContext context;
    private final PlannedMeetingSentences planned;
    private final ProcessParts process;
    private final List<DecisionReference> references = new ArrayList<>();

    SectionParts(CellContext context, PlannedMeetingSentences planned) {
        this.context = context;
        this.planned = planned;
        this.process = new ProcessParts(context);
    }

    /** A part as a section, with the sections inside it. */
    Section section(Part part, List<Section> inner, ItemCell cell) {
        refer(part, cell);
        process.take(part.heading(), part.body(), cell.content());
        if (cell.paper()) {
            return listed(part, inner, cell);
        }
        planned.take(part.heading(), part.body(), cell.content());
        return section(part, SectionText.of(part.body()), inner, cell);
    }

    /** A section of a paper: its lists are lists of the model. A second list and what announces it are a section of their own. */
    private Section listed(Part part, List<Section> inner, ItemCell cell) {
        SectionText text = SectionText.listed(part.body());
        List<Section> all = new ArrayList<>();
        for (SectionText further : text.further()) {
            Section section = Section.builder()
                    .text(further.text())
                    .bullets(further.bullets())
                    .build();
            all.add(context.places().at(section, CellContext.place(cell.content(), further.at(), further.until())));
        }
        all.addAll(inner);
        return section(part, text, all, cell);
    }

    private Section section(Part part, SectionText text, List<Section> inner, ItemCell cell) {
        Section section = Section.builder()
                .heading(part.heading())
                .kind(Headings.kind(part.heading()))
                .text(text.text())
                .bullets(text.bullets())
                .sections(inner)
                .build();
        return context.places().at(section, cell.place(part));
    }

    /** Takes the earlier decisions that the sentences of a part refer to, whatever else is read of it. */
    void refer(Part part, ItemCell cell) {
        part.body().forEach(block -> refer(block, cell));
    }

    private void refer(Block block, ItemCell cell) {
        for (Entry entry : block.entries()) {
            ReferenceWords.in(entry.text()).forEach(reference -> refer(reference, entry, cell));
            ToldDecisions.in(entry.text(), context.bodies(), context.date())
                    .forEach(reference -> refer(reference, entry, cell));
        }
    }

    private void refer(DecisionReference reference, Entry entry, ItemCell cell) {
        boolean here = reference.date().equals(context.date());
        if (!here && !references.contains(reference)) {
            references.add(context.places().at(reference, CellContext.place(cell.content(), entry)));
        }
    }

    /** The earlier decisions that the sections refer to, each once. */
    List<DecisionReference> references() {
        return references;
    }

    /** The steps to come that the sections tell, each once. */
    List<Milestone> process() {
        return process.all();
    }
}
