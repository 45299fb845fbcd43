package dk.sagsgang.exchange.paper.organisation.board;

import dk.sagsgang.exchange.paper.organisation.leader.SeatUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The members of boards with the units that they come from, once all units are known. */
final class BoardSeats {

    /** "fra sektoren": of the unit to which the board belongs. */
    private static final QuickPattern OF_IT = QuickPattern.compile(
            "(?:fra|i|af) (?:sektoren|centret|centeret|afdelingen|forvaltningen|området|distriktet|enheden|børnebyen)");

    private static final QuickPattern OF = QuickPattern.compile("(?:af|for|fra|i|blandt) (?<unit>\\p{Lu}.{2,70})");

    private final UnitTree tree;
    private final SeatUnits seats;

    BoardSeats(UnitTree tree) {
        this.tree = tree;
        this.seats = new SeatUnits(tree);
    }

    /** Adds a member; who chairs for a unit that is a member already is no other. */
    static void add(BoardMembership member, List<BoardMembership> members) {
        for (int i = 0; i < members.size(); i++) {
            BoardMembership known = members.get(i);
            boolean same = member.chair().isPresent()
                    && !member.units().isEmpty()
                    && known.units().equals(member.units())
                    && known.number().isEmpty()
                    && known.office().isEmpty();
            if (same) {
                members.set(i, member);
                return;
            }
        }
        members.add(member);
    }

    /** The units that are named in words, each with its number of members. */
    List<BoardMembership> each(BoardDraft draft) {
        List<BoardMembership> members = new ArrayList<>();
        String rest = draft.each;
        List<String> keys = new ArrayList<>();
        while (!rest.isEmpty()) {
            Optional<String> key = tree.beginning(rest);
            int next = rest.indexOf(' ');
            if (key.isPresent() && !keys.contains(key.get())) {
                keys.add(key.get());
                OrganisationUnit unit = tree.units().get(key.get());
                int length = unit == null ? 1 : unit.name().length();
                next = Math.max(next, rest.indexOf(' ', length - 1));
            }
            rest = next < 0 ? "" : rest.substring(next + 1);
        }
        for (String key : keys) {
            members.add(BoardMembership.builder()
                    .units(List.of(key))
                    .number(draft.number.isEmpty() ? Optional.empty() : Optional.of(Count.of(draft.number)))
                    .build());
        }
        return keys.size() > 1 ? members : List.of();
    }

    BoardMembership membership(BoardMembers.Member member, String unit) {
        BoardMembership known = member.membership();
        if (OF_IT.matches(member.of()) && !unit.isEmpty()) {
            return known.withUnits(List.of(unit));
        }
        Matcher of = OF.matcher(member.of());
        Optional<String> key = of.matches() ? tree.find(of.group("unit")) : Optional.empty();
        if (known.number().isPresent()) {
            return key.isPresent() ? known.withUnits(List.of(key.get())) : known.withText(member.of());
        }
        // "lederen af Familieafdelingen" is no office without the unit.
        String office = known.office().map(Office::title).orElse("");
        Optional<Office> whole =
                member.of().isEmpty() ? known.office() : Optional.of(Office.of(office + " " + member.of()));
        List<String> keys = key.map(List::of)
                .orElseGet(() -> seats.of(
                        LeadershipSeat.builder()
                                .office(whole)
                                .role(known.role())
                                .build(),
                        unit,
                        null));
        return known.withOffice(whole).withUnits(keys);
    }
}
