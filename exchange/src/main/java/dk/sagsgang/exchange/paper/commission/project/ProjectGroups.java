package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.commission.seat.SentByEach;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups of a project, whatever they are called: who sits in each, how often it meets, and what is said of it in the sentences
 * that go on with it.
 */
public final class ProjectGroups implements SentenceRule {

    private static final String NAME =
            "(?<name>(?!(?:Mål|Alders|Bruger|Borger)grupp)(?:(?:Den|De) \\p{Ll}+ )?\\p{Lu}?\\p{L}*gruppe(?:n|rne))";

    private static final QuickPattern CONSISTS = QuickPattern.compile(
            "^" + NAME
                    + " (?:består|bestod|udgøres|sammensættes|(?:er |bliver )?sammensat|bemandes|etableres|nedsættes)(?: som)? (?:af|med)(?: følgende)?:? (?<who>[^:;]{5,400}?)(?:,? og (?:mødes|mødtes) (?<how>.{4,40}?))?\\.?$");

    /** "Der nedsættes en arbejdsgruppe bestående af A, B og C": a group is set up, and who is in it. */
    private static final QuickPattern SET_UP = QuickPattern.compile(
            "^(?:[^.:]{3,80} )?(?:nedsættes|nedsat|etableres|etableret|oprettes|oprettet|dannes|tilknyttes|udpeges)(?: der)? (?:en|et) (?:\\p{Ll}+ ){0,2}?(?<group>\\p{Ll}*gruppe)(?: (?:for|om) [^,.:]{3,60})?,? (?:bestående af|med deltagelse af|sammensat af|(?:som|der) består af|med repræsentanter (?=fra|for)) ?(?<who>[^:;]{5,400}?)\\.?$");

    /** "I projektgruppen indgår A, B og C". */
    private static final QuickPattern IN_GROUP = QuickPattern.compile(
            "^I (?<group>\\p{Ll}*gruppen) (?:sidder|deltager|indgår)(?: også| desuden)?:? (?<who>[^:;]{5,400}?)\\.?$");

    /** "Her sidder repræsentanter for A, B og C": who sits in the group that was named last. */
    private static final QuickPattern HERE =
            QuickPattern.compile("^(?:Her|I gruppen|I den) (?:sidder|deltager|indgår) (?<who>[^:;]{5,400}?)\\.?$");

    private static final QuickPattern MEETS = QuickPattern.compile(
            "^(?:" + NAME + "|Den|Gruppen|De) (?:mødes|holder møder?|afholder møder?) (?<how>.{4,90}?)\\.?$");

    /** A sentence that goes on with the group that was named last. */
    private static final QuickPattern GOES_ON =
            QuickPattern.compile("^(?:" + NAME + "|Den|Gruppen|Grupperne|De) \\p{Ll}.*");

    private static final QuickPattern ENDS = QuickPattern.compile(
            "^(.*?(?:år(?:et|ligt)|kvartal(?:et)?|måned(?:en)?|uge|dag|halvår|behov|mellemrum)(?:(?! og \\p{Ll}+[rs] )[^,;])*)(?:(?:[,;]| og ).*)?$",
            Pattern.CASE_INSENSITIVE);

    /** "projektlederen og de lokale projektledere": the last of a list, where another holder is named by an article. */
    private static final QuickPattern LAST =
            QuickPattern.compile(" (?:og|samt) (?=(?:de|den|en|et|to|tre|fire) \\p{Ll})");

    private String last = "";

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 500 || !draft.project().led()) {
            return false;
        }
        Matcher consists = CONSISTS.matcher(text);
        if (consists.matches() && !draft.isGroup(consists.group("name"))) {
            String name = consists.group("name");
            last = tell(name, seats(consists.group("who"), said, draft), said, draft) ? name : "";
            Optional<Rhythm> meetings =
                    Optional.ofNullable(consists.group("how")).map(Rhythm::of);
            meetings.filter(rhythm -> rhythm.kind().isPresent())
                    .ifPresent(rhythm ->
                            draft.project().groups().amend(last, group -> group.withMeetings(Optional.of(rhythm))));
            return !last.isEmpty();
        }
        if (setUp(said, draft)) {
            return true;
        }
        if (last.isEmpty()) {
            return false;
        }
        Matcher here = HERE.matcher(text);
        if (here.matches()) {
            List<Seat> seats = seats(here.group("who"), said, draft);
            return !seats.isEmpty()
                    && draft.project().groups().amend(last, group -> group.withSeats(joined(group, seats)));
        }
        Matcher meets = MEETS.matcher(text);
        if (meets.matches() && ofLast(meets.group("name"))) {
            Matcher ends = ENDS.matcher(meets.group("how"));
            Rhythm rhythm = Rhythm.of(ends.matches() ? ends.group(1) : meets.group("how"));
            if (rhythm.kind().isPresent()) {
                return draft.project().groups().amend(last, group -> group.withMeetings(Optional.of(rhythm)));
            }
        }
        Matcher goesOn = GOES_ON.matcher(text);
        if (goesOn.matches() && ofLast(goesOn.group("name"))) {
            return draft.project()
                    .groups()
                    .amend(
                            last,
                            group -> group.withText(CommissionDraft.text(
                                    group.text().content().isEmpty()
                                            ? List.of(text)
                                            : List.of(group.text().content(), text))));
        }
        last = "";
        return false;
    }

    /** A group that a sentence sets up or fills; false where those in it are not understood. */
    private boolean setUp(Said said, CommissionDraft draft) {
        for (QuickPattern pattern : List.of(SET_UP, IN_GROUP)) {
            Matcher told = pattern.matcher(said.text());
            if (!told.matches()) {
                continue;
            }
            String noun = told.group("group").replaceFirst("gruppe$", "gruppen");
            String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
            String who = told.group("who").replaceFirst("^(?=(?:fra|for) )", "repræsentanter ");
            boolean understood = InlineList.parts(who).stream()
                    .allMatch(part ->
                            SeatWords.tellsSeat(part) || !SentByEach.seats(part).isEmpty());
            if (name.equals("Gruppen")
                    || name.matches("(?:Mål|Styre|Arbejds)gruppen") && pattern == IN_GROUP
                    || draft.isGroup(name)
                    || !understood && SentByEach.seats(who).isEmpty()) {
                return false;
            }
            last = tell(name, seats(who, said, draft), said, draft) ? name : "";
            return !last.isEmpty() && pattern == IN_GROUP;
        }
        return false;
    }

    private boolean ofLast(@org.jspecify.annotations.Nullable String name) {
        return name == null || FoldedWords.folded(name).equals(FoldedWords.folded(last));
    }

    private static List<Seat> joined(Composition group, List<Seat> seats) {
        List<Seat> all = new ArrayList<>(group.seats());
        all.addAll(seats);
        return all;
    }

    private static boolean tell(String name, List<Seat> seats, Said said, CommissionDraft draft) {
        if (seats.isEmpty() || draft.project().groups().amend(name, group -> group)) {
            return false;
        }
        Composition group =
                draft.at(Composition.builder().name(name).seats(seats).build(), said.place());
        draft.project().groups().add(group, said.place());
        return true;
    }

    /** The seats of a list: bodies that send somebody, or holders of offices; none where it is neither. */
    private static List<Seat> seats(String list, Said said, CommissionDraft draft) {
        List<Seat> seats = new ArrayList<>();
        SentByEach.seats(list).forEach(seat -> seats.add(draft.at(seat, said.place())));
        if (!seats.isEmpty()) {
            return seats;
        }
        for (String part : InlineList.parts(list)) {
            if (!seats.isEmpty() && part.matches("(?:som|der) .*")) {
                Seat before = seats.remove(seats.size() - 1);
                seats.add(draft.at(SeatWords.seat(before.printed() + ", " + part), said.place()));
                continue;
            }
            for (String each : LAST.split(part)) {
                seats.add(draft.at(SeatWords.seat(each), said.place()));
            }
        }
        return seats;
    }
}
