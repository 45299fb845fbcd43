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
                    + ") )?(?:\\p{L}+ )?(?:repræsentant(?:er)?|medlem(?:mer)?|medarbejder(?:e)?|observatør(?:er)?|deltager(?:e)?|borgere?|halinspektører|brugere?|elever?|leder(?:e)?) (?:(?:fra|for|af|udpeget af|valgt af|i) )(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMPOUND = Pattern.compile(
            "^(?:(?:" + NUMBER
                    + ") )?((?:\\p{L}+ )?\\p{L}*(?:repræsentanter?|borgere?|byrådspolitikere|sektionsledere|afdelingsledere|politikere))(?: .*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PERSON = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|von|de|der|van)){1,4})(?: \\((?:(formand|næstformand|tovholder|sekretær)|([A-ZÆØÅ]{1,2}))\\))?(?:, (.+))?$");

    private static final Pattern HELD_BY = Pattern.compile(
            "^(.{3,80}), ((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3})(?: \\(([A-ZÆØÅ]{1,2})\\))?$");

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
        if (FoldedWords.folded(words).endsWith("projektleder")) {
            seat.role(SeatRole.PROJECT_MANAGER);
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
        return Optional.of(Person.builder()
                .name(person.group(1))
                .party(Optional.ofNullable(person.group(3)).map(PoliticalParty::ofLetter))
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
            return Optional.of(
                    Representatives.builder().group(representatives.group(1)).build());
        }
        if (OFFICE.matcher(words).matches()) {
            return Optional.of(OfficeHolder.builder().office(Office.of(words)).build());
        }
        Matcher compound = COMPOUND.matcher(words);
        if (compound.matches()) {
            return Optional.of(
                    Representatives.builder().group(compound.group(1)).build());
        }
        return Optional.empty();
    }
}
