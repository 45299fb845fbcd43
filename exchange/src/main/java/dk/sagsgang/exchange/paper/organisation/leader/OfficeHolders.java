package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.NameParticles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * One who holds an office, in whatever order both are printed: "Ida Holk, direktør for Kultur", "direktør for Kultur Ida Holk", "Direktør
 * for Kultur: Ida Holk", "direktør (Ida Holk)".
 *
 * @param office the office
 * @param person the name
 */
record OfficeHolders(String office, String person) {

    private static final String PERSON =
            "\\p{Lu}\\p{Ll}[\\p{L}.'-]*(?: (?:" + NameParticles.ANY + " ){0,2}\\p{Lu}[\\p{L}.'-]*){1,4}";

    /** "tekniske direktør", "børn- og ungedirektør": what an office begins with, down to its noun. */
    private static final String OFFICE =
            "(?:(?:den|vores|kommunens|nuværende|konstituerede?|teknisk|tekniske|administrerende|ordførende|daglig|fungerende|adm\\.) ){0,2}"
                    + "(?:\\p{L}+-, )?(?:\\p{L}+-? (?:og|&) )?[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder|[kK]oordinator|[bB]orgmester|[rR]ådmand|[fF]ormand)(?:en)?";

    private static final String WHO = ",(?: \\d\\d år,)? (?:(?:der|som) (?:er|bliver) )?";

    /** The name first. */
    private static final QuickPattern BEFORE = QuickPattern.compile(
            "(?<person>" + PERSON + ")(?:" + WHO
                    + "(?<behind>[^()]{4,90})| \\((?<inside>[^()]{4,90})\\)| [-\u2013] (?<dash>[^()]{4,90})|: (?<label>[^():]{4,90}))");

    /** The office first, and a mark between both. */
    private static final QuickPattern MARKED = QuickPattern.compile(
            "(?<office>[^:()]{4,90}?)(?:: | [-\u2013] | \\()(?<person>" + PERSON + ")(?:,[^()]{2,90})?\\)?");

    /** The unit behind the name, or before the office: "Direktør Ida Holk, Børn og Unge", "Center for Kultur: centerchef Ida Holk". */
    private static final QuickPattern OF_UNIT = QuickPattern.compile(
            "(?:(?<label>\\p{Lu}[^:.;()]{2,70}): )?(?<office>" + OFFICE
                    + ") (?<person>" + PERSON
                    + ")(?:, (?<unit>\\p{Lu}[^:.;()]{2,70})| \\((?<inside>\\p{Lu}[^:.;()]{2,70})\\)| [-\u2013] (?<dash>\\p{Lu}[^:.;()]{2,70}))?");

    /** Where the next one of a list begins whose names stand first. */
    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?:,? og |,? samt |[,;] )(?=" + PERSON + "(?:" + WHO + "| \\(| [-\u2013] )" + OFFICE + "(?![\\p{L}-]))");

    private static final QuickPattern FIRST = QuickPattern.compile(
            "(?:^|og |samt |[,;] )" + PERSON + "(?:" + WHO + "| \\(| [-\u2013] )" + OFFICE + "(?![\\p{L}-])");

    private static final int LONGEST = 160;

    private static final int LONGEST_LIST = 1000;

    /** The one whom words tell with a mark between name and office; empty for other words. */
    static Optional<OfficeHolders> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher unit = OF_UNIT.matcher(words);
        if (unit.matches()) {
            Optional<String> name = Stream.of("label", "unit", "inside", "dash")
                    .map(unit::group)
                    .filter(Objects::nonNull)
                    .findFirst();
            return name.flatMap(one -> held(unit.group("office") + ", " + one, unit.group("person")));
        }
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            for (String group : List.of("behind", "inside", "dash", "label")) {
                if (before.group(group) != null) {
                    return held(before.group(group), before.group("person"));
                }
            }
        }
        Matcher marked = MARKED.matcher(words);
        return marked.matches() ? held(marked.group("office"), marked.group("person")) : Optional.empty();
    }

    private static Optional<OfficeHolders> held(String office, String person) {
        boolean named =
                NameList.person(person).isPresent() && NameList.person(office).isEmpty();
        return named ? Optional.of(new OfficeHolders(office.strip(), person)) : Optional.empty();
    }

    /** The parts of a list in which names stand before their offices; none for another list. */
    static List<String> parts(String list) {
        if (list.length() > LONGEST_LIST || !FIRST.find(list)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : NEXT.split(list)) {
            parts.add(part.strip());
        }
        return parts;
    }
}
