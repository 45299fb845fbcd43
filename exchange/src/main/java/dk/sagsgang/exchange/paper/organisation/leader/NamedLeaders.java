package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitMarks;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipBuilder;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a unit, in whatever order a sentence says it: "Ida Holk bliver chef for Havneafdelingen", "Chef for Havneafdelingen er Ida
 * Holk", "Havneafdelingen får Ida Holk som chef", "Havneafdelingen (afdelingschef Ida Holk)". The units are those that the page names, so
 * that a sentence is asked with each of them put as a mark.
 */
final class NamedLeaders {

    private static final char MARK = UnitMarks.MARK;

    private static final String UNIT = "(?<unit>" + UnitMarks.ONE + ")";

    private static final String PERSON = "(?<person>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)){1,3})";

    private static final String OFFICE =
            "(?<office>(?:[Tt]eknisk |[Kk]onstitueret |\\p{L}+- og )?[\\p{L}-]*(?:direktør|chef|leder|koordinator|Chef|Leder|Direktør)(?:en)?)";

    private static final List<QuickPattern> SAID = List.of(
            QuickPattern.compile(PERSON
                    + "(?: \\(\\p{L}+\\))? (?:er|bliver|bliver ny|er ny|fortsætter som|ansættes som|tiltræder som|skal være) (?:ny |også )?"
                    + OFFICE + " (?:for|i|af|over) (?:det nye |den nye )?" + UNIT),
            QuickPattern.compile(PERSON + ", (?:der er |som er )?" + OFFICE + " (?:for|i) " + UNIT),
            QuickPattern.compile(
                    OFFICE + " (?:for|i) (?:det nye |den nye )?" + UNIT + "(?: (?:er|bliver|hedder)|,|:)? " + PERSON),
            QuickPattern.compile("(?<=^|[ ,])" + PERSON
                    + "(?<office>)? (?:leder|skal lede|kommer til at lede|står i spidsen for) (?:det nye |den nye )?"
                    + UNIT),
            QuickPattern.compile(UNIT + " (?:får|har|fortsætter med) " + PERSON + " som (?:ny )?" + OFFICE),
            QuickPattern.compile(
                    UNIT + " (?:får|har|fortsætter med) " + OFFICE + " " + PERSON + " som (?:ny )?(?:leder|chef)"),
            QuickPattern.compile(UNIT + "[^" + MARK + ".;:]{0,40}? (?:under ledelse af|ledes af|ledet af|med) " + OFFICE
                    + " " + PERSON),
            QuickPattern.compile(
                    UNIT + "[^" + MARK + ".;:]{0,40}? (?:under ledelse af|ledes af|ledet af) (?<office>)?" + PERSON),
            QuickPattern.compile(UNIT + " \\((?:" + OFFICE + ":? )?" + PERSON + "\\)"),
            QuickPattern.compile(UNIT + "(?:,| [-\u2013]|:) " + OFFICE + ":? " + PERSON),
            QuickPattern.compile("[Ii] spidsen for " + UNIT + " (?:står|er) (?:" + OFFICE + " )?" + PERSON));

    /** "Kommunaldirektøren har ansvar for Økonomistaben og Personalestaben": all that are named are the director's. */
    private static final QuickPattern ANSWERS = QuickPattern.compile("^(?<office>\\p{L}*[dD]irektøren(?: for \\p{L}[^"
            + MARK + ".;:]{2,60}?)?) (?:har|får) (?:det overordnede |det samlede )?ansvar(?:et)? for (?<list>"
            + UnitMarks.SEVERAL + ")\\.?$");

    private static final List<String> TITLES =
            List.of("irektør", "chef", "leder", "Chef", "Leder", "oordinator", "ledes", "ledelse", "ledet", "lede ");

    private static final QuickPattern TITLED = QuickPattern.compile(
            "(?<office>\\p{L}*(?:[dD]irektør|[cC]hef|[lL]eder|[rR]ådmand|[bB]orgmester)) (?<person>\\p{Lu}.{2,60})");

    private static final int LONGEST = 500;

    private final UnitTree tree;

    NamedLeaders(UnitTree tree) {
        this.tree = tree;
    }

    /** Says of the units whom a sentence names as their leaders. */
    void take(String sentence, UnitMarks marks) {
        if (sentence.length() > LONGEST || TITLES.stream().noneMatch(sentence::contains)) {
            return;
        }
        String marked = marks.marked(sentence);
        if (marked.indexOf(MARK) < 0) {
            return;
        }
        for (QuickPattern said : SAID) {
            Matcher found = said.matcher(marked);
            while (found.find()) {
                String office = found.group("office");
                int at = office == null || office.isEmpty() ? found.start() : found.start("office");
                if (NamedAreas.past(marked.substring(0, at))) {
                    continue;
                }
                led(marks.keys(found.group("unit")).get(0), found.group("office"), found.group("person"));
            }
        }
    }

    /** Says of the units that have no other leader which director answers for them. */
    void answers(String sentence, UnitMarks marks) {
        Matcher answers = ANSWERS.matcher(
                sentence.length() > LONGEST || !sentence.contains(" ansvar") ? "" : marks.marked(sentence));
        if (answers.matches()) {
            Leadership director = leader(answers.group("office")).build();
            marks.keys(answers.group("list"))
                    .forEach(key -> tree.change(
                            key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(director)) : unit));
        }
    }

    private void led(String key, @Nullable String printed, String words) {
        // "Direktør Bo Ravn": the office begins with a capital as the name does.
        Matcher titled = TITLED.matcher(words);
        boolean first = titled.matches();
        String person = first ? titled.group("person") : words;
        String office = first && (printed == null || printed.isEmpty()) ? titled.group("office") : printed;
        if (NameList.person(person).isEmpty() || UnitWords.name(person)) {
            return;
        }
        Optional<String> title = Optional.ofNullable(office).filter(each -> !each.isEmpty());
        change(
                key,
                title.map(NamedLeaders::leader)
                        .orElseGet(Leadership::builder)
                        .person(Person.of(person))
                        .build());
    }

    private static LeadershipBuilder leader(String office) {
        return Leadership.builder().role(LeadershipRole.ofTitle(office)).office(Office.of(office));
    }

    private void change(String key, Leadership leader) {
        tree.change(
                key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : filled(unit, leader));
    }

    /** "Hver afdeling ledes af en afdelingschef", and another sentence names the one of this. */
    private static OrganisationUnit filled(OrganisationUnit unit, Leadership leader) {
        Leadership known = unit.leadership().get(0);
        boolean bare = unit.leadership().size() == 1
                && known.person().isEmpty()
                && leader.person().isPresent();
        if (!bare) {
            return unit;
        }
        List<Leadership> all = new ArrayList<>();
        all.add(known.withPerson(leader.person()));
        return unit.withLeadership(all);
    }
}
