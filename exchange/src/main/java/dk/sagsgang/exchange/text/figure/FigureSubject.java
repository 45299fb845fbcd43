package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What an amount or a share measures, where the words right before it say so: "et forventet merforbrug på 2 mio. kr.", "Den samlede
 * anlægsudgift er beregnet til 6 mio. kr.". Where they say it in another way it stays open.
 */
final class FigureSubject {

    /** So far before a figure its subject may begin. */
    private static final int NEAR = 110;

    /** What stands before "på" and names nothing. */
    private static final String NO_NAME =
            "(?!(?:\\p{Ll}+(?:es|ede|eret)|ligger|lå|lyder|lød|ender|endte|løber|er|var|blev|bliver|beløber|sig|beregnet|anslået|fastsat|skønnet|opgjort|steget|faldet|vokset|øget|kun|også|ikke|samlet|netto|brutto|alt|hver|fortsat|alle|årligt|måned|peger|sættes|først|frem|løbet|forhold|baggrund|del|resten|grundlag|svarende|henholdsvis|vurderet|taget|givet|plads|håb|basis)(?!\\p{L}))";

    private static final String NOUN = NO_NAME + "\\p{L}[\\p{L}-]{2,}";

    /** "et forventet mindreforbrug på udvalgets område", "tilskud fra puljen". */
    private static final String NAME =
            "(?<name>(?:(?<=(?<!\\p{L})(?:[Ee]t|[Ee]n|[Dd]en|[Dd]et|[Dd]e) )(?:årligt? |årlige )?"
                    + "(?:(?:[\\p{Ll}-]+ ){0,2}" + NOUN + ")|" + NOUN + ")(?: (?:på|til|fra|for) (?:\\p{Ll}+s )?"
                    + NOUN + ")?)";

    private static final QuickPattern ON =
            QuickPattern.compile("(?<!\\p{L})" + NAME + " på (?:i alt |netto |brutto |samlet )?$");

    /** "effektiviseringer for 12 mio. kr.". */
    private static final QuickPattern FOR = QuickPattern.compile(
            "(?<!\\p{L})(?<name>\\p{L}\\p{Ll}{4,}(?:inger|elser|arbejder|opgaver)) for (?:i alt |samlet )?$");

    /** "Den samlede anlægsudgift", "Forprojektet", "Lønpuljen til ledere", "Skolens ramme". */
    private static final String MEASURED =
            "(?<name>(?:(?:[Dd]en|[Dd]et|[Dd]e) (?:årlige )?(?:\\p{Ll}+e ){0,2}\\p{Ll}{3,}|\\p{L}\\p{Ll}{2,}s (?:\\p{Ll}+e )?\\p{Ll}{3,}|\\p{L}\\p{Ll}{3,}(?:en|et|ne))"
                    + "(?: (?:til|for|af|på|i|fra|under|over) (?:(?! (?:er|har|vil|skal|kan|var|blev|bliver) )[^,.;:()]){2,45}?)?)";

    private static final String IS = "(?:er|var|blev|bliver|forventes|ventes|anslås|skønnes|vurderes)";

    private static final String CHANGED =
            "(?:steget|faldet|vokset|øget|reduceret|nedbragt|hævet|sænket|nedsat|forhøjet|udvidet)";

    private static final String CHANGES =
            "(?:stiger|falder|vokser|øges|reduceres|forhøjes|nedsættes|hæves|sænkes|udvides|fastsættes)";

    private static final QuickPattern AMOUNTS_TO =
            QuickPattern.compile("(?:^|, (?:og |men |mens |idet |hvor )?(?:at )?|(?<!\\p{L})at )"
                    + MEASURED + " (?:(?:" + IS
                    + " )?(?:(?:herefter |samlet |foreløbigt |i alt )?(?:beregnet|anslået|skønnet|opgjort|estimeret|fastsat|budgetteret|vurderet) til|udgør|udgjorde|at udgøre|at blive|koster|kostede|at koste|beløber sig til|beløb sig til)"
                    + "|" + IS + " (?:i (?:19|20)\\d{2} )?på|(?:er|var|blev) " + CHANGED + " (?:med|til)|" + CHANGES
                    + " (?:til|med)|kan købes for|(?:skal|bør|må) (?:som hidtil |højst |mindst )?være)"
                    + "(?: (?:i alt|herefter|samlet|årligt))? $");

    /** How often is the basis of a figure, and no part of what it measures. */
    private static final QuickPattern EACH_YEAR = QuickPattern.compile("^(?:(?:[Dd]en|[Dd]et|[Dd]e) )?årlig(?:t|e)? ");

    private FigureSubject() {}

    /** The subject that the words of a sentence before a figure name; empty where they name none. */
    static String before(String words) {
        String near = words.substring(Math.max(0, words.length() - NEAR));
        for (QuickPattern each : List.of(ON, FOR, AMOUNTS_TO)) {
            Matcher named = each.matcher(near);
            if (named.find()) {
                return EACH_YEAR.matcher(named.group("name")).replaceFirst("");
            }
        }
        return "";
    }
}
