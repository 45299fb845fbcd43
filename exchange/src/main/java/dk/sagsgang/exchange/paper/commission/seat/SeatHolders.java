package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sits on a seat by name beside words that say whose seat it is: before them, behind them, or nobody yet. */
final class SeatHolders {

    /** "Lone Dam – repræsentant for Seniorrådet": who sits on the seat, and then whose seat it is. */
    private static final QuickPattern HOLDER_FIRST = QuickPattern.compile("^(" + SeatPersons.NAME
            + "|(?i:vacant|vakant|ubesat|ikke udpeget))(?: \\(([A-ZÆØÅ]{1,2})\\))?(?: [-\u2013]|:) (.{3,160})$");

    /** "Vakant, Vestby Naturcenter": whose seat it is that nobody sits on. */
    private static final QuickPattern VACANT_FIRST =
            QuickPattern.compile("^(?i:vacant|vakant|ubesat|ikke udpeget)(?:,|:| [-\u2013]) (.{3,120})$");

    /** "Anna Berg - formand (A)": the party behind the role. */
    private static final QuickPattern ROLE_THEN_PARTY = QuickPattern.compile(
            "^(" + SeatPersons.NAME + ")( [-\u2013] (?:" + SeatRoles.WORDS + "))( \\([A-ZÆØÅ]{1,2}\\))$");

    private static final QuickPattern HELD_BY = QuickPattern.compile(
            "^(.{3,80}?)(?:(?:,|:| v/| ved) |(?: [-\u2013] )(?=(?i:vacant|vakant|ubesat)$)| \\((?:repr\\.|repræsenteret ved|ved|v/) ?(?=.*\\)$))("
                    + SeatPersons.NAME + "|(?i:vacant|vakant|ubesat))(?: \\(([A-ZÆØÅ]{1,2})\\))?\\)?$");

    /** "5 medlemmer af Byrådet: Anna Berg (A), Bo Lind (V)": how many of whom, and then who they are. */
    private static final QuickPattern COUNTED_FIRST = QuickPattern.compile(
            "^(?<seat>" + CountedSeat.NUMBER + " [^:]{5,100}): (?<who>\\p{Lu}.{8,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SeatHolders() {}

    /** Takes the names of those who hold a seat from behind a colon, and gives back the words before it; the words where there are none. */
    static String listed(String words, SeatBuilder seat) {
        Matcher counted = COUNTED_FIRST.matcher(words);
        if (!counted.matches()) {
            return words;
        }
        Optional<List<NameList.Named>> people = NameList.people(counted.group("who"));
        people.ifPresent(all -> all.forEach(each -> each.person().ifPresent(seat::addHolders)));
        return people.isPresent() ? counted.group("seat") : words;
    }

    /** Whose seat it is that nobody sits on yet; empty where the words do not begin with that. */
    static Optional<String> vacant(String words) {
        Matcher vacant = VACANT_FIRST.matcher(words);
        return vacant.matches() ? Optional.of(vacant.group(1)) : Optional.empty();
    }

    /** Words without the name of who holds the seat that they describe. */
    static String whose(String words) {
        Matcher held = HELD_BY.matcher(words);
        return held.matches() ? held.group(1) : words;
    }

    /** Tells who holds the seat, or that it is filled by somebody by name, and gives back the words that say whose it is. */
    static String take(String printed, SeatBuilder seat) {
        String words = ROLE_THEN_PARTY.matcher(printed).replaceFirst("$1$3$2");
        Matcher first = HOLDER_FIRST.matcher(words);
        if (first.matches() && held(first.group(1), first.group(2), first.group(3), seat)) {
            Optional<SeatRole> role = SeatRoles.of(FoldedWords.folded(first.group(3)));
            if (role.isPresent() || first.group(3).equalsIgnoreCase("medlem")) {
                role.ifPresent(seat::role);
                List<Person> holders = seat.build().holders();
                seat.holders(List.of());
                seat.filledBy(NamedPerson.builder()
                        .person(holders.stream().findFirst())
                        .build());
            }
            return first.group(3);
        }
        Optional<Person> person = SeatPersons.named(words, seat);
        if (person.isPresent()) {
            seat.filledBy(NamedPerson.builder().person(person).build());
            return words;
        }
        Matcher held = HELD_BY.matcher(words);
        return held.matches() && held(held.group(2), held.group(3), held.group(1), seat) ? held.group(1) : words;
    }

    /** Who sits on a seat that words describe; false where they describe a person rather than a seat. */
    private static boolean held(
            String name, @org.jspecify.annotations.Nullable String letter, String words, SeatBuilder seat) {
        if (name.matches("(?i:vacant|vakant|ubesat|ikke udpeget)")) {
            return true;
        }
        if (!SeatPersons.isName(name)
                || SeatPersons.party(words).isPresent()
                || (SeatPersons.isName(words) && SeatFilling.of(words).isEmpty())) {
            return false;
        }
        seat.addHolders(Person.builder()
                .name(name)
                .party(Optional.ofNullable(letter).map(PoliticalParty::ofLetter))
                .build());
        return true;
    }
}
