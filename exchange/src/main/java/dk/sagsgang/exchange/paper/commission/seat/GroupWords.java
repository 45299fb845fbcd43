package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for the committee, council or group that a commission sets up: "udvalget", "Grønt Råd", "Handicaprådet i Vejle Kommune". */
public final class GroupWords {

    private static final String KIND =
            "(?:udvalget|udvalg|rådet|råd|gruppen|grupperne|forummet|forum|nævnet|kommissionen|netværket|panelet|bestyrelsen|repræsentantskabet)";

    /** The group as the subject of a sentence; a council that decides and its finance committee are none. */
    public static final String GROUP =
            "(?:(?!(?:byrådet|kommunalbestyrelsen|økonomiudvalget|regionsrådet|hovedbestyrelsen|et|en|ethvert|hvert|alle|andre|stående)\\b)(?:(?:det|den|dette) )?(?:[\\p{L}-]+ (?:kommunes )?)?(?:[\\p{L}/]*"
                    + KIND + "|§ ?17,? ?stk\\.? ?4[ -]?udvalget)(?: (?:i|for) \\p{Lu}[\\p{L}-]+(?: [Kk]ommune)?)?)";

    /** The end of such a subject: where it stands, the subject does. */
    public static final String GROUP_ENDS =
            "(?:(?:" + KIND + "|§ ?17,? ?stk\\.? ?4[ -]?udvalget)(?: (?:i|for) \\p{Lu}[\\p{L}-]+(?: [Kk]ommune)?)?)";

    /** Who appoints: a council, a committee, an administration. */
    public static final String BODY =
            "(?:[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|[Øø]konomiudvalget|[Dd]irektionen|[Uu]dvalget for [\\p{L}&, -]{3,40}?"
                    + "|(?:\\p{Lu}[\\p{L}-]*(?:,| og| &)? ){0,4}?\\p{Lu}[\\p{L}-]*(?:udvalget|rådet|bestyrelsen|forvaltningen|gruppen))";

    /** The name of a group: "Udsatterådet", "Det Grønne Råd", "Landdistrikts- og Bosætningsudvalget". */
    private static final String NAME =
            "((?:\\p{Lu}\\p{L}*-,? (?:og |& )?)*\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet)|\\p{Lu}\\p{L}+forum(?:met)?|(?:Det )?\\p{Lu}\\p{Ll}+ [Rr]åd";

    /** A sentence that only the group itself is the subject of. */
    private static final QuickPattern SUBJECT = QuickPattern.compile(
            "(?<![\\p{L}-])" + NAME + "|\\p{Lu}\\p{Ll}+ [Ll]okaludvalg)(?: i \\p{Lu}[\\p{L}-]+ Kommune)?"
                    + " (?:består af|dækker|omfatter|sammensættes af|har følgende opgaver|har \\d{1,2} medlemmer|vælges for|vælger selv|kan ikke behandle|har (?:som sit|til) formål|nedsættes)\\b");

    /** What others can do as well. */
    private static final QuickPattern ACTS = QuickPattern.compile(
            "(?<![\\p{L}-])" + NAME
                    + ") (?:rådgiver|er nedsat|er et rådgivende|er (?:alene |kun )?rådgivende|behandler ikke|konstituerer sig|fastsætter selv|afholder (?:mindst )?\\p{L}+ (?:årlige )?møder)\\b");

    /** "Her kan du læse Grønt Råds forretningsorden". */
    private static final QuickPattern STATUTES =
            QuickPattern.compile("(?<![\\p{L}-])" + NAME + ")s (?:forretningsorden|vedtægt(?:er)?|kommissorium)\\b");

    /** "Udsatterådets sammensætning", "Trafiksikkerhedsudvalgets medlemmer". */
    private static final QuickPattern OWNER = QuickPattern.compile(
            "(?m)^(?:§ ?\\d{1,2}\\.? )?(\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet))s (?:sammensætning|medlemmer|funktionsperiode|formål|opgaver|vedtægt)");

    /** "I Opgaveudvalget for Havnen skal borgere ...": what its task is names a committee for one task. */
    private static final QuickPattern FOR_TASK = QuickPattern.compile(
            "((?:(?<!\\p{L})O|(?<= et )o)pgaveudvalg(?:et)? (?:for|om) \\p{Lu}[\\p{L}-]+(?:(?:,| og) \\p{Lu}[\\p{L}-]+){0,2})");

    /** "Havnerådets opgaver", "Trafikgruppens formål og opgaver:" over what is said of them. */
    private static final QuickPattern OWN = QuickPattern.compile(
            "(?<name>\\p{Lu}[\\p{L} -]{2,50}(?<!by|regions)(?:råd(?:et)?|udvalg(?:et)?|nævn(?:et)?|forum(?:met)?|gruppen))s (?:opgaver?|formål|arbejde|rolle|kompetence|virke|funktion(?:er)?|opgaver og (?:kompetence|ansvar|funktion(?:er)?)|(?:formål|funktion(?:er)?|rolle|ansvar) og opgaver):?",
            Pattern.UNICODE_CASE);

    private static final QuickPattern ALONE = QuickPattern.compile(
            "(?:§ ?17[.,]? ?(?:stk\\. ?)?4,? (?=\\p{Lu}))?(?:Det )?(?:\\p{Lu}\\p{L}*-(?:,| og| &)? )*(?:\\p{Lu}[\\p{L}-]* )?\\p{Lu}?[\\p{L}/-]*(?:[Rr]åd(?:et)?|[Uu]dvalg(?:et)?|[Gg]ruppen?|[Nn]ævn(?:et)?|[Ff]orum(?:met)?|[Pp]anel(?:et)?)(?: (?:i|på) \\p{Lu}[\\p{L}-]+(?: [Kk]ommune)?)?(?: (?:for|om) [\\p{L} ,-]{3,50})?");

    /** Names that say no more than the kind, or are those of others. */
    private static final Set<String> NO_NAMES = Set.of(
            "rådet",
            "råd",
            "udvalget",
            "udvalg",
            "lokaludvalget",
            "lokaludvalg",
            "gruppen",
            "gruppe",
            "nævnet",
            "nævn",
            "forum",
            "forummet",
            "arbejdsgruppen",
            "styregruppen",
            "styregruppe",
            "arbejdsgruppe",
            "projektgruppe",
            "følgegruppe",
            "referencegruppe",
            "projektgruppen",
            "følgegruppen",
            "referencegruppen",
            "byrådet",
            "regionsrådet",
            "økonomiudvalget",
            "opgaveudvalg",
            "opgaveudvalget",
            "råd og nævn",
            "byråd og udvalg");

    private GroupWords() {}

    /** The name of the group that a paper is about, told by what it says of it. */
    public static Optional<String> named(String whole) {
        for (QuickPattern pattern : new QuickPattern[] {SUBJECT, OWNER, ACTS, STATUTES, FOR_TASK}) {
            Matcher subject = pattern.matcher(whole);
            while (subject.find()) {
                if (!NO_NAMES.contains(FoldedWords.folded(subject.group(1)))) {
                    return Optional.of(subject.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** The group of which a line names what is its own, and nothing else. */
    public static Optional<String> owner(String line) {
        Matcher own = OWN.matcher(line);
        return own.matches() ? Optional.of(own.group("name")) : Optional.empty();
    }

    /** Whether a line is the name of a group and nothing else. */
    public static boolean name(String line) {
        return line.length() <= 80
                && ALONE.matches(line)
                && !NO_NAMES.contains(FoldedWords.folded(line))
                && !line.contains(" og nævn");
    }
}
