package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.AreaWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The areas that running text names with those who lead them: "Ida Holk bliver direktør for Børn og Unge", "direktøren for Teknik & Miljø,
 * Bo Ravn". Only where a person is named and the words are of an area of a municipality, since a director may be of anything.
 */
final class NamedAreas {

    private static final String PERSON = "\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]*)){1,3}";

    private static final String OFFICE =
            "(?<office>(?:[dD]irektør|[cC]hef|(?:[cC]enter|[oO]mråde|[aA]fdelings|[fF]ag|[sS]tabs|[fF]orvaltnings|[sS]ektor)(?:direktør|chef))(?:en)?)";

    private static final String WORD = "(?!der |som |hvor |men |han |hun |samt |og |hvilket )[\\p{L}-]+";

    private static final String AREA = "(?<area>\\p{Lu}[\\p{L}-]*(?:(?:, | og | & | samt )" + WORD + "){0,6}";

    private static final String ENDS = "(?=[.,;)]|$| \\p{Ll})";

    private static final List<QuickPattern> SAID = List.of(
            QuickPattern.compile(
                    "(?<person>" + PERSON
                            + ")(?: \\([^()]{1,30}\\))?(?:, \\d\\d år,)? (?:er|bliver|blev|fortsætter som|ansættes som|tiltræder som|er ansat som|udnævnes til)(?: (?:ny|også|fortsat|nu|fremover|konstitueret|den nye|kommunens|udover [^.,;]{3,60}? også|ud over [^.,;]{3,60}? også))* "
                            + OFFICE + " for " + AREA + ")" + ENDS
                            + "(?:,? (?:der|som) (?:tæller|rummer|omfatter|består af|dækker|samler) (?<list>\\p{Lu}[^.:;]{5,300}))?"),
            QuickPattern.compile("(?<person>" + PERSON + "), (?:(?:der|som) (?:er|bliver) )?(?:ny |kommunens )?"
                    + OFFICE + " for " + AREA + ")" + ENDS),
            QuickPattern.compile(OFFICE + " for " + AREA + "?)(?:,| (?:er|bliver)(?: nu| fremover)?|:)? (?<person>"
                    + PERSON + ")" + ENDS));

    /** Whoever was it before leads it no more. */
    private static final QuickPattern BEFORE = QuickPattern.compile(
            "\\b(?:[tT]idligere|hidtidige?|forhenværende|daværende|afgående|nuværende|fratrådte|stilling(?:en)? som|været|var|afløser|efter)(?: \\p{L}+)?,? $");

    /** Whether the words before an office say that it is held no more. */
    static boolean past(String before) {
        return BEFORE.find(before.substring(Math.max(0, before.length() - BACK)));
    }

    private static final QuickPattern PARTS = QuickPattern.compile(", | og | & | samt ");

    private static final int LONGEST = 500;

    private static final int BACK = 40;

    private final UnitTree tree;

    NamedAreas(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes up the areas of a sentence that the paper names nowhere else. */
    void take(String sentence, PaperLine line) {
        if (sentence.length() > LONGEST || !sentence.contains(" for ")) {
            return;
        }
        for (QuickPattern said : SAID) {
            Matcher found = said.matcher(sentence);
            while (found.find()) {
                area(found, sentence, line);
            }
        }
    }

    private void area(Matcher found, String sentence, PaperLine line) {
        String area = found.group("area");
        boolean before =
                past(sentence.substring(0, found.start())) || past(sentence.substring(0, found.start("office")));
        if (before
                || units(area)
                || !AreaWords.area(area)
                || NameList.person(found.group("person")).isEmpty()) {
            return;
        }
        Optional<String> key = OfficeMatters.take(found.group("office") + " for " + area, tree, line);
        key.ifPresent(one -> tree.change(
                one, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader(found))) : unit));
        boolean listing = found.groupCount() > 3 && found.group(found.groupCount()) != null;
        if (key.isPresent() && listing) {
            UnitNameLists.of(found.group(found.groupCount()), OptionalInt.empty(), true)
                    .forEach(name -> tree.takeBelow(key.get(), name, Optional.empty(), line));
        }
    }

    /** "Havneafdelingen og Skoleafdelingen" are units, and not one area. */
    private static boolean units(String area) {
        String[] parts = PARTS.split(area);
        return parts.length > 1 && Stream.of(parts).anyMatch(UnitWords::name);
    }

    private static Leadership leader(Matcher found) {
        String office = found.group("office");
        return Leadership.builder()
                .role(LeadershipRole.ofTitle(office))
                .office(Office.of(office))
                .person(Person.of(found.group("person")))
                .build();
    }
}
