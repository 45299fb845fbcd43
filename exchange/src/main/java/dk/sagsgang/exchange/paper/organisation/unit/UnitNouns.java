package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;

/** The nouns by which the parts of an administration are called, each for one and for several, with the kind that it tells. */
public final class UnitNouns {

    /** Such a noun at the beginning of a sentence goes on with the unit that was told before: "Afdelingen behandler byggesager". */
    public static final String DEFINITE =
            "(?:Forvaltningen|Afdelingen|Centret|Centeret|Sektionen|Staben|Sekretariatet|Enheden|Teamet|Kontoret|Området|Fagenheden|Fagsekretariatet|Fagforvaltningen|Fagafdelingen|Sektoren|Distriktet|Fagområdet|Serviceområdet|Hovedområdet|Direktørområdet|Virksomheden|Institutionen|Gruppen)";

    /** What an area is called that is a part of the administration, and none of work: "koncernområde", not "indsatsområde". */
    private static final String AREA =
            "(?:hoved|service|(?:fag|afdelings|center)?chef|forvaltnings|center|koncern|distrikts|leder|drifts)?";

    /** In the order in which they are asked: a word for one kind may end on that of another. */
    private static final List<Noun> ALL = List.of(
            noun(UnitKind.DIRECTORATE, "område", "direktørområde(?:t)?", "direktørområde(?:r|rne)"),
            noun(
                    UnitKind.EXECUTION_SECTION,
                    "udfører",
                    "udførersektion(?:en)?",
                    "udførersektioner(?:ne)?|udfører(?:e|er|ne|erne)"),
            noun(
                    UnitKind.AUTHORITY_SECTION,
                    "myndigheds",
                    "myndighedssektion(?:en)?|myndighedsafsnit(?:tet)?",
                    "myndighedssektioner(?:ne)?"),
            noun(
                    UnitKind.PROJECT_ORGANISATION,
                    "projektorganis",
                    "projektorganisation(?:en)?|projektorganisering(?:en)?",
                    "projektorganisationer(?:ne)?"),
            noun(
                    UnitKind.ADMINISTRATION,
                    "forvaltning",
                    "[\\p{L}-]*forvaltning(?:en)?",
                    "[\\p{L}-]*forvaltninger(?:ne)?"),
            noun(UnitKind.SUBDEPARTMENT, "afdeling", "underafdeling(?:en)?", "underafdelinger(?:ne)?"),
            noun(UnitKind.DEPARTMENT, "afdeling", "[\\p{L}-]*afdeling(?:en)?", "[\\p{L}-]*afdelinger(?:ne)?"),
            noun(UnitKind.SECTION, "sektion", "[\\p{L}-]*sektion(?:en)?", "[\\p{L}-]*sektioner(?:ne)?"),
            // "afsnit" alone is as often one of a text.
            noun(UnitKind.SECTION, "afsnit", "\\p{L}{4,}afsnit(?:tet)?", "\\p{L}{4,}afsnit(?:tene)?"),
            noun(UnitKind.SECRETARIAT, "sekretariat", "[\\p{L}-]*sekretariat(?:et)?", "[\\p{L}-]*sekretariater(?:ne)?"),
            noun(UnitKind.CENTRE, "cent", "[\\p{L}-]*(?:center|centret|centeret)", "[\\p{L}-]*centre(?:ne)?"),
            noun(UnitKind.OFFICE, "kontor", "[\\p{L}-]*kontor(?:et)?", "[\\p{L}-]*kontorer(?:ne)?"),
            noun(
                    UnitKind.TEAM,
                    "team",
                    "(?!ledelses|chef|direktions)[\\p{L}-]*team(?:et)?",
                    "[\\p{L}-]*teams|[\\p{L}-]*teamene"),
            noun(
                    UnitKind.UNIT,
                    "enhed",
                    "(?:(?!stabs)[\\p{L}-]*[se]|fag)?enhed(?:en)?|[\\p{L}-]+-enhed(?:en)?",
                    "(?:(?!stabs)[\\p{L}-]*[se]|fag)?enheder(?:ne)?"),
            noun(
                    UnitKind.STAFF,
                    "stab",
                    "[\\p{L}-]*stab(?:en)?|stabsfunktion(?:en)?|stabsenhed(?:en)?",
                    "[\\p{L}-]*stab(?:e|ene)|stabsfunktioner(?:ne)?|stabsenheder(?:ne)?"),
            noun(
                    UnitKind.AREA,
                    "område",
                    AREA + "område(?:t)?",
                    "(?:" + AREA + "|dagtilbuds|institutions)områder(?:ne)?"),
            noun(
                    UnitKind.INSTITUTION,
                    "",
                    "[\\p{L}-]{3,}(?:skolen|børnehaven|biblioteket|institutionen)",
                    "[\\p{L}-]*institutioner(?:ne)?"));

    /** What stands in the words for some institutions, of which no noun is all. */
    private static final List<String> INSTITUTIONS = List.of("skolen", "børnehaven", "biblioteket", "institution");

    /** Words for several of which no kind is known. */
    private static final List<String> OTHERS = List.of("distrikt", "sektor", "funktion", "gruppe");

    /** Such a noun says what the thing is that the name behind it names. */
    private static final QuickPattern COMPOUND = QuickPattern.compile(
            "(?:fag|direktør|fagchef|chef|service|hoved|drifts|stabs|forvaltnings)(?:enheden|sekretariatet|afdelingen|området|centret|forvaltningen|staben)");

    private UnitNouns() {}

    /**
     * A noun.
     *
     * @param kind the kind that it tells
     * @param needle what every form has in it: a quick look before the expressions are asked
     * @param one its forms for one
     * @param several its forms for several
     */
    private record Noun(UnitKind kind, String needle, QuickPattern one, QuickPattern several) {

        boolean in(String word) {
            return needle.isEmpty() ? INSTITUTIONS.stream().anyMatch(word::contains) : word.contains(needle);
        }
    }

    private static Noun noun(UnitKind kind, String needle, String one, String several) {
        return new Noun(kind, needle, QuickPattern.compile(one), QuickPattern.compile(several));
    }

    /** The noun before a name that has one of its own: "Fagenheden Skov og Strand" goes by "Skov og Strand". */
    public static Optional<String> before(String name) {
        int blank = name.indexOf(' ');
        String first = FoldedWords.folded(name.substring(0, Math.max(0, blank)));
        return blank > 0 && COMPOUND.matches(first) && Character.isUpperCase(name.charAt(blank + 1))
                ? Optional.of(first).filter(noun -> one(noun).isPresent())
                : Optional.empty();
    }

    /** The kind that a word for one tells, in small letters: "fagcenter". */
    public static Optional<UnitKind> one(String word) {
        return ALL.stream()
                .filter(noun -> noun.in(word) && noun.one().matches(word))
                .map(Noun::kind)
                .findFirst();
    }

    /** The kind that a word for several tells, in small letters: "fagcentre". */
    public static Optional<UnitKind> several(String word) {
        return ALL.stream()
                .filter(noun -> noun.in(word) && noun.several().matches(word))
                .map(Noun::kind)
                .findFirst();
    }

    /** Whether a text may have a noun for units in it: a quick look. */
    public static boolean mentioned(String text) {
        return ALL.stream().anyMatch(noun -> noun.in(text)) || OTHERS.stream().anyMatch(text::contains);
    }
}
