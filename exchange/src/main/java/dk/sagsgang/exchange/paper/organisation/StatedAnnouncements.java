package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.aim.EconomicStatements;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/**
 * The words right above a list of {@link StatedLists} that say what it is one of, where a list of units has no such words: above
 * two verbs "Derfor foreslår vi, at" opens measures, "Med den nye organisering vil vi" opens aims, and "Modellen lægger særlig vægt
 * på:" opens principles.
 */
final class StatedAnnouncements {

    private static final QuickPattern PROPOSED = QuickPattern.compile("\\bforeslå(?:r|s)\\b[^.]{0,60} at$");

    private static final QuickPattern WANTED = QuickPattern.compile(
            "\\b(?:organisation|organisering|struktur|model|ændring)(?:en|erne)? (?:vil|ønsker) (?:vi|kommunen|direktionen)(?: gerne)?(?: at)?$");

    /** "Direktionen ønsker med forslaget at opnå:", "Med ændringen vil vi gerne opnå følgende:" */
    private static final QuickPattern ACHIEVED = QuickPattern.compile(
            "\\b(?:ønsker|vil|skal|er|håber|gerne|mulighed for)\\b[^.:]{0,60} (?:at )?(?:opnå|nå)(?: følgende| disse)?(?: (?:\\p{L}+ )?(?:ting|mål|effekter|fordele))?:$");

    /** "I de kommende år har vi tre mål, som går igen i alle afdelinger:" */
    private static final QuickPattern GOALS = QuickPattern.compile(
            "(?<![\\p{L}-])(?:[Vv]i har|har vi|[Vv]ores|arbejder (?:vi )?(?:efter|med|mod|for)|[Mm]ålene er|[Ff]ølgende)(?: (?:følgende|disse|overordnede|fælles|\\p{L}+))?(?: mål(?:ene|sætninger)?)?(?<=mål|målene|målsætninger|[Mm]ålene er)(?:,[^.:]{3,80}| (?:er|for)[^.:]{0,60})?:$");

    private static final QuickPattern VALUED = QuickPattern.compile(
            "(?<![\\p{L}-])(?:(?:lægger(?: vi| kommunen| direktionen)?|lagt|lægges(?: der)?) (?:særlig |stor |afgørende )?vægt på|bygger på|hviler på|(?:ud fra|efter|på|af|følgende|vores|kommunens) (?:følgende |\\p{L}+ )?(?:principper|værdier|(?:ledelses|værdi|styrings|organisations)(?:grundlag|principper|værdier)|grundprincipper|grundsætninger|leveregler|spilleregler|pejlemærker)(?: er)?)(?: følgende| disse)?(?: \\p{L}+)?:$|(?:^|[ ,])(?:[Ff]ælles for [^.:]{3,60}|[Dd]er|[Ff]or [^.:]{3,40}|[Ii] [^.:]{3,40}) gælder(?: følgende| det)?(?:,? at)?:?$");

    private static final QuickPattern INFINITIVE =
            QuickPattern.compile("(?!de |alle |disse |flere |mindre )\\p{Ll}{3,}e ");

    private StatedAnnouncements() {}

    /** What the list right below a line is one of, where the line says so in other words than a list of units has. */
    static UnitAnnouncement of(List<PaperLine> lines, int i) {
        if (proposed(lines, i)) {
            return UnitAnnouncement.of(UnitAnnouncement.What.MEASURES);
        }
        if (aimed(lines, i)) {
            return UnitAnnouncement.of(UnitAnnouncement.What.AIMS);
        }
        boolean economic = i + 2 < lines.size()
                && lines.get(i + 1).numbered() == lines.get(i + 2).numbered()
                && !lines.get(i + 1).mark().isEmpty()
                && !lines.get(i + 2).mark().isEmpty()
                && EconomicStatements.announced(lines.get(i).text());
        return economic || valued(lines, i)
                ? UnitAnnouncement.of(UnitAnnouncement.What.PRINCIPLES)
                : UnitAnnouncement.NONE;
    }

    /** Whether a line proposes what the list right below it says in verbs: "Derfor foreslår vi, at" above "- samle ...". */
    private static boolean proposed(List<PaperLine> lines, int i) {
        return PROPOSED.find(lines.get(i).text()) && verbs(lines, i);
    }

    /** Whether a line says what is wanted in the list of verbs right below it: "Med den nye organisering vil vi". */
    private static boolean aimed(List<PaperLine> lines, int i) {
        boolean list = i + 2 < lines.size()
                && !lines.get(i + 1).mark().isEmpty()
                && !lines.get(i + 2).mark().isEmpty();
        return WANTED.find(lines.get(i).text()) && verbs(lines, i)
                || list
                        && (GOALS.find(lines.get(i).text())
                                || ACHIEVED.find(lines.get(i).text()));
    }

    /** Whether a line says by what is steered in the list right below it: "Modellen lægger særlig vægt på:". */
    private static boolean valued(List<PaperLine> lines, int i) {
        return VALUED.find(lines.get(i).text())
                && i + 2 < lines.size()
                && lines.get(i + 1).bullet()
                && lines.get(i + 2).bullet();
    }

    /** Whether more than one verb stands in the list behind a line, and nothing but verbs. */
    private static boolean verbs(List<PaperLine> lines, int i) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).bullet()) {
            if (!INFINITIVE.lookingAt(lines.get(end).text())) {
                return false;
            }
            end++;
        }
        return end - i > 2;
    }
}
