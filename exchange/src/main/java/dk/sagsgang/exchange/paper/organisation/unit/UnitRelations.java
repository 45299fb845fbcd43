package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.RelationKind;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What units are to each other, as sentences say it: one serves others ("Staben betjener de fire områder"), works with another, or grants
 * what others carry out ("Myndighedsteamet træffer afgørelser, mens Plejeafdelingen udfører hjælpen").
 */
public final class UnitRelations {

    private static final String M = UnitMarks.ONE;

    private static final QuickPattern SERVES = QuickPattern.compile(
            "^(?<unit>" + M
                    + ")? ?[^.;:]{0,30}?(?:betjener|servicerer|understøtter|skal betjene|skal servicere|skal understøtte|er stab for|er sekretariat for) (?:(?:direktøren|direktionen|\\p{L}*chefen) og |både )?(?:(?<to>"
                    + UnitMarks.SEVERAL
                    + ")|(?:de |alle |begge |samtlige )?(?:andre |øvrige )?(?:\\p{Ll}{2,6} )?(?:andre |øvrige )?(?<noun>(?:fag)?(?:områder|afdelinger|centre|forvaltninger|sektioner)(?:ne)?|udfører(?:e|er|ne|erne)))(?![\\p{L}-])");

    private static final QuickPattern WITH = QuickPattern.compile(
            "^(?<unit>" + M + ") (?:samarbejder|arbejder) (?:tæt |meget tæt )?(?:sammen )?med (?<to>"
                    + UnitMarks.SEVERAL + ")[^.;:]*\\.?$");

    /** "Myndighed skal i tæt samarbejde med udførerne finde de rette tilbud." */
    private static final QuickPattern TOGETHER = QuickPattern.compile("^(?:(?<unit>" + M
            + ")|Vi|Den|Det|" + UnitNouns.DEFINITE
            + ")(?: [^.;:]{0,60}?)?,? i (?:tæt |meget tæt |nært )?samarbejde med (?:(?<to>" + UnitMarks.SEVERAL
            + ")|(?:de |alle )?(?:andre |øvrige )?(?<noun>\\p{Ll}{4,30}))(?![\\p{L}-])");

    private static final QuickPattern GRANTS = QuickPattern.compile("^(?<unit>" + M
            + ") (?:træffer (?:alle )?afgørelser|træffer afgørelse|visiterer|bevilger)[^.;:]*?,? (?:mens|og) (?<to>"
            + UnitMarks.SEVERAL + ") (?:udfører|står for|leverer) [^.;:]*\\.?$");

    /** One of them stands in every such sentence: a quick look before the units are marked. */
    private static final List<String> VERBS = List.of(
            "betjener",
            "servicerer",
            "understøtter",
            "skal betjene",
            "skal servicere",
            "skal understøtte",
            "er stab for",
            "er sekretariat for",
            "arbejde",
            "træffer",
            "visiterer",
            "bevilger");

    private static final int LONGEST = 400;

    /** No page tells more. */
    private static final int MOST = 100;

    private final UnitTree tree;
    private final List<UnitRelation> relations = new ArrayList<>();

    public UnitRelations(UnitTree tree) {
        this.tree = tree;
    }

    /** What was told. */
    public List<UnitRelation> all() {
        return relations;
    }

    /**
     * Takes what a sentence says.
     *
     * @param of the key of the unit that it is about by a pronoun; empty where it names its own
     */
    public void take(String sentence, String of, UnitMarks marks) {
        if (sentence.length() > LONGEST
                || relations.size() == MOST
                || VERBS.stream().noneMatch(sentence::contains)) {
            return;
        }
        String marked = marks.marked(sentence);
        Matcher grants = GRANTS.matcher(marked);
        Matcher with = WITH.matcher(marked);
        Matcher together = TOGETHER.matcher(marked);
        Matcher serves = SERVES.matcher(marked);
        if (grants.matches()) {
            List<String> to = marks.keys(grants.group("to"));
            add(RelationKind.GRANTS_FOR, marks.keys(grants.group("unit")).get(0), to, sentence);
            to.forEach(key -> does(key, UnitFunction.PROVIDES));
        } else if (with.matches()) {
            add(RelationKind.COOPERATES, marks.keys(with.group("unit")).get(0), marks.keys(with.group("to")), sentence);
        } else if (together.find()) {
            String unit = unit(together, of, marks);
            add(RelationKind.COOPERATES, unit, others(together, unit, marks), sentence);
        } else if (serves.find()) {
            String unit = unit(serves, of, marks);
            List<String> to = others(serves, unit, marks);
            add(RelationKind.SERVES, unit, to, clause(sentence));
            if (!unit.isEmpty() && !to.isEmpty()) {
                does(unit, UnitFunction.SERVES);
            }
        }
    }

    private static String unit(Matcher told, String of, UnitMarks marks) {
        return told.group("unit") == null ? of : marks.keys(told.group("unit")).get(0);
    }

    private List<String> others(Matcher told, String unit, UnitMarks marks) {
        return told.group("to") != null
                ? marks.keys(told.group("to"))
                : ofKind(UnitWords.plural(told.group("noun")), unit);
    }

    /** "Staben betjener de fire områder og har kontakten til turisterne": what goes on behind is another matter. */
    private static String clause(String sentence) {
        int end = sentence.indexOf(" og har ");
        return end < 0 ? sentence : sentence.substring(0, end);
    }

    private void add(RelationKind kind, String unit, List<String> to, String text) {
        List<String> others =
                to.stream().filter(key -> !key.equals(unit)).distinct().toList();
        if (!unit.isEmpty() && !others.isEmpty()) {
            relations.add(UnitRelation.builder()
                    .kind(kind)
                    .unit(unit)
                    .to(others)
                    .text(text)
                    .build());
        }
    }

    private void does(String key, UnitFunction function) {
        tree.change(key, unit -> unit.functions().isEmpty() ? unit.withFunctions(List.of(function)) : unit);
    }

    private List<String> ofKind(Optional<UnitKind> kind, String unit) {
        return tree.units().values().stream()
                .filter(each -> kind.isPresent() && each.kind().equals(kind))
                .map(OrganisationUnit::key)
                .filter(key -> !key.equals(unit))
                .toList();
    }
}
