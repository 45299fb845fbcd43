package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterOffice;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out who sits on the seats of one composition. */
final class CompositionResolver {

    private final Roster roster;
    private final People listed = new People();
    private @Nullable Directory<PoliticalParty> parties;

    CompositionResolver(Roster roster) {
        this.roster = roster;
        roster.bodies().forEach(body -> body.members().forEach(listed::add));
    }

    CompositionResolution resolve(Composition composition) {
        List<ResolvedSeat> seats = new ArrayList<>();
        for (int i = 0; i < composition.seats().size(); i++) {
            seats.add(seat(i, composition.seats().get(i)));
        }
        People seated = new People();
        seats.forEach(seat -> seat.people().forEach(seated::add));
        Function<Post, ResolvedPost> post = each -> post(each, seats, seated);
        return new CompositionResolution(
                seats,
                composition.chair().map(post),
                composition.deputyChair().map(post),
                composition.secretary().map(post));
    }

    /** What is known of the places of one seat. */
    private record Found(
            @Nullable Integer places,
            List<Person> people,
            int vacant,
            List<PoliticalParty> parties,
            @Nullable Unresolved unresolved) {

        static Found unknown(@Nullable Integer places, Unresolved why) {
            return new Found(places, List.of(), 0, List.of(), why);
        }

        /** People by name; a place whose name says that there is nobody yet is vacant. */
        static Found people(List<Person> people) {
            List<Person> named = named(people);
            int vacant = people.size() - named.size();
            return new Found(
                    people.size(), named, vacant, PartyList.of(people), vacant == 0 ? null : Unresolved.NOT_CHOSEN);
        }

        static List<Person> named(List<Person> people) {
            return people.stream().filter(person -> !person.namesNobody()).toList();
        }
    }

    private ResolvedSeat seat(int index, Seat seat) {
        Found found = found(seat);
        return new ResolvedSeat(
                index,
                seat,
                Optional.ofNullable(found.places),
                found.people,
                found.vacant,
                found.parties,
                Optional.ofNullable(found.unresolved));
    }

    private Found found(Seat seat) {
        Integer count = number(seat.count());
        Found found = seat.holders().isEmpty()
                ? seat.filledBy()
                        .map(filling -> found(filling, count))
                        .orElseGet(() -> Found.unknown(count, Unresolved.NOT_SAID))
                : Found.people(seat.holders().stream().map(this::known).toList());
        // A number that the text gives goes before one that follows from those who are known.
        boolean some = (!found.people.isEmpty() && found.unresolved == null)
                || (found.vacant > 0 && found.unresolved == Unresolved.NOT_CHOSEN);
        boolean more = some && count != null && count > found.people.size() + found.vacant;
        return more ? new Found(count, found.people, found.vacant, found.parties, Unresolved.NOT_CHOSEN) : found;
    }

    private Found found(Filling filling, @Nullable Integer count) {
        if (filling instanceof OfficeHolder holder) {
            return holder.office().map(office -> office(office, count)).orElseGet(() -> notSaid(count));
        }
        if (filling instanceof NamedPerson named) {
            return named.person().map(person -> person(person, count)).orElseGet(() -> notSaid(count));
        }
        if (filling instanceof MembersOfBody members) {
            return members.body().map(body -> members(body, count)).orElseGet(() -> notSaid(count));
        }
        if (filling instanceof OnePerParty parties) {
            return onePerParty(parties);
        }
        if (filling instanceof ChairOfBody chair) {
            return chair.body().map(this::chair).orElseGet(() -> notSaid(1));
        }
        if (filling instanceof Representatives representatives) {
            return representatives(representatives, count);
        }
        if (filling instanceof Guests) {
            return Found.people(List.of());
        }
        return Found.unknown(count, Unresolved.OTHER_WAY);
    }

    /** A number that can be one of people: a negative one is a slip, for a constraint to tell. */
    private static @Nullable Integer number(Optional<Count> count) {
        return count.flatMap(Count::value).filter(value -> value >= 0).orElse(null);
    }

    private static Found notSaid(@Nullable Integer count) {
        return Found.unknown(count, Unresolved.NOT_SAID);
    }

    private Found office(Office office, @Nullable Integer count) {
        Integer places = count == null ? Integer.valueOf(1) : count;
        Optional<RosterOffice> listing = roster.find(office);
        if (listing.isEmpty()) {
            return mayor(office) && roster.council().isPresent()
                    ? chair(roster.council().get())
                    : Found.unknown(places, Unresolved.OFFICE_NOT_LISTED);
        }
        Optional<Person> holder = listing.get().holder();
        boolean nobody = holder.filter(Person::namesNobody).isPresent();
        if (holder.isPresent() && !nobody) {
            return Found.people(List.of(known(holder.get())));
        }
        return nobody || listing.get().vacant().orElse(false)
                ? new Found(places, List.of(), places, List.of(), Unresolved.OFFICE_VACANT)
                : Found.unknown(places, Unresolved.HOLDER_NOT_KNOWN);
    }

    private static boolean mayor(Office office) {
        String title = office.title().strip().toLowerCase(Locale.ROOT);
        return title.equals("borgmester") || title.equals("borgmesteren");
    }

    /** Somebody who is written by office alone is whoever the roster says holds it. */
    private Found person(Person person, @Nullable Integer count) {
        boolean officeOnly = person.name().isBlank() && person.initials().isBlank();
        return officeOnly && person.office().isPresent() && person.ids().isEmpty()
                ? office(person.office().get(), count)
                : Found.people(List.of(known(person)));
    }

    private Found members(Body body, @Nullable Integer count) {
        Optional<RosterBody> listing = roster.find(body);
        if (listing.isEmpty()) {
            return Found.unknown(count, Unresolved.BODY_NOT_LISTED);
        }
        Integer size = listing.get().size().orElse(null);
        if (count != null && (size == null || count < size)) {
            return Found.unknown(count, Unresolved.NOT_CHOSEN);
        }
        List<Person> members = listing.get().members();
        Unresolved missing = whole(listing.get()) ? null : Unresolved.MEMBERS_NOT_KNOWN;
        Integer places = size == null ? null : Integer.valueOf(Math.max(size, members.size()));
        return new Found(places, Found.named(members), 0, PartyList.of(members), missing);
    }

    /** Whether every member is listed. */
    private static boolean whole(RosterBody body) {
        return !body.members().isEmpty()
                && body.members().size() >= body.memberCount().orElse(0);
    }

    private Found onePerParty(OnePerParty filling) {
        Integer each = filling.each().isEmpty() ? Integer.valueOf(1) : number(filling.each());
        Optional<RosterBody> among =
                filling.among().isPresent() ? roster.find(filling.among().get()) : roster.council();
        Optional<RosterBody> notIn = filling.notIn().flatMap(roster::find);
        if (among.isEmpty() || (filling.notIn().isPresent() && notIn.isEmpty())) {
            return Found.unknown(null, Unresolved.BODY_NOT_LISTED);
        }
        if (!whole(among.get()) || (notIn.isPresent() && !whole(notIn.get()))) {
            return Found.unknown(null, Unresolved.MEMBERS_NOT_KNOWN);
        }
        Directory<PoliticalParty> there = PartyList.directory(
                notIn.map(body -> PartyList.of(body.members())).orElse(List.of()));
        List<PoliticalParty> parties = PartyList.of(among.get().members()).stream()
                .filter(party -> !there.has(party))
                .toList();
        if (parties.isEmpty()) {
            return Found.people(List.of());
        }
        Integer places =
                each == null ? null : Integer.valueOf((int) Math.min((long) each * parties.size(), Integer.MAX_VALUE));
        return new Found(places, List.of(), 0, parties, Unresolved.NOT_CHOSEN);
    }

    private Found chair(Body body) {
        return roster.find(body).map(this::chair).orElseGet(() -> Found.unknown(1, Unresolved.BODY_NOT_LISTED));
    }

    private Found chair(RosterBody body) {
        if (body.chair().filter(chair -> !chair.namesNobody()).isEmpty()) {
            return Found.unknown(1, Unresolved.CHAIR_NOT_KNOWN);
        }
        Person chair = body.chair().get();
        boolean officeOnly = chair.name().isBlank() && chair.initials().isBlank();
        Optional<Person> holder =
                officeOnly ? chair.office().flatMap(roster::find).flatMap(RosterOffice::holder) : Optional.of(chair);
        return holder.filter(person -> !person.namesNobody())
                .map(person -> Found.people(List.of(known(person))))
                .orElseGet(() -> Found.unknown(1, Unresolved.CHAIR_NOT_KNOWN));
    }

    private Found representatives(Representatives filling, @Nullable Integer count) {
        if (filling.party().isEmpty()) {
            return Found.unknown(count, Unresolved.GROUP_OUTSIDE);
        }
        PoliticalParty party = filling.party().get();
        boolean gone = roster.council().filter(CompositionResolver::whole).isPresent()
                && !parties().has(party);
        return new Found(
                count, List.of(), 0, List.of(party), gone ? Unresolved.PARTY_NOT_LISTED : Unresolved.NOT_CHOSEN);
    }

    /** The parties of the council. */
    private Directory<PoliticalParty> parties() {
        Directory<PoliticalParty> known = parties;
        if (known == null) {
            known = PartyList.directory(roster.parties());
            parties = known;
        }
        return known;
    }

    /** The person as the roster lists them, with the party there. */
    private Person known(Person person) {
        return person.party().isPresent() ? person : listed.find(person).orElse(person);
    }

    private ResolvedPost post(Post post, List<ResolvedSeat> seats, People seated) {
        if (!post.seat().isBlank()) {
            return seats.stream()
                    .filter(seat -> seat.seat().key().equals(post.seat()))
                    .findFirst()
                    .map(seat -> onSeat(post, seat))
                    .orElseGet(() -> new ResolvedPost(
                            post, Optional.empty(), Optional.of(Unresolved.SEAT_NOT_FOUND), Optional.empty()));
        }
        if (post.filledBy().isEmpty()) {
            boolean member = post.chosenByMembers().orElse(false);
            return new ResolvedPost(
                    post,
                    Optional.empty(),
                    Optional.of(member ? Unresolved.NOT_CHOSEN : Unresolved.NOT_SAID),
                    member ? Optional.of(true) : Optional.empty());
        }
        Filling filling = post.filledBy().get();
        Found found = found(filling, null);
        Optional<Person> holder = found.people.size() == 1 ? Optional.of(found.people.get(0)) : Optional.empty();
        Optional<Unresolved> why = holder.isPresent()
                ? Optional.empty()
                : Optional.of(found.unresolved == null ? Unresolved.NOT_CHOSEN : found.unresolved);
        return new ResolvedPost(post, holder, why, seated(filling, holder, seats, seated));
    }

    private static ResolvedPost onSeat(Post post, ResolvedSeat seat) {
        boolean one = seat.people().size() == 1;
        return new ResolvedPost(
                post,
                one ? Optional.of(seat.people().get(0)) : Optional.empty(),
                one ? Optional.empty() : Optional.of(seat.unresolved().orElse(Unresolved.NOT_CHOSEN)),
                Optional.of(true));
    }

    private Optional<Boolean> seated(
            Filling filling, Optional<Person> holder, List<ResolvedSeat> seats, People seated) {
        boolean named = holder.flatMap(seated::find).isPresent();
        if (named || seats.stream().anyMatch(seat -> covers(seat.seat(), filling))) {
            return Optional.of(true);
        }
        boolean everybody = holder.isPresent() && seats.stream().allMatch(ResolvedSeat::complete);
        return everybody ? Optional.of(false) : Optional.empty();
    }

    /** Whether a seat is for whoever fills a post, whoever that is. */
    private boolean covers(Seat seat, Filling post) {
        if (seat.filledBy().isEmpty()) {
            return false;
        }
        Filling filling = seat.filledBy().get();
        if (filling.equals(post)) {
            return true;
        }
        if (filling instanceof OfficeHolder there && post instanceof OfficeHolder here) {
            return there.office().isPresent()
                    && here.office().isPresent()
                    && there.office().get().sameAs(here.office().get());
        }
        if (post instanceof ChairOfBody chair && chair.body().isPresent()) {
            Body body = chair.body().get();
            Optional<Body> from =
                    filling instanceof MembersOfBody members && seat.count().isEmpty()
                            ? members.body()
                            : filling instanceof ChairOfBody other ? other.body() : Optional.empty();
            return from.isPresent() && roster.same(from.get(), body);
        }
        return false;
    }
}
