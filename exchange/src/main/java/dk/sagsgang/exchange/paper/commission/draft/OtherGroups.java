package dk.sagsgang.exchange.paper.commission.draft;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The groups that the paper of a group tells of beside itself: the project group in the paper of a steering group. */
public final class OtherGroups {

    private final Places places;
    private final List<CommissionedGroup> groups = new ArrayList<>();

    public OtherGroups(Places places) {
        this.places = places;
    }

    /** A group whose members are a list. */
    public void group(String sort, String announcing, List<PaperLine> lines) {
        List<Seat> seats = lines.stream()
                .map(line -> places.at(SeatWords.element(line.text()), line.place()))
                .toList();
        CommissionedGroup group = CommissionedGroup.builder()
                .body(Body.of(Character.toUpperCase(sort.charAt(0)) + sort.substring(1) + "n"))
                .kind(kind(sort))
                .composition(places.at(
                        Composition.builder().heading(announcing).seats(seats).build(),
                        lines.get(0).place()))
                .build();
        groups.add(places.at(group, lines.get(0).place()));
    }

    /** A group of which a part of the paper tells. */
    public void add(CommissionedGroup group) {
        groups.add(group);
    }

    /** Takes a list of tasks that the words before it say are those of one of the groups. */
    public boolean tasks(String announcing, List<PaperLine> lines) {
        for (int i = 0; i < groups.size(); i++) {
            CommissionedGroup group = groups.get(i);
            String name = FoldedWords.folded(group.body().map(Body::name).orElse(""));
            if (announcing.startsWith(name + " ")) {
                List<Task> tasks = lines.stream()
                        .map(line -> places.at(
                                Task.builder()
                                        .text(FormattedText.of(line.text()))
                                        .build(),
                                line.place()))
                        .toList();
                groups.set(i, places.like(group.withTasks(tasks), group));
                return true;
            }
        }
        return false;
    }

    public List<CommissionedGroup> groups() {
        return groups;
    }

    private static Optional<CommissionKind> kind(String sort) {
        return switch (sort) {
            case "styregruppe" -> Optional.of(CommissionKind.STEERING_GROUP);
            case "arbejdsgruppe", "projektgruppe" -> Optional.of(CommissionKind.WORKING_GROUP);
            default -> Optional.of(CommissionKind.REFERENCE_GROUP);
        };
    }
}
