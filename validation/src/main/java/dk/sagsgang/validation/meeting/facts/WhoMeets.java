package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bodies that meet, as the document and the roster of that day know them. */
public final class WhoMeets {

    private final Meeting meeting;
    private final Optional<Roster> roster;
    private final BodyKinds kinds;
    private @Nullable Boolean council;
    private final Map<Body, Boolean> meets = new HashMap<>();
    private @Nullable Directory<Body> meetingBodies;
    private @Nullable Set<RosterBody> meetingListed;

    WhoMeets(Meeting meeting, Optional<Roster> roster, BodyKinds kinds) {
        this.meeting = meeting;
        this.roster = roster;
        this.kinds = kinds;
    }

    /** What the roster knows of a body. */
    public Optional<RosterBody> listed(Body body) {
        return roster.flatMap(known -> known.find(body));
    }

    /** How many members the body has: as the document says, or else as the roster does; empty at a joint meeting. */
    public Optional<Integer> memberCount() {
        if (meeting.memberCount().isPresent() || meeting.bodies().size() != 1) {
            return meeting.memberCount();
        }
        return listed(meeting.bodies().get(0)).flatMap(RosterBody::size);
    }

    private static boolean known(Body body) {
        return !body.label().isBlank() || body.kind().isPresent() || !body.ids().isEmpty();
    }

    /** Whether anything is said of a body that meets. */
    public boolean tellsWhoMeets() {
        return meeting.bodies().stream().anyMatch(WhoMeets::known);
    }

    /** Whether it is surely the meeting of one body alone: not a joint one, and not one of which that is not known. */
    public boolean ofOneBody() {
        return meeting.bodies().size() == 1 && known(meeting.bodies().get(0));
    }

    /** Whether an elected council meets, of a municipality or of a region. */
    public boolean council() {
        Boolean known = council;
        if (known == null) {
            known = meeting.bodies().stream()
                    .anyMatch(body ->
                            kinds.kind(body).filter(BodyKind::electedCouncil).isPresent());
            council = known;
        }
        return known;
    }

    /** Whether it is one of those that meet. */
    public boolean meets(Body body) {
        // Most decisions, and many stops, bear the name of the body that meets, letter by letter.
        if (meeting.bodies().size() == 1) {
            Body only = meeting.bodies().get(0);
            if (only.equals(body) && only.sameAs(body)) {
                return true;
            }
        }
        Boolean known = meets.get(body);
        if (known == null) {
            known = isOneThatMeets(body);
            meets.put(body, known);
        }
        return known;
    }

    /** Whether it may be one that meets: nobody can tell that it is not. */
    boolean mayMeet(Body body) {
        return meets(body)
                || meeting.bodies().isEmpty()
                || meeting.bodies().stream().anyMatch(meets -> !comparable(body, meets));
    }

    private boolean isOneThatMeets(Body body) {
        return meetingBodies().has(body)
                || roster.flatMap(known -> known.find(body))
                        .filter(meetingListed()::contains)
                        .isPresent();
    }

    /** The bodies that meet. */
    private Directory<Body> meetingBodies() {
        Directory<Body> known = meetingBodies;
        if (known == null) {
            known = Directory.ofBodies();
            meeting.bodies().forEach(known::add);
            meetingBodies = known;
        }
        return known;
    }

    /** What the roster knows of the bodies that meet. */
    private Set<RosterBody> meetingListed() {
        Set<RosterBody> known = meetingListed;
        if (known == null) {
            known = meeting.bodies().stream()
                    .flatMap(body -> listed(body).stream())
                    .collect(Collectors.toSet());
            meetingListed = known;
        }
        return known;
    }

    /** Whether both are the same body, as far as the document and the roster tell. */
    public boolean same(Body left, Body right) {
        return left.sameAs(right)
                || roster.filter(known -> known.same(left, right)).isPresent();
    }

    /** Whether document or roster can tell whether both are the same body. */
    public boolean comparable(Body left, Body right) {
        return left.comparableTo(right)
                || (listed(left).isPresent() && listed(right).isPresent());
    }

    /** Whether a rule for committees may be for this one, but only a roster could tell what kind of committee it is. */
    boolean kindNeedsRoster(RuleDescription rule) {
        return rule.asksRoster()
                && rule.bodies().contains(BodyKind.STANDING_COMMITTEE)
                && meeting.bodies().stream().anyMatch(body -> kinds.kind(body).isEmpty());
    }

    /** Whether a rule is for one of the bodies that meet, and for none of them is not. */
    boolean isFor(RuleDescription rule) {
        // Of a body of which nothing is said a rule for some kinds cannot be asked; that it is missing is told by
        // itself.
        boolean anyKnown = false;
        boolean named = rule.bodies().isEmpty();
        for (Body body : meeting.bodies()) {
            Optional<BodyKind> kind = kinds.kind(body);
            if (kind.isPresent() && rule.notBodies().contains(kind.get())) {
                return false;
            }
            named |= kind.isPresent() && rule.bodies().contains(kind.get());
            anyKnown |= known(body);
        }
        return anyKnown && named;
    }
}
