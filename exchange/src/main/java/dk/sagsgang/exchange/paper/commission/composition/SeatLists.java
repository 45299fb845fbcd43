package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatColumns;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of those who sit in a group: counted, by name, one for each of several organisations. */
public final class SeatLists {

    private static final QuickPattern FOR_EACH = QuickPattern.compile(
            "(?:(" + CountedSeat.NUMBER
                    + " (?:[\\p{Ll}-]+ (?:eller|og) )?\\p{L}*(?:repræsentant|medlem)(?:er|mer)?)[^.:]{0,40}? (?:for|fra) (?:hvert? af|følgende)|hvorfra der (?:kan )?udpeges ("
                    + CountedSeat.NUMBER
                    + " (?:repræsentant|medlem)(?:er|mer)?))",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern FROM_EACH = QuickPattern.compile(
            ".*\\b(?:repræsentanter|medlemmer) (?:for|fra)(?: hver af)?(?: (?:de )?følgende [^.:]{3,60})?:?$|.*følgende (?:organisationer|foreninger|interesseorganisationer|grupper)[^.:]{0,40}:?$");

    private static final QuickPattern BEFORE_EACH =
            QuickPattern.compile("(?:består af|sammensættes af) (.{3,200}?),? (?:samt|og) " + CountedSeat.NUMBER
                    + " (?:repræsentant|medlem)");

    /** Words that say without doubt that whoever is listed sits there. */
    private static final QuickPattern CERTAIN = QuickPattern.compile(
            "(?!.*\\b(?:skal|kan|har|må|vil|får|bør)\\b)(?:.{0,40} )?\\p{L}*medlemmer(?:ne)?(?: (?:af|i|for|fra|på) [^.:]{2,90}?)?(?: [^.:]{1,20}\\d{4}[^.:]{0,12})?(?: (?:er|kommer fra|er følgende))?:");

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            ".*(?:best(?:[åa](?:r|ende)?|od) (?:(?!af\\b)[^.:]{2,40} )?af|^udpeget af |sammensættes af|sammensættes således|sammensat af|udgøres af|sammensætningen af .{3,60} er:?$|følgende medlemmer|følgende fordeling|følgende sammensætning|repræsenteret i .*|er repræsenteret|medlemmer(?:ne)? er|(?:har|tæller|rummer|omfatter) "
                    + CountedSeat.NUMBER
                    + " (?:medlemmer|personer|pladser|deltagere)|følgende organisationer|følgende deltagere|følgende (?:deltager|sidder|indgår) i)[^.]{0,90}:?");

    /** "Kommunalbestyrelsen udpeger endvidere følgende medlemmer:". */
    private static final QuickPattern ANNOUNCER = QuickPattern.compile("^(" + GroupWords.BODY
            + ") (?:udpeger|vælger)\\b.{0,80}:$|^(?:Udpeget af|.*\\b[Mm]edlemmer(?:ne)?\\b.{0,60}\\b(?:udpeges|udpegedes|vælges|udpeget|valgt) af) ("
            + GroupWords.BODY + ")(?:(?<!:)$|:$|\\b.{0,60}$)");

    /** "Fra Landsbyernes fællesforum:", and below it people: those sent them. */
    private static final QuickPattern SENT_BY =
            QuickPattern.compile("^(?:Fra|Valgt af|Udpeget af) (\\p{Lu}[^,:]{2,60}):$");

    private static final QuickPattern MEMBER_COUNT = QuickPattern.compile(
            "\\b(?:består af|har|tæller|rummer|omfatter|sammensættes af|udgøres af) ((?:i alt )?(?:ca\\. |op til |højst |maksimalt |mindst )?"
                    + CountedSeat.NUMBER + " (?:medlemmer|personer|deltagere))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words that may announce seats; whether they do, the list tells. */
    private static final QuickPattern SIT_THERE = QuickPattern.compile(
            "(?!.*\\b(?:opgave|emne|skal|formål))(?:.*\\b(?:\\p{L}*medlem(?:mer(?:ne)?|sorganisationer)?|\\p{L}*repræsentant(?:er(?:ne)?)?|deltagere?|deltager i|består|sammens[aæ]t\\p{L}*|organisationer|foreninger|parter|udpeger|udpeges|udpeget|indstiller|plads|sidder|har sæde)\\b.*)");

    /** A remark among the members is no seat: "(grundejerne er p.t. ikke repræsenteret)". */
    private static final QuickPattern REMARK = QuickPattern.compile("\\(.{3,200}\\)\\.?");

    /** "heraf mindst 2 fra byerne": of the seat before it. */
    private static final QuickPattern OF_THEM =
            QuickPattern.compile("(?:heraf|hvoraf|deraf)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 200;

    private static final int FEWEST = 2;

    private final CommissionDraft draft;
    private final Predicate<Said> sentences;

    /**
     * Lists that go into a draft.
     *
     * @param sentences takes an element that is a sentence and no seat
     */
    public SeatLists(CommissionDraft draft, Predicate<Said> sentences) {
        this.draft = draft;
        this.sentences = sentences;
    }

    /** Whether a line announces those who sit there. */
    public static boolean announced(String folded) {
        return MEMBERS.matcher(folded).matches() || CERTAIN.matches(folded);
    }

    /** Whether most elements of a list can be nothing but seats, whatever announces them. */
    public static boolean are(List<PaperLine> lines) {
        long counted = lines.stream()
                .filter(line ->
                        CountedSeat.is(line.text().replaceFirst("[.;,]$", "")) || SeatWords.personal(line.text()))
                .count();
        return lines.size() >= FEWEST && counted * 3 >= lines.size() * 2L;
    }

    /** Whether a list below words with a colon can be of those who sit there: by the words or by what most elements are. */
    public static boolean mayBe(List<PaperLine> lines, String folded) {
        return announced(folded)
                || SIT_THERE.matches(folded)
                || are(lines)
                || mostly(lines)
                || organisations(lines)
                || PeopleList.is(lines);
    }

    /** Whether all that stands below a heading are elements that tell seats. */
    public static boolean sit(List<PaperLine> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).mark().isEmpty()) {
            end++;
        }
        List<PaperLine> list = lines.subList(0, end);
        long seats = list.stream().filter(line -> SeatWords.isSeat(line.text())).count();
        return !list.isEmpty()
                && list.stream().noneMatch(line -> MemberRules.is(line.text()))
                && (seats == list.size() && end == lines.size() || list.size() > FEWEST && seats * 2 >= list.size());
    }

    /** Whether a list is of those who sit in the group, whatever part of the paper it stands in. */
    public static boolean told(List<PaperLine> lines, String folded) {
        return (PeopleList.is(lines) && PeopleList.announced(folded))
                || (SIT_THERE.matches(folded) && lines.size() >= FEWEST && mostly(lines));
    }

    /** Whether words announce those who do not sit there, or no more. */
    public static boolean absent(String folded) {
        return PeopleList.absent(folded);
    }

    /** Whether two of three elements are seats: how many of whom, an office, an organisation, somebody by name. */
    private static boolean mostly(List<PaperLine> lines) {
        long seats = lines.stream()
                .map(PaperLine::text)
                .filter(text -> text.length() <= LONGEST && !MemberRules.is(text) && SeatWords.isSeat(text))
                .count();
        return seats * 3 >= lines.size() * 2L;
    }

    /** Whether most elements are names of organisations, so that the others are as well. */
    private static boolean organisations(List<PaperLine> lines) {
        return lines.size() > FEWEST
                && lines.stream()
                                        .filter(line -> SeatWords.isOrganisation(line.text()))
                                        .count()
                                * 2
                        >= lines.size();
    }

    /** Takes the elements of a list as seats; what is none goes to what is left. */
    public boolean take(List<PaperLine> lines, String announcing, List<String> left) {
        Matcher count = MEMBER_COUNT.matcher(announcing);
        if (count.find()) {
            String printed = count.group(1);
            draft.members(Count.of(printed.replaceFirst("^i alt ", "")).withPrinted(printed));
        }
        Matcher each = FOR_EACH.matcher(announcing);
        boolean counted = each.find();
        if (counted) {
            Matcher before = BEFORE_EACH.matcher(announcing);
            if (before.find()) {
                SourcePlace place = lines.get(0).place();
                InlineList.parts(before.group(1))
                        .forEach(part -> draft.seats().add(draft.at(SeatWords.seat(part), place)));
            }
        }
        boolean groups = counted || FROM_EACH.matches(FoldedWords.folded(announcing));
        Matcher announcer = ANNOUNCER.matcher(announcing);
        Optional<Body> by = announcer.matches()
                ? Optional.of(BodyWords.kinded(announcer.group(1) != null ? announcer.group(1) : announcer.group(2)))
                : Optional.empty();
        Matcher sent = SENT_BY.matcher(announcing);
        if (by.isEmpty() && sent.matches() && PeopleList.is(lines)) {
            by = Optional.of(BodyWords.kinded(sent.group(1)));
        }
        List<PaperLine> wholes = wholes(lines);
        int shallow = lines.get(0).indent();
        boolean within = false;
        boolean elsewhere = false;
        boolean people = PeopleList.is(lines);
        boolean organisations = !people && organisations(lines);
        boolean certain = !people && CERTAIN.matches(FoldedWords.folded(announcing));
        String many = announcing.replaceFirst(":$", "");
        if (people && CountedSeat.is(many)) {
            draft.seats().add(draft.at(PeopleList.on(many, lines), lines.get(0).place()));
            return true;
        }
        for (PaperLine line : lines) {
            if (wholes.contains(line) || line.mark().isEmpty() && SeatColumns.heads(line.text())) {
                left.add(line.text());
                continue;
            }
            String text = line.text();
            if (people && SeatWords.isPerson(text)) {
                draft.seats().add(draft.at(SeatWords.person(text).withAppointedBy(by), line.place()));
                continue;
            }
            boolean deeper = line.indent() > shallow;
            if (REMARK.matches(text) || OF_THEM.lookingAt(text) || (deeper && within)) {
                left.add(text);
            } else if (text.endsWith(":") && !CountedSeat.is(text.replaceFirst(":$", ""))) {
                left.add(text);
                within = false;
                elsewhere = !announced(FoldedWords.folded(text)) && !SIT_THERE.matches(FoldedWords.folded(text));
            } else if (groups && !MemberRules.post(text) && !CountedSeat.is(text.replaceFirst("[.;,]$", ""))) {
                draft.seats().add(draft.at(group(text, each, counted), line.place()));
            } else if (MemberRules.several(text)) {
                List<String> all = Sentences.of(text);
                draft.seats().add(draft.at(SeatWords.element(all.get(0)), line.place()));
                left.addAll(all.subList(1, all.size()));
            } else if (MemberRules.is(text)) {
                rule(line, left);
            } else if (elsewhere && !SeatWords.isSeat(text)) {
                left.add(text);
            } else {
                String words = text.replaceFirst("(?:,? og|:)$", "");
                Seat seat = organisations
                        ? SeatWords.organisation(words)
                        : certain && !SeatWords.isPerson(words) ? SeatWords.member(words) : SeatWords.element(words);
                draft.seats().add(draft.at(by.isPresent() ? seat.withAppointedBy(by) : seat, line.place()));
                within = text.endsWith(":");
            }
        }
        return true;
    }

    /** What no rule takes stays text, sentence by sentence. */
    private void rule(PaperLine line, List<String> left) {
        for (String sentence : Sentences.of(line.text().replaceFirst("^\\d{1,2}\\. ", ""))) {
            if (!sentences.test(new Said(sentence, Theme.COMPOSITION, line.place()))) {
                left.add(sentence);
            }
        }
    }

    /** Elements that only say how many the deeper ones below them are: "12 medlemmer, udpeget af foreninger:" and then each. */
    private static List<PaperLine> wholes(List<PaperLine> lines) {
        List<PaperLine> wholes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine whole = lines.get(i);
            int sum = 0;
            for (int below = i + 1; below < lines.size() && lines.get(below).indent() > whole.indent(); below++) {
                sum += seats(lines.get(below));
            }
            if (sum > 0 && seats(whole) == sum && whole.text().endsWith(":")) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    private static int seats(PaperLine line) {
        return SeatWords.seat(line.text().replaceFirst(":$", ""))
                .count()
                .flatMap(Count::value)
                .orElse(0);
    }

    private static Seat group(String text, Matcher each, boolean counted) {
        String who = text.replaceFirst("^\\p{Ll}\\) ", "").replaceFirst("[.;,]$", "");
        Seat held = SeatWords.element(who);
        Seat seat = held.holders().isEmpty() || !who.contains("(")
                ? Seat.builder()
                        .printed(who)
                        .filledBy(Representatives.builder().group(who).build())
                        .build()
                : held;
        return counted
                ? seat.withCount(Optional.of(Count.of(each.group(1) == null ? each.group(2) : each.group(1))))
                : seat;
    }
}
