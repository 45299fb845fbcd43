package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.HeadedMembers;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Members who stand by name below several headings in a row, whatever the headings say: "Formand", "Idrætsforeninger", "Vestby
 * lokalområde", "Suppleanter". That nothing but people stands below one heading after another tells that they sit there.
 */
public final class MembersByHeading {

    /** The name by which somebody is called, inside their name. */
    private static final QuickPattern CALLED = QuickPattern.compile(" \\(\\p{Lu}\\p{Ll}+\\)(?= \\p{Lu})");

    private static final QuickPattern ROLE = QuickPattern.compile(
            ".*(?:formand|formænd|medlem|suppleant|stedfortræder|observatør|tilforordne|sekretær|kasserer).*");

    /** Words over some of them below a heading that is of all of them. */
    private static final QuickPattern CHOSEN =
            QuickPattern.compile("(?:Valgt (?:for|af)|Udpeget af|Indstillet af|Repræsentanter? (?:for|fra)) ");

    private static final int LONGEST_LABEL = 60;

    private static final int FEWEST_PEOPLE = 3;

    /** So many headings with somebody below each are not sought for one that says who they are. */
    private static final int MOST_UNTOLD = 40;

    private static final int FEWEST_HEADINGS = 2;

    /** "Den politiske styregruppe består af:": the group of a project whose members they are. */
    private static final QuickPattern OF_GROUP = QuickPattern.compile(
            "^(?<name>(?:(?:Den|Det) (?:\\p{Ll}+ ){0,2})?\\p{L}*gruppen?) (?:består|bestod|udgøres) af:$",
            Pattern.UNICODE_CASE);

    private final List<HeadedMembers> members = new ArrayList<>();
    private List<PaperLine> rest = List.of();
    private Optional<String> title = Optional.empty();
    private String announcing = "";
    private boolean evident;
    private int end;
    private SourcePlace place = SourcePlace.of(0);

    private MembersByHeading() {}

    /**
     * The members below the headings from one part on; empty where it is not people that stand below them.
     *
     * @param parts the parts of the paper
     * @param from the index of the first
     */
    public static Optional<MembersByHeading> of(List<PaperPart> parts, int from) {
        MembersByHeading run = new MembersByHeading();
        run.announcing = from > 0 ? last(parts.get(from - 1)) : "";
        run.evident = from > 0 && announced(parts.get(from - 1), run.announcing);
        run.end = from;
        run.place = parts.get(from).heading().map(PaperLine::place).orElse(run.place);
        while (run.end < parts.size() && run.rest.isEmpty() && run.tells() && run.part(parts.get(run.end))) {
            run.end++;
        }
        long people =
                run.members.stream().mapToLong(each -> each.seats().size()).sum();
        return run.evident && run.members.size() >= FEWEST_HEADINGS && people >= FEWEST_PEOPLE
                ? Optional.of(run)
                : Optional.empty();
    }

    /** Whether it may still be told that they are members: not where headings without end have said nothing of it. */
    private boolean tells() {
        return evident || members.size() < MOST_UNTOLD;
    }

    /** Tells of the members in a draft. */
    public void tell(CommissionDraft draft) {
        Matcher group = OF_GROUP.matcher(announcing);
        if (group.matches() && draft.ofProject()) {
            List<Seat> seats =
                    members.stream().flatMap(each -> each.seats().stream()).toList();
            Composition told = Composition.builder()
                    .name(group.group("name"))
                    .heading(announcing)
                    .seats(seats)
                    .build();
            draft.project().groups().headed(draft.at(told, place), place);
            return;
        }
        title.filter(heading -> draft.composition().build().heading().isEmpty())
                .ifPresent(draft.composition()::heading);
        members.forEach(draft::headed);
    }

    /** The index of the part behind them. */
    public int end() {
        return end;
    }

    /** What stands below the last of the names. */
    public List<PaperLine> rest() {
        return rest;
    }

    private static String last(PaperPart before) {
        return before.lines().isEmpty()
                ? ""
                : before.lines().get(before.lines().size() - 1).text();
    }

    private static boolean announced(PaperPart before, String last) {
        return Theme.of(before.title()) == Theme.COMPOSITION && before.lines().isEmpty()
                || last.endsWith(":") && PeopleList.announced(FoldedWords.folded(last));
    }

    /** Takes the people of a part; false where anything else stands below its heading. */
    private boolean part(PaperPart part) {
        String label = part.heading().map(PaperLine::printed).orElse("");
        List<PaperLine> lines = part.lines();
        if (label.isEmpty()
                || CountedSeat.is(label.replaceFirst(":$", ""))
                || PeopleList.others(FoldedWords.folded(label))) {
            return false;
        }
        int at = people(lines, 0);
        boolean chosen =
                at == 0 && lines.size() > 1 && CHOSEN.lookingAt(lines.get(0).text()) && people(lines, 1) > 1;
        if (at == 0 && !chosen) {
            return false;
        }
        if (!chosen) {
            add(label, lines.subList(0, at));
        }
        if (Theme.of(part.title()) == Theme.COMPOSITION) {
            title = title.or(() -> Optional.of(label));
            evident = true;
        }
        while (at + 1 < lines.size() && label(lines.get(at)) && people(lines, at + 1) > at + 1) {
            int next = people(lines, at + 1);
            add(lines.get(at).text(), lines.subList(at + 1, next));
            at = next;
        }
        rest = lines.subList(at, lines.size());
        return true;
    }

    private static boolean label(PaperLine line) {
        String text = line.text();
        return line.mark().isEmpty()
                && text.length() <= LONGEST_LABEL
                && !text.endsWith(".")
                && somebody(text).isEmpty()
                && !PeopleList.others(FoldedWords.folded(text));
    }

    private void add(String label, List<PaperLine> lines) {
        List<Seat> seats =
                lines.stream().map(line -> somebody(line.text()).orElseThrow()).toList();
        evident |= ROLE.matches(FoldedWords.folded(label))
                || seats.stream().anyMatch(seat -> seat.role().isPresent());
        members.add(new HeadedMembers(label, seats));
    }

    private static int people(List<PaperLine> lines, int from) {
        int at = from;
        while (at < lines.size() && somebody(lines.get(at).text()).isPresent()) {
            at++;
        }
        return at;
    }

    /** The seat of somebody by name; empty where a line is of nobody. */
    private static Optional<Seat> somebody(String text) {
        String name = CALLED.matcher(text).replaceFirst("");
        if (SeatWords.isPerson(name)) {
            return Optional.of(SeatWords.person(text));
        }
        return Optional.of(SeatWords.seat(name).withPrinted(text))
                .filter(seat -> !text.endsWith("."))
                .filter(seat ->
                        seat.filledBy().filter(NamedPerson.class::isInstance).isPresent());
    }
}
