package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the running text below a heading goes: to the unit that it describes, else into a section of the model. */
final class UnitTexts {

    private final TextSubject subject;
    private final UnitTree tree;
    private final List<SectionDraft> drafts = new ArrayList<>();

    UnitTexts(TextSubject subject, UnitTree tree) {
        this.subject = subject;
        this.tree = tree;
    }

    /** Whether no section came before. */
    boolean first() {
        return drafts.isEmpty();
    }

    /** Keeps what stands below a heading; what describes the unit that the text is about becomes its description. */
    void keep(SectionDraft draft, boolean described) {
        if (!described || draft.text().isEmpty() || !draft.open()) {
            drafts.add(draft);
            return;
        }
        List<String> own = new ArrayList<>();
        for (String paragraph : draft.text().split("\n\n")) {
            String key = below(paragraph).orElse(subject.about);
            if (key.equals(subject.about)) {
                own.add(paragraph);
            } else {
                describe(key, paragraph);
            }
        }
        describe(subject.about, String.join("\n\n", own));
    }

    /** The unit below the one that a text is about, with whose name a paragraph begins. */
    private Optional<String> below(String paragraph) {
        return tree.beginning(paragraph).filter(key -> tree.parent(key).equals(subject.about));
    }

    private void describe(String key, String text) {
        tree.change(
                key,
                unit -> unit.description().equals(FormattedText.EMPTY) && !text.isEmpty()
                        ? unit.withDescription(FormattedText.of(text))
                        : unit);
    }

    /** Puts the sections into the model. */
    void finish(OrganisationModelBuilder model, Places places) {
        for (SectionDraft draft : drafts) {
            draft.section().ifPresent(section -> model.addSections(places.at(section, SourcePlace.of(draft.offset()))));
        }
    }
}
