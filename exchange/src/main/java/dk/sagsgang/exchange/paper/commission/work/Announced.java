package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Pattern;

/**
 * What a line that announces a list says the list is of: told by its noun and its verb, whatever else stands in it. All words are
 * asked folded.
 */
public final class Announced {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words that may stand behind a verb and say nothing of their own. */
    private static final String FILLED =
            "(?:,? (?:blandt andet|bl\\.a\\.|blandt andre|herunder|derfor|især|særligt|primært|sammen|også|således|følgende|i fællesskab)){0,3}";

    /** The end of words that only the list below completes. */
    private static final String OPEN = FILLED + ",?(?: at)?:?$";

    /** Whose purpose is none of the group. */
    private static final QuickPattern OF_OTHERS = QuickPattern.compile(
            "^(?:[^:]{0,40}\\b)?(?:mødet|møderne|puljen|loven|planen|politikken|strategien|ordningen|dagsordenen)s?\\b",
            FLAGS);

    /** "Rådet har til formål:", "Dets formål er at", "et forum med følgende formål:". */
    private static final QuickPattern PURPOSE = QuickPattern.compile(
            ".*\\b\\p{L}*formål(?:et|ene)?(?: (?:med|for) [^:]{3,80}?)? er" + OPEN
                    + "|.*\\b(?:har|have) (?:[^:.]{1,60} )?(?:til|som(?: sit)?) (?:\\p{L}+ )?(?:formål|hensigt)" + OPEN
                    + "|" + GroupWords.GROUP + " arbejder for" + OPEN
                    + "|.*\\bmed (?:det|de|følgende|disse) (?:\\p{L}+ )?formål" + OPEN
                    + "|(?:hensigten|sigtet|formålet)(?: med [^:]{3,80}?)? er(?: at [^:]{5,160})?" + OPEN,
            FLAGS);

    /** "Rådet har følgende opgaver:", "Derudover skal rådet:", "Rådets arbejde består i at". */
    private static final QuickPattern TASKS = QuickPattern.compile(
            ".*\\b(?:(?:disse|følgende) (?:\\p{L}+ ){0,3}?(?:opgaver?|forpligtelser|ansvarsområder|funktioner)|opgaver er|opgaver omfatter|opgaver som(?: at)?:|har (?:[^.:]{1,90} )?til opgave|har som opgave|(?:er|var) (?:overordnet )?ansvarlige? for|har (?:overordnet )?(?:to|tre|fire|fem|\\d) opgaver|hovedområder|arbejder med følgende)\\b.*"
                    + "|.*\\b(?:har (?:\\p{L}+ ){0,3}ansvar(?:et)? for(?: at)?|opgaver vedrørende):"
                    + "|" + GroupWords.GROUP + " skal" + FILLED + "(?: [^.:]{0,60}? \\p{Ll}+e,? at| \\p{Ll}+e,? at)?:?$"
                    + "|" + GroupWords.GROUP
                    + " (?:tager sig af|varetager) (?:(?:bl\\.a\\.|blandt andet|især) )?(?:følgende(?: sager| opgaver| områder)?)?:"
                    + "|(?:(?:[\\p{L}.]+ ){1,3})skal " + GroupWords.GROUP + FILLED + ":?$"
                    + "|(?:det )?(?:skal )?(?:" + MayNot.SUBJECT + " )?(?:skal )?(?:" + MayNot.SUBJECT
                    + " )?(?:svare på|besvare|belyse|undersøge|afklare|afdække)(?: (?:følgende|disse))?(?: spørgsmål)?:"
                    + "|spørgsmål,? (?:som |der )?" + MayNot.SUBJECT + " skal (?:besvare|svare på|belyse|afklare):"
                    + "|(?:det er )?" + GroupWords.GROUP
                    + "s (?:\\p{L}+ )?(?:hoved)?(?:opgave(?:r|n)?|arbejde)(?: (?:er|består i|går ud på|omfatter|indebærer))?"
                    + OPEN
                    + "|" + GroupWords.GROUP + " (?:arbejder (?:\\p{L}+ ){0,2}?med(?: følgende:?| at:?)|kan" + FILLED
                    + ":)$",
            FLAGS);

    /** What it decides itself: "Udvalget træffer afgørelse om:". */
    private static final QuickPattern POWERS = QuickPattern.compile(
            GroupWords.GROUP
                    + " (?:(?:kan )?træffer? (?:\\p{L}+ )?(?:afgørelser?|beslutning(?:er)?)(?: (?:om|i|vedrørende))?|har (?:\\p{L}+ )?(?:(?:beslutnings|afgørelses)kompetence(?:n)?(?: (?:til|om|over|i forhold til|inden for|vedrørende))?|kompetence(?:n)? til at (?:træffe (?:afgørelser?|beslutning(?:er)?) om|beslutte|afgøre)))(?: følgende(?: \\p{L}+)?)?:?$",
            FLAGS);

    /** "Styregruppen må:", "Udvalget kan selv": below a heading on powers. */
    private static final QuickPattern MAY = QuickPattern.compile(
            MayNot.SUBJECT
                    + " (?:må|kan|har (?:bemyndigelse|mandat|kompetence) til(?: at)?|er bemyndiget til(?: at)?)(?: selv| gerne)?:?$",
            FLAGS);

    /** What it may not, wherever it stands. */
    private static final QuickPattern MAY_NOT = QuickPattern.compile(
            MayNot.SUBJECT
                    + " (?:(?:må|kan|skal) (?:derimod |dog )?ikke|har ikke (?:bemyndigelse|mandat|kompetence) til(?: at)?)(?: selv)?:?$",
            FLAGS);

    private static final QuickPattern TOPICS = QuickPattern.compile(
            ".*\\b(?:af emner|følgende (?:emner|temaer)|arbejde[r]? med [^:]{3,120} (?:indenfor|inden for)|beskæftiger sig (?:bl\\.a\\. |blandt andet )?med|arbejde(?:t)? (?:handler om|drejer sig om)|emner(?:ne)? (?:er|kan være|til [^.:]{3,40} kan nævnes))\\b.*"
                    + "|.*\\b(?:skal|kan|vil)\\b [^:]{0,60}\\b(?:beskæftige sig (?:\\S+ )?med|se (?:\\S+ )?på|have fokus på|sætte fokus på|tage fat på|drøfte)\\b[^:]{0,40}:|.*\\b(?:fokus er|fokuserer på|fokusområder(?:ne)? er|har fokus på)\\b[^:]{0,40}:");

    /** A heading that says of its list that it is of topics. */
    private static final QuickPattern HEADED_TOPICS = QuickPattern.compile(
            "(?:fokusområder(?:ne)?|emner|temaer|indsatsområder)(?: (?:på|for|i|til|som|der|udvalget|rådet|gruppen) [^:]{3,60})?:?");

    /** "Udvalget skal arbejde med forslag indenfor:" tells the task, and the list only its topics. */
    private static final QuickPattern ITS_WORK =
            QuickPattern.compile(GroupWords.GROUP + " skal arbejde med .*:", FLAGS);

    /** "Rådet kan vejlede foreningerne med:": one task, of which the list tells the parts. */
    private static final QuickPattern ONE_TASK = QuickPattern.compile(
            GroupWords.GROUP
                    + " (?:kan|skal|vejleder|behandler|drøfter|har (?:udtaleret|høringsret|ret til)|bidrager|medvirker|bistår) (?!ikke)[^.]{3,120}:",
            FLAGS);

    /** "Udvalget varetager sager om havnen, herunder opgaver vedrørende:": the same, whatever the heading. */
    private static final QuickPattern WITH_PARTS = QuickPattern.compile(
            GroupWords.GROUP
                    + " (?:varetager|forvalter|behandler|tager sig af|har ansvaret for) [^.:]{20,200}, herunder [^.:]{0,60}:",
            FLAGS);

    private static final QuickPattern PHASES = QuickPattern.compile(".*\\b(?:" + CountedSeat.NUMBER
            + " (?:faser|trin)|følgende (?:faser|trin)|faser(?:ne)? er)\\b[^.]{0,30}:?");

    private Announced() {}

    public static boolean purpose(String folded) {
        return PURPOSE.matches(folded) && !OF_OTHERS.find(folded);
    }

    public static boolean tasks(String folded) {
        return TASKS.matches(folded);
    }

    public static boolean powers(String folded) {
        return POWERS.matches(folded);
    }

    /** Whether a list below a heading on powers tells what it may do. */
    public static boolean may(String folded) {
        return MAY.matches(folded);
    }

    /** Whether a list tells what it may not do. */
    public static boolean mayNot(String folded) {
        return MAY_NOT.matches(folded);
    }

    public static boolean topics(String folded) {
        return TOPICS.matches(folded);
    }

    public static boolean headedTopics(String folded) {
        return HEADED_TOPICS.matches(folded);
    }

    /** Whether the line is a task by itself, and the list tells its topics. */
    public static boolean itsWork(String folded) {
        return ITS_WORK.matches(folded);
    }

    /** Whether the line is a task of which the list tells the parts. */
    public static boolean oneTask(String folded) {
        return ONE_TASK.matches(folded);
    }

    /** Whether that is so by the line alone, and not only below a heading on tasks. */
    public static boolean withParts(String folded) {
        return WITH_PARTS.matches(folded);
    }

    public static boolean phases(String folded) {
        return PHASES.matches(folded);
    }
}
