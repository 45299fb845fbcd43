package dk.sagsgang.exchange.paper.commission.seat;

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
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a composition says of who takes a seat: an office, the members of a body, one for each party, a person. */
public final class SeatWords {

    private static final String NUMBER = CountedSeat.NUMBER;

    private static final QuickPattern EACH_PARTY = QuickPattern.compile(
            "^(?:(?<each>" + NUMBER
                    + " \\p{L}+) (?:fra|for|af) )?(?:hver(?:t)? af |hvert )?(?:de |det )?parti(?:er|erne)?(?: (?:i|repræsenteret i) (?<among>\\p{Lu}\\p{L}+))?"
                    + "(?:,? (?:der|som) ikke (?:måtte være|er|allerede er) repræsenteret i (?<not>.+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern FOR_PARTIES = QuickPattern.compile(
            "^(" + NUMBER
                    + " (?:byråds|kommunalbestyrelses)(?:politikere|medlemmer)) ?[-\u2013,] ?(én|en|ét|et|\\d) (?:fra|for) hvert parti$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "^(?:alle |de )?medlemmer(?:ne)? (?:fra|af) (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHAIR_OF = QuickPattern.compile(
            "^formand(?:en)?(?: og næstformand(?:en)?)? (?:for|fra) (.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "^(?:områdets |kommunens |den overordnede |projektets |vores )?(?:\\p{L}*(?:chef|direktør|leder|formand|borgmester|rådmand|konsulent|koordinator|sekretær|tovholder|inspektør|ingeniør|planlægger|jurist)(?:en|n)?)(?: (?:for|af|fra|i) .{2,80})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern COMPOUND = QuickPattern.compile(
            "^((?:\\p{Ll}+ )?\\p{L}*(?:repræsentanter?|borgere?|byrådspolitikere|sektionsledere|afdelingsledere|politikere|borgere|medlemmer|medarbejdere)(?:/\\p{Ll}+)?)(?: .*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|von|de|der|van)){1,4}";

    private static final QuickPattern PERSON = QuickPattern.compile(
            "^(" + NAME + ")(?: \\((?:(formand|næstformand|tovholder|sekretær)|([A-ZÆØÅ]{1,2}))\\))?(?:, (.+))?$");

    /** "Lone Dam – repræsentant for Seniorrådet": who sits on the seat, and then whose seat it is. */
    private static final QuickPattern HOLDER_FIRST = QuickPattern.compile("^(" + NAME
            + "|(?i:vacant|vakant|ubesat|ikke udpeget))(?: \\(([A-ZÆØÅ]{1,2})\\))?(?: [-\u2013]|:) (.{3,160})$");

    /** "Peter Lund, Dansk Cyklist Forbund": somebody, and whom they represent. */
    private static final QuickPattern MEMBER_OF =
            QuickPattern.compile("^(" + NAME + ")(?: \\(([A-ZÆØÅ]{1,2})\\))?, (\\p{Lu}[^,]{3,80})$");

    private static final QuickPattern TITLED = QuickPattern.compile(
            "^(\\p{Lu}\\p{L}*(?:chef|leder|direktør|formand|konsulent|borgmester|rådmand)) (" + NAME + ")$");

    /** "Skoleleder Anna Berg, Vestre Skole", "Teknik- og Miljødirektør Bo Lind": the office, and then who holds it. */
    private static final QuickPattern OFFICE_FIRST =
            QuickPattern.compile("^((?=\\p{Lu})(?:[\\p{L}.-]+ ){0,3}?[\\p{L}-]*(?i:"
                    + "chef|leder|direktør|konsulent|borgmester|rådmand|koordinator|professor)) (" + NAME
                    + ")(?:, (\\p{Lu}[^,]{1,60}))?$");

    /** "Formand Anna Berg, Vestby", "Suppleant Bo Lind": the role, then who has it, maybe with where they live. */
    private static final QuickPattern ROLE_FIRST =
            QuickPattern.compile("^((?i:formand|næstformand|kasserer|sekretær|medlem|suppleant|stedfortræder)):? ("
                    + NAME + ")(?:, \\p{Lu}[\\p{L} .-]{1,40})?$");

    /** "Anna Berg - formand (A)": the party behind the role. */
    private static final QuickPattern ROLE_THEN_PARTY =
            QuickPattern.compile("^(" + NAME + ")( [-\u2013] (?:" + SeatRoles.WORDS + "))( \\([A-ZÆØÅ]{1,2}\\))$");

    /** The municipality that an office is in, told behind it. */
    private static final QuickPattern IN_MUNICIPALITY =
            QuickPattern.compile("(?<=\\p{L}),?(?: i)? \\p{Lu}[\\p{L}-]+ Kommune$");

    private static final QuickPattern HELD_BY = QuickPattern.compile(
            "^(.{3,80}?)(?:,|:| v/| ved) (" + NAME + "|(?i:vacant|vakant|ubesat))(?: \\(([A-ZÆØÅ]{1,2})\\))?$");

    private static final QuickPattern LABELLED =
            QuickPattern.compile("^(" + SeatRoles.WORDS + "): (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SHORT_OF_NOUN = QuickPattern.compile(
            "^(én|en|ét|et|to|tre|\\d) fra (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern LOCAL_PARTY =
            QuickPattern.compile("(?:\\p{Lu}[\\p{L}-]* )?\\p{Lu}[\\p{L}-]*(?:listen|partiet|liste)");

    private static final QuickPattern PARTY_BEHIND = QuickPattern.compile("^(.+?) \\(([A-ZÆØÅ]{1,2})\\)$");

    private static final QuickPattern ROLE_BEHIND = QuickPattern.compile("^(.+?)(?: \\(((?i:" + SeatRoles.WORDS
            + "))\\)|, (" + SeatRoles.WORDS + ")(?: for (?:udvalget|rådet|gruppen))?)$");

    /** Names of those who can only be represented. */
    private static final QuickPattern ORGANISATION = QuickPattern.compile(
            "^(?:[\\p{L}&.'/-]+ ){0,6}?\\p{L}*(?:politi(?:et)?|forening(?:en|er|erne)?|forbund(?:et)?|union(?:en)?|organisation(?:en|er|erne)?|styrelsen|råd(?:et)?|klub(?:ben|ber)?|sammenslutning(?:en)?|selskab(?:et|erne)?|laug|laget|lærerne|skole(?:r|rne|n)?|afdeling|kreds(?:en)?|fællesrepræsentation(?:en)?|menighedsråd(?:ene)?|frivilligcenter)(?:,? (?:for|af|i|på) [^,]{3,50}|, [^,]{3,40})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SORT =
            QuickPattern.compile("^(" + NUMBER + " (\\p{Ll}{4,30}))((?:/\\p{Ll}+)? .{3,120})?$");

    private static final QuickPattern ONE_ROLE = QuickPattern.compile("^(?i:en|én) (" + SeatRoles.WORDS + ")$");

    private SeatWords() {}

    /** The seat that an element of a list of members is: an organisation sits there by whoever represents it. */
    public static Seat element(String line) {
        Seat told = seat(line);
        boolean bare = told.filledBy().isEmpty()
                && told.role().isEmpty()
                && told.count().isEmpty()
                && told.holders().isEmpty();
        Seat seat = bare ? ofASort(told) : told;
        Matcher held = HELD_BY.matcher(seat.printed());
        String who = !seat.holders().isEmpty() && held.matches() ? held.group(1) : seat.printed();
        return seat.filledBy().isEmpty()
                        && seat.role().isEmpty()
                        && seat.count().isEmpty()
                        && ORGANISATION.matches(who)
                ? seat.withFilledBy(
                        Optional.of(Representatives.builder().group(who).build()))
                : seat;
    }

    /** A seat of so many of a sort, whatever the sort is called: "4 livseksperter med erfaring fra området". */
    private static Seat ofASort(Seat seat) {
        Matcher sort = SORT.matcher(seat.printed());
        return sort.matches()
                ? seat.withCount(Optional.of(Count.of(sort.group(1))))
                        .withFilledBy(Optional.of(Representatives.builder()
                                .group(sort.group(2)
                                        + Optional.ofNullable(sort.group(3)).orElse(""))
                                .build()))
                : seat;
    }

    /** Whether a line tells a seat: who is on it, who chooses them, or as what they are there. */
    public static boolean tellsSeat(String line) {
        Seat seat = seat(line);
        return seat.filledBy().isPresent()
                || seat.appointedBy().isPresent()
                || seat.role().isPresent();
    }

    /** The seat that a line of a composition is. */
    public static Seat seat(String line) {
        String printed = line.strip().replaceFirst("[.;,]$", "");
        SeatBuilder seat = Seat.builder().printed(printed);
        String words = printed;
        Matcher labelled = LABELLED.matcher(words);
        if (labelled.matches()) {
            SeatRoles.of(FoldedWords.folded(labelled.group(1))).ifPresent(seat::role);
            words = labelled.group(2);
        }
        if (words.endsWith(" uden stemmeret")) {
            seat.voting(false);
            words = words.substring(0, words.length() - " uden stemmeret".length());
        }
        Matcher behind = ROLE_BEHIND.matcher(words);
        if (behind.matches()) {
            SeatRoles.of(FoldedWords.folded(behind.group(2) != null ? behind.group(2) : behind.group(3)))
                    .ifPresent(seat::role);
            words = behind.group(1);
        }
        Optional<Person> officer = officer(words, seat);
        if (officer.isPresent()) {
            return seat.filledBy(NamedPerson.builder().person(officer).build()).build();
        }
        words = ROLE_THEN_PARTY.matcher(words).replaceFirst("$1$3$2");
        Matcher first = HOLDER_FIRST.matcher(words);
        if (first.matches() && held(first.group(1), first.group(2), first.group(3), seat)) {
            words = first.group(3);
            Optional<SeatRole> role = SeatRoles.of(FoldedWords.folded(words));
            if (role.isPresent() || words.equalsIgnoreCase("medlem")) {
                role.ifPresent(seat::role);
                List<Person> holders = seat.build().holders();
                seat.holders(List.of());
                return seat.filledBy(NamedPerson.builder()
                                .person(holders.stream().findFirst())
                                .build())
                        .build();
            }
        } else {
            Matcher member = MEMBER_OF.matcher(words);
            if (member.matches()
                    && ORGANISATION.matches(member.group(3))
                    && !member.group(3).matches("\\p{Ll}.*")
                    && held(member.group(1), member.group(2), member.group(3), seat)) {
                return seat.filledBy(
                                Representatives.builder().group(member.group(3)).build())
                        .build();
            }
            Optional<Person> person = named(words, seat);
            if (person.isPresent()) {
                return seat.filledBy(NamedPerson.builder().person(person).build())
                        .build();
            }
            Matcher held = HELD_BY.matcher(words);
            if (held.matches() && held(held.group(2), held.group(3), held.group(1), seat)) {
                words = held.group(1);
            }
        }
        told(words, seat);
        return seat.build();
    }

    /** Somebody whose role or office stands before the name. */
    private static Optional<Person> officer(String words, SeatBuilder seat) {
        Matcher role = ROLE_FIRST.matcher(words);
        if (role.matches() && isName(role.group(2))) {
            seat.role(SeatRoles.of(FoldedWords.folded(role.group(1))).orElse(SeatRole.MEMBER));
            return Optional.of(Person.of(role.group(2)));
        }
        Matcher office = OFFICE_FIRST.matcher(words);
        return office.matches() && isName(office.group(2))
                ? Optional.of(Person.builder()
                        .name(office.group(2))
                        .office(Office.of(office.group(1)))
                        .build())
                : Optional.empty();
    }

    private static boolean isName(String words) {
        return NameList.person(words).isPresent() && BodyWords.only(words).isEmpty() && !ORGANISATION.matches(words);
    }

    /** Whether a line tells of somebody by name, and of the seat. */
    public static boolean personal(String line) {
        Seat seat = seat(line);
        return !line.endsWith(".")
                && (!seat.holders().isEmpty()
                        || seat.filledBy().filter(NamedPerson.class::isInstance).isPresent());
    }

    /** Who sits on a seat that words describe; false where they describe a person rather than a seat. */
    private static boolean held(
            String name, @org.jspecify.annotations.Nullable String letter, String words, SeatBuilder seat) {
        if (name.matches("(?i:vacant|vakant|ubesat|ikke udpeget)")) {
            return true;
        }
        if (NameList.person(name).isEmpty()
                || BodyWords.only(name).isPresent()
                || party(words).isPresent()
                || (NameList.person(words).isPresent() && filling(words).isEmpty() && !ORGANISATION.matches(words))) {
            return false;
        }
        seat.addHolders(Person.builder()
                .name(name)
                .party(Optional.ofNullable(letter).map(PoliticalParty::ofLetter))
                .build());
        return true;
    }

    /** A seat that is told as a share of the members. */
    public static Seat shared(String printed, String group) {
        return Seat.builder()
                .printed(printed)
                .filledBy(Representatives.builder().group(group).build())
                .build();
    }

    /** What words say of who takes the seat. */
    private static void told(String words, SeatBuilder seat) {
        String folded = FoldedWords.folded(words);
        SeatRoles.ofNoun(folded).ifPresent(seat::role);
        if (folded.endsWith("projektleder")) {
            seat.role(SeatRole.PROJECT_MANAGER);
        }
        Matcher one = ONE_ROLE.matcher(folded);
        if (one.matches() || folded.equals("tovholder")) {
            SeatRoles.of(one.matches() ? one.group(1) : folded).ifPresent(seat::role);
            if (folded.endsWith("tovholder")) {
                seat.filledBy(
                        OfficeHolder.builder().office(Office.of("tovholder")).build());
                seat.count(one.matches() ? Optional.of(Count.of(words)) : Optional.empty());
            }
            return;
        }
        Matcher parties = FOR_PARTIES.matcher(words);
        if (parties.matches()) {
            seat.count(Count.of(parties.group(1)))
                    .filledBy(OnePerParty.builder()
                            .among(BodyWords.kinded(
                                    parties.group(1).contains("byråd") ? "Byrådet" : "Kommunalbestyrelsen"))
                            .each(Count.of(parties.group(2)))
                            .build());
            return;
        }
        Matcher shortened = SHORT_OF_NOUN.matcher(words);
        if (shortened.matches()) {
            seat.count(Count.of(shortened.group(1)))
                    .filledBy(
                            Representatives.builder().group(shortened.group(2)).build());
            return;
        }
        if (EACH_PARTY.matches(words) || !CountedSeat.take(words, seat)) {
            filling(words).ifPresent(seat::filledBy);
        }
    }

    private static Optional<PoliticalParty> party(String words) {
        if (LOCAL_PARTY.matches(words)) {
            return Optional.of(PoliticalParty.builder().name(words).build());
        }
        return NameList.of(words)
                .filter(all -> all.size() == 1 && all.get(0).person().isEmpty())
                .flatMap(all -> all.get(0).party());
    }

    private static Optional<Person> named(String words, SeatBuilder seat) {
        Matcher person = PERSON.matcher(words);
        if (!person.matches()
                || NameList.person(person.group(1)).isEmpty()
                || BodyWords.only(person.group(1)).isPresent()
                || ORGANISATION.matches(person.group(1))
                || (person.group(2) == null && person.group(3) == null && person.group(4) == null)
                || (person.group(4) != null && NameList.person(person.group(4)).isPresent())) {
            return Optional.empty();
        }
        Optional.ofNullable(person.group(2)).flatMap(SeatRoles::of).ifPresent(seat::role);
        String office = Optional.ofNullable(person.group(4)).orElse("");
        Optional<PoliticalParty> party = Optional.ofNullable(person.group(3)).map(PoliticalParty::ofLetter);
        Matcher behind = PARTY_BEHIND.matcher(office);
        if (party.isEmpty() && behind.matches()) {
            office = behind.group(1);
            party = Optional.of(PoliticalParty.ofLetter(behind.group(2)));
        } else if (party.isEmpty() && party(office).isPresent()) {
            party = party(office);
            office = "";
        }
        office = IN_MUNICIPALITY.matcher(office).replaceFirst("");
        Matcher titled = TITLED.matcher(person.group(1));
        if (titled.matches()) {
            office = titled.group(1);
        }
        return Optional.of(Person.builder()
                .name(titled.matches() ? titled.group(2) : person.group(1))
                .party(party)
                .office(office.isEmpty() ? Optional.empty() : Optional.of(Office.of(office)))
                .build());
    }

    /** Who takes a seat or a post by these words; empty where they are none that are understood. */
    public static Optional<Filling> filling(String line) {
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
        if (members.matches() && BodyWords.only(members.group(1)).isPresent()) {
            return Optional.of(MembersOfBody.builder()
                    .body(BodyWords.kinded(members.group(1)))
                    .build());
        }
        Matcher chair = CHAIR_OF.matcher(words);
        if (chair.matches() && chair.group(1).matches("hver(?:t)? .*")) {
            // One from each of several, and not the chair of a body of that name.
            return Optional.of(Representatives.builder().group(chair.group(1)).build());
        }
        if (chair.matches() && BodyWords.only(chair.group(1)).isPresent()) {
            return Optional.of(
                    ChairOfBody.builder().body(BodyWords.kinded(chair.group(1))).build());
        }
        SeatBuilder counted = Seat.builder();
        if (CountedSeat.take(words, counted)) {
            return counted.build().filledBy();
        }
        if (OFFICE.matches(words)) {
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
