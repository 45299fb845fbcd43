package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a sentence that says of whom a group consists, in whatever order its words stand: "Rådet består af ...", "I dag består
 * Seniorrådet af ...", "Udvalget skal bestå af ...", "I nævnet sidder ...", "3 borgere og 2 lærere udgør rådet".
 */
final class ConsistingOf {

    /** Words that say that there are more than was told before. */
    static final String ALSO = "(?:endvidere|desuden|derudover|herudover|også|samtidig|hertil|ligeledes)";

    private static final String KIND =
            "(?:udvalg(?:et|ene)?|råd(?:et|ene)?|gruppe(?:n|rne)?|forum(?:met)?|nævn(?:et)?|komm?ission(?:en)?|netværk(?:et)?|panel(?:et)?|bestyrelse(?:n|rne)?|repræsentantskab(?:et)?|koordination(?:en)?|komit[eé](?:en)?)";

    /** A council that decides, and what else is no group of those who are appointed. */
    private static final String OTHERS =
            "(?:byråd(?:et)?|kommunalbestyrelsen?|økonomiudvalget|regionsrådet|hovedbestyrelsen?|direktionen)";

    private static final String GROUP = "(?:(?!(?:der|som|" + OTHERS + ")\\b)[\\p{L}/.-]+ ){0,4}?(?!" + OTHERS
            + "\\b)[\\p{L}/-]*" + KIND
            + "(?: nr\\. \\d+)?(?:s (?:medlemmer|sammensætning))?";

    private static final QuickPattern CONSISTS = QuickPattern.compile(
            "^(?<before>[^:;]{0,160}?)\\b(?:(?:skal|vil|kan|bør|må|er) (?:højst |maksimalt |mindst |typisk )?)?(?:bestå|består|bestod|sammensættes|sammensat|udgøres|bemandes)\\b(?<between>[^.:;,]{0,40}?(?: \\d{1,2}\\. \\p{L}+ \\d{4})?)(?: af|(?<=sammensættes|sammensat|bemandes) med)\\b:? (?:i alt )?(?<list>(?!følgende|disse).{3,500})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The group as the subject before the verb, with what is put in beside it. */
    private static final QuickPattern SUBJECT = QuickPattern.compile(
            "(?:(?:[^:;]{3,100} )?at )?" + GROUP
                    + "(?: (?:for|i|på|om) [^,]{3,60})?(?:, (?:udover|ud over|der|som) [^,]{3,60},)?(?: (?:er|mødes|arbejder) [^,]{3,40} og)? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand before the verb where the group stands behind it. */
    private static final QuickPattern ADVERB = QuickPattern.compile(
            "(?:(?:" + ALSO
                    + "|i dag|nu|fremover|fremadrettet|p\\.t\\.|pt\\.|aktuelt|fra \\p{L}+ \\d{4}|i perioden [^,]{4,30}|med virkning fra [^,]{4,30}) )?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern BETWEEN =
            QuickPattern.compile(" " + GROUP + "(?: .*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "I gruppen sidder 2 repræsentanter for Klatreklubben og 3 beboere". */
    private static final QuickPattern SIT_IN = QuickPattern.compile(
            "^I " + GROUP + " (?:sidder|indgår|deltager|er)(?: " + ALSO + ")?:? (?:i alt )?(?<list>[^:]{3,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Herudover er der tre forskere", "Derudover har rådet to observatører". */
    private static final QuickPattern THERE_ARE = QuickPattern.compile(
            "^" + ALSO + " (?:er der|har " + GROUP + ")(?: i " + GROUP + ")? (?<list>" + CountedSeat.NUMBER
                    + " [^:]{3,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Rådets øvrige medlemmer er: Anna Berg, Bo Lind og Ida Dam". */
    private static final QuickPattern MEMBERS_ARE = QuickPattern.compile(
            "^(?:(?:(?i:" + GROUP
                    + ")s? )?(?:(?:[Øø]vrige|faste|nuværende) )?[Mm]edlemmer(?:ne)?|De øvrige medlemmer)(?: [^.:]{2,50})? (?:er|kommer fra):? (?<list>\\p{Lu}[^:]{5,400})$",
            Pattern.UNICODE_CASE);

    /** "Følgende foreninger er repræsenteret i rådet: Ældre Sagen, Vestby Museum og Lions Club". */
    private static final QuickPattern FOLLOWING = QuickPattern.compile(
            "^Følgende (?:organisationer|foreninger|parter|myndigheder|institutioner|virksomheder|medlemmer|personer)\\b(?![^:]*\\b(?:skal|kan|opgave)\\b)[^:]{0,80}: (?<list>\\p{Lu}[^:]{5,400})$");

    /** "Kommunen er repræsenteret ved kulturchefen og to skoleledere", "Fra administrationen deltager kulturchefen". */
    private static final QuickPattern SENT = QuickPattern.compile(
            "^(?:(?:Fra|For) [^,:]{3,50} (?:deltager|indgår|sidder)|[\\p{L} -]{4,50} er repræsenteret (?:ved|af)|[\\p{L} -]{4,50} repræsenteres (?:ved|af))(?: "
                    + ALSO + ")? (?<list>[^:]{5,400})$");

    /** "Der nedsættes et udvalg bestående af 3 byrådsmedlemmer og 3 forældre". */
    private static final QuickPattern SET_UP = QuickPattern.compile(
            "^(?:[^:]{0,80} )?(?:nedsættes|nedsat|oprettes|oprettet|etableres|etableret|dannes)(?: der)? (?:et|en) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]*"
                    + KIND
                    + "(?: (?:for|i|på|om) [^,:]{3,60})?,? (?:(?:bestående|sammensat) af (?:i alt )?|med (?:i alt )?(?="
                    + CountedSeat.NUMBER
                    + " \\p{L}+(?:er|e|re|mer)\\b))(?<list>[^:]{3,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern MAKE_UP = QuickPattern.compile(
            "^(?<list>" + CountedSeat.NUMBER + " [^:.]{3,200}?) udgør (?:[\\p{L} ]{0,30} )?" + GROUP + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Heraf er 3 medlemmer udpeget af Byrådet": of members that are counted before. */
    private static final QuickPattern OF_THEM = QuickPattern.compile(
            "^(?:Heraf|Af disse|Af medlemmerne) (?:er|skal) (?<list>" + CountedSeat.NUMBER + " [^:]{3,300})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Rådet har 3 medlemmer", "Udvalgene har hver 7 medlemmer, hvoraf ...". */
    private static final QuickPattern HAS = QuickPattern.compile(
            "^" + GROUP
                    + "(?: i \\p{Lu}[\\p{L}-]+(?: Kommune)?)? (?:har|tæller)(?: hver| altid)?(?: følgende medlemmer:?)? (?:i alt )?(?<list>.{3,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A group of a project, which has rules of its own. */
    private static final QuickPattern OF_PROJECT = QuickPattern.compile(
            "\\b(?:styre|arbejds|projekt|følge|reference)grupp\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Those who are listed elsewhere. */
    private static final QuickPattern BELOW = QuickPattern.compile(
            "\\b(?:nedennævnte|nedenstående|ovennævnte|ovenstående|hver af følgende|følgende (?:organisationer|foreninger))\\b");

    private static final QuickPattern PLAIN_SUBJECT = QuickPattern.compile("[\\p{L}-]+ ");

    /** What says without doubt that those who are listed sit there. */
    private static final Set<QuickPattern> CERTAIN = Set.of(SET_UP, SIT_IN, SENT);

    /** What tells of all that sit there, and not only of some. */
    private static final Set<QuickPattern> WHOLE = Set.of(SET_UP, SIT_IN, HAS);

    private final String list;
    private final boolean certain;
    private final boolean whole;
    private final boolean byName;

    private ConsistingOf(String list, boolean certain, boolean whole, boolean byName) {
        this.list = list;
        this.certain = certain;
        this.whole = whole;
        this.byName = byName;
    }

    /** What a sentence says of whom a group consists; empty where it is none that does. */
    static Optional<ConsistingOf> of(String text) {
        String sentence = text.replaceFirst("[.:]$", "");
        if (BELOW.find(sentence) && !FOLLOWING.matches(sentence)) {
            return Optional.empty();
        }
        Matcher consists = CONSISTS.matcher(sentence);
        if (consists.matches()) {
            String before = consists.group("before");
            boolean of = SUBJECT.matches(before) && (PLAIN_SUBJECT.matches(before) || !OF_PROJECT.find(before))
                    || ADVERB.matches(before) && BETWEEN.matches(consists.group("between"));
            return of ? Optional.of(new ConsistingOf(consists.group("list"), true, true, false)) : Optional.empty();
        }
        for (QuickPattern pattern :
                new QuickPattern[] {SET_UP, MEMBERS_ARE, FOLLOWING, SENT, SIT_IN, THERE_ARE, MAKE_UP, OF_THEM, HAS}) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches() && !OF_PROJECT.find(sentence.substring(0, matcher.start("list")))) {
                return Optional.of(new ConsistingOf(
                        matcher.group("list"),
                        CERTAIN.contains(pattern),
                        WHOLE.contains(pattern),
                        pattern == MEMBERS_ARE || pattern == FOLLOWING));
            }
        }
        return Optional.empty();
    }

    /** Those of whom it consists, as printed. */
    String list() {
        return list;
    }

    /** Whether they are listed by name: people or organisations. */
    boolean byName() {
        return byName;
    }

    /** Whether all that sit there are told. */
    boolean whole() {
        return whole;
    }

    /** Whether the words say without doubt that those who are listed sit there. */
    boolean certain() {
        return certain;
    }
}
