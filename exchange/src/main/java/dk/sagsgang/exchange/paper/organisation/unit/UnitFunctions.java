package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;

/**
 * Whether a unit grants, provides or serves others: told by its name ("Myndighedsteamet") or by what a sentence about it says ("træffer
 * afgørelser efter serviceloven", "er udfører", "betjener de andre afdelinger").
 */
public final class UnitFunctions {

    private static final QuickPattern GRANTS_BY_NAME =
            QuickPattern.compile("(?:.*[ -])?(?:myndighed(?:s\\p{L}*)?|\\p{L}*visitation(?:en|s\\p{L}+)?)(?: .*)?");

    private static final QuickPattern PROVIDES_BY_NAME = QuickPattern.compile("(?:.*[ -])?udfører\\p{L}*(?: .*)?");

    private static final QuickPattern SERVES = QuickPattern.compile(
            "\\ber (?:en|et) (?:fælles |tværgående )?(?:stabsfunktion|støttefunktion)\\b|\\btil for resten af |\\bløser (?:interne |administrative )?opgaver for (?:hele|alle|resten af)\\b|\\bfor alle (?:to|tre|fire|fem|seks|syv|otte|ni|ti) (?:distrikter|områder|afdelinger|centre|enheder|forvaltninger)\\b|\\b(?:betjener|servicerer|understøtter|(?:skal|at) (?:betjene|servicere|understøtte)) (?:hele |både )?(?:organisationen|kommunen|forvaltningen|begge|borgmester(?:en)?|byråd(?:et)?|kommunalbestyrelsen|økonomiudvalget|direktionen og|direktøren|de andre|de øvrige|alle|resten af|(?:de )?(?:to|tre|fire|fem|seks|syv|otte|ni|ti)? ?(?:fag|\\p{L}+)?(?:områder(?:ne)?|afdelinger(?:ne)?|centre(?:ne)?|forvaltninger(?:ne)?|sektorer(?:ne)?|enheder(?:ne)?))(?!\\p{L})|\\bhjælper (?:direktøren|afdelingerne|centrene|de andre)");

    private static final QuickPattern GRANTS = QuickPattern.compile(
            "\\b(?:træffer (?:alle )?(?:afgørelser(?:ne)?|afgørelse)|er myndighed(?: for| på)|visiterer (?:borgere?n? )?til|varetager myndighed)");

    private static final QuickPattern PROVIDES = QuickPattern.compile(
            "\\bdriver (?:kommunens |alle |de )?\\p{Ll}*(?:tilbud|steder|centre|institutioner|hjem)\\b|\\bleverer (?:pleje|hjemmepleje|praktisk hjælp|støtte|ydelse|kerneydels)|\\btilbyder (?:genoptræning|træning|støtte|ophold|aflastning|behandling)|\\ber udføre(?:r|re|nde)\\b|\\budfører (?:støtten|indsatsen|indsatserne|opgaverne|ydelserne)");

    private UnitFunctions() {}

    /** The function that a sentence about a unit says that it has; empty where it says none. */
    public static Optional<UnitFunction> in(String sentence) {
        if (GRANTS.find(sentence)) {
            return Optional.of(UnitFunction.GRANTS);
        }
        if (PROVIDES.find(sentence)) {
            return Optional.of(UnitFunction.PROVIDES);
        }
        return SERVES.find(sentence) ? Optional.of(UnitFunction.SERVES) : Optional.empty();
    }

    /** The unit with the function that its name or its kind tells, where none is told. */
    public static OrganisationUnit named(OrganisationUnit unit) {
        String name = FoldedWords.folded(unit.name());
        boolean grants = unit.kind().equals(Optional.of(UnitKind.AUTHORITY_SECTION)) || GRANTS_BY_NAME.matches(name);
        boolean provides =
                unit.kind().equals(Optional.of(UnitKind.EXECUTION_SECTION)) || PROVIDES_BY_NAME.matches(name);
        // "Myndighed og udfører" is both, and tells no one apart.
        if (!unit.functions().isEmpty() || grants == provides) {
            return unit;
        }
        return unit.withFunctions(List.of(grants ? UnitFunction.GRANTS : UnitFunction.PROVIDES));
    }
}
