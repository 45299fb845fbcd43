package dk.sagsgang.exchange.paper.commission.seat;

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
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a composition says of who takes a seat: an office, the members of a body, one for each party, a person. */
public final class SeatWords {

    private static final String NUMBER = CountedSeat.NUMBER;

    private static final QuickPattern FOR_PARTIES = QuickPattern.compile(
            "^(" + NUMBER
                    + " (?:byråds|kommunalbestyrelses)(?:politikere|medlemmer)) ?[-\u2013,] ?(én|en|ét|et|\\d) (?:fra|for) hvert parti$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "^(?:\\d\\. )?(" + SeatRoles.WORDS + "): (.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern ROLE_BEHIND = QuickPattern.compile("^(.+?)(?: \\(((?i:" + SeatRoles.WORDS
            + "))(?: (?:for|i) [^()]{3,40})?\\)|(?:, (?:som |(?:der|som) (?:er|bliver) )?| som )(" + SeatRoles.WORDS
            + ")(?: for (?:udvalget|rådet|gruppen))?)$");

    private static final QuickPattern YET =
            QuickPattern.compile("^(?:yderligere|desuden|samt|(?:de )?(?:resterende|øvrige)) (?=(?:" + NUMBER + ") )");

    /** "5 er medlemmer af byrådet": said of members that are counted before. */
    private static final QuickPattern ARE =
            QuickPattern.compile("^(" + NUMBER + ") (?:er|skal være) (?=\\p{Ll})", Pattern.UNICODE_CASE);

    /** "De ni centerchefer": all that there are of a sort. */
    private static final QuickPattern DEFINITE = QuickPattern.compile("^(?:[Dd]e) (" + NUMBER
            + " [\\p{L}-]*(?:chefer|ledere|direktører|borgmestre|formænd|konsulenter|koordinatorer))$");

    private static final QuickPattern ONE_ROLE = QuickPattern.compile(
            "^(?:(?i:en|én) (?<one>" + SeatRoles.WORDS + ")|(?<bare>formand|næstformand|sekretær|observatør))$");

    /** Names of two to five words; what begins with the country is an organisation. */
    private static final Pattern BARE_NAME = WordBounds.compile("(?!Dansk|Danmark|Det |De |Den )" + SeatPersons.NAME);

    private SeatWords() {}

    /** The seat that an element of a list of members is: an organisation sits there by whoever represents it. */
    public static Seat element(String line) {
        Optional<Seat> sent = SeatBodies.counted(line.strip().replaceFirst("[.;,]$", ""));
        if (sent.isPresent()) {
            return sent.get();
        }
        Seat told = seat(line);
        boolean bare = told.filledBy().isEmpty()
                && told.role().isEmpty()
                && told.count().isEmpty()
                && told.holders().isEmpty();
        Seat seat = bare ? ofAnySort(told) : told;
        if (bare && SeatBodies.committee(seat.printed())) {
            return seat.withFilledBy(Optional.of(MembersOfBody.builder()
                    .body(BodyWords.kinded(seat.printed()))
                    .build()));
        }
        String who = seat.holders().isEmpty() ? seat.printed() : SeatHolders.whose(seat.printed());
        return seat.filledBy().isEmpty()
                        && seat.role().isEmpty()
                        && seat.count().isEmpty()
                        && SeatPersons.ORGANISATION.matches(who)
                ? seat.withFilledBy(
                        Optional.of(Representatives.builder().group(who).build()))
                : seat;
    }

    /** The seat of words that are known to tell one: whoever they name sits there, or is represented. */
    public static Seat member(String words) {
        Seat seat = element(words);
        if (isPerson(SeatRemarks.told(seat.printed(), Seat.builder()))) {
            return person(SeatRemarks.told(seat.printed(), Seat.builder())).withPrinted(seat.printed());
        }
        boolean told = seat.filledBy().isPresent()
                || seat.role().isPresent()
                || seat.count().isPresent()
                || seat.appointedBy().isPresent();
        return told
                ? seat
                : seat.withFilledBy(Optional.of(
                        Representatives.builder().group(seat.printed()).build()));
    }

    /** Whether words count those who sit there, whatever they are called. */
    public static boolean counts(String words) {
        return CountedSeat.takeAny(words, Seat.builder());
    }

    /** Whether an element can be a seat: told by its words, or an organisation. */
    public static boolean isSeat(String line) {
        return tellsSeat(line) || isOrganisation(line);
    }

    /** Whether words say whose seats they are, and how many behind it. */
    public static boolean labelled(String words) {
        return LabelledSeat.take(words, Seat.builder());
    }

    /** Whether a line is the name of an organisation. */
    public static boolean isOrganisation(String line) {
        return SeatPersons.ORGANISATION.matches(line.strip().replaceFirst("[.;,]$", ""));
    }

    /** The seat of an element among organisations: what is told as no other seat is the name of one. */
    public static Seat organisation(String line) {
        Seat seat = element(line);
        return seat.filledBy().isEmpty()
                        && seat.role().isEmpty()
                        && seat.holders().isEmpty()
                ? seat.withFilledBy(Optional.of(
                        Representatives.builder().group(seat.printed()).build()))
                : seat;
    }

    /** A seat of so many of a sort, whatever the sort is called: "4 livseksperter med erfaring fra området". */
    private static Seat ofAnySort(Seat seat) {
        SeatBuilder any = Seat.builder().from(seat);
        return CountedSeat.takeAny(seat.printed(), any) ? any.build() : seat;
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
        String printed =
                line.strip().replaceFirst("[.;,]$", "").replaceFirst("^(?:Samt|samt|Og|og) (?=[\\p{Ll}\\d])", "");
        SeatBuilder seat = Seat.builder().printed(printed);
        String words = SeatHolders.listed(SeatRemarks.told(printed, seat), seat);
        Matcher definite = DEFINITE.matcher(words);
        if (definite.matches() && CountedSeat.takeAny(definite.group(1), seat)) {
            seat.build().count().ifPresent(count -> seat.count(count.withPrinted(printed)));
            return seat.build();
        }
        Matcher labelled = LABELLED.matcher(words);
        if (labelled.matches()) {
            SeatRoles.of(FoldedWords.folded(labelled.group(1))).ifPresent(seat::role);
            words = labelled.group(2);
        }
        if (words.endsWith(" uden stemmeret")) {
            seat.voting(false);
            words = words.substring(0, words.length() - " uden stemmeret".length());
        }
        words = ActiveClauses.passive(words);
        words = ARE.matcher(YET.matcher(words).replaceFirst("")).replaceFirst("$1 ");
        Matcher behind = ROLE_BEHIND.matcher(words);
        if (behind.matches()) {
            SeatRoles.of(FoldedWords.folded(behind.group(2) != null ? behind.group(2) : behind.group(3)))
                    .ifPresent(seat::role);
            words = behind.group(1);
        }
        Optional<Person> officer = SeatPersons.officer(words, seat);
        if (officer.isPresent()) {
            return seat.filledBy(NamedPerson.builder().person(officer).build()).build();
        }
        if (seat.build().role().isPresent() && isPerson(words)) {
            return seat.filledBy(NamedPerson.builder().person(Person.of(words)).build())
                    .build();
        }
        Optional<String> vacant = SeatHolders.vacant(words);
        if (vacant.isPresent()) {
            told(vacant.get(), seat);
            if (seat.build().filledBy().isEmpty()) {
                seat.filledBy(Representatives.builder().group(vacant.get()).build());
            }
            return seat.build();
        }
        words = SeatHolders.take(words, seat);
        if (seat.build().filledBy().isPresent()) {
            return seat.build();
        }
        told(words, seat);
        return seat.build();
    }

    /** Whether a line begins with the words of an office. */
    public static boolean isOffice(String words) {
        return SeatPersons.isOffice(words);
    }

    /** Whether a line is the name of somebody and nothing else. */
    public static boolean isPerson(String line) {
        return BARE_NAME.matcher(line).matches() && SeatPersons.isName(line) && !SeatPersons.titled(line);
    }

    /** Who holds a post by these words: somebody by name, with or without an office, or an office. */
    public static Optional<Filling> holder(String words) {
        return (isPerson(words) ? person(words) : seat(words)).filledBy();
    }

    /** The seat of somebody of whom only the name is told. */
    public static Seat person(String name) {
        return Seat.builder()
                .printed(name)
                .filledBy(NamedPerson.builder().person(Person.of(name)).build())
                .build();
    }

    /** Whether a line tells of somebody by name, and of the seat. */
    public static boolean personal(String line) {
        Seat seat = seat(line);
        return !line.endsWith(".")
                && (!seat.holders().isEmpty()
                        || seat.filledBy().filter(NamedPerson.class::isInstance).isPresent());
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
            SeatRoles.of(one.matches() && one.group("one") != null ? one.group("one") : folded)
                    .ifPresent(seat::role);
            if (folded.endsWith("tovholder")) {
                seat.filledBy(
                        OfficeHolder.builder().office(Office.of("tovholder")).build());
            }
            seat.count(one.matches() && one.group("one") != null ? Optional.of(Count.of(words)) : Optional.empty());
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
        if (LabelledSeat.take(words, seat)) {
            return;
        }
        if (SeatFilling.forEachParty(words) || !CountedSeat.take(words, seat)) {
            SeatFilling.of(words).ifPresent(seat::filledBy);
        }
    }
}
