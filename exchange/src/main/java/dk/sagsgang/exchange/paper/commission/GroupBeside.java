package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.exchange.paper.commission.composition.DraftedComposition;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.part.Clauses;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the paper that is about another group than the paper's own: below "Forretningsudvalget" in the paper of a council stands
 * who sits in that, how often it meets and what it does.
 */
final class GroupBeside {

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?:(?:den|det) )?(?:\\p{L}[\\p{L}-]+ ){0,2}?\\p{L}*(?:udvalg(?:et)?|gruppen?|forum(?:met)?|panel(?:et)?)(?: (?:for|om|vedrørende) [\\p{L} ,-]{3,50})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WORKING = QuickPattern.compile("(?i)\\p{L}*gruppen?\\b.*");

    private static final QuickPattern INDEFINITE =
            QuickPattern.compile("^(\\p{L}*)(gruppe|udvalg)(?= (?:for|om|vedrørende) |$)");

    /** Groups of a project have a home of their own, and bodies that decide are none of the paper's. */
    private static final QuickPattern NONE = QuickPattern.compile(
            "(?:styregruppen?|projektgruppen?|følgegruppen?|referencegruppen?|arbejdsgruppen?|arbejdsgrupper|økonomiudvalget|udvalget|udvalg|gruppen|gruppe|forum|målgruppen?|aldersgruppen?)");

    private static final QuickPattern GROUP =
            QuickPattern.compile("(?i)(?:udvalg|gruppe|råd|forum|nævn|kommission|panel)");

    /** "Fra Landsbyernes fællesforum:": some of those who sit in the group above. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "(?:Fra|For|Valgt|Udpeget|Repræsentanter|Medlemmer|Suppleanter|Stedfortrædere|Observatører)\\b.*:");

    private final Places places;
    private final CommissionDraft draft;
    private Optional<Open> open = Optional.empty();

    GroupBeside(Places places, CommissionDraft draft) {
        this.places = places;
        this.draft = draft;
    }

    /** A group of which the parts are still read. */
    private record Open(PaperLine heading, CommissionDraft draft, PartReading reading) {}

    /**
     * Reads a part that is about another group; false where it is not, or says nothing of who is in it.
     *
     * @param first the first line of the paper, which names its own group
     */
    boolean take(PaperPart part, List<PaperLine> lines, Clauses clauses, String first) {
        if (part.heading().isEmpty()) {
            return false;
        }
        String printed = part.heading().orElseThrow().printed();
        if (open.isPresent() && GOES_ON.matches(printed)) {
            open.get().reading().read(part, lines, clauses);
            return true;
        }
        close();
        String name = FoldedWords.heading(part.title());
        if (Theme.of(part.title()) != Theme.OTHER
                || GOES_ON.matches(printed)
                || !NAME.matches(name)
                || NONE.matches(name)
                || !other(name, first)) {
            return false;
        }
        CommissionDraft beside = new CommissionDraft(places);
        PartReading reading = new PartReading(places, beside);
        reading.read(part, lines, clauses);
        if (beside.seats().isEmpty() && beside.composition().build().equals(Composition.EMPTY)) {
            return false;
        }
        open = Optional.of(new Open(part.heading().orElseThrow(), beside, reading));
        return true;
    }

    /** Tells of the group whose parts have been read. */
    void close() {
        open.ifPresent(group -> {
            CommissionDraft beside = group.draft();
            String heading = group.heading().printed();
            for (Section section : beside.commission().build().sections()) {
                if (section.bullets().isEmpty()) {
                    beside.compositionText().add(section.text().content());
                } else {
                    draft.commission().addSections(section);
                }
            }
            beside.composition().heading(heading);
            draft.others()
                    .add(places.at(
                            CommissionedGroup.builder()
                                    .heading(heading)
                                    .body(body(heading))
                                    .kind(
                                            WORKING.matches(heading)
                                                    ? Optional.of(CommissionKind.WORKING_GROUP)
                                                    : Optional.empty())
                                    .composition(places.at(
                                            DraftedComposition.of(beside),
                                            group.heading().place()))
                                    .tasks(beside.tasks())
                                    .build(),
                            group.heading().place()));
        });
        open = Optional.empty();
    }

    private boolean other(String name, String first) {
        String own = FoldedWords.heading(first);
        boolean told = GROUP.find(own)
                || !draft.seats().isEmpty()
                || !draft.composition().build().equals(Composition.EMPTY);
        return told && !own.contains(name) && !name.contains(own) && !draft.isGroup(name);
    }

    /** "Arbejdsgruppe for trafik" heads what the text calls "Arbejdsgruppen for trafik". */
    private static Body body(String heading) {
        Matcher indefinite = INDEFINITE.matcher(heading);
        String name = indefinite.find()
                ? indefinite.replaceFirst(indefinite.group(2).equals("gruppe") ? "$1$2n" : "$1$2et")
                : heading;
        return WORKING.matches(name) ? Body.of(name, BodyKind.WORKING_GROUP) : Body.of(name);
    }
}
