package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Who sets a group up, told by the verb and by who stands beside it, in whichever order: "Byrådet har nedsat et udvalg", "har Byrådet
 * nedsat et udvalg", "Udvalget nedsættes af Byrådet".
 *
 * @param by the body, as printed
 * @param on the day of the decision; empty where none is told
 */
record SettingUp(String by, Optional<LocalDate> on) {

    private static final String DONE = "(?:nedsat|oprettet|etableret|dannet)";

    private static final String GROUP = "(?i:" + GroupWords.GROUP + ")";

    /** A group that is set up, with what is said of it before its name: "et midlertidigt udvalg", "et § 17, stk. 4-udvalg". */
    private static final String A_GROUP =
            "(?:et|en) (?!\\p{L}*arbejdsgruppe)(?:§ ?17|(?:\\p{L}*-,? (?:og )?|(?!hver)\\p{L}+ ){0,3}\\p{L}*(?:udvalg|råd|gruppe|forum|nævn|panel)\\b)";

    /** Sometimes and again is no setting up of this group. */
    private static final QuickPattern AGAIN = QuickPattern.compile("\\b(?:hvert?|årligt|efter behov|ad hoc|kan)\\b");

    /** "har Byrådet nedsat et råd", "nedsætter Kommunalbestyrelsen et råd". */
    private static final QuickPattern INVERTED = QuickPattern.compile("\\b(?:har " + OriginWords.BODY
            + "(?: i \\p{Lu}[\\p{L}-]+(?: Kommune)?)? " + DONE + "|(?:nedsætter|opretter|nedsatte|oprettede) "
            + OriginWords.BODY + "(?: i \\p{Lu}[\\p{L}-]+(?: Kommune)?)?) " + A_GROUP);

    /** "Byrådet nedsætter et råd". */
    private static final QuickPattern ACTIVE = QuickPattern.compile(
            "^" + OriginWords.BODY + "(?: i \\p{Lu}[\\p{L}-]+(?: Kommune)?)? (?:nedsætter|opretter) " + A_GROUP);

    /** "Udvalget nedsættes af Byrådet". */
    private static final QuickPattern PASSIVE = QuickPattern.compile(
            "^" + GROUP + " (?:nedsættes|oprettes|etableres)(?:/\\p{L}+)? af " + OriginWords.BODY + "(?!\\p{L})");

    /** "nedsat i henhold til beslutning på møde i Byrådet den 31. januar 2018", "nedsat på Byrådets møde den ...". */
    private static final QuickPattern BY_DECISION = QuickPattern.compile("\\b" + DONE
            + " (?:(?:i henhold til|efter|ved|på baggrund af|som følge af) (?:en )?(?:beslutning|vedtagelse) (?:(?:på|i|af|ved) )?(?:et )?(?:møde(?:t)? )?(?:i |af )?"
            + OriginWords.BODY + "|(?:på|i) " + OriginWords.BODY + "s møde) (?:den |d\\. |af )?" + OriginWords.DAY);

    /** What a sentence says of it. */
    static Optional<SettingUp> of(String text) {
        Matcher decided = BY_DECISION.matcher(text);
        if (decided.find()) {
            Optional<LocalDate> day = Danish.day(decided.group(3));
            if (day.isPresent()) {
                return Optional.of(new SettingUp(decided.group(1) == null ? decided.group(2) : decided.group(1), day));
            }
        }
        Matcher inverted = INVERTED.matcher(text);
        if (inverted.find() && once(text, inverted.end())) {
            return Optional.of(
                    new SettingUp(inverted.group(1) == null ? inverted.group(2) : inverted.group(1), Optional.empty()));
        }
        for (QuickPattern pattern : new QuickPattern[] {ACTIVE, PASSIVE}) {
            Matcher told = pattern.matcher(text);
            if (told.find() && once(text, told.end())) {
                return Optional.of(new SettingUp(told.group(1), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean once(String text, int end) {
        int comma = text.indexOf(',', end);
        return !AGAIN.find(comma < 0 ? text : text.substring(0, comma));
    }
}
