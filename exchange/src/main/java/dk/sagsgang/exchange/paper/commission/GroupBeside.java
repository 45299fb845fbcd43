package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.part.Clauses;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the paper that is about another group than the paper's own: below "Forretningsudvalget" in the paper of a council stands
 * who sits in that, how often it meets and what it does.
 */
final class GroupBeside {

    private static final QuickPattern NAME = QuickPattern.compile(
            "(?:(?:den|det) )?(?:\\p{L}[\\p{L}-]+ ){0,2}?\\p{L}*(?:udvalg(?:et)?|gruppen?|forum(?:met)?|panel(?:et)?)(?: (?:for|om|vedrørende) [\\p{L} ,-]{3,50})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Groups of a project have a home of their own, and bodies that decide are none of the paper's. */
    private static final QuickPattern NONE = QuickPattern.compile(
            "(?:styregruppen?|projektgruppen?|følgegruppen?|referencegruppen?|arbejdsgruppen?|arbejdsgrupper|økonomiudvalget|udvalget|udvalg|gruppen|gruppe|forum|målgruppen?|aldersgruppen?)");

    /** Where there is no project they are groups beside the paper's own. */
    private static final QuickPattern BESIDE = QuickPattern.compile("(?:følge|reference|arbejds)gruppen?");

    private static final QuickPattern GROUP =
            QuickPattern.compile("(?i)(?:udvalg|gruppe|råd|forum|nævn|kommission|panel)");

    /** A group of a project, whatever it is called; who is meant by the project is none. */
    private static final QuickPattern OF_PROJECT = QuickPattern.compile(
            "(?!(?:mål|alders|bruger|borger|fag|kunde|personale)?gruppen?$)(?:(?:medlemmer(?:ne)?|deltagere|sammensætning(?:en)?|bemanding(?:en)?) (?:af|i) )?(?:(?:den|det) )?(?:\\p{L}+ ){0,2}?\\p{L}*grupp(?:en?|ens (?:medlemmer|sammensætning|deltagere|bemanding))(?: (?:består af|med|\\([^()]{3,40}\\)))?");

    private static final QuickPattern STEERING = QuickPattern.compile("(?i)styregruppen?");

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

    /** The steering group that alone of all groups has a part in its paper, which then is the paper of that group. */
    static Optional<String> alone(List<PaperPart> parts) {
        List<String> groups = parts.stream()
                .filter(part -> part.heading().isPresent())
                .map(PaperPart::title)
                .filter(title -> OF_PROJECT.matches(FoldedWords.heading(title)))
                .toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)).filter(STEERING::matches) : Optional.empty();
    }

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
        boolean ofProject = draft.ofProject() && OF_PROJECT.matches(name) && !draft.isGroup(name);
        boolean ofPaper = Theme.of(part.title()) == Theme.OTHER
                && NAME.matches(name)
                && (!NONE.matches(name) || !draft.project().led() && BESIDE.matches(name));
        if (GOES_ON.matches(printed) || !ofProject && !(ofPaper && other(name, first))) {
            return false;
        }
        GroupSubject subject = GroupSubject.of(part.title());
        CommissionDraft beside = new CommissionDraft(places);
        beside.group(subject.name());
        PartReading reading = PartReading.ofGroup(places, beside, subject, draft);
        reading.read(part, lines, clauses);
        if (beside.seats().isEmpty() && beside.composition().build().equals(Composition.EMPTY)) {
            return false;
        }
        if (ofProject) {
            beside.composition().name(subject.called(GroupSubject.named(part.title()), lines));
        }
        open = Optional.of(new Open(part.heading().orElseThrow(), beside, reading));
        return true;
    }

    /** Tells of the group whose parts have been read. */
    void close() {
        open.ifPresent(group -> new GroupHome(places, draft).tell(group.heading(), group.draft()));
        open = Optional.empty();
    }

    private boolean other(String name, String first) {
        String own = FoldedWords.heading(first);
        boolean told = GROUP.find(own)
                || !draft.seats().isEmpty()
                || !draft.composition().build().equals(Composition.EMPTY);
        return told && !own.contains(name) && !name.contains(own) && !draft.isGroup(name);
    }
}
