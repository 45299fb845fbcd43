package dk.sagsgang.exchange.paper.organisation.board;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.pattern.QuickPattern;

/** The sentences by which boards are set up, filled and charged. */
final class BoardWords {

    private static final String NOUN =
            "\\p{L}*(?:udvalg|forum|råd|panel|netværk|styregruppe|følgegruppe|koordinationsgruppe|koordineringsgruppe|projektgruppe|arbejdsgruppe|(?<=fælles )bestyrelse)";

    private static final String NAME = "(?<name>(?:\\p{Ll}+(?:t|e|s) )?" + NOUN + ")";

    private static final String WHERE =
            "(?: i hver[t]? \\p{Ll}+| på hver[t]? \\p{Ll}+| under (?<under>\\p{Lu}[^.,:;]{2,60}?))?";

    private static final String PURPOSE =
            "(?:,? (?:som|der) (?:skal )?(?<purpose>.{10,250}?)|,? hvor (?<where>.{10,250}?))?\\.?";

    /** "Der nedsættes et havneudvalg, som behandler ...", "Derudover opretter vi et Havneforum, hvor ...". */
    static final QuickPattern SET_UP = QuickPattern.compile(
            "(?:Der|Desuden|Derudover|Endvidere|Samtidig|Herudover|Til det formål|Ud over [^.:;,]{3,60}?)(?: (?:der))? ?(?:nedsættes|oprettes|etableres|er nedsat|er oprettet|dannes|findes|foreslås(?: der)?(?: nedsat| oprettet)|(?:nedsætter|opretter|etablerer) (?:vi|direktionen))(?: (?:der|desuden|også|derfor|endvidere|samtidig))? (?:et|en|én|ét) (?:nyt? )?"
                    + NAME + "(?: (?:kaldet|ved navn) (?<own>\\p{Lu}[\\p{L}-]+))?" + WHERE + PURPOSE);

    /** "Et Havnepanel nedsættes under Havn og Kyst." */
    static final QuickPattern IS_SET_UP = QuickPattern.compile(
            "(?:Et|En) (?:nyt? )?" + NAME + "(?<own>)? (?:nedsættes|oprettes|etableres|dannes)" + WHERE + PURPOSE);

    /** "Forældrebestyrelserne afløses af én fælles bestyrelse." */
    static final QuickPattern INSTEAD =
            QuickPattern.compile(".{5,120} (?:afløses|erstattes) af (?:et|en|én|ét) (?<name>(?:nyt? )?fælles " + NOUN
                    + ")(?<own>)?(?<under>)?(?<purpose>)?(?<where>)?\\.?");

    static final QuickPattern CONSISTS = QuickPattern.compile("(?:består|sammensættes|udgøres) af (?<list>.{5,250})");

    /** "hvor Havnen og Kysten er repræsenteret med to medlemmer hver", "hvor A, B og C hver har én plads". */
    static final QuickPattern EACH = QuickPattern.compile(
            "(?<units>.{5,200}?) (?:hver har|har hver|hver er repræsenteret med|er repræsenteret med|sidder med|hver får|får hver) (?<number>"
                    + StatedUnits.NUMBER + " \\p{L}+)(?: hver)?");

    private static final String BOARD =
            "(?:[Uu]dvalget|[Rr]ådet|[Ff]orummet|[Gg]ruppen|[Pp]anelet|[Nn]etværket|[Bb]estyrelsen|[Ss]tyregruppen|[Ff]ølgegruppen|\\p{Lu}\\p{L}*(?:udvalget|forum|forummet|rådet|råd|panel|panelet|gruppen|netværk|netværket))";

    static final QuickPattern MEMBERS = QuickPattern.compile(
            "(?:(?:(?<name>" + BOARD
                    + ")|(?<it>Det|Den)) (?:(?:(?:består|sammensættes|udgøres) af|har|får)(?: (?:i alt )?"
                    + StatedUnits.NUMBER
                    + " medlemmer:)?)|I (?<in>" + BOARD
                    + ") (?:sidder|er|deltager)|Medlemmer(?:ne)?(?: af (?:udvalget|rådet|forummet|gruppen|panelet))? er) (?<list>[^:;]{5,300}?)(?<as> som medlemmer)?(?: og har (?<lead>\\p{L}+) som (?:mødeleder|formand)| og mødes .{3,60})?\\.?");

    static final QuickPattern CHAIR = QuickPattern.compile(
            "(?<who>\\p{Lu}[\\p{L}-]+(?:en|et)(?: (?:af|for|i) \\p{Lu}[^.,:;]{2,60}?)?) er (?:født )?formand(?: for (?:\\p{L}*(?:udvalget|rådet|gruppen|forummet|panelet)))?(?:,? (?:og|som) .*)?\\.?");

    static final QuickPattern SECRETARY = QuickPattern.compile(
            "(?<who>\\p{Lu}[\\p{L}-]+(?:en|et)) (?<text>er sekretær(?: for (?<board>\\p{L}+))?)\\.?");

    /** "Panelet skal give råd om havnen", "Havneforum samordner budgettet". */
    static final QuickPattern CHARGED = QuickPattern.compile(
            "(?<name>" + BOARD
                    + ") (?:(?:skal|har til opgave at|har til formål at) (?<purpose>.{6,250}?)|(?<does>(?:samordner|samler|drøfter|rådgiver|behandler|indstiller|koordinerer|forbereder|følger|har det overordnede ansvar) .{4,250}?))\\.?");

    /** "Havneforum er et fast samarbejde mellem Havnen og Kysten om broer." */
    static final QuickPattern BETWEEN = QuickPattern.compile(
            "(?<name>\\p{Lu}[\\p{L}-]*(?:forum|panel|netværk)) er (?<what>et (?:\\p{Ll}+ )?(?:samarbejde|forum|mødested)) (?:mellem|for) (?<units>.{5,160}?) (?<about>om .{5,160}?)\\.?");

    private BoardWords() {}
}
