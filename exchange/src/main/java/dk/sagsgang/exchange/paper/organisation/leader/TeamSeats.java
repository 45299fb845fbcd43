package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipSeatBuilder;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seats that a list of leaders names: "kommunaldirektør Bo Ravn, to direktører og chefen for Staben" are three. A seat is a count
 * or an article with a noun for somebody who leads, with the name behind it where it is said.
 */
public final class TeamSeats {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String LEADER =
            "[\\p{L}-]*(?:direktør|chef|leder|koordinator|formand|borgmester|repræsentant|sekretær)(?:en|er|erne|e|ne)?(?![\\p{L}-])";

    private static final String KIND =
            "(?:(?:øvrige|andre|teknisk|tekniske|administrerende|ordførende|ansvarlige|ledende|lokale|faglige|konstituerede?) )";

    /** "kommunens", "de", "alle forvaltningens": words before a seat that say which. */
    private static final String WHICH = "(?:(?:de|den|det|alle|samtlige|\\p{Ll}{4,}(?:ns|ts|es)) )";

    /** "afdelings- og stabschefer" are one seat. */
    private static final String NOUN = "(?:\\p{L}+-,? (?:og|eller|samt) )?" + LEADER;

    /** Where one seat ends and the next begins: before an office, not inside of "direktøren for Børn, Unge og Kultur". */
    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?<!-)(?:,? og |,? samt |, )(?=" + WHICH + "{0,2}(?:" + StatedUnits.NUMBER + " )?" + KIND
                    + "{0,2}(?:undertegnede|" + NOUN + "|" + TeamWords.NOUN + "(?![\\p{L}-])))",
            FLAGS);

    /** "Centerchef Center for Kultur", "direktør, Børn og Unge": the unit right behind the office. */
    private static final String UNIT =
            ",? (?-i:(?=\\p{Lu}))(?:(?:center|afdeling|forvaltning|stab|sekretariat|team)[^.:;()]{2,80}?|[^.:;()]{2,40}? (?:og|&) [^.:;()]{2,40}?|(?<=, )[\\p{L}-]{4,40})";

    private static final QuickPattern SEAT = QuickPattern.compile(
            "(?:og |samt )?" + WHICH + "{0,2}?(?:(?<one>en|én|et|ét) |(?<count>(?:de )?" + StatedUnits.NUMBER
                    + " (?:øvrige |andre )?))?(?<office>" + KIND + "{0,2}" + NOUN
                    + "(?<of> for [^.:;()]{2,80}?| (?:i|af|fra) [^,.:;()]{2,60}?|" + UNIT + ")?)",
            FLAGS);

    private static final QuickPattern PERSON = QuickPattern.compile(
            "(?<words>.*?[\\p{Ll}&,]) (?<name>\\p{Lu}\\p{Ll}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3})");

    /** Behind such words the name of a unit goes on: "direktør for Børn og Unge Bo Ravn". */
    private static final QuickPattern OPEN = QuickPattern.compile("(?: for| og|,| &)$");

    /** "fire direktører for hver sin forvaltning: direktør for Kultur, Ida Holk": those who are counted are named. */
    private static final QuickPattern NAMED = QuickPattern.compile("(?<counted>[^:]{5,120}?): (?<list>.{5,400})");

    /** What a name in brackets is followed by is said of the person. */
    private static final QuickPattern SAID_OF =
            QuickPattern.compile("(\\(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){1,3}),[^()]*\\)");

    private static final QuickPattern TEAM = QuickPattern.compile(
            "(?:og |samt )?(?:den |hele )?(?<name>" + TeamWords.NOUN + ")(?:,? (?:på|med) (?<size>" + StatedUnits.NUMBER
                    + " (?:medlemmer|personer)))?",
            FLAGS);

    /** What goes on behind a list: ", der mødes hver uge", "og har ansvaret for økonomien". */
    private static final QuickPattern TAIL = QuickPattern.compile(
            "(?:(?:,| og|;|,? -)? (?:(?:hver (?:\\p{L}+ )?(?:uge|mandag|tirsdag|onsdag|torsdag|fredag|måned|kvartal)|en gang om \\p{L}+|ugentligt|månedligt|(?:der|som)(?! (?:er|bliver) [\\p{L} -]{0,30}(?:direktør|chef|leder)))|hvor|hvilket|hvoraf|hvortil|mens|men|idet|fordi|når)|(?:,| og) (?!"
                    + LEADER + ")(?!" + StatedUnits.NUMBER + " )\\p{Ll}{3,}(?:er|es|ar))(?![\\p{L}-]).*$");

    private static final QuickPattern PEOPLE = QuickPattern.compile(
            "(?:de \\p{Ll}+ )?(?<office>[\\p{L}-]*(?:direktør|chef|leder))(?:er|e)(?:ne)? (?<people>\\p{Lu}[\\p{L}.' -]{3,40}(?:, \\p{Lu}[\\p{L}.' -]{3,40})* og \\p{Lu}[\\p{L}.' -]{3,40})");

    private static final QuickPattern VACANT = QuickPattern.compile(
            "(?:,|:| -)? \\(?(?:stillingen (?:er )?)?(?:p\\.t\\. |pt\\. |for tiden )?(?:ikke besat|ubesat|vakant|ledig)\\)?\\.?$");

    private static final QuickPattern SELF = QuickPattern.compile("undertegnede|jeg selv|mig selv");

    private static final QuickPattern ARTICLE = QuickPattern.compile("^[Dd]e (?=\\p{L}|\\d)");

    private static final QuickPattern AND = QuickPattern.compile(", | og ");

    private static final int LONGEST = 120;

    private TeamSeats() {}

    /** The seats of a list; none where a part of it is no office. */
    public static List<LeadershipSeat> of(String list) {
        List<LeadershipSeat> seats = new ArrayList<>();
        String all = SAID_OF.matcher(list.strip().replaceFirst("\\.$", "")).replaceAll("$1)");
        List<String> first = OfficeHolders.parts(all);
        first.forEach(part -> seat(TAIL.matcher(part).replaceFirst("")).ifPresent(seats::add));
        if (seats.size() == first.size() && !seats.isEmpty()) {
            return seats;
        }
        seats.clear();
        String bare = TAIL.matcher(all).replaceFirst("");
        for (String part : NEXT.split(bare)) {
            if (SELF.matches(part.strip())) {
                // Whoever writes sits there too, and is named elsewhere.
                continue;
            }
            Matcher named = NAMED.matcher(part.strip());
            if (named.matches() && office(named.group("counted")).isPresent()) {
                List<LeadershipSeat> inside = of(named.group("list"));
                seats.addAll(
                        inside.isEmpty()
                                ? office(named.group("counted")).stream().toList()
                                : inside);
                continue;
            }
            List<LeadershipSeat> several = people(part.strip());
            if (!several.isEmpty()) {
                seats.addAll(several);
                continue;
            }
            Optional<LeadershipSeat> seat = seat(part.strip());
            if (seat.isEmpty()) {
                return List.of();
            }
            seats.add(seat.get());
        }
        return seats;
    }

    /** "direktørerne Ida Holk og Bo Ravn" are two directors; empty for other words. */
    private static List<LeadershipSeat> people(String words) {
        Matcher people = PEOPLE.matcher(words);
        List<LeadershipSeat> seats = new ArrayList<>();
        for (String name : people.matches() ? AND.split(people.group("people")) : new String[0]) {
            Optional<LeadershipSeat> seat = held(people.group("office"), name);
            if (seat.isEmpty()) {
                return List.of();
            }
            seats.add(seat.get());
        }
        return seats;
    }

    /** The seat that words name; empty where they name no office. That nobody holds it is no part of its name. */
    public static Optional<LeadershipSeat> seat(String printed) {
        String words = VACANT.matcher(printed).replaceFirst("");
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher team = TEAM.matcher(words);
        if (team.matches()) {
            return Optional.of(LeadershipSeat.builder()
                    .office(Office.of(team.group("name")))
                    .number(Optional.ofNullable(team.group("size")).map(Count::of))
                    .build());
        }
        Optional<LeadershipSeat> held = OfficeHolders.of(words).flatMap(one -> held(one.office(), one.person()));
        if (held.isPresent()) {
            return held;
        }
        Matcher behind = PERSON.matcher(words);
        if (behind.matches()) {
            Matcher open = OPEN.matcher(behind.group("words"));
            String name = behind.group("name");
            int blank = name.indexOf(' ');
            boolean apart = behind.group("words").endsWith(",") && name.indexOf(' ', blank + 1) < 0;
            Optional<LeadershipSeat> named = apart ? held(behind.group("words"), name) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
            boolean longer = open.find() && name.indexOf(' ', blank + 1) > 0;
            return longer
                    ? held(behind.group("words") + " " + name.substring(0, blank), name.substring(blank + 1))
                    : open.reset().find() ? office(words) : held(behind.group("words"), name);
        }
        return office(words);
    }

    private static Optional<LeadershipSeat> held(String words, String name) {
        return NameList.person(name).isPresent()
                ? office(words.replaceFirst(",$", "")).map(seat -> seat.withPerson(Person.of(name)))
                : Optional.empty();
    }

    private static Optional<LeadershipSeat> office(String words) {
        Matcher seat = SEAT.matcher(words);
        if (!seat.matches()) {
            return Optional.empty();
        }
        String office = seat.group("office");
        LeadershipSeatBuilder built =
                LeadershipSeat.builder().role(LeadershipRole.ofTitle(office)).office(Office.of(office));
        if (seat.group("count") != null) {
            String printed = seat.group("count") + office;
            built.number(Count.of(ARTICLE.matcher(printed).replaceFirst("")).withPrinted(printed));
        }
        return Optional.of(built.build());
    }
}
