package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatList;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of a form that say who is in a group of the project: "Styregruppe: Havnechefen (formand), økonomichefen og en ingeniør", and, in
 * the sentence behind it or under a label of its own, how often it meets: "Mødes tre gange", "Mødefrekvens: Styregruppen mødes hver
 * sjette uge, projektgruppen hver 14. dag".
 */
public final class GroupLabels implements SentenceRule {

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "^(?<name>(?:Den \\p{Ll}+ )?(?:Politisk |Administrativ |Faglig )?(?:\\p{L}*(?:styre|projekt|arbejds|følge|reference|ekspert|sparrings|koordinations|kernearbejds)gruppen?))(?: \\([^()]{2,40}\\))?: (?<who>.{5,400}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern MEETS = QuickPattern.compile("^(?:Den m|M)ødes (?<how>.{3,70}?)\\.?$");

    /** "Styregruppen mødes hver sjette uge, projektgruppen hver 14. dag". */
    private static final QuickPattern EACH_MEETS = QuickPattern.compile(
            "(?:^|, |,? og )(?<name>(?i:den \\p{Ll}+ )?\\p{L}+gruppen) (?:mødes |holder møde )?(?<how>(?!og\\b)[^,]{4,50}?)(?=,|\\.?$| og \\p{L}+gruppen)");

    private static final QuickPattern MEETINGS =
            QuickPattern.compile("^(?:Mødefrekvens|Møder|Mødes|Mødekadence):? (?=\\p{Lu})(?<said>.{8,200})$");

    /** "Formanden for Havneudvalget deltager som observatør": one more of the group that was named last. */
    private static final QuickPattern TAKES_PART = QuickPattern.compile(
            "^(?<who>\\p{Lu}.{3,100}?) (?:deltager|indgår|inviteres)(?: (?:også|desuden|i møderne|fast))* (?<how>som observatør(?:er)?|uden stemmeret|som sekretær|efter behov|ad hoc)\\.?$");

    private static final QuickPattern TIMES =
            QuickPattern.compile("(?<times>(?:\\d{1,2}|en|to|tre|fire|fem|seks|syv|otte|ni|ti) gange?)\\b.*");

    private String last = "";

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches() && !draft.isGroup(labelled.group("name"))) {
            last = labelled.group("name");
            return told(last, labelled.group("who"), said, draft);
        }
        Matcher meets = MEETS.matcher(text);
        if (meets.matches() && !last.isEmpty()) {
            Rhythm rhythm = rhythm(meets.group("how"));
            return known(rhythm) && draft.project().groups().meets(last, rhythm);
        }
        Matcher part = TAKES_PART.matcher(text);
        if (!last.isEmpty() && part.matches() && SeatWords.tellsSeat(part.group("who"))) {
            Seat seat = draft.at(seat(part, text), said.place());
            return draft.project().groups().amend(last, group -> {
                List<Seat> seats = new ArrayList<>(group.seats());
                seats.add(seat);
                return group.withSeats(seats);
            });
        }
        last = "";
        Matcher meetings = MEETINGS.matcher(text);
        return each(meetings.matches() ? meetings.group("said") : text, draft);
    }

    /** How often each of several groups meets. */
    private static boolean each(String text, CommissionDraft draft) {
        Matcher each = EACH_MEETS.matcher(text);
        int end = 0;
        int told = 0;
        while (each.find() && each.start() == end) {
            Rhythm rhythm = rhythm(each.group("how"));
            if (!known(rhythm) || !draft.project().groups().meets(each.group("name"), rhythm)) {
                return false;
            }
            told++;
            end = each.end();
        }
        return told > 1 && end >= text.length() - 1;
    }

    private static Seat seat(Matcher part, String text) {
        Seat seat = SeatWords.member(part.group("who"))
                .withPrinted(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        return switch (part.group("how")) {
            case "uden stemmeret" -> seat.withVoting(Optional.of(false));
            case "som sekretær" -> seat.withRole(Optional.of(SeatRole.SECRETARY));
            case "efter behov", "ad hoc" -> seat.withStanding(Optional.of(false));
            default -> seat.withRole(Optional.of(SeatRole.OBSERVER));
        };
    }

    /** "tre gange i forløbet" has a number, and no unit of time. */
    private static Rhythm rhythm(String printed) {
        Rhythm rhythm = Rhythm.of(printed);
        Matcher times = TIMES.matcher(printed);
        return !known(rhythm) && times.matches()
                ? rhythm.withTimes(Count.of(times.group("times")).value())
                : rhythm;
    }

    private static boolean known(Rhythm rhythm) {
        return rhythm.kind().isPresent() || rhythm.times().isPresent();
    }

    private static boolean told(String name, String who, Said said, CommissionDraft draft) {
        List<Seat> seats = new ArrayList<>();
        Optional<Post> chair = Optional.empty();
        List<String> parts = SeatList.parts(who);
        long understood = parts.stream().filter(SeatWords::isSeat).count();
        if (2 * understood <= parts.size()) {
            return false;
        }
        for (String part : parts) {
            Seat seat = SeatWords.member(part);
            boolean leads = seat.role().equals(Optional.of(SeatRole.CHAIR)) && chair.isEmpty();
            seats.add(draft.at(leads ? seat.withKey("formand") : seat, said.place()));
            if (leads) {
                chair = Optional.of(draft.at(
                        Post.builder()
                                .printed(seat.printed())
                                .seat("formand")
                                .filledBy(seat.filledBy())
                                .build(),
                        said.place()));
            }
        }
        Composition group = draft.at(
                Composition.builder().name(name).seats(seats).chair(chair).build(), said.place());
        boolean steers = FoldedWords.folded(name).contains("styregruppe");
        if (steers && draft.project().groups().steered()) {
            return false;
        }
        draft.project().groups().add(group, said.place());
        if (steers) {
            chair.ifPresent(
                    post -> draft.project().groups().steering(said.place()).chair(post));
        }
        return true;
    }
}
