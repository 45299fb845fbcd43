package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.RosterBody;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the kinds of the bodies in a meeting tell of their part in its cases; each name is looked at once. */
public final class BodyKinds {

    /** Bodies that are heard or told, and whose treatment is seldom printed. */
    private static final Set<BodyKind> HEARD = Set.of(
            BodyKind.ADVISORY_COUNCIL, BodyKind.WORKS_COUNCIL, BodyKind.EXECUTIVE_BOARD, BodyKind.ADMINISTRATION);

    private static final Set<BodyKind> COMMITTEES =
            Set.of(BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE, BodyKind.SUBCOMMITTEE);

    private static final Set<BodyKind> STANDING = Set.of(BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);

    private final MeetingFacts meeting;
    private final Map<String, Optional<BodyKind>> guesses = new HashMap<>();
    private @Nullable Boolean heardMeets;

    BodyKinds(MeetingFacts meeting) {
        this.meeting = meeting;
    }

    public boolean council(RouteStop stop) {
        return kind(stop).filter(BodyKind::electedCouncil).isPresent();
    }

    /** Whether it is the finance committee, through which cases go to the council. */
    public boolean finance(Body body) {
        return kind(body).filter(BodyKind.FINANCE_COMMITTEE::equals).isPresent();
    }

    /** Whether a body that is only heard or told is among those that meet. */
    public boolean heardMeets() {
        Boolean known = heardMeets;
        if (known == null) {
            known = meeting.meeting().bodies().stream().anyMatch(this::heard);
            heardMeets = known;
        }
        return known;
    }

    /** Whether it is a body that is only heard or told. */
    public boolean heard(Body body) {
        return kind(body).filter(HEARD::contains).isPresent();
    }

    /** Whether it is a committee that prepares cases for the council, by its kind or else by its name. */
    public boolean committee(RouteStop stop) {
        Optional<BodyKind> kind = kind(stop);
        return kind.isPresent()
                ? COMMITTEES.contains(kind.get())
                : stop.body().filter(BodyKinds::namedCommittee).isPresent();
    }

    /**
     * Whether it is the finance committee or a standing one, by its kind, or where that is not known by its name: most
     * committees are such, and no name tells.
     */
    public boolean standingCommittee(Body body) {
        return kind(body).map(STANDING::contains).orElseGet(() -> namedCommittee(body));
    }

    private static boolean namedCommittee(Body body) {
        String name = body.name().strip().toLowerCase(Locale.ROOT);
        return name.endsWith("udvalget") || name.endsWith("udvalg") || name.startsWith("udvalget for");
    }

    private Optional<BodyKind> kind(RouteStop stop) {
        return stop.body().isPresent() ? kind(stop.body().get()) : Optional.empty();
    }

    /** The kind of a body: as stated, as the roster has it, or else as its name tells. */
    public Optional<BodyKind> kind(Body body) {
        if (body.kind().isPresent()) {
            return body.kind();
        }
        Optional<BodyKind> told =
                meeting.whoMeets().listed(body).flatMap(RosterBody::body).flatMap(Body::kind);
        return told.isPresent() ? told : guesses.computeIfAbsent(body.name(), BodyKind::ofName);
    }
}
