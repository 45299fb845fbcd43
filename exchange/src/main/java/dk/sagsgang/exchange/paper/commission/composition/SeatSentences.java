package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.project.SteeringSentences;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatList;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.commission.seat.SentByEach;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sits in the group, told in sentences: of what it consists, who appoints whom, and who stands in for them. */
public final class SeatSentences implements SentenceRule {

    private static final String COUNT = "(?:ca\\. |op til |højst |højest |maksimalt |maks\\.? |mellem "
            + CountedSeat.NUMBER + " og |mindst " + CountedSeat.NUMBER
            + " og (?:højst|højest|maksimalt) |mindst )?" + CountedSeat.NUMBER
            + " (?:(?:ordinære|faste|stemmeberettigede|direkte valgte|folkevalgte|valgte|frivillige|udpegede|menige) )?(?:medlemmer|personer|deltagere)";

    private static final QuickPattern COUNT_ONLY =
            QuickPattern.compile("^(" + COUNT + ")\\b.*$", Pattern.CASE_INSENSITIVE);

    /** "Der vælges 9 medlemmer til Ældrerådet", "Der kan maksimalt vælges 16 medlemmer". */
    private static final QuickPattern ELECTED = QuickPattern.compile(
            "^Der (?:vælges|udpeges|skal (?:i alt )?(?:vælges|udpeges)|kan (maksimalt|højst) (?:vælges|udpeges)) (?:i alt )?("
                    + CountedSeat.NUMBER
                    + " medlemmer)(?:,? og " + CountedSeat.NUMBER
                    + " (?:suppleanter|stedfortrædere))?(?: (?:til|i|blandt) [^.,]{3,80})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Der er 13 pladser", "Der er plads til 15 i rådet:". */
    private static final QuickPattern PLACES = QuickPattern.compile(
            "^Der er (?:i alt )?(?:plads til )?(?<count>(?:i alt |højst |op til )?" + CountedSeat.NUMBER
                    + "(?: (?:pladser|medlemmer|personer|unge|deltagere))?)(?: i " + GroupWords.GROUP + ")?[.:]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Udvalgets 15 medlemmer er fordelt således:". */
    private static final QuickPattern OF_THEM = QuickPattern.compile(
            "^" + GroupWords.GROUP + "s (" + CountedSeat.NUMBER
                    + " medlemmer) (?:er fordelt|fordeles|fordeler sig|udpeges|vælges)\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern APPOINTS = QuickPattern.compile(
            "^(" + GroupWords.BODY
                    + "|\\p{Lu}[\\p{L}, -]{3,60}(?:ministeren|styrelsen|Kommune)) (?:udpeger|vælger) (?:(?:endvidere|desuden|også|derudover|herudover|selv) )?(?!de øvrige|formand)(.{3,200}?)( til (?:udvalget|rådet|gruppen|\\p{Lu}?\\p{L}+(?:udvalget|rådet|gruppen)))?\\.?$");

    /** Those who are sent to another body take no seat in this one. */
    private static final QuickPattern ELSEWHERE =
            QuickPattern.compile(" til (?!at |udvalget|rådet|gruppen)[\\p{L}-]{4,60}$");

    /** "Vestby Byråd vælger efter styrelsesloven lokaludvalgets medlemmer": who appoints whoever sits there. */
    private static final QuickPattern APPOINTS_ALL = QuickPattern.compile(
            "(?:^|, og )((?:\\p{Lu}[\\p{L}-]+ )?(?:[Bb]yråd(?:et)?|[Kk]ommunalbestyrelsen?)) (?:vælger|udpeger) (?:[\\p{L} ]{1,40} )?(?:alle|rådets|udvalgets|lokaludvalgets|lokalrådets) medlemmer(?:,| efter|\\.?$)");

    /** "2 medlemmer og 2 suppleanter udpeges af Byrådet": one seat, with those who stand in. */
    private static final QuickPattern WITH_SUBSTITUTES = QuickPattern.compile(
            CountedSeat.NUMBER + " \\p{L}+ (?:og|samt) " + CountedSeat.NUMBER
                    + " (?:personlige )?(?:suppleant|stedfortræder)(?:er|e)? .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SUBSTITUTES_ONLY = QuickPattern.compile(
            CountedSeat.NUMBER + " (?:suppleant|stedfortræder)(?:er|e)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SUBSTITUTES = QuickPattern.compile(
            "^(?:For hvert (?:medlem|af [\\p{L} ]{3,30}medlemmer)|Der|Derudover|Herudover|Desuden|Samtidig) (?:vælges|udpeges)(?: der)?(?: samtidig| også)? ((?:(?:op til )?(?:"
                    + CountedSeat.NUMBER
                    + ") )?(?:personlige? )?(?:suppleant|stedfortræder)(?:er|e)?)(?: for (?:hvert (?:medlem|af medlemmerne)|(?:alle )?medlemmerne)[^.]{0,80})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Medlemmerne af Miljøudvalget er automatisk medlemmer i Grønt Råd". */
    private static final QuickPattern ARE_MEMBERS = QuickPattern.compile("^((?:Alle )?[Mm]edlemmer(?:ne)? af (?:"
            + GroupWords.BODY + ")) er (?:automatisk |fødte )?medlemmer (?:af|i) .{3,60}?\\.?$");

    /** "at over 1/3 af rådets medlemmer skal være brugere og over 1/3 af rådets medlemmer skal være fagfolk". */
    private static final QuickPattern SHARE = QuickPattern.compile(
            "((?:(?:over|mindst|højst) )?(?:\\d/\\d|halvdelen|en tredjedel|to tredjedele|\\d{2} ?%) af (?:rådets |udvalgets |gruppens )?medlemmer(?:ne)? skal være (\\p{L}{4,40}))");

    /** "mindst 7 og højst 9 medlemmer". */
    private static final QuickPattern BOUNDS = QuickPattern.compile(
            "mindst (" + CountedSeat.NUMBER + ") og (?:højst|højest|maksimalt) (" + CountedSeat.NUMBER + " \\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    /** "syv medlemmer af Borgerrepræsentationen, som ikke må være borgmestre": all that there are sit there for one body. */
    private static final QuickPattern OF_ONE_BODY = QuickPattern.compile(
            COUNT + " (?:af|fra) (?:" + GroupWords.BODY + ")(?:,? (?:som|der) .*)?", Pattern.UNICODE_CASE);

    private static final QuickPattern PARTED =
            QuickPattern.compile("^(.+?)(?:,? (?:heraf|hvoraf)| [-\u2013]|:|,? fordelt (?:på|med)) (.+)$");

    /** "4 fra foreningerne": members as those that are counted before. */
    private static final QuickPattern FROM =
            QuickPattern.compile(CountedSeat.NUMBER + " (?:fra|for) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 500;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST
                || said.theme() == Theme.BACKGROUND
                || SteeringSentences.ofGroupBeside(text, draft)) {
            return false;
        }
        Optional<ConsistingOf> consisting = ConsistingOf.of(text);
        if (consisting.isPresent() && consists(consisting.get(), said, draft)) {
            return true;
        }
        Matcher all = APPOINTS_ALL.matcher(text);
        if (all.find()) {
            draft.appointer(BodyWords.kinded(all.group(1)));
        }
        Matcher elected = ELECTED.matcher(text);
        if (elected.matches()) {
            boolean bound = elected.group(1) != null;
            draft.members(Count.of((bound ? elected.group(1) + " " : "") + elected.group(2)));
            return false;
        }
        Matcher places = PLACES.matcher(text);
        if (places.matches() && said.theme() == Theme.COMPOSITION) {
            draft.members(Count.of(places.group("count")));
            return true;
        }
        Matcher ofThem = OF_THEM.matcher(text);
        if (ofThem.matches()) {
            draft.members(Count.of(ofThem.group(1)));
            return text.endsWith("således:");
        }
        Matcher appoints = APPOINTS.matcher(text);
        if (appoints.matches() && appointed(appoints, said, draft)) {
            return true;
        }
        Matcher substitutes = SUBSTITUTES.matcher(text);
        if (substitutes.matches()) {
            draft.seats()
                    .add(draft.at(
                            Seat.builder()
                                    .printed(substitutes.group(1))
                                    .role(SeatRole.SUBSTITUTE)
                                    .count(Optional.of(Count.of(substitutes.group(1)))
                                            .filter(Count::understood))
                                    .build(),
                            said.place()));
            return true;
        }
        String bare = text.replaceFirst("\\.$", "");
        if (CountedSeat.is(bare)
                && !MemberNouns.saysMore(bare)
                && said.theme() != Theme.PURPOSE
                && said.theme() != Theme.TASKS) {
            return understood(
                    CountedSeat.one(bare) || WITH_SUBSTITUTES.matches(bare) ? List.of(bare) : SeatParts.of(bare),
                    said,
                    draft);
        }
        Matcher members = ARE_MEMBERS.matcher(text);
        if (members.matches()) {
            draft.seats().add(draft.at(SeatWords.seat(members.group(1)), said.place()));
            return true;
        }
        if (said.theme() != Theme.COMPOSITION) {
            return false;
        }
        Matcher share = SHARE.matcher(text);
        List<Seat> shares = new ArrayList<>();
        while (share.find()) {
            shares.add(SeatWords.shared(share.group(1), share.group(2)));
        }
        if (!shares.isEmpty()) {
            shares.forEach(seat -> draft.seats().add(draft.at(seat, said.place())));
            return true;
        }
        return AppointedSeats.take(text, said, draft);
    }

    private static boolean consists(ConsistingOf consisting, Said said, CommissionDraft draft) {
        String list = consisting.list();
        if (!consisting.certain() && !consisting.byName() && !CountedSeat.is(list) && !COUNT_ONLY.matches(list)) {
            return false;
        }
        boolean announces = said.text().endsWith(":");
        List<Seat> sent = announces ? List.of() : SentByEach.seats(list);
        sent.forEach(seat -> draft.sentence(seat, said));
        if (!sent.isEmpty()) {
            return true;
        }
        List<String> parts = SeatParts.of(list);
        if (consisting.byName()) {
            List<String> names = MemberNouns.names(parts);
            names.forEach(name -> draft.sentence(SeatWords.member(name), said));
            return !names.isEmpty();
        }
        Matcher count = COUNT_ONLY.matcher(list);
        if (consisting.whole()
                && !parts.get(0).matches(".* (?:fra|for) hvert? .*")
                && count.matches()
                && (parts.size() == 1
                        || !CountedSeat.is(parts.get(1)) && !FROM.lookingAt(parts.get(1))
                        || list.startsWith("mellem ")
                        || isParted(list))) {
            draft.members(members(count.group(1), said));
            return count.group(1).length() == list.length() && !announces
                    || parted(list, said, draft)
                    || OF_ONE_BODY.matches(list)
                            && understood(List.of(list.replaceFirst(",? (?:som|der) .*$", "")), said, draft);
        }
        if (consisting.whole()
                && count.matches()
                && parts.stream().skip(1).allMatch(part -> SUBSTITUTES_ONLY.lookingAt(part))) {
            // How many there are of them; who they are is told elsewhere, or not at all.
            draft.members(members(count.group(1), said));
            return false;
        }
        if (announces
                || !parts.stream().allMatch(SeatWords::tellsSeat)
                        && !(consisting.certain() && MemberNouns.are(parts))) {
            return false;
        }
        parts.forEach(part -> draft.sentence(SeatWords.member(part), said));
        return true;
    }

    private static Count members(String printed, Said said) {
        return said.text().contains("i alt " + printed)
                ? members(printed).withPrinted("i alt " + printed)
                : members(printed);
    }

    private static Count members(String printed) {
        Matcher bounds = BOUNDS.matcher(printed);
        return bounds.matches()
                ? Count.of("mellem " + bounds.group(1) + " og " + bounds.group(2))
                        .withPrinted(printed)
                : Count.of(printed);
    }

    private static boolean isParted(String list) {
        Matcher parted = PARTED.matcher(list);
        return parted.matches() && CountedSeat.one(parted.group(1));
    }

    /** How the members are parted, where the parts are all of them and no more. */
    private static boolean parted(String list, Said said, CommissionDraft draft) {
        Matcher parted = PARTED.matcher(list);
        if (!parted.matches() || !COUNT_ONLY.matches(parted.group(1))) {
            return false;
        }
        Optional<Integer> all = draft.composition().build().memberCount().flatMap(Count::value);
        List<String> each = MemberParts.of(parted.group(2));
        if (all.equals(Optional.of(MemberParts.sum(each)))) {
            return understood(each, said, draft);
        }
        // "syv medlemmer: borgmesteren, formanden for Havneudvalget og fem borgere": somebody by office is one.
        List<String> seats = SeatList.parts(parted.group(2));
        int told = seats.stream()
                .map(SeatWords::seat)
                .mapToInt(seat -> seat.count().flatMap(Count::value).orElse(1))
                .sum();
        return all.equals(Optional.of(told)) && understood(seats, said, draft);
    }

    /** All are seats that are understood, or none is read. */
    private static boolean understood(List<String> parts, Said said, CommissionDraft draft) {
        if (!parts.stream().allMatch(SeatWords::tellsSeat)) {
            return false;
        }
        parts.forEach(part -> draft.sentence(SeatWords.seat(part), said));
        return true;
    }

    /** "Byrådet udpeger 1 medlem" is a seat. */
    private static boolean appointed(Matcher appoints, Said said, CommissionDraft draft) {
        List<String> parts = SeatParts.of(appoints.group(2));
        if (ELSEWHERE.find(appoints.group(2))) {
            return false;
        }
        if (!parts.stream().allMatch(part -> CountedSeat.is(part) || part.matches("(?i:en|én) \\p{L}+"))) {
            return false;
        }
        for (String part : parts) {
            draft.seats()
                    .add(draft.at(
                            SeatWords.seat(part).withAppointedBy(Optional.of(BodyWords.kinded(appoints.group(1)))),
                            said.place()));
        }
        return true;
    }
}
