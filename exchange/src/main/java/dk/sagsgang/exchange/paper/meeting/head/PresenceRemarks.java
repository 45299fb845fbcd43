package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.OtherItems;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.regex.Matcher;

/** What is remarked of somebody in a list, where it says at which items they were there: "fra pkt. 3", "gik kl. 18.00 efter punkt 3". */
final class PresenceRemarks {

    private static final QuickPattern FROM =
            QuickPattern.compile("(?:deltog )?fra (?=(?:pkt\\.?|punkt|sag)(?: nr\\.?)? \\d)");

    private static final QuickPattern UNTIL =
            QuickPattern.compile("(?:deltog )?(?:til og med|t\\.o\\.m\\.) (?=(?:pkt\\.?|punkt|sag)(?: nr\\.?)? \\d)");

    private PresenceRemarks() {}

    /** Of which items the remarks of somebody speak; none where they say something else. */
    static List<Presence> of(Attendance attendance, SourcePlace place) {
        String name = attendance.person().map(Person::name).orElse("");
        String remark = attendance.remark();
        if (name.isEmpty() || remark.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Matcher from = FROM.matcher(remark);
        if (from.lookingAt()) {
            return OtherItems.read(name + " kom til mødet ved " + remark.substring(from.end()), place);
        }
        Matcher until = UNTIL.matcher(remark);
        return until.lookingAt()
                ? OtherItems.read(name + " forlod mødet efter " + remark.substring(until.end()), place)
                : OtherItems.read(name + " " + remark, place);
    }
}
