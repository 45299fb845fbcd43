package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What those who sit on a seat are called, with how many they are: "5 medlemmer", "en leder", "to pædagogisk sagkyndige". */
final class SeatNouns {

    private static final String ONE_NUMBER = "(?:\\d{1,2}|én|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";

    /** A number in figures or words, or two that it lies between. */
    static final String NUMBER = "(?:" + ONE_NUMBER + "(?: ?[-\u2013] ?\\d{1,2}| (?:til|eller) " + ONE_NUMBER + ")?)";

    /** A number with what says that it is a bound. */
    static final String BOUND_NUMBER = "(?:(?:op til|mindst|minimum|min\\.|højst|maksimalt|maks\\.?|ca\\.) )?" + NUMBER;

    /** Nouns that say nothing of who sits there. */
    private static final String PLAIN =
            "medlem(?:mer)?|repr[æe]sentant(?:er)?|person(?:er)?|deltager(?:e)?|plads(?:er)?|suppleant(?:er)?|stedfortræder(?:e)?|observatør(?:er)?";

    /** Nouns of those who sit there. */
    private static final String NOUN = "(?:" + PLAIN
            + "|\\p{L}*(?:repræsentant(?:er)?|\\p{L}{2}planlægger(?:e)?|ingeniør(?:er)?|controller(?:e)?|psykolog(?:er)?|rådgiver(?:e)?|jurist(?:er)?|arkitekt(?:er)?|biolog(?:er)?|medlem(?:mer)?|borger(?:e)?|beboer(?:e)?|politikk?er(?:e)?|medarbejder(?:e)?|leder(?:e)?|chef(?:er)?|direktør(?:er)?"
            + "|elev(?:er)?|ekspert(?:er)?|konsulent(?:er)?|bruger(?:e)?|pårørende|forældre|virksomhed(?:er)?|kandidat(?:er)?|person(?:er)?|inspektør(?:er)?"
            + "|lærer(?:e)?|læge(?:r)?|pædagog(?:er)?|sagkyndige?|koordinator(?:er)?|embedsm[aæ]nd|observatør(?:er)?|suppleant(?:er)?|stedfortræder(?:e)?|folk|iværksætter(?:e)?|interessent(?:er)?|håndværker(?:e)?|dommer(?:e)?|borgmest(?:er|re)|rådm[aæ]nd|formand|formænd|forsker(?:e)?|professor(?:er)?|ansatte?|præst(?:er)?|rektor(?:er)?|forstander(?:e)?)|\\p{L}{3,}valgte?|unge|frivillige|studerende|landmænd|seniorer)";

    private static final String ADJECTIVES =
            "(?:(?:personligt )?(?:udpeget|udpegede|valgt|valgte) )?(?:(?:ad hoc |(?!(?:ene|hver|samme)\\b)[\\p{Ll}-]+(?:e|te|ske|isk|lig|iv|kt|el|al|gt)-?,? ){0,2})";

    /** An adjective, or more, and a noun of those who sit there. */
    static final String PHRASE = ADJECTIVES + NOUN;

    private static final QuickPattern ALL_PLAIN = QuickPattern.compile(ADJECTIVES + "(?:" + PLAIN + ")");

    private static final QuickPattern COUNTED = QuickPattern.compile(
            "^(?<count>" + BOUND_NUMBER + ") (?<noun>" + PHRASE + ")(?:(?<comma>,?) (?<rest>.+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that end what those who sit there are called. */
    private static final String BEHIND =
            "(?:fra|for|af|i|blandt|med|som|der|til|efter|på|ved|hos|under|over|inden|uden|udpeget|udpeges|valgt|vælges|indstillet|indstilles|er|og|samt|heraf|hvoraf)";

    /** What is counted and does not sit anywhere. */
    private static final String NO_PEOPLE =
            "(?:\\p{L}*(?:møde(?:r)?|gang(?:e)?|dag(?:e)?|uge(?:r)?|måned(?:er)?|år|time(?:r)?|minut(?:ter)?|stemme(?:r)?|punkt(?:er)?|emne(?:r)?|opgave(?:r)?|procent|pct|mio|kr|kroner|side(?:r)?|del(?:e)?|plads(?:er)?|fase(?:r)?|område(?:r)?|temaer|mål|kvartal(?:er)?)|m2|km)";

    /** So many of any sort: who they are called ends where it is said whose they are or how they came there. */
    private static final QuickPattern OF_ANY_SORT = QuickPattern.compile(
            "^(?<count>" + BOUND_NUMBER + ") (?<noun>(?:(?!" + BEHIND + "\\b)[\\p{L}/&-]+ ){0,3}?(?!(?:" + BEHIND + "|"
                    + NO_PEOPLE + ")\\b)[\\p{L}/&-]{3,40})(?:(?<comma>,?) (?<rest>(?:(?=" + BEHIND
                    + "\\b|\\()).+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "5 udpeges af Byrådet", "to fra Ældrerådet": members of whom only the number is printed. */
    private static final QuickPattern UNSAID = QuickPattern.compile(
            "^(?<count>" + BOUND_NUMBER
                    + ")(?<noun>)(?<comma>) (?<rest>(?:fra|blandt|for|(?<!(?:[Ee]n|[Ee]t|én|ét) )af(?! (?:dem|disse|de|rådets|udvalgets|bestyrelsens|gruppens|medlemmerne)\\b)|efter (?:indstilling|forslag)|repræsenterer|(?:er )?(?:udpeget|udpeges|valgt|vælges|indstillet|indstilles|beskikket|udnævnt)) .+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Fire af rådets medlemmer kommer fra havnen". */
    private static final QuickPattern OF_ALL = QuickPattern.compile(
            "^(?<count>" + BOUND_NUMBER
                    + ") af (?:(?:rådets|udvalgets|bestyrelsens|gruppens|nævnets) medlemmer|medlemmerne)(?<noun>)(?<comma>)(?: (?:kommer|skal komme|skal)\\b)? (?<rest>(?:fra|blandt|for|efter (?:indstilling|forslag)|repræsenterer?|(?:er |være )?(?:udpeget|udpeges|valgt|vælges|indstillet|indstilles)) .+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern UNCOUNTED = QuickPattern.compile(
            "^(?<noun>" + ADJECTIVES + "(?:" + PLAIN
                    + "|\\p{L}+repræsentant(?:er)?|medarbejder(?:e)?|borger(?:e)?)) (?<rest>(?:fra|for|af|i|udpeget|udpeges|valgt) .+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern ANOTHER = QuickPattern.compile(
            "(?:,| og| samt) (?:og )?" + NUMBER + " " + PHRASE + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SeatNouns() {}

    /** How many of what, and what is said of them behind that. */
    record Told(Optional<String> count, String noun, String comma, String rest) {

        /** Whether the noun says nothing of who they are. */
        boolean plain() {
            return noun.isEmpty() || ALL_PLAIN.matches(FoldedWords.folded(noun));
        }

        /** The number with what is counted, as printed. */
        Optional<String> counted() {
            return count.map(number -> noun.isEmpty() ? number : number + " " + noun);
        }
    }

    /** Words that begin with a number of those who sit somewhere. */
    static Optional<Told> counted(String words) {
        return told(COUNTED.matcher(words)).or(() -> told(OF_ALL.matcher(words)));
    }

    /** The same, whatever those are called: only where it is known that the words tell of a seat. */
    static Optional<Told> ofAnySort(String words) {
        return told(OF_ANY_SORT.matcher(words));
    }

    /** Words with a number alone, and who sends so many. */
    static Optional<Told> unsaid(String words) {
        return told(UNSAID.matcher(words));
    }

    /** Words that begin with those who sit there, of whom no number is told. */
    static Optional<Told> uncounted(String words) {
        Matcher uncounted = UNCOUNTED.matcher(words);
        return uncounted.matches()
                ? Optional.of(new Told(Optional.empty(), uncounted.group("noun"), "", uncounted.group("rest")))
                : Optional.empty();
    }

    /** Whether behind the first of them others are counted. */
    static boolean several(String words) {
        return ANOTHER.find(words);
    }

    private static Optional<Told> told(Matcher counted) {
        if (!counted.matches()) {
            return Optional.empty();
        }
        String rest = counted.group("rest");
        String comma = counted.group("comma");
        return Optional.of(new Told(
                Optional.of(counted.group("count")),
                counted.group("noun"),
                comma == null ? "" : comma,
                rest == null ? "" : rest.strip()));
    }
}
