package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Pattern;

/** Tells by noun and verb what a sentence says of the work of a group: that it is its purpose, its task, or what it does. */
final class WorkWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String GROUP = GroupWords.GROUP;

    /** What is set up, and so has a purpose of its own. */
    private static final String UNDERTAKING =
            "(?:projektet|arbejdsgrupper|kommissoriet|arbejdet|analysen|samarbejdet|indsatsen|udvalgsarbejdet|(?:oprettelsen|nedsættelsen|etableringen) af "
                    + GROUP + "|" + GROUP + ")";

    /** The noun with whose it is: "formålet med rådet", "rådets hovedformål". */
    private static final String PURPOSE_NOUN =
            "(?:hensigten|(?:hoved)?formålet|målet|sigtet|projektets (?:formål|mål)|arbejdets formål|" + GROUP
                    + "s (?:\\p{L}+ )?(?:hoved)?formål)(?: med [^.]{3,80}?)?";

    private static final QuickPattern PURPOSE = QuickPattern.compile(
            "^" + PURPOSE_NOUN + " er\\b.*|^det er (?:\\p{L}+ )?" + PURPOSE_NOUN + " at\\b.*|^" + UNDERTAKING
                    + "(?: [^.]{0,60})? (?:har (?:[^.]{0,20})(?:til|som(?: sit)?) (?:formål|hensigt)|er sat i verden for|er (?:dannet|oprettet|nedsat|etableret) (?:[^.]{0,40} )?med det formål)\\b[^.:]{0,60}? at\\b.*",
            FLAGS);

    /** The purpose of the work itself, which is said in the background too. */
    private static final QuickPattern ITS_PURPOSE = QuickPattern.compile(
            "^(?:projektets|udvalgets|rådets|arbejdets|kommissoriets) (?:(?:primære|overordnede) )?(?:formål|mål) er\\b.*|^(?:formålet|målet) med (?:projektet|udvalget|rådet|arbejdet|kommissoriet|arbejdsgruppen) er\\b.*",
            FLAGS);

    /** Where the tasks are written down is none. */
    private static final String TOLD_ELSEWHERE =
            "(?!(?:nærmere |i øvrigt )?(?:fastsat|beskrevet|reguleret|fastlagt|angivet|de samme|som følger|følgende))";

    /** "Rådets vigtigste opgave består i at ...": said to be the task, whatever the heading. */
    private static final QuickPattern TASK = QuickPattern.compile(
            "^(?:det er )?(?:" + GROUP
                    + "s (?:\\p{L}+ )?(?:hoved)?opgave(?:r|n)?|opgaven) (?:at\\b|er (?:at|[^.:]{2,60}? at)\\b|(?:indebærer|består i|omfatter|går ud på)\\b).*[^:]$|^"
                    + GROUP + " har (?:til|som) opgave at .*[^:]$",
            FLAGS);

    /** The same below a heading on tasks, where more is meant by fewer words. */
    private static final QuickPattern TASK_HERE = QuickPattern.compile(
            "^(?:" + GROUP + "s (?:\\p{L}+ )?(?:hoved)?opgave(?:r|n)? er|opgaven er) " + TOLD_ELSEWHERE
                    + ".{4,}[^:]$|^(?:udvalget|rådet|gruppen|arbejdsgruppen) skal\\b.*|^det (?:betyder|tyder|indebærer)\\b.{0,12} at (?:udvalget|rådet|gruppen)\\b.*",
            FLAGS);

    private static final String ADVERBS =
            "(?:(?:derfor|også|desuden|især|bl\\.a\\.|blandt andet|endvidere|herunder|således|primært|samtidig) ){0,2}";

    /** Verbs by which a group is formed and run; what it is there to do is told by others. */
    private static final String OF_FORM =
            "(?:holde|afholde|vælge|udpege|bestå|konstituere|have|være|fastsætte|fastlægge|godkende|indkalde|overholde|respektere|kunne|ske|føre|sende|offentliggøre|ændre|nedsætte|sammensætte|udarbejde (?:en )?(?:dagsorden|forretningsorden|referat))";

    /** What a group may be to others. */
    private static final String TO_OTHERS =
            "(?:være (?:\\p{L}+ ){0,2}?(?:talerør|bindeled|forum|dialogforum|kontaktorgan|kontaktled|sparringspartner|høringspart|høringsorgan|ambassadører?|idéskabende|rådgivende|med til)|have (?:indflydelse|fokus))";

    /** Before anything else is said of the purpose, what the group is there to do. */
    private static final QuickPattern IS_TO = QuickPattern.compile(
            "^" + GROUP + " skal " + ADVERBS + "(?:" + TO_OTHERS + "|(?!" + OF_FORM + "\\b)\\p{Ll}+e)\\b.*", FLAGS);

    /** How a group stands to others says nothing of what it is there for. */
    private static final QuickPattern STANDING = QuickPattern.compile(
            "\\b(?:uafhængigt?|neutralt?|tavshedspligt|omfattet af|underlagt|inhabil\\p{L}*|habilitet|hjemsted|selvstændig (?:forvaltnings)?(?:enhed|myndighed))\\b",
            FLAGS);

    /** How a group is formed and run, said of it: no work. */
    private static final String FORMED =
            "(?:holder|afholder|mødes|vælger|udpeger|består|konstituerer|har|er|fastsætter|fastlægger|godkender|indkalder|modtager|ophører|nedsætter|sammensætter|ændrer|følger den|følger by|følger kommunalbestyrelse|træffer|afgiver (?:hvert|årligt|en gang|en årlig|sin)|sidder|fungerer (?:i|fra|til)|virker (?:i|fra|til)|rapporterer|refererer|dækker|omfatter)";

    /** Under a heading on tasks, a sentence on what the group does or is for. */
    private static final QuickPattern DOES = QuickPattern.compile(
            "^" + GROUP
                    + " (?:er et|er en|er kommunens|er (?:\\p{L}+ )?(?:talerør|bindeled|høringspart|høringsorgan|kontaktorgan)|har (?:til opgave|høringsret|udtaleret|ret til|pligt til|ansvaret? for)|høres|inddrages|orienteres|(?!"
                    + FORMED
                    + "\\b)(?:\\p{Ll}{2,}er|gør|ser på|står for)|kan (?!ikke)|skal (?!ikke)|bør (?!ikke))\\b.*[^:]$",
            FLAGS);

    /** What the group is, before anything else is said of what it is for: "Rådet er et dialogforum, der ...". */
    private static final QuickPattern IS = QuickPattern.compile("^" + GROUP + " er et .*[^:]$", FLAGS);

    /** What others are to do with the group: "Byrådet skal høre rådet om ...". */
    private static final QuickPattern OTHERS = QuickPattern.compile(
            "^(?:Byrådet|Kommunalbestyrelsen|Regionsrådet|(?:Alle |De )?politiske udvalg|Fagudvalgene) (?:skal høre|hører|inviterer|inddrager|orienterer) .*[^:]$",
            FLAGS);

    private WorkWords() {}

    static boolean purpose(String text) {
        return PURPOSE.matches(text) && !text.endsWith(":");
    }

    static boolean itsPurpose(String text) {
        return ITS_PURPOSE.matches(text);
    }

    static boolean task(String text) {
        return TASK.matches(text);
    }

    /** Whether a sentence below a heading on tasks tells one. */
    static boolean taskHere(String text) {
        return !text.endsWith(":")
                && !STANDING.find(text)
                && (TASK_HERE.matches(text) || DOES.matches(text) || OTHERS.matches(text));
    }

    static boolean isTo(String text) {
        return !text.endsWith(":") && IS_TO.matches(text) && !STANDING.find(text);
    }

    static boolean is(String text) {
        return IS.matches(text) && !STANDING.find(text);
    }
}
