package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes below a label of those who were there: an empty one tells that somebody was not, in minutes in which others are ticked. */
final class EmptyBoxes {

    private final List<Person> empty = new ArrayList<>();
    private boolean ticked;

    /** Takes a line of such a list. */
    void hear(String value, Optional<AttendanceStatus> label, List<Attendance> read) {
        Optional<Boolean> box =
                label.equals(Optional.of(AttendanceStatus.PRESENT)) ? LineOfPeople.ticked(value) : Optional.empty();
        ticked |= box.orElse(false);
        if (box.isPresent() && !box.get()) {
            read.stream().limit(1).flatMap(each -> each.person().stream()).forEach(empty::add);
        }
    }

    /** Tells of those who are listed, once it is known what the paper is. */
    void tell(Optional<Edition> edition, List<WithPlace<Attendance>> all) {
        if (!ticked || !edition.equals(Optional.of(Edition.MINUTES))) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            Attendance one = all.get(i).value();
            boolean away = one.status().isEmpty()
                    && one.person()
                            .filter(person -> empty.stream().anyMatch(person::sameAs))
                            .isPresent();
            if (away) {
                all.set(
                        i,
                        new WithPlace<>(
                                one.withStatus(AttendanceStatus.ABSENT),
                                all.get(i).place()));
            }
        }
    }
}
