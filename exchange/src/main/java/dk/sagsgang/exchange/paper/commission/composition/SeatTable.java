package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.seat.SeatColumns;
import dk.sagsgang.exchange.paper.commission.seat.SeatColumns.Column;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatRoles;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Count;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A table of those who sit in a group: a row of words that say what the columns are, and below it a seat a row. */
public final class SeatTable {

    private static final QuickPattern NOBODY = QuickPattern.compile(
            "(?:vakant|vacant|ubesat|(?:endnu )?ikke (?:udpeget|besat|afklaret)|udpeges senere|n\\.?n\\.?|-)");

    private static final QuickPattern SENT =
            QuickPattern.compile("(?i:udpeget|udpeges|vælges|valgt|indstilles|indstillet) af (.{3,80})");

    private static final QuickPattern DIGITS = QuickPattern.compile("\\d{1,2}");

    private static final QuickPattern LETTER = QuickPattern.compile("[A-ZÆØÅ]{1,2}");

    private static final QuickPattern UNTIL_NAMED =
            QuickPattern.compile(",? \\(?(?:endnu )?ikke (?:udpeget|besat|ansat)\\)?$");

    private static final QuickPattern LEADS =
            QuickPattern.compile("(?:leder|formand|forperson)(?: (?:af|for) .{3,60})?");

    private SeatTable() {}

    /** The line behind the table that begins at one; that line itself where none does. */
    public static int end(List<PaperLine> lines, int from) {
        if (columns(lines.get(from)).isEmpty()) {
            return from;
        }
        int at = from + 1;
        while (at < lines.size()
                && lines.get(at).kind() == PaperLine.Kind.ROW
                && lines.get(at).text().indexOf('\t') >= 0
                && columns(lines.get(at)).isEmpty()) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /** Tells the seats of a table, and of whose row it is said that they lead the group. */
    public static void take(List<PaperLine> table, CommissionDraft draft) {
        List<Column> columns = columns(table.get(0)).orElseThrow();
        for (PaperLine line : table.subList(1, table.size())) {
            Map<Column, String> cells = cells(columns, line);
            Seat seat = seat(cells);
            if (seat.printed().isEmpty()) {
                continue;
            }
            String role = cells.getOrDefault(Column.ROLE, "");
            boolean chair = seat.role().equals(Optional.of(SeatRole.CHAIR))
                    && seat.filledBy().isPresent();
            boolean deputy = seat.role().equals(Optional.of(SeatRole.DEPUTY_CHAIR))
                    && seat.filledBy().isPresent()
                    && draft.composition().build().deputyChair().isEmpty();
            if (!role.isEmpty() && (deputy || chair && draft.firstChair())) {
                String key = deputy ? "naestformand" : "formand";
                Post post = draft.at(
                        Post.builder()
                                .printed(role)
                                .seat(key)
                                .filledBy(seat.filledBy())
                                .build(),
                        line.place());
                seat = seat.withKey(key);
                if (deputy) {
                    draft.composition().deputyChair(post);
                } else {
                    draft.composition().chair(post);
                }
            }
            draft.seats().add(draft.at(seat, line.place()));
        }
    }

    private static Optional<List<Column>> columns(PaperLine line) {
        return line.kind() == PaperLine.Kind.ROW && line.text().indexOf('\t') >= 0
                ? SeatColumns.of(Arrays.asList(line.text().split("\t", -1)))
                : Optional.empty();
    }

    private static Map<Column, String> cells(List<Column> columns, PaperLine line) {
        Map<Column, String> cells = new LinkedHashMap<>();
        String[] printed = line.text().split("\t", -1);
        for (int i = 0; i < columns.size() && i < printed.length; i++) {
            cells.put(columns.get(i), printed[i].strip());
        }
        return cells;
    }

    private static Seat seat(Map<Column, String> cells) {
        String who = cells.getOrDefault(Column.NAME, "");
        String seated = cells.getOrDefault(Column.SEAT, "");
        SeatBuilder seat = Seat.builder();
        if (!seated.isEmpty()) {
            seat.from(seated(seated, cells.getOrDefault(Column.COUNT, "")));
            if (SeatWords.isPerson(who)) {
                seat.holders(List.of(person(who, cells)));
            }
        } else {
            named(who, cells, seat);
        }
        count(cells.getOrDefault(Column.COUNT, ""), seat);
        String by = cells.getOrDefault(Column.APPOINTER, "");
        if (!by.isEmpty() && by.length() <= 80) {
            seat.appointedBy(BodyWords.kinded(by));
        }
        role(cells.getOrDefault(Column.ROLE, ""), seat);
        return seat.printed(printed(cells)).build();
    }

    /** The row as printed; that somebody is a member is told as the role where it stands first or no name beside it. */
    private static String printed(Map<Column, String> cells) {
        boolean first = cells.keySet().iterator().next() == Column.ROLE;
        boolean personal = !first && SeatWords.isPerson(cells.getOrDefault(Column.NAME, ""))
                || !FoldedWords.folded(cells.getOrDefault(Column.ROLE, "")).equals("medlem");
        return cells.entrySet().stream()
                .filter(cell ->
                        !cell.getValue().isEmpty() && cell.getKey() != Column.COUNT && cell.getKey() != Column.TIME)
                .filter(cell -> cell.getKey() != Column.APPOINTER && (personal || cell.getKey() != Column.ROLE))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    /** The seat that a cell tells; the number beside it is that of those whom it names. */
    private static Seat seated(String words, String number) {
        boolean counts = DIGITS.matches(number) && !SeatWords.counts(words);
        Seat counted = SeatWords.member(
                counts ? number + " " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words);
        return counts ? counted.withCount(Optional.empty()) : counted;
    }

    /** Who sits there by what stands in the column of names: somebody, an office, those whom somebody sends. */
    private static void named(String who, Map<Column, String> cells, SeatBuilder seat) {
        String unit = cells.getOrDefault(Column.UNIT, "");
        String office = cells.getOrDefault(Column.OFFICE, "");
        String whose = office.isEmpty() ? unit : office;
        Matcher sent = SENT.matcher(who);
        if (SeatWords.isPerson(who)) {
            if (whose.isEmpty()) {
                seat.filledBy(NamedPerson.builder().person(person(who, cells)).build());
            } else {
                whose(whose, office, seat);
                seat.holders(List.of(person(who, cells)));
            }
        } else if (who.isEmpty() || NOBODY.matches(FoldedWords.folded(who))) {
            whose(whose, office, seat);
        } else if (sent.matches()) {
            seat.appointedBy(BodyWords.kinded(sent.group(1)));
        } else {
            String bare = UNTIL_NAMED.matcher(who).replaceFirst("");
            seat.from(
                    bare.equals(who)
                            ? SeatWords.member(who)
                            : Seat.builder()
                                    .filledBy(OfficeHolder.builder()
                                            .office(Office.of(bare))
                                            .build())
                                    .build());
        }
    }

    /** An office that somebody has, or a unit or an organisation that they are sent by. */
    private static void whose(String whose, String office, SeatBuilder seat) {
        if (whose.isEmpty()) {
            return;
        }
        seat.filledBy(
                office.isEmpty()
                        ? SeatWords.member(whose)
                                .filledBy()
                                .orElseGet(() ->
                                        Representatives.builder().group(whose).build())
                        : SeatFilling.of(office)
                                .orElseGet(() -> OfficeHolder.builder()
                                        .office(Office.of(office))
                                        .build()));
    }

    private static Person person(String name, Map<Column, String> cells) {
        String title = cells.getOrDefault(Column.TITLE, "");
        String office = title.isEmpty() ? cells.getOrDefault(Column.OFFICE, "") : title;
        String party = cells.getOrDefault(Column.PARTY, "");
        return Person.builder()
                .name(name)
                .office(office.isEmpty() ? Optional.empty() : Optional.of(Office.of(office)))
                .party(
                        party.isEmpty() || party.equals("-")
                                ? Optional.empty()
                                : Optional.of(
                                        LETTER.matches(party)
                                                ? PoliticalParty.ofLetter(party)
                                                : PoliticalParty.builder()
                                                        .name(party)
                                                        .build()))
                .build();
    }

    private static void count(String cell, SeatBuilder seat) {
        if (cell.isEmpty() || seat.build().count().isPresent()) {
            return;
        }
        Optional.of(Count.of(cell)).filter(Count::understood).ifPresent(seat::count);
    }

    private static void role(String cell, SeatBuilder seat) {
        String folded = FoldedWords.folded(cell);
        if (LEADS.matches(folded)) {
            seat.role(SeatRole.CHAIR);
        } else if (folded.startsWith("medlem") && !folded.contains("suppleant")) {
            seat.role(SeatRole.MEMBER);
        } else {
            SeatRoles.of(folded).or(() -> SeatRoles.ofNoun(folded)).ifPresent(seat::role);
        }
    }
}
