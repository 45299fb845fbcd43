package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.HeadedMembers;
import dk.sagsgang.exchange.paper.commission.seat.SeatRoles;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Which seats the members have that stand by name below headings. Where the paper also says how many there are of each sort, "4
 * medlemmer repræsenterer idrætsforeninger", those below "Idrætsforeninger" hold these seats; elsewhere each of them is a seat.
 */
final class SeatsOfMembers {

    private static final Set<String> SAY_NOTHING = Set.of(
            "medlem",
            "medlemmer",
            "repræsentant",
            "repræsentanter",
            "udpeget",
            "valgt",
            "indstillet",
            "perioden",
            "øvrige",
            "lokalområde",
            "fra",
            "for",
            "til",
            "det");

    /** So many letters of two words are the same where they are of one stem: "Handicap", "handicapområdet". */
    private static final int STEM = 6;

    private static final QuickPattern NO_VOTE = QuickPattern.compile("kan ikke stemme|uden stemmeret");

    /** "Udpeget af Byrådet for perioden 2022-2025", "Valgt for sejlklubberne". */
    private static final QuickPattern CHOSEN = QuickPattern.compile(
            "(?:Valgt (?:for|af)|Udpeget af|Indstillet af|Repræsentanter (?:for|fra)|Repræsentant (?:for|fra)) (?<who>\\p{L}[^:,]{2,60}?)(?: (?:for|i) (?:perioden|valgperioden) .*| for \\d{4}.*)?:?");

    private static final QuickPattern APPOINTED = QuickPattern.compile("Udpeget af ");

    private static final QuickPattern AREA = QuickPattern.compile(
            "\\p{Lu}[\\p{L} -]{1,40} (?:lokalområde|område|distrikt|lokalråd|oplandsråd|sogn):?|(?!(?:Tilforordne|Øvrige|Andre|Medlem|Suppleant))\\p{Lu}[\\p{L}-]*(?:foreninger|klubber|organisationer|korpsene|skoler|lokalområder)(?:ne)?:?");

    private final CommissionDraft draft;

    private SeatsOfMembers(CommissionDraft draft) {
        this.draft = draft;
    }

    /** Tells the seats of the members that stand below headings. */
    static void tell(CommissionDraft draft) {
        new SeatsOfMembers(draft).tell();
    }

    private void tell() {
        List<HeadedMembers> own = draft.headed().stream()
                .filter(members -> !standIn(role(members)) && !role(members).equals(Optional.of(SeatRole.OBSERVER)))
                .toList();
        Map<Seat, List<Seat>> holders = new IdentityHashMap<>();
        boolean counted = !own.isEmpty()
                && own.size() == headedByRole(own)
                && own.stream()
                        .allMatch(members -> counted(members, false)
                                .map(seat -> holders.computeIfAbsent(seat, any -> new ArrayList<>())
                                        .addAll(members.seats()))
                                .orElse(false))
                // A seat on which nobody sits is one all the same.
                && holders.entrySet().stream()
                        .allMatch(
                                each -> value(each.getKey()) >= each.getValue().size());
        if (!counted) {
            holders.clear();
            counted = bySender(holders);
        }
        if (counted) {
            draft.seats().replaceAll(seat -> held(seat, holders.getOrDefault(seat, List.of())));
        }
        Optional<String> sender = Optional.empty();
        for (HeadedMembers members : draft.headed()) {
            Optional<SeatRole> role = role(members);
            sender = standIn(role) && sender(members.heading()).isEmpty() ? sender : sender(members.heading());
            if (role.equals(Optional.of(SeatRole.OBSERVER))) {
                observers(members);
            } else if (standIn(role) || !counted) {
                Optional<String> whose = sender;
                members.seats().forEach(seat -> draft.seats().add(sent(withRole(seat, role, members), whose, members)));
            }
        }
    }

    /** Whom those below a heading represent, where it says so by itself: "Vestby lokalområde", "Valgt for sejlklubberne". */
    private static Optional<String> sender(String heading) {
        Matcher chosen = CHOSEN.matcher(heading);
        if (chosen.matches()) {
            return Optional.of(chosen.group("who"));
        }
        return AREA.matches(heading) ? Optional.of(heading.replaceFirst(":$", "")) : Optional.empty();
    }

    /** Somebody who sits there for those named over them holds a seat of theirs. */
    private Seat sent(Seat seat, Optional<String> sender, HeadedMembers members) {
        Optional<Person> person = seat.filledBy()
                .filter(NamedPerson.class::isInstance)
                .flatMap(filling -> ((NamedPerson) filling).person());
        if (sender.isEmpty() || person.isEmpty()) {
            return seat;
        }
        String who = sender.get();
        Optional<Body> body = BodyWords.only(who).map(each -> BodyWords.kinded(who));
        boolean appointed = APPOINTED.lookingAt(members.heading());
        return draft.like(
                seat.withFilledBy(Optional.of(
                                body.isPresent()
                                        ? MembersOfBody.builder().body(body).build()
                                        : Representatives.builder().group(who).build()))
                        .withHolders(List.of(person.get()))
                        .withAppointedBy(
                                appointed ? Optional.of(body.orElseGet(() -> Body.of(who))) : seat.appointedBy()),
                seat);
    }

    private static boolean standIn(Optional<SeatRole> role) {
        return role.equals(Optional.of(SeatRole.SUBSTITUTE));
    }

    /** How many of the headings say whom those below them represent, and not what they are. */
    private static long headedByRole(List<HeadedMembers> own) {
        return own.stream()
                .map(SeatsOfMembers::role)
                .filter(role -> role.isEmpty() || role.equals(Optional.of(SeatRole.EMPLOYEE_REPRESENTATIVE)))
                .count();
    }

    /** "Anna Berg, spejderkorpsene": whom each represents stands behind the name, and a counted seat is of the same. */
    private boolean bySender(Map<Seat, List<Seat>> holders) {
        int members = 0;
        for (HeadedMembers headed : draft.headed()) {
            Optional<SeatRole> role = role(headed);
            if (standIn(role) || role.equals(Optional.of(SeatRole.OBSERVER))) {
                continue;
            }
            for (Seat seat : headed.seats()) {
                int behind = seat.printed().indexOf(", ");
                Optional<Seat> of = behind < 0
                        ? Optional.empty()
                        : counted(new HeadedMembers(seat.printed().substring(behind), List.of(seat)), true);
                if (of.isEmpty()) {
                    return false;
                }
                holders.computeIfAbsent(of.get(), any -> new ArrayList<>()).add(withRole(seat, role, headed));
                members++;
            }
        }
        return members > 0
                && holders.entrySet().stream()
                        .allMatch(
                                each -> value(each.getKey()) == each.getValue().size());
    }

    private static Seat withRole(Seat seat, Optional<SeatRole> role, HeadedMembers members) {
        boolean one = members.seats().size() == 1 || role.equals(Optional.of(SeatRole.SUBSTITUTE));
        return seat.role().isEmpty() && one ? seat.withRole(role) : seat;
    }

    /** "Tilforordnede (kan ikke stemme)": a seat of its own, which they share. */
    private void observers(HeadedMembers members) {
        Seat seat = Seat.builder()
                .printed(members.heading())
                .role(SeatRole.OBSERVER)
                .holders(people(members.seats()))
                .build();
        boolean voteless = NO_VOTE.find(FoldedWords.folded(members.heading()));
        draft.seats()
                .add(draft.like(
                        voteless ? seat.withVoting(Optional.of(false)) : seat,
                        members.seats().get(0)));
    }

    private Seat held(Seat seat, List<Seat> members) {
        if (members.isEmpty()) {
            return seat;
        }
        for (Seat member : members) {
            if (member.role().equals(Optional.of(SeatRole.CHAIR))) {
                draft.composition()
                        .chair(post(member, draft.composition().build().chair()));
            } else if (member.role().equals(Optional.of(SeatRole.DEPUTY_CHAIR))) {
                draft.composition()
                        .deputyChair(post(member, draft.composition().build().deputyChair()));
            }
        }
        return draft.like(seat.withHolders(people(members)), seat);
    }

    private Post post(Seat member, Optional<Post> told) {
        return draft.like(
                told.orElseGet(() -> Post.builder().printed(member.printed()).build())
                        .withFilledBy(member.filledBy()),
                member);
    }

    private static List<Person> people(List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> seat.filledBy().stream())
                .filter(NamedPerson.class::isInstance)
                .flatMap(filling -> ((NamedPerson) filling).person().stream())
                .toList();
    }

    /** The counted seat that the words over some members tell of; empty where none or several have such words. */
    private Optional<Seat> counted(HeadedMembers members, boolean anyCount) {
        List<Seat> with = draft.seats().stream()
                .filter(seat -> seat.count().isPresent()
                        && !standIn(seat.role())
                        && seat.holders().isEmpty()
                        && alike(members.heading(), seat.printed()))
                .toList();
        List<Seat> as = with.stream()
                .filter(seat -> !anyCount && value(seat) == members.seats().size())
                .toList();
        return as.size() == 1 ? Optional.of(as.get(0)) : with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private static int value(Seat seat) {
        return seat.count().flatMap(Count::value).orElse(0);
    }

    private static boolean alike(String heading, String seat) {
        String[] words = FoldedWords.folded(seat).split("[^\\p{L}]+");
        return Arrays.stream(FoldedWords.folded(heading).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !SAY_NOTHING.contains(word))
                .anyMatch(word -> Arrays.stream(words)
                        .anyMatch(other -> other.startsWith(word.substring(0, Math.min(STEM, word.length())))
                                && !SAY_NOTHING.contains(other)));
    }

    /** What all below a heading are there, where it says so. */
    private static Optional<SeatRole> role(HeadedMembers members) {
        String folded = FoldedWords.heading(members.heading());
        if (folded.startsWith("tilforordne")) {
            return Optional.of(SeatRole.OBSERVER);
        }
        return SeatRoles.of(folded).or(() -> SeatRoles.ofNoun(folded.replaceFirst(" (?:for|til) .*$", "")));
    }
}
