package dk.sagsgang.exchange;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterBodyBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A roster drawn from the attendance of meetings (forslag til mandatoversigt), with the evidence for each name.
 *
 * <p>It is a proposal, for somebody to look through: attendance lists tell who was called to a meeting, not who has a seat. Who is
 * listed at no fewer than half of a body's meetings, and not as a substitute or as an official, is proposed as a member; whoever
 * leads most of them as the chair. How many seats a body has is not guessed.
 *
 * <pre>{@code
 * RosterProposal.Builder builder = RosterProposal.builder();
 * builder.add(meeting); // as many as there are
 * RosterProposal proposal = builder.build();
 * proposal.roster(); // for the profile that documents are validated with
 * proposal.evidence(); // "Anne Holm, Havneudvalget: listed at 5 of 6 meetings"
 * }</pre>
 */
public final class RosterProposal {

    private final Roster roster;
    private final List<Evidence> evidence;

    private RosterProposal(Roster roster, List<Evidence> evidence) {
        this.roster = roster;
        this.evidence = List.copyOf(evidence);
    }

    /**
     * What speaks for a seat.
     *
     * @param body the body
     * @param person who is listed, as first printed
     * @param listed at how many of its meetings the person is listed as one of the body
     * @param substitute at how many as a substitute
     * @param meetings how many meetings of the body list anybody
     * @param first the day of the first meeting that lists the person; optional where none has a day
     * @param last the day of the last one
     * @param proposed whether the person is proposed as a member
     */
    public record Evidence(
            Body body,
            Person person,
            int listed,
            int substitute,
            int meetings,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            boolean proposed) {}

    /** The roster. */
    public Roster roster() {
        return roster;
    }

    /** The evidence for every name that was listed, by body in the order in which they met first. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The numbers alone: names may land in a log. */
    @Override
    public String toString() {
        return "RosterProposal[" + roster.bodies().size() + " bodies, " + evidence.size() + " names]";
    }

    /** A builder that has seen no meeting. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes meetings one by one, and keeps of each only who was listed. */
    public static final class Builder {

        private final List<Sitting> bodies = new ArrayList<>();

        private Builder() {}

        /** Takes a meeting. Of a joint meeting only whose body is told says anything. */
        public Builder add(Meeting meeting) {
            for (Body body : meeting.bodies()) {
                List<Attendance> here = meeting.attendance().stream()
                        .filter(entry -> entry.person().isPresent() && of(entry, body, meeting))
                        .toList();
                if (!here.isEmpty()) {
                    Sitting sitting = sitting(body);
                    sitting.meetings++;
                    here.forEach(
                            entry -> sitting.seat(entry.person().orElseThrow()).add(entry, meeting.date()));
                }
            }
            return this;
        }

        private static boolean of(Attendance entry, Body body, Meeting meeting) {
            boolean member = entry.capacity()
                    .filter(told -> !told.equals(Capacity.MEMBER))
                    .isEmpty();
            return member
                    && entry.body().map(body::sameAs).orElse(meeting.bodies().size() == 1);
        }

        private Sitting sitting(Body body) {
            for (Sitting sitting : bodies) {
                if (sitting.body.sameAs(body)) {
                    return sitting;
                }
            }
            Sitting sitting = new Sitting(body);
            bodies.add(sitting);
            return sitting;
        }

        /** The proposal. */
        public RosterProposal build() {
            List<Evidence> evidence = new ArrayList<>();
            List<RosterBody> found = new ArrayList<>();
            for (Sitting sitting : bodies) {
                List<Evidence> seats = sitting.seats.stream()
                        .map(seat -> seat.evidence(sitting))
                        .toList();
                evidence.addAll(seats);
                RosterBodyBuilder body = RosterBody.builder()
                        .body(sitting.body)
                        .members(seats.stream()
                                .filter(Evidence::proposed)
                                .map(Evidence::person)
                                .toList());
                sitting.seats.stream()
                        .filter(seat -> 2 * seat.led > sitting.meetings)
                        .findFirst()
                        .ifPresent(seat -> body.chair(seat.person));
                found.add(body.build());
            }
            return new RosterProposal(Roster.builder().bodies(found).build(), evidence);
        }
    }

    private static final class Sitting {

        private final Body body;
        private final List<Seat> seats = new ArrayList<>();
        private int meetings;

        Sitting(Body body) {
            this.body = body;
        }

        Seat seat(Person person) {
            for (Seat seat : seats) {
                if (seat.person.sameAs(person)) {
                    return seat;
                }
            }
            Seat seat = new Seat(person);
            seats.add(seat);
            return seat;
        }
    }

    private static final class Seat {

        private Person person;
        private int listed;
        private int substitute;
        private int led;
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        Seat(Person person) {
            this.person = person;
        }

        void add(Attendance entry, Optional<LocalDate> day) {
            boolean stoodIn = entry.substituteFor().isPresent()
                    || !entry.substituteRank().isEmpty()
                    || entry.remark()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches(".*(?:stedfortræder|suppleant|i stedet).*");
            listed += stoodIn ? 0 : 1;
            substitute += stoodIn ? 1 : 0;
            led += entry.chair().filter(ChairRole.CHAIR::equals).isPresent() ? 1 : 0;
            if (person.party().isEmpty()) {
                person = person.withParty(entry.person().flatMap(Person::party));
            }
            day.ifPresent(on -> {
                first = first.filter(earlier -> earlier.isBefore(on)).or(() -> Optional.of(on));
                last = last.filter(later -> later.isAfter(on)).or(() -> Optional.of(on));
            });
        }

        Evidence evidence(Sitting sitting) {
            boolean proposed = listed > 0 && 2 * listed >= sitting.meetings;
            return new Evidence(sitting.body, person, listed, substitute, sitting.meetings, first, last, proposed);
        }
    }
}
