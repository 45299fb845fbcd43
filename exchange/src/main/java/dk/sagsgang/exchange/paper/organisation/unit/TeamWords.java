package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;

/** Names of those who lead together: "Direktionen", "chefforum", "Socialafdelingens øverste ledelsesteam". */
public final class TeamWords {

    /** The noun of such a name. */
    public static final String NOUN =
            "(?:[\\p{L}-]*direktion(?:en)?|direktør(?:forum|kreds|gruppe|team)(?:met|et|en|n)?|[\\p{L}-]*ledelsesteam(?:et)?|chef(?:forum|gruppe|team|kreds)(?:met|et|en|n)?"
                    + "|leder(?:forum|gruppe|team)(?:met|et|n)?|[\\p{L}-]*ledelsesgruppe(?:n)?|[\\p{L}-]*ledergruppe(?:n)?|[\\p{L}-]*chefgruppe(?:n)?|koncernledelse(?:n)?|topledelse(?:n)?|(?:øverste |samlede )?administrative (?:top)?ledelse)";

    private static final QuickPattern TEAM = QuickPattern.compile(
            "(?:(?:den|det|vores|en|et|\\p{L}+s|øverste|strategiske?|udvidede|samlede) ){0,3}" + NOUN);

    private TeamWords() {}

    /** Whether a text is such a name and nothing else. */
    public static boolean team(String text) {
        return text.length() < 80 && TEAM.matches(FoldedWords.heading(text));
    }
}
