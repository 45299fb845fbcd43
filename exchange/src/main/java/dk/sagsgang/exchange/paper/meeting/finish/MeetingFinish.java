package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.paper.meeting.head.ShortNames;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.figure.AllFigures;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the rest of the paper tells of parts that were read one by one: kinds of bodies, figures, that who sent
 * an apology is a member. Nothing moves, so that pointers stay what they are.
 */
public final class MeetingFinish {

    private static final Set<String> NOUNS = Set.of("udvalget", "rådet", "bestyrelsen", "nævnet");

    private MeetingFinish() {}

    /** The meeting with all of it. */
    public static Meeting of(Meeting meeting) {
        Set<String> shortNames = new LinkedHashSet<>();
        AwayThroughout away = new AwayThroughout(meeting);
        Meeting kinded = RecordCopy.of(meeting, (owner, component, value) -> {
            if (value instanceof Body body) {
                if (body.name().isEmpty()) {
                    shortNames.add(body.abbreviation());
                    return ShortNames.named(body.abbreviation(), meeting.bodies())
                            .map(MeetingFinish::kinded)
                            .orElse(body);
                }
                return kinded(body);
            }
            if (value instanceof Section section) {
                return AllFigures.told(section);
            }
            return value instanceof Attendance attendance ? plain(away.of(attendance)) : value;
        });
        PresentMembers present = new PresentMembers(kinded);
        AskedFollowUps followUps = new AskedFollowUps(meeting);
        Meeting named = RecordCopy.of(kinded, (owner, component, value) -> {
            if (value instanceof Recommendation asked) {
                Recommendation recommendation =
                        owner instanceof AgendaItem ? asked.withTo(asked.to().map(body -> met(body, meeting))) : asked;
                return ToldFigures.of(OnwardPoints.told(JoinedPoints.parted(RecommendingBody.kinded(recommendation))));
            }
            if (value instanceof Decision decision) {
                boolean here = owner instanceof AgendaItem && here(decision, meeting);
                Decision once = ToldTwice.without(decision, here);
                return owner instanceof AgendaItem
                        ? followUps.told(ToldFigures.of(PutOff.told(once, meeting.date())))
                        : once;
            }
            if (value instanceof Attendance attendance) {
                return present.of(attendance);
            }
            boolean meets = owner == kinded && value instanceof Body;
            return meets ? shortened((Body) value, shortNames) : value;
        });
        return RouteNames.of(RecordCopy.of(
                named,
                (owner, component, value) -> value instanceof AgendaItem item ? RouteSentences.read(item) : value));
    }

    /** Whether a decision was made at the meeting, and not by another body or on another day. */
    static boolean here(Decision decision, Meeting meeting) {
        return (decision.date().isEmpty() || decision.date().equals(meeting.date()))
                && (decision.body().isEmpty()
                        || meeting.bodies().isEmpty()
                        || meeting.bodies().stream().anyMatch(decision.body().get()::sameAs));
    }

    /** "Udvalget" is the committee that meets, where one body meets and is called so. */
    private static Body met(Body body, Meeting meeting) {
        boolean noun = NOUNS.contains(body.name());
        return noun && meeting.bodies().size() == 1 && ofNoun(meeting.bodies().get(0), body.name())
                ? meeting.bodies().get(0)
                : body;
    }

    private static boolean ofNoun(Body body, String noun) {
        String name = body.name().toLowerCase(Locale.ROOT);
        return name.endsWith(noun) || name.startsWith(noun + " for ");
    }

    private static Body kinded(Body body) {
        return body.kind().isPresent()
                ? body
                : body.withKind(BodyWords.kinded(body.name()).kind());
    }

    /** The body that meets, with the short name by which its own paper calls it. */
    private static Body shortened(Body body, Set<String> shortNames) {
        List<String> own = shortNames.stream()
                .filter(name -> ShortNames.stands(name, body.name()))
                .toList();
        return own.size() == 1 && body.abbreviation().isEmpty() ? body.withAbbreviation(own.get(0)) : body;
    }

    /** That somebody is absent is no reason for it. */
    private static ItemPresence plain(ItemPresence presence) {
        boolean bare = presence.change().equals(Optional.of(PresenceChange.ABSENT))
                && presence.reason()
                        .toLowerCase(Locale.ROOT)
                        .matches("fravær(?:ende)?|(?:ikke|ej) (?:til ?stede|mødt)|deltog ikke|udeblevet|udeblev");
        return bare ? presence.withReason("") : presence;
    }

    private static Attendance plain(Attendance attendance) {
        List<ItemPresence> items =
                attendance.items().stream().map(MeetingFinish::plain).toList();
        return items.equals(attendance.items()) ? attendance : attendance.withItems(items);
    }
}
