package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says that the group decides itself: "Styregruppen kan godkende ændringer op til 500.000 kr.", "Udvalget disponerer
 * over en pulje", "Undervejs må rådet gerne sætte forsøg i gang".
 */
final class MayDecide {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern MAY = QuickPattern.compile(
            "^(?:" + MayNot.SUBJECT
                    + "|det|den|de) (?:kan (?:dog )?(?:selv )?(?<may>(?:beslutte|godkende|disponere over|bevilge|fordele|prioritere|træffe (?:afgørelser?|beslutning(?:er)?) (?:om|i|vedrørende)) "
                    + MayNot.ANY + "{4,200}?)|(?<does>disponerer (?:dog |selv )?over (?:en|et|den|det) " + MayNot.ANY
                    + "{4,160}?))(?:,? men (?:kan|må) .*)?\\.?$",
            FLAGS);

    /** What is allowed though nobody has asked. */
    private static final QuickPattern GLADLY = QuickPattern.compile(
            "^(?:\\p{L}+ )?(?:" + MayNot.SUBJECT + " (?:må|kan) gerne|(?:må|kan) " + MayNot.SUBJECT + " gerne) "
                    + MayNot.ANY + "{4,240}\\.?$",
            FLAGS);

    /** "... har udvalget 100.000 kr. om året, som det selv fordeler". */
    private static final QuickPattern ITS_OWN = QuickPattern.compile(
            "(?<!\\p{L})(?:, )?som (?:det|den|de|rådet|udvalget|gruppen) selv (?:fordeler|råder over|disponerer over|bestemmer over|kan bruge)\\.?$",
            FLAGS);

    /** "Det kan selv tilrettelægge møder, men ...", "Udvalget må gerne selv invitere gæster". */
    private static final QuickPattern ITSELF = QuickPattern.compile(
            "^(?:" + MayNot.SUBJECT
                    + "|det|den|de) (?:kan (?:dog )?selv|(?:må|kan) gerne(?: selv)?) (?<what>(?!være|blive|koste|tage tid|tage lang|vælge|udpege|fastsætte|konstituere|supplere|indkalde|tilkalde)\\p{Ll}+[eå] "
                    + MayNot.ANY + "{4,200}?)(?:,? men (?:det |den )?(?:kan|må) .*)?\\.?$",
            FLAGS);

    /** What only a group does: "det kan tage lang tid" says nothing of one. */
    private static final String OF_GROUPS =
            "(?=(?:nedsætte|bestille|invitere(?! til)|ansætte|købe|bevilge|oprette|igangsætte|disponere|prioritere|omprioritere|justere) )";

    private static final QuickPattern IT = QuickPattern.compile("(?:det|den|de) ", FLAGS);

    /** "Programmet må ændre arbejdsgange og flytte opgaver": allowed where it is told what is not. */
    private static final QuickPattern ALLOWED = QuickPattern.compile(
            "^(?:" + MayNot.SUBJECT
                    + " må (?:selv |gerne )?(?!ikke|dog|derfor|selv)(?<what>\\p{Ll}+[eå] .{4,160}?)|(?:"
                    + MayNot.SUBJECT + " (?:kan|må) (?:selv |gerne )?|(?:den|det|de) (?:kan|må) " + OF_GROUPS
                    + ")(?!rådgive|indstille|anbefale|udtale|behandle|pege|give|afgive|foreslå|fremføre|videregive|orientere|inddrage|informere|kontakte|rejse)(?<can>"
                    + MayNot.INFINITIVE + " " + MayNot.ANY + "{4,200}?))\\.?$",
            FLAGS);

    private static final QuickPattern AND =
            QuickPattern.compile("(?:,| og|, og) (?=" + MayNot.INFINITIVE + " \\p{L}{3,})");

    private static final QuickPattern CLAUSE =
            QuickPattern.compile("(?<!\\p{L})(?:at|om|hvordan|hvornår|hvor|hvem|hvilke[nt]?|der|som)(?!\\p{L})");

    /** What it may do, said against what it may not: "men det kan afgive udtalelser til Miljøudvalget". */
    private static final QuickPattern BUT_MAY = QuickPattern.compile(
            ", men (?:det |den |rådet |udvalget |gruppen )?(?:kan|må) (?!ikke)(?:selv |gerne )?([^.]{6,120})\\.?$");

    private MayDecide() {}

    /**
     * What a sentence says to be allowed; empty where it allows nothing.
     *
     * @param powers whether it stands below a heading on what the group may do
     * @param goesOn whether the sentence before is about the group, so that "det" is
     */
    static List<String> in(String text, boolean powers, boolean goesOn) {
        if (IT.lookingAt(text) && !goesOn) {
            return ITS_OWN.find(text) ? List.of(text) : List.of();
        }
        Matcher may = MAY.matcher(text);
        if (may.matches()) {
            return may.group("may") != null ? each(may.group("may")) : List.of(text.replaceFirst("\\.$", ""));
        }
        Matcher itself = ITSELF.matcher(text);
        if (itself.matches()) {
            return each(itself.group("what"));
        }
        if (GLADLY.matches(text) || ITS_OWN.find(text)) {
            return List.of(text);
        }
        Matcher allowed = ALLOWED.matcher(text);
        return powers && allowed.matches() && !text.endsWith(":")
                ? List.of(AND.split(allowed.group("what") != null ? allowed.group("what") : allowed.group("can")))
                : List.of();
    }

    /** Each with its verb; where a clause has begun, a further verb may be of the clause: "beslutte, at det vil oprette ...". */
    private static List<String> each(String allowed) {
        return CLAUSE.find(allowed) ? List.of(allowed) : List.of(AND.split(allowed));
    }

    /** What a sentence that forbids something allows all the same. */
    static List<String> against(String text) {
        Matcher may = BUT_MAY.matcher(text);
        return may.find() ? List.of(may.group(1)) : List.of();
    }
}
