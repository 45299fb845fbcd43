package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.AimSentences;
import dk.sagsgang.exchange.paper.organisation.aim.ChallengeSentences;
import dk.sagsgang.exchange.paper.organisation.aim.DeviationUnits;
import dk.sagsgang.exchange.paper.organisation.aim.Deviations;
import dk.sagsgang.exchange.paper.organisation.aim.InlineStatements;
import dk.sagsgang.exchange.paper.organisation.aim.SharedPrinciples;
import dk.sagsgang.exchange.paper.organisation.aim.UnitAims;
import dk.sagsgang.exchange.paper.organisation.change.UndatedSteps;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.aim.Aim;

/** What sentences state of the whole model or of one unit: aims and challenges, principles, what is otherwise for a time, steps. */
final class StatedSentences {

    private final OrganisationModelBuilder model;
    private final Places places;
    private final TextSubject subject;
    private final UnitTree tree;
    private final StatedLists lists;
    private final SharedPrinciples principles;
    private final ChallengeSentences challenges = new ChallengeSentences();

    StatedSentences(
            OrganisationModelBuilder model, Places places, TextSubject subject, UnitTree tree, StatedLists lists) {
        this.model = model;
        this.places = places;
        this.subject = subject;
        this.tree = tree;
        this.lists = lists;
        this.principles = new SharedPrinciples(tree);
    }

    /**
     * Takes a sentence.
     *
     * @param told whether it tells of the model, and not of what was or of what was rejected
     * @param own the key of the unit that the text is about; empty without one
     */
    void take(String sentence, PaperLine line, SourcePlace place, boolean told, String own) {
        boolean inside = !subject.about.isEmpty() && !subject.about.equals(subject.root);
        boolean its = told && inside && UnitAims.take(sentence, subject.about, tree);
        if (told && !its) {
            AimSentences.of(sentence)
                    .forEach(aim ->
                            model.addAims(places.at(Aim.builder().text(aim).build(), place)));
        }
        if (told) {
            principles.take(sentence, subject.heading);
            UndatedSteps.of(sentence, inside ? subject.about : "")
                    .ifPresent(step -> model.addSteps(places.at(step, place)));
        }
        InlineStatements.of(sentence)
                .filter(each -> each.ofToday() || told)
                .ifPresent(each -> lists.take(each, line, own, subject.about.isEmpty()));
        Deviations.in(sentence)
                .forEach(each ->
                        model.addDeviations(places.at(each.withUnits(DeviationUnits.of(sentence, tree)), place)));
        challenges.take(sentence, subject.heading, place);
    }

    /** Puts what was told in several sentences into the model, when all of the paper is read. */
    void finish() {
        challenges.finish(model, places);
    }
}
