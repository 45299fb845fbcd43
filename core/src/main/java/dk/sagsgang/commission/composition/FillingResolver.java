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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who fills a place by each of the ways in which places are filled, as a roster knows them. */
final class FillingResolver {

    private final Roster roster;
    private final People listed = new People();
    private @Nullable Directory<PoliticalParty> parties;

    FillingResolver(Roster roster) {
        this.roster = roster;
        roster.bodies().forEach(body -> body.members().forEach(listed::add));
    }

    /** Who sits on a seat: those it names, or else whoever fills it. */
    Found found(Seat seat) {
        Integer count = number(seat.count());
        Found found = seat.holders().isEmpty()
                ? seat.filledBy()
                        .map(filling -> found(filling, count))
                        .orElseGet(() -> Found.unknown(count, Unresolved.NOT_SAID))
                : Found.people(seat.holders().stream().map(this::known).toList());
        // A number that the text gives goes before one that follows from those who are known.
        boolean some = (!found.people().isEmpty() && found.unresolved() == null)
                || (found.vacant() > 0 && found.unresolved() == Unresolved.NOT_CHOSEN);
        boolean more = some && count != null && count > found.people().size() + found.vacant();
        return more ? new Found(count, found.people(), found.vacant(), found.parties(), Unresolved.NOT_CHOSEN) : found;
    }

    /** Who fills so many places, or as many as the filling itself says where the text gives no number. */
    Found found(Filling filling, @Nullable Integer count) {
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
        boolean gone = roster.council().filter(FillingResolver::whole).isPresent()
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
}
