package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatList;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who takes part, told with how: "Havnechefen deltager i møderne uden stemmeret", "En fra Ungdomsrådet kan være med som gæst", "Der sidder
 * også to politikere med som lyttere", "Fem af pladserne er til byrådsmedlemmer: Anna Berg (A) og ...".
 */
public final class TakingPart implements SentenceRule {

    private static final String COUNT = "(?:\\d{1,2}|en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";

    private static final String MEETINGS = "(?: i (?:alle )?(?:\\p{L}+s )?møder(?:ne)?)?";

    private static final QuickPattern PRESENT = QuickPattern.compile(
            "^(?<who>\\p{Lu}[^:;]{3,110}?) (?:deltager|sidder med|er med|er til stede)(?: (?:fast|også|desuden|tillige))*(?: på møderne)?"
                    + MEETINGS
                    + "(?<how> uden stemmeret| som (?:observatør|lytter|tilhører|gæst|sekretær|fagperson|sagkyndig|ekspert|faglig rådgiver)(?:e|er)?)(?<more>,? (?:og|men) .*)?$");

    private static final QuickPattern MAY = QuickPattern.compile(
            "^(?<who>\\p{Lu}[^:;]{3,110}?) kan (?:også |desuden )?(?:deltage|være med|sidde med)" + MEETINGS
                    + "(?<how> uden stemmeret| som (?:observatør|lytter|tilhører|gæst)(?:e|er)?| efter behov| ad hoc)$");

    private static final QuickPattern THERE_SIT = QuickPattern.compile(
            "^(?:Der|I \\p{L}+) (?:sidder|deltager|er) (?:også |desuden |tillige )?(?<who>[^:;,]{4,90}?)(?: med)?(?<how> som (?:observatør|lytter|tilhører|gæst)(?:e|er)?| uden stemmeret)$");

    /** "SOSU Nord inviteres til at deltage med en repræsentant". */
    private static final QuickPattern INVITED = QuickPattern.compile(
            "^(?<who>\\p{Lu}[\\p{L}&./ -]{2,60}?) (?:inviteres|indbydes|opfordres)(?: til)?(?: at)? deltage med (?<count>"
                    + COUNT + " (?:medlem|repræsentant)(?:mer|er)?)$");

    private static final QuickPattern SOME_BY_NAME = QuickPattern.compile(
            "^" + COUNT
                    + " af (?:dem|medlemmerne|pladserne) (?:er|går|besættes)(?: til| af| med)? [^:]{3,60}: (?<who>\\p{Lu}.{5,400})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern THE_REST = QuickPattern.compile(
            "^De (?:sidste|resterende|øvrige|andre) (?<count>" + COUNT
                    + " (?:pladser|medlemmer|personer)) (?:går til|er til|er|besættes af|besættes med) (?<who>(?!udpege|valg|pladser)\\p{Ll}[\\p{L} -]{3,60}?)(?:,? (?:som|der) .*)?$");

    private static final int LONGEST = 450;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text().replaceFirst("\\.$", "");
        if (text.length() > LONGEST || said.theme() == Theme.BACKGROUND || said.theme() == Theme.MILESTONES) {
            return false;
        }
        return present(text, said, draft) || named(text, said, draft);
    }

    private static boolean present(String text, Said said, CommissionDraft draft) {
        for (QuickPattern pattern : List.of(PRESENT, MAY, THERE_SIT)) {
            Matcher told = pattern.matcher(text);
            if (!told.matches()) {
                continue;
            }
            boolean more = pattern == PRESENT && told.group("more") != null;
            List<String> parts = SeatList.parts(told.group("who"));
            if (!parts.stream().allMatch(part -> SeatFilling.of(part).isPresent())) {
                return false;
            }
            String printed = more ? text.substring(0, told.start("more")) : text;
            for (String part : parts) {
                Seat seat = as(SeatWords.seat(part), told.group("how"));
                Seat whole = parts.size() == 1 ? seat.withPrinted(printed) : seat;
                draft.seats()
                        .add(draft.at(pattern == MAY ? whole.withStanding(Optional.of(false)) : whole, said.place()));
            }
            return !more;
        }
        return false;
    }

    private static Seat as(Seat seat, String how) {
        if (how.endsWith("stemmeret")) {
            return seat.withVoting(Optional.of(false));
        }
        return how.contains("gæst")
                ? seat.withRole(Optional.of(SeatRole.GUEST))
                : how.contains("sekretær")
                        ? seat.withRole(Optional.of(SeatRole.SECRETARY))
                        : how.contains("fag") || how.contains("ekspert") || how.contains("sagkyndig")
                                ? seat.withRole(Optional.of(SeatRole.EXPERT))
                                : how.startsWith(" som ") ? seat.withRole(Optional.of(SeatRole.OBSERVER)) : seat;
    }

    private static boolean named(String text, Said said, CommissionDraft draft) {
        Matcher invited = INVITED.matcher(text);
        if (invited.matches()) {
            return told(text, invited, said, draft);
        }
        Matcher rest = THE_REST.matcher(text);
        if (rest.matches()) {
            return told(text, rest, said, draft);
        }
        Matcher names = SOME_BY_NAME.matcher(text);
        Optional<List<NameList.Named>> people =
                names.matches() ? NameList.people(names.group("who")) : Optional.empty();
        if (people.isEmpty()) {
            return false;
        }
        for (String part : SeatParts.of(names.group("who"))) {
            draft.seats().add(draft.at(SeatWords.member(part), said.place()));
        }
        return true;
    }

    private static boolean told(String text, Matcher told, Said said, CommissionDraft draft) {
        draft.seats()
                .add(draft.at(
                        Seat.builder()
                                .printed(text)
                                .count(Count.of(told.group("count")))
                                .filledBy(Representatives.builder()
                                        .group(told.group("who"))
                                        .build())
                                .build(),
                        said.place()));
        return true;
    }
}
