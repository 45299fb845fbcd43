package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decision that set a group or a project up, in whatever order its sentence tells it: "Byrådet har i møde den 11. maj 2015, punkt
 * 94, nedsat et udvalg", "På mødet den 11. maj 2015 besluttede Byrådet at nedsætte et udvalg", "Byrådet traf beslutning om nedsættelsen
 * den 11. maj 2015", "Byrådet drøftede det den 11. maj 2015 og bad forvaltningen om at nedsætte en arbejdsgruppe".
 *
 * @param by who decided, as printed
 * @param on the day
 */
record DecidedOn(String by, LocalDate on) {

    private static final String DAY = "(?<day>" + OriginWords.DAY.substring(1, OriginWords.DAY.length() - 1) + ")";

    private static final String BODY = "(?<by>" + OriginWords.BODY.substring(1, OriginWords.BODY.length() - 1) + ")";

    /** What is said to be set up, begun or approved. */
    private static final String OBJECT =
            "[^.]{0,70}?\\b(?i:\\p{L}*(?:udvalg(?:et)?|råd(?:et)?|grupper?|gruppen|forum(?:met)?|nævn(?:et)?|panel(?:et)?|projekt(?:et)?|analysen?|undersøgelsen?|task ?force(?:n)?)|kommissori\\p{L}*|vedtægt\\p{L}*|forretningsorden\\p{L}*)\\b";

    /** What is set up or approved is named. */
    static final QuickPattern OF_GROUP = QuickPattern.compile(
            "\\b(?:\\p{L}*(?:(?<!by)råd(?:et)?|grupper?|gruppen|forum(?:met)?|nævn(?:et)?|panel(?:et)?|projekt(?:et)?|analysen?|undersøgelsen?|task ?force(?:n)?)|(?:et|en|at|der|nye?) [^.]{0,60}udvalg|opgaveudvalg\\p{L}*|udvalget(?=\\W)(?<! i udvalget)|program(?:met)?|nedsæt\\p{L}*|nedsat\\p{L}*|arbejdet|kommissori\\p{L}*|vedtægt\\p{L}*|forretningsorden\\p{L}*|rammerne)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String SET_UP = "(?:nedsætte|oprette|etablere|danne|igangsætte|iværksætte|sætte)";

    private static final QuickPattern HAS = QuickPattern.compile("(?:^|[ .])" + BODY + " har" + OriginWords.ON + DAY
            + OriginWords.ITEM
            + ",? (?:vedtaget|godkendt|besluttet|nedsat|oprettet|etableret|iværksat|igangsat)\\b" + OBJECT);

    private static final QuickPattern DAY_BEFORE = QuickPattern.compile(
            "^(?:Den|D\\.|(?:På|I|Ved) (?:sit |et )?(?:\\p{L}+ )?møde(?:t)? (?:den|d\\.)) " + DAY + OriginWords.ITEM
                    + ",? (?:(?:har )?" + BODY
                    + " (?:nedsat|oprettet|etableret|besluttet|vedtaget|godkendt)|(?:nedsatte|oprettede|etablerede|besluttede|vedtog|godkendte) "
                    + BODY.replace("<by>", "<by2>") + ")\\b" + OBJECT);

    private static final QuickPattern TOOK_A_DECISION = QuickPattern.compile("(?:^|[ .])" + BODY
            + " (?:traf|tog|har truffet|har taget) (?:den |en )?(?:\\p{L}+ )?(?<what>beslutning(?:en)?(?: (?:om|herom)[^.]{0,60}?)?)"
            + OriginWords.ON + DAY);

    private static final QuickPattern ASKED = QuickPattern.compile("(?:^|[ .])" + BODY
            + " (?:drøftede|behandlede|besluttede|vedtog|ønskede|bad|har)\\b[^.]{0,80}?" + OriginWords.ON + DAY
            + "[^.]{0,80}?\\bat (?:der skal )?" + SET_UP + "s? " + OBJECT);

    private static final QuickPattern DECISION_OF_DAY = QuickPattern.compile(
            "^(?i:udvalg(?:et)?|råd(?:et)?|\\p{L}*gruppen|projektet|analysen|forummet|panelet|task forcen|\\p{L}+(?:udvalget|rådet)) (?:er|blev|bliver) (?:nedsat|oprettet|etableret|besluttet|igangsat|iværksat|bestilt) (?:ved|på|i|efter) (?:en )?(?:beslutning (?:i|af|på) )?"
                    + BODY + "s? (?:beslutning|møde)?" + OriginWords.ON + DAY);

    private static final QuickPattern FOUNDS = QuickPattern.compile(
            "\\bnedsæt|\\bnedsat|\\bherom\\b|\\boprette", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What a sentence tells of it.
     *
     * @param origin whether the part is on what the group rests on
     */
    static Optional<DecidedOn> of(String text, boolean origin) {
        for (QuickPattern pattern : new QuickPattern[] {HAS, ASKED, DECISION_OF_DAY}) {
            Matcher told = pattern.matcher(text);
            if (told.find()) {
                return on(told.group("by"), told.group("day"));
            }
        }
        Matcher before = DAY_BEFORE.matcher(text);
        if (before.find()) {
            return on(before.group("by") == null ? before.group("by2") : before.group("by"), before.group("day"));
        }
        Matcher took = TOOK_A_DECISION.matcher(text);
        return took.find() && (origin || FOUNDS.find(took.group("what")))
                ? on(took.group("by"), took.group("day"))
                : Optional.empty();
    }

    private static Optional<DecidedOn> on(String by, String day) {
        return Danish.day(day).map(on -> new DecidedOn(by, on));
    }
}
