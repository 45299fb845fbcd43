package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The units that a project goes across: "Projektet arbejder på tværs af Skoleafdelingen og Kulturafdelingen" names two, and "på tværs
 * af sektionerne" all of that kind.
 */
final class ProjectSpans {

    /** No paper has more projects. */
    private static final int MOST = 200;

    private static final QuickPattern ACROSS = QuickPattern.compile("\\bpå tværs af (?<list>[^.;:]{5,160}?)\\.?$");

    private final UnitTree tree;
    private int projects;

    ProjectSpans(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Says of a unit what a sentence tells that it goes across: those named, and those of the kinds named.
     *
     * @param key the key of the unit that the sentence is about; empty without one
     */
    void take(String key, String sentence) {
        Matcher across = ACROSS.matcher(sentence);
        OrganisationUnit unit = tree.units().get(key);
        if (unit == null
                || !unit.spans().isEmpty()
                || !unit.kind().equals(Optional.of(UnitKind.PROJECT_ORGANISATION))
                || projects == MOST
                || !across.find()) {
            return;
        }
        projects++;
        List<String> spanned = new ArrayList<>();
        for (String part : across.group("list").split(", | og | samt ")) {
            Optional<String> named = tree.find(part);
            Optional<UnitKind> kind = UnitWords.plural(part).or(() -> UnitWords.singular(part));
            if (named.isPresent()) {
                spanned.add(named.get());
            } else {
                tree.units().values().stream()
                        .filter(each -> kind.isPresent() && each.kind().equals(kind))
                        .forEach(each -> spanned.add(each.key()));
            }
        }
        tree.change(key, each -> each.withSpans(spanned));
    }
}
