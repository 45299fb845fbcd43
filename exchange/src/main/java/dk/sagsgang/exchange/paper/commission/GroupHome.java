package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.exchange.paper.commission.composition.DraftedComposition;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.part.BodiesInTurn;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Where a group that has a part of its own in a paper is told: in a project it is one of the project's groups, elsewhere one beside
 * the group that the paper sets up. What its part says of the project as a whole is told of that.
 */
final class GroupHome {

    private static final QuickPattern WORKING =
            QuickPattern.compile("(?i).*(?:arbejds|projekt|tema|under|\\bfag)gruppen?(?!\\p{L}).*");

    private static final QuickPattern STEERING = QuickPattern.compile("(?i).*styregruppen?(?!\\p{L}).*");

    private static final QuickPattern REFERENCE = QuickPattern.compile("(?i).*(?:følge|reference)gruppen?(?!\\p{L}).*");

    private static final QuickPattern TASK = QuickPattern.compile("(?i)^opgaveudvalg");

    private static final QuickPattern INDEFINITE =
            QuickPattern.compile("^(\\p{L}*)(gruppe|udvalg)(?= (?:for|om|vedrørende) |$)");

    private static final QuickPattern SPECIAL = QuickPattern.compile("§ ?17,? ?(?:stk\\. ?)?4");

    private final Places places;
    private final CommissionDraft draft;

    GroupHome(Places places, CommissionDraft draft) {
        this.places = places;
        this.draft = draft;
    }

    /** Tells of a group by what was read below its heading. */
    void tell(PaperLine heading, CommissionDraft read) {
        Commission said = read.commission().build();
        said.reporting().forEach(draft.commission()::addReporting);
        said.milestones().forEach(draft.commission()::addMilestones);
        read.compositionText().addAll(0, read.purpose());
        read.compositionText().addAll(read.mandate());
        read.compositionText().addAll(read.economyWords());
        for (Section section : said.sections()) {
            if (section.bullets().isEmpty()) {
                read.compositionText().add(section.text().content());
            } else {
                draft.commission().addSections(section);
            }
        }
        read.composition().heading(heading.printed());
        if (draft.ofProject()) {
            ofProject(heading, read);
        } else {
            beside(heading, read);
        }
    }

    /** Tells of one of the bodies of a page by what was read of it; what only papers say, as who set it up, is said of the page. */
    void inTurn(BodiesInTurn.Told body, Commission read) {
        SourcePlace place = body.heading()
                .or(() -> body.lines().stream().findFirst())
                .map(PaperLine::place)
                .orElseGet(() -> SourcePlace.of(0));
        if (draft.commission().build().establishedBy().isEmpty()) {
            draft.commission().establishedBy(read.establishedBy());
        }
        List<LegalReference> told = draft.commission().build().legalBasis();
        read.legalBasis().stream().filter(law -> !told.contains(law)).forEach(draft.commission()::addLegalBasis);
        draft.commission().addAllMilestones(read.milestones());
        List<Section> sections = new ArrayList<>(read.sections());
        read.economy()
                .map(GroupHome::words)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> sections.add(places.at(
                        Section.builder().text(CommissionDraft.text(words)).build(), place)));
        boolean special = SPECIAL.find(body.heading().map(PaperLine::text).orElse(""));
        boolean task = TASK.find(body.name());
        Optional<CommissionKind> kind = task
                ? Optional.of(CommissionKind.TASK_COMMITTEE)
                : special ? Optional.of(CommissionKind.SPECIAL_COMMITTEE) : kind(body.name());
        Body named = special || task ? Body.of(body.name(), BodyKind.SPECIAL_COMMITTEE) : BodyWords.kinded(body.name());
        draft.others()
                .add(places.at(
                        CommissionedGroup.builder()
                                .heading(body.heading().map(PaperLine::printed).orElse(""))
                                .body(named)
                                .kind(kind)
                                .purpose(read.purpose())
                                .mandate(read.mandate())
                                .composition(read.composition())
                                .tasks(read.tasks())
                                .deliverables(read.deliverables())
                                .reporting(read.reporting())
                                .term(read.term())
                                .sections(sections)
                                .build(),
                        place));
    }

    private void ofProject(PaperLine heading, CommissionDraft read) {
        if (!read.tasks().isEmpty()) {
            List<String> tasks =
                    read.tasks().stream().map(task -> task.text().content()).toList();
            draft.commission()
                    .addSections(places.at(
                            Section.builder()
                                    .heading(heading.printed())
                                    .bullets(tasks)
                                    .build(),
                            heading.place()));
        }
        Composition group = DraftedComposition.of(read);
        draft.project().groups().headed(places.at(group, heading.place()), heading.place());
    }

    private void beside(PaperLine heading, CommissionDraft read) {
        String printed = heading.printed();
        SourcePlace place = heading.place();
        draft.others()
                .add(places.at(
                        CommissionedGroup.builder()
                                .heading(printed)
                                .body(body(printed))
                                .kind(kind(printed))
                                .composition(places.at(DraftedComposition.of(read), place))
                                .tasks(read.tasks())
                                .build(),
                        place));
    }

    private static Optional<CommissionKind> kind(String heading) {
        if (WORKING.matches(heading)) {
            return Optional.of(CommissionKind.WORKING_GROUP);
        }
        if (STEERING.matches(heading)) {
            return Optional.of(CommissionKind.STEERING_GROUP);
        }
        return REFERENCE.matches(heading) ? Optional.of(CommissionKind.REFERENCE_GROUP) : Optional.empty();
    }

    /** "Arbejdsgruppe for trafik" heads what the text calls "Arbejdsgruppen for trafik". */
    private static Body body(String heading) {
        Matcher indefinite = INDEFINITE.matcher(heading);
        String name = indefinite.find()
                ? indefinite.replaceFirst(indefinite.group(2).equals("gruppe") ? "$1$2n" : "$1$2et")
                : heading;
        return WORKING.matches(name)
                ? Body.of(name, BodyKind.WORKING_GROUP)
                : STEERING.matches(name) ? Body.of(name, BodyKind.STEERING_GROUP) : Body.of(name);
    }

    /** What is said of the economy, in words. */
    private static List<String> words(Economy economy) {
        List<String> words = new ArrayList<>();
        economy.resources().ifPresent(resources -> words.add(resources.text()));
        economy.frame().ifPresent(frame -> words.add(frame.text().content()));
        words.add(economy.text().content());
        words.removeIf(String::isEmpty);
        return words;
    }
}
