package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Whether the text below a heading tells that the heading is the name of a unit, whatever its words: it says what the unit does by that
 * name ("Plan og Bolig laver lokalplaner"), or names the one who leads it.
 */
final class TellingText {

    /** What units do; a matter is, becomes and must be, but neither advises nor employs. */
    private static final QuickPattern DOES = QuickPattern.compile(
            "(?:har (?:[\\p{L}]+ ){0,3}ansvar(?:et)? for|har fået (?:en )?ny organis\\p{L}+|ændrer sin organis\\p{L}+|tager hver dag hånd om|beskæftiger (?:ca\\. ?|cirka |omkring |godt |knap |over |flere end )?\\d[\\d.]*|hører (?:organisatorisk )?(?:under|til)|er ansvarlig|er organiseret|er opdelt|er delt|er inddelt|består af|udgøres af|ledes af|refererer til|hører under|varetager|rådgiver|driver|arbejder|løser|betjener|laver|støtter|hjælper|styrer|behandler|sørger|koordinerer|udvikler|servicerer|understøtter|står for|omfatter|rummer|tager (?:sig|imod)|yder|udfører|planlægger|administrerer|sagsbehandler|træffer|fører|sekretariatsbetjener|vejleder|visiterer|beskæftiger sig|samler|tilbyder|er (?:en|et|kommunens|den) (?:\\p{L}+ ){0,3}(?:\\p{L}*afdeling|\\p{L}*enhed|\\p{L}*center|\\p{L}*team|\\p{L}*stab|\\p{L}*sekretariat|\\p{L}*område|\\p{L}*forvaltning))(?: .*|:)");

    /** Where a name may end: before a verb of what units do. */
    private static final QuickPattern VERB = QuickPattern.compile(
            " (?=(?:har|er|består|udgøres|ledes|refererer|hører|varetager|rådgiver|løser|betjener|sørger|koordinerer|understøtter|står|omfatter|rummer|tager|yder|administrerer|samler|tilbyder|beskæftiger|visiterer|træffer|behandler)(?![\\p{L}-]))");

    private static final QuickPattern CHARGED = QuickPattern.compile(
            " (?:har (?:\\p{L}+ ){0,2}ansvar(?:et)? for|varetager|tager sig af|beskæftiger (?:sig|ca|\\d)|ledes af|er organiseret i|refererer til|hører under)(?: |:)");

    private static final QuickPattern WE =
            QuickPattern.compile("(?:arbejder|beskæftiger|løser|varetager|tager|er) vi(?: |:)");

    private static final QuickPattern LEADS =
            QuickPattern.compile("\\b(?:er|bliver) \\p{L}*(?:chef|leder|direktør)(?:en)? (?:i|for|af) ");

    private static final int LONGEST = 160;

    private static final QuickPattern JOINED = QuickPattern.compile(" & ");

    private static final QuickPattern NOUN = QuickPattern.compile(
            "^(?:afdelingen|forvaltningen|området|centret|centeret|sekretariatet|staben|sektionen|enheden|teamet) ");

    private TellingText() {}

    /** Whether a text begins with a name and says what the one who has it does: "Drift & Miljø afdelingen står for veje". */
    static boolean does(String name, String text) {
        String begins = JOINED.matcher(text).replaceAll(" og ");
        String bare = JOINED.matcher(name).replaceAll(" og ");
        if (!begins.startsWith(bare + " ")) {
            return false;
        }
        String rest = NOUN.matcher(begins.substring(bare.length() + 1)).replaceFirst("");
        return DOES.matches(rest);
    }

    /**
     * Whether a text says of what a title names what only a unit has or does, whatever the words of the title: whom it is led by, of
     * what it has the charge.
     */
    static boolean charged(String title, String text) {
        int end = text.startsWith(title) ? title.length() : 0;
        int within = text.startsWith("I " + title + " ") ? title.length() + 3 : 0;
        return end > 0 && CHARGED.lookingAt(text.substring(end))
                || within > 0 && WE.lookingAt(text.substring(within))
                || LEADS.matcher(text).results().anyMatch(found -> text.startsWith(title, found.end()));
    }

    /** The name of the unit with which a text begins and of which it says what it does; empty where it begins with none. */
    static Optional<String> subject(String text) {
        return acting(text, UnitWords::name);
    }

    /** The words with which a text begins where it says of them what units do; empty where it says no such thing. */
    static Optional<String> acting(String text) {
        return acting(text, name -> !name.isEmpty());
    }

    private static Optional<String> acting(String text, Predicate<String> named) {
        Matcher verb = VERB.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (verb.find()) {
            String name = text.substring(0, verb.start()).strip();
            if (named.test(name) && does(name, text)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence goes on with what a unit does by the noun for it: "Centret varetager ...", "Afdelingen består af ...". */
    static boolean goesOn(String text) {
        Matcher noun = NOUN.matcher(text.isEmpty() ? "" : FoldedWords.folded(text.substring(0, 1)) + text.substring(1));
        return noun.find() && DOES.matches(text.substring(noun.end()));
    }

    /** Whether the text of a part begins with a name and says what the one who has it does. */
    static boolean does(PaperPart part, String name) {
        return text(part).limit(2).map(PaperLine::text).anyMatch(line -> does(name, line));
    }

    /** Whether a part names one who leads, and no director: several are of the whole, and a director stands above units. */
    static boolean led(PaperPart part) {
        List<LeaderLines.Leader> leaders = text(part)
                .map(line -> LeaderLines.of(line.text()))
                .flatMap(Optional::stream)
                .toList();
        return leaders.size() == 1
                && leaders.get(0).units().isEmpty()
                && !LeaderLines.director(leaders.get(0).office());
    }

    private static Stream<PaperLine> text(PaperPart part) {
        return part.lines().stream().filter(line -> line.mark().isEmpty());
    }
}
