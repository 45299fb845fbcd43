package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names of those who lead together: "Direktionen", "chefforum", "Socialafdelingens øverste ledelsesteam". */
public final class TeamWords {

    private static final int LONGEST = 200;

    /** The noun of such a name. */
    public static final String NOUN =
            "(?:[\\p{L}-]*direktion(?:en)?|direktør(?:forum|kreds|gruppe|team)(?:met|et|en|n)?|[\\p{L}-]*ledelsesteam(?:et)?|chef(?:forum|gruppe|team|kreds)(?:met|et|en|n)?"
                    + "|leder(?:forum|gruppe|team)(?:met|et|n)?|[\\p{L}-]*ledelsesgruppe(?:n)?|[\\p{L}-]*ledergruppe(?:n)?|[\\p{L}-]*chefgruppe(?:n)?|(?:koncern|top|afdelings|center|område|forvaltnings|distrikts|sektions|fag)ledelse(?:n)?|(?:øverste |samlede )?administrative (?:top)?ledelse)";

    private static final QuickPattern TEAM = QuickPattern.compile(
            "(?:(?:den|det|vores|en|et|\\p{L}+s|ny|nye|nyt|nuværende|kommende|fremtidige|øverste|strategiske?|udvidede|samlede|daglige) ){0,4}"
                    + NOUN);

    /** "Direktionen i Greve Kommune består af", "Skoleafdelingen ledes af chefgruppen, som består af": a list of it follows. */
    private static final QuickPattern CONSISTS =
            QuickPattern.compile("^(?:(?<unit>[^.:;]{2,80}?) (?:ledes|er ledet) af )?(?<name>[^.:;,]{3,60}?)"
                    + "(?: (?:i|for|af) (?<of>[^.:;,]{2,60}?))?(?:,? (?:der|som))?"
                    + " (?:(?:består|udgøres|er sammensat|sammensættes) (?:(?:derfor|fremover|herefter|i dag|nu|således|p\\.t\\.|pt\\.) )*af|tæller|omfatter|er|bliver|har(?= (?:følgende|disse) medlemmer))"
                    + "(?: (?:følgende|disse))?(?: (?:\\p{L}+ )?(?:medlemmer|personer|chefer|direktører|ledere))?$");

    private static final QuickPattern SIT = QuickPattern.compile(
            "^(?:(?:I|Medlemmer(?:ne)? (?:af|i)) (?<in>[^.:;,]{3,60}?)(?: (?:sidder|deltager|indgår|er|mødes))?(?: følgende)?|(?<genitive>[^.:;,]{3,60}?)s medlemmer(?: er)?)$");

    private static final QuickPattern ARTICLES = QuickPattern.compile(
            "^(?:(?:[dD]en|[dD]et|[eE]n|[eE]t|[vV]ores|nye?|nyt|nuværende|kommende|fremtidige|samlede) )+");

    /**
     * A team of which a list follows.
     *
     * @param name its name
     * @param unit the unit that it is said to lead; empty where none is named
     */
    public record Announced(String name, String unit) {}

    private TeamWords() {}

    /** The team whose seats words announce, without the colon that ends them; empty where they announce none. */
    public static Optional<Announced> announced(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher consists = CONSISTS.matcher(words);
        if (consists.matches() && team(consists.group("name"))) {
            String unit = consists.group(consists.group("unit") == null ? "of" : "unit");
            return Optional.of(new Announced(name(consists.group("name")), unit == null ? "" : unit));
        }
        Matcher sit = SIT.matcher(words);
        if (!sit.matches()) {
            return Optional.empty();
        }
        String name = sit.group(sit.group("in") == null ? "genitive" : "in");
        return team(name) ? Optional.of(new Announced(name(name), "")) : Optional.empty();
    }

    /** "Den nye samlede direktion" is called "direktion". */
    public static String name(String words) {
        return ARTICLES.matcher(words).replaceFirst("");
    }

    /** Whether a text is such a name and nothing else. */
    public static boolean team(String text) {
        return text.length() < 80 && TEAM.matches(FoldedWords.heading(text));
    }
}
