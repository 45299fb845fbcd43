package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterBodyBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of members that is no attendance: it says who sits in the body, and not who was there.
 *
 * <p>"Medlemmer: Anne Holm, Bo Lund. Deltagere: Bo Lund" has a list of its own of those who came, and a paper that names its
 * members and nobody else tells nothing of the meeting. Beside apologies alone, "Medlemmer: Anne Holm, Bo Lund. Afbud: Bo Lund",
 * the list of members is that of who came.
 */
final class ListOfMembers {

    /** What tells, anywhere in a paper, that somebody came, left or was away. */
    private static final QuickPattern TOLD = QuickPattern.compile(
            "(?<!\\p{L})(?:afbud|fravær|fraværende|udeblev|udeblevet|til ?stede|deltog|mødte|fremmødt|forlod|inhabil|habil)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Attendance> members = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private Optional<SourcePlace> place = Optional.empty();
    private boolean others;
    private boolean present;

    /** Takes what stands under a label of members. */
    void hear(Attendance member, PaperLine line) {
        if (members.stream()
                .noneMatch(each -> each.person().equals(member.person())
                        || each.person()
                                .flatMap(one -> member.person().filter(one::sameAs))
                                .isPresent())) {
            members.add(member);
        }
        labels.add(member.label());
        place = place.or(() -> Optional.of(line.place()));
    }

    /** Takes what stands under any other label of people. */
    void other(String meaning) {
        others = true;
        // Who took part is listed apart from them, and below.
        present |= meaning.equals("present") && !members.isEmpty();
    }

    /** Says who sits in the body that meets, instead of who was there, where the list is one of that alone. */
    void tell(MeetingOutline outline, List<PaperLine> lines) {
        boolean plain = members.stream().allMatch(ListOfMembers::plain);
        if (members.isEmpty() || !plain || outline.bodies().size() != 1) {
            return;
        }
        if (!present && (others || told(outline, lines))) {
            return;
        }
        outline.attendance()
                .removeIf(each -> plain(each.value())
                        && each.value().status().isEmpty()
                        && labels.contains(each.value().label()));
        RosterBodyBuilder roster =
                RosterBody.builder().body(outline.bodies().get(0).value());
        for (Attendance member : members) {
            Person person = member.person().orElseThrow();
            roster.addMembers(person);
            if (member.chair().equals(Optional.of(ChairRole.CHAIR))) {
                roster.chair(person);
            } else if (member.chair().equals(Optional.of(ChairRole.DEPUTY_CHAIR))) {
                roster.deputyChair(person);
            }
        }
        outline.head().addMemberships(roster.build());
        place.ifPresent(where -> outline.place("memberships/0", where));
    }

    /** Whether anything else in the paper tells who came: then the list is read with it. */
    private static boolean told(MeetingOutline outline, List<PaperLine> lines) {
        return !outline.presences().isEmpty()
                || outline.attendance().stream()
                        .map(WithPlace::value)
                        .anyMatch(each -> each.status().isPresent() || !plain(each))
                || lines.stream().anyMatch(line -> TOLD.find(line.text()));
    }

    /** A member by name of whom nothing else is said. */
    private static boolean plain(Attendance each) {
        return each.person().isPresent()
                && each.capacity().equals(Optional.of(Capacity.MEMBER))
                && each.substituteFor().isEmpty()
                && each.absence().isEmpty()
                && each.items().isEmpty()
                && each.remark().isEmpty();
    }
}
