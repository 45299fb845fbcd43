package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the rules that stand among those who sit in a group: what they say of the members is no seat. */
final class MemberRules {

    /** What a rule begins with and no seat. */
    private static final QuickPattern CONDITION = QuickPattern.compile(
            "(?:at|hvis|såfremt|når|ved|der|medlemmer(?:ne)?, (?:der|som)|medlemmer(?:ne)? (?:af rådet|af udvalget|skal|kan|har|er|må)|(?:ingen|alle|det|de) (?:(?! (?:som|der)\\b)[^,])*\\b(?:skal|kan|må|er|har)) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is done; where a clause of its own says it, it is said of a member that is told before. */
    private static final QuickPattern DONE = QuickPattern.compile(
            "(?<!\\b(?:som|der|og) )\\b(?:udpeger|udpeges|indstiller|vælger|vælges|fastsætter|fastsættes|godkender|godkendes|fastlægger|fastlægges|beslutter|besluttes|indtræder|udtræder|fratræder|gælder|sker|følger|sammensættes|konstituerer|afholder|afholdes|tilstræbes|suppleres)\\b(?! (?:af|fra|blandt|efter|på|ved)\\b)");

    /** "udpeges af" is said of whoever sits there, and not "udpegningen sker" nor "medlemmerne udpeges af". */
    private static final QuickPattern OF_ALL = QuickPattern.compile(
            "(?:medlemmerne|suppleanterne|stedfortræderne|formanden|næstformanden|valget|udpegningen|antallet|perioden|valgperioden|funktionsperioden)\\b.*? (?:udpeges|vælges|sker|er|skal|kan|har|følger|gælder|fastsættes|godkendes) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Anna Berg valgt som formand": of the post, and no second seat. */
    private static final QuickPattern ELECTED =
            QuickPattern.compile("\\p{Lu}.{3,60} (?:valgt|udpeget) (?:som|til) (?:næst)?formand");

    /** "Formand for rådet er formanden for Kulturudvalget": of the post. */
    private static final QuickPattern POST =
            QuickPattern.compile("(?:Formand|Næstformand|Sekretær)(?:en)?(?: (?:for|i) .{3,60})? er .{3,100}");

    private static final QuickPattern CLAUSE = QuickPattern.compile(",? (?:som|der) .*$");

    private MemberRules() {}

    /** Whether an element tells who has a post, and is no seat. */
    static boolean post(String text) {
        return POST.matches(text.replaceFirst("[.;,]$", ""));
    }

    /** Whether an element among the members says something of them and is no seat. */
    static boolean is(String text) {
        String bare = text.replaceFirst("[.;,]$", "");
        if (CountedSeat.is(bare)) {
            return false;
        }
        boolean ended = text.endsWith(".") && (HeadingLines.sentence(text) || text.contains(" deltager i "));
        return ended
                || ELECTED.matches(bare)
                || POST.matches(bare)
                || CONDITION.matches(bare)
                || OF_ALL.matches(bare)
                || severalSentences(text)
                || DONE.find(CLAUSE.matcher(bare).replaceFirst(""))
                || text.endsWith(".") && text.matches(".* (?:udpeger|indstiller|vælger|udpeges|vælges|indstilles) .*");
    }

    /** Whether more is said of a seat in the same element. */
    static boolean several(String text) {
        List<String> all = Sentences.of(text);
        return all.size() > 1 && CountedSeat.is(all.get(0).replaceFirst("\\.$", ""));
    }

    private static boolean severalSentences(String text) {
        List<String> all = Sentences.of(text);
        return all.size() > 1 && all.stream().limit(all.size() - 1L).anyMatch(HeadingLines::sentence);
    }
}
