package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a composition says of who takes a seat: an office, the members of a body, one for each party, a person. */
final class SeatWords {

    private static final String NUMBER =
            "(?:\\d{1,2}(?: ?[-\u2013] ?\\d{1,2})?|én|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv)";

    private static final Pattern COUNTED = Pattern.compile(
            "^(" + NUMBER + ") (?:(?:politiske?|lokale?|faglige?|ordinære?) )?(\\p{L}+)(?: .*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EACH_PARTY = Pattern.compile(
            "^(?:(?<each>" + NUMBER
                    + " \\p{L}+) (?:fra|for|af) )?(?:hver(?:t)? af |hvert )?(?:de |det )?parti(?:er|erne)?(?: (?:i|repræsenteret i) (?<among>\\p{Lu}\\p{L}+))?"
                    + "(?:,? (?:der|som) ikke (?:måtte være|er|allerede er) repræsenteret i (?<not>.+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MEMBERS = Pattern.compile(
            "^(?:alle |de )?medlemmer(?:ne)? (?:fra|af) (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CHAIR_OF =
            Pattern.compile("^formand(?:en)? (?:for|fra) (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:områdets |kommunens |den overordnede |projektets |vores )?(?:\\p{L}*(?:chef|direktør|leder|formand|borgmester|rådmand|konsulent|koordinator|sekretær|tovholder)(?:en|n)?)(?: (?:for|af|fra|i) .{2,80})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REPRESENTATIVES = Pattern.compile(
            "^(?:(?:" + NUMBER
                    + ") )?(?:\\p{L}+ )?(?:repræsentant(?:er)?|medlem(?:mer)?|medarbejder(?:e)?|observatør(?:er)?|deltager(?:e)?|borgere?|halinspektører|brugere?|elever?|leder(?:e)?) (?:(?:fra|for|af|i) )(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMPOUND = Pattern.compile(
            "^(?:(?:" + NUMBER
                    + ") )?((?:\\p{L}+ )?\\p{L}*(?:repræsentanter?|borgere?|byrådspolitikere|sektionsledere|afdelingsledere|politikere|borgere|medlemmer))(?: .*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PERSON = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|von|de|der|van)){1,4})(?: \\((?:(formand|næstformand|tovholder|sekretær)|([A-ZÆØÅ]{1,2}))\\))?(?:, (.+))?$");

    private static final Pattern HELD_BY = Pattern.compile(
            "^(.{3,80}), ((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3})(?: \\(([A-ZÆØÅ]{1,2})\\))?$");

    /** "en formand", "en leder fra Miljø": one person by office, and not one of several of a sort. */
    private static final Pattern ONE_OFFICE = Pattern.compile(
            "^(?:en|én) (formand|næstformand|sekretær|(?:\\p{L}*leder|\\p{L}*chef|\\p{L}*direktør)(?: (?:for|af|fra|i) .{2,80})?)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FOR_PARTIES = Pattern.compile(
            "^(" + NUMBER
                    + " (?:byråds|kommunalbestyrelses)(?:politikere|medlemmer)) ?[-\u2013,] ?(én|en|ét|et|\\d) (?:fra|for) hvert parti$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FROM_BODY = Pattern.compile(
            "^(" + NUMBER
                    + " (?:politiske?r? )?(?:repræsentant(?:er)?|medlem(?:mer)?)) (?:fra|af) (\\p{Lu}\\p{L}*(?:udvalget|rådet|bestyrelsen)|Udvalget for .{3,60})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern APPOINTED = Pattern.compile(
            "^(.+?),? (?:udpeget|valgt|udpeges|vælges) af (\\p{Lu}[\\p{L}, -]{3,60}|byrådet|kommunalbestyrelsen)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SHORT_OF_NOUN =
            Pattern.compile("^(én|en|ét|et|to|tre|\\d) fra (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTY_BEHIND = Pattern.compile("^(.+?) \\(([A-ZÆØÅ]{1,2})\\)$");

    private static final Pattern ROLE_BEHIND =
            Pattern.compile("^(.+?) \\((formand|næstformand|tovholder|sekretær|observatør)\\)$");

    private SeatWords() {}

    /** The seat that a line of a composition is. */
    static Seat seat(String line) {
        String printed = line.replaceFirst("[.;,]$", "");
        SeatBuilder seat = Seat.builder().printed(printed);
        String words = printed;
        Matcher behind = ROLE_BEHIND.matcher(printed);
        if (behind.matches()) {
            words = behind.group(1);
            role(behind.group(2)).ifPresent(seat::role);
        }
        if (FoldedWords.folded(words).contains("observatør")) {
            seat.role(SeatRole.OBSERVER);
        }
        if (FoldedWords.folded(words).startsWith("medarbejderrepræsentant")) {
            seat.role(SeatRole.EMPLOYEE_REPRESENTATIVE);
        }
        if (FoldedWords.folded(words).matches("(?:(?:en|én) )?tovholder")) {
            seat.role(SeatRole.COORDINATOR);
            words = words.replaceFirst("^(?:en|én) ", "");
            seat.count(words.equals(printed) ? Optional.empty() : Optional.of(Count.of(printed)));
        }
        if (FoldedWords.folded(words).endsWith("projektleder")) {
            seat.role(SeatRole.PROJECT_MANAGER);
        }
        if (counted(words, seat)) {
            return seat.build();
        }
        Matcher appointed = APPOINTED.matcher(words);
        if (appointed.matches() && BodyWords.only(appointed.group(2)).isPresent()) {
            seat.appointedBy(BodyWords.only(appointed.group(2)).map(body -> BodyWords.kinded(body.name())));
            words = appointed.group(1);
        }
        Optional<Person> person = named(words, seat);
        if (person.isPresent()) {
            return seat.filledBy(NamedPerson.builder().person(person).build()).build();
        }
        Matcher held = HELD_BY.matcher(words);
        if (held.matches()
                && NameList.person(held.group(2)).isPresent()
                && NameList.person(held.group(1)).isEmpty()) {
            words = held.group(1);
            seat.addHolders(Person.builder()
                    .name(held.group(2))
                    .party(Optional.ofNullable(held.group(3)).map(PoliticalParty::ofLetter))
                    .build());
        }
        Optional<Filling> filling = filling(words);
        filling.ifPresent(seat::filledBy);
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches() && filling.filter(OnePerParty.class::isInstance).isEmpty()) {
            seat.count(Count.of(counted.group(1) + " " + counted.group(2)));
        }
        return seat.build();
    }

    /** The seats whose number and filling are told together; false where they are not of these kinds. */
    private static boolean counted(String words, SeatBuilder seat) {
        Matcher parties = FOR_PARTIES.matcher(words);
        if (parties.matches()) {
            seat.count(Count.of(parties.group(1)))
                    .filledBy(OnePerParty.builder()
                            .among(BodyWords.kinded(
                                    parties.group(1).contains("byråd") ? "Byrådet" : "Kommunalbestyrelsen"))
                            .each(Count.of(parties.group(2)))
                            .build());
            return true;
        }
        Matcher from = FROM_BODY.matcher(words);
        if (from.matches() && committee(from.group(2))) {
            seat.count(Count.of(from.group(1)))
                    .filledBy(MembersOfBody.builder()
                            .body(BodyWords.kinded(from.group(2)))
                            .build());
            return true;
        }
        Matcher shortened = SHORT_OF_NOUN.matcher(words);
        if (shortened.matches()) {
            seat.count(Count.of(shortened.group(1)))
                    .filledBy(
                            Representatives.builder().group(shortened.group(2)).build());
            return true;
        }
        Matcher office = ONE_OFFICE.matcher(words);
        if (office.matches()) {
            Optional<SeatRole> role = role(office.group(1));
            role.ifPresent(seat::role);
            if (role.isEmpty()) {
                seat.filledBy(OfficeHolder.builder()
                        .office(Office.of(office.group(1)))
                        .build());
            }
            return true;
        }
        return false;
    }

    /** Whether a name is that of a political committee: a council of citizens is represented, and not a committee. */
    private static boolean committee(String name) {
        return BodyWords.only(name).isPresent()
                && name.matches("(?i:.*udvalget|udvalget for .*|byrådet|kommunalbestyrelsen)");
    }

    private static Optional<Person> named(String words, SeatBuilder seat) {
        Matcher person = PERSON.matcher(words);
        if (!person.matches()
                || NameList.person(person.group(1)).isEmpty()
                || BodyWords.only(person.group(1)).isPresent()
                || (person.group(2) == null && person.group(3) == null && person.group(4) == null)
                || (person.group(4) != null && NameList.person(person.group(4)).isPresent())) {
            return Optional.empty();
        }
        Optional.ofNullable(person.group(2)).flatMap(SeatWords::role).ifPresent(seat::role);
        String office = Optional.ofNullable(person.group(4)).orElse("");
        Optional<String> letter = Optional.ofNullable(person.group(3));
        Matcher behind = PARTY_BEHIND.matcher(office);
        if (letter.isEmpty() && behind.matches()) {
            office = behind.group(1);
            letter = Optional.of(behind.group(2));
        }
        return Optional.of(Person.builder()
                .name(person.group(1))
                .party(letter.map(PoliticalParty::ofLetter))
                .office(office.isEmpty() ? Optional.empty() : Optional.of(Office.of(office)))
                .build());
    }

    private static Optional<SeatRole> role(String word) {
        return switch (word) {
            case "formand" -> Optional.of(SeatRole.CHAIR);
            case "næstformand" -> Optional.of(SeatRole.DEPUTY_CHAIR);
            case "tovholder" -> Optional.of(SeatRole.COORDINATOR);
            case "sekretær" -> Optional.of(SeatRole.SECRETARY);
            case "observatør" -> Optional.of(SeatRole.OBSERVER);
            default -> Optional.empty();
        };
    }

    /** Who takes a seat or a post by these words; empty where they are none that are understood. */
    static Optional<Filling> filling(String line) {
        String words = line.strip().replaceFirst("[.;,]$", "");
        Matcher party = EACH_PARTY.matcher(words);
        if (party.matches()) {
            return Optional.of(OnePerParty.builder()
                    .among(Optional.ofNullable(party.group("among")).map(BodyWords::kinded))
                    .notIn(Optional.ofNullable(party.group("not")).map(BodyWords::kinded))
                    .each(Optional.ofNullable(party.group("each")).map(Count::of))
                    .build());
        }
        Matcher members = MEMBERS.matcher(words);
        if (members.matches()) {
            return Optional.of(MembersOfBody.builder()
                    .body(BodyWords.kinded(members.group(1)))
                    .build());
        }
        Matcher chair = CHAIR_OF.matcher(words);
        if (chair.matches() && BodyWords.only(chair.group(1)).isPresent()) {
            return Optional.of(
                    ChairOfBody.builder().body(BodyWords.kinded(chair.group(1))).build());
        }
        Matcher representatives = REPRESENTATIVES.matcher(words);
        if (representatives.matches()) {
            String group = representatives.group(1).replaceFirst("^hver(?:t)? af ", "");
            return Optional.of(Representatives.builder().group(group).build());
        }
        if (OFFICE.matcher(words).matches()) {
            String office = words.replaceFirst("^(?i:den overordnede|projektets) (?=projektleder)", "");
            return Optional.of(OfficeHolder.builder().office(Office.of(office)).build());
        }
        Matcher compound = COMPOUND.matcher(words);
        if (compound.matches()) {
            return Optional.of(
                    Representatives.builder().group(compound.group(1)).build());
        }
        return Optional.empty();
    }
}
