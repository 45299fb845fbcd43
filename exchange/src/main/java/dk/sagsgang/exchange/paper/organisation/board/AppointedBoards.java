package dk.sagsgang.exchange.paper.organisation.board;

import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.party.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Boards that running text sets up, sentence by sentence: "Der nedsættes et visitationsudvalg, som behandler alle sager om anbringelse.
 * Udvalget består af centerchefen og lederen af Familieafdelingen. Centerchefen er formand." All of it stays text of its section too.
 */
final class AppointedBoards {

    /** Of these a sentence may tell without setting them up; "Økonomiudvalget" is a committee of the council. */
    private static final QuickPattern KNOWN = QuickPattern.compile(
            "\\p{Lu}\\p{L}*(?:forum|panel|netværk)|(?:Styre|Følge|Koordinations|Koordinerings)gruppen");

    private static final QuickPattern FELL = QuickPattern.compile("(?:met|et|en|e)$");

    private static final int LONGEST = 500;

    /** No page tells of more. */
    private static final int MOST = 50;

    /** So many sentences behind the first "Det består af" may still stand. */
    private static final int NEAR = 3;

    private final UnitTree tree;
    private final List<BoardDraft> drafts = new ArrayList<>();
    private int now;

    AppointedBoards(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes what a sentence says of a board. */
    void take(String sentence) {
        now++;
        if (sentence.length() > LONGEST || setUp(sentence) || between(sentence) || charged(sentence)) {
            return;
        }
        Matcher members = BoardWords.MEMBERS.matcher(sentence);
        if (members.matches()) {
            filled(members);
        }
        BoardDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || !last.filled()) {
            return;
        }
        Matcher chair = BoardWords.CHAIR.matcher(sentence);
        Matcher secretary = BoardWords.SECRETARY.matcher(sentence);
        if (chair.matches()) {
            chaired(last, chair.group("who"));
        } else if (secretary.matches() && (secretary.group("board") == null || named(last, secretary.group("board")))) {
            BoardMembers.holder(secretary.group("who"), false)
                    .map(member ->
                            new BoardMembers.Member(member.membership().withText(secretary.group("text")), member.of()))
                    .ifPresent(last.members::add);
        }
    }

    private boolean setUp(String sentence) {
        for (QuickPattern form : List.of(BoardWords.SET_UP, BoardWords.IS_SET_UP, BoardWords.INSTEAD)) {
            Matcher said = form.matcher(sentence);
            if (!said.matches() || drafts.size() == MOST) {
                continue;
            }
            String own = said.group("own");
            BoardDraft draft = new BoardDraft(
                    own == null || own.isEmpty() ? said.group("name") : own, form != BoardWords.INSTEAD, now);
            draft.under = said.group("under") == null ? "" : said.group("under");
            String purpose = said.group("purpose") == null ? "" : said.group("purpose");
            Matcher consists = BoardWords.CONSISTS.matcher(purpose);
            draft.members =
                    consists.matches() ? new ArrayList<>(BoardMembers.of(consists.group("list"))) : draft.members;
            draft.purpose = draft.members.isEmpty() ? purpose : "";
            each(draft, said.group("where"));
            drafts.add(draft);
            return true;
        }
        return false;
    }

    private static void each(BoardDraft draft, @Nullable String where) {
        Matcher each = BoardWords.EACH.matcher(where == null ? "" : where);
        if (each.matches()) {
            draft.each = each.group("units");
            draft.number = each.group("number");
        }
    }

    private boolean between(String sentence) {
        Matcher between = BoardWords.BETWEEN.matcher(sentence);
        if (!between.matches() || TeamWords.team(between.group("name")) || drafts.size() == MOST) {
            return false;
        }
        BoardDraft draft = new BoardDraft(between.group("name"), false, now);
        draft.each = between.group("units");
        draft.purpose = between.group("what") + " " + between.group("about");
        drafts.add(draft);
        return true;
    }

    private boolean charged(String sentence) {
        Matcher charged = BoardWords.CHARGED.matcher(sentence);
        if (!charged.matches()) {
            return false;
        }
        String name = charged.group("name");
        Optional<BoardDraft> same = called(name);
        if (same.isEmpty() && KNOWN.matches(name) && !TeamWords.team(name) && drafts.size() < MOST) {
            same = Optional.of(new BoardDraft(name, false, now));
            drafts.add(same.get());
        }
        same.filter(draft -> draft.purpose.isEmpty()).ifPresent(draft -> {
            draft.purpose = charged.group(charged.group("purpose") == null ? "does" : "purpose");
            draft.at = now;
        });
        return same.isPresent();
    }

    private void filled(Matcher members) {
        String name = members.group("name") == null ? members.group("in") : members.group("name");
        Optional<BoardDraft> draft = name == null
                ? drafts.isEmpty() || now - drafts.get(drafts.size() - 1).at > NEAR
                        ? Optional.empty()
                        : Optional.of(drafts.get(drafts.size() - 1))
                : called(name);
        List<BoardMembers.Member> all = BoardMembers.of(members.group("list"));
        if (all.isEmpty()) {
            return;
        }
        if (draft.isEmpty() && name != null && KNOWN.matches(name) && !TeamWords.team(name)) {
            draft = Optional.of(new BoardDraft(name, false, now));
            drafts.add(draft.get());
        }
        draft.filter(each -> !each.filled()).ifPresent(each -> {
            each.members.addAll(all);
            each.at = now;
            String lead = members.group("lead");
            if (lead != null) {
                BoardMembers.holder(lead, true).ifPresent(each.members::add);
            }
        });
    }

    /** The last board that a name, or the noun for it, means. */
    private Optional<BoardDraft> called(String name) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (named(drafts.get(i), name)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Udvalget" is the last one, and a name is that of the last one. */
    private static boolean named(BoardDraft draft, String words) {
        String folded = FELL.matcher(FoldedWords.folded(words)).replaceFirst("");
        return FELL.matcher(FoldedWords.folded(draft.name)).replaceFirst("").endsWith(folded);
    }

    private static void chaired(BoardDraft board, String who) {
        String folded = FoldedWords.folded(who);
        boolean found = false;
        for (int i = 0; i < board.members.size(); i++) {
            BoardMembers.Member member = board.members.get(i);
            boolean same = member.membership()
                    .office()
                    .filter(office -> FoldedWords.folded(office.title()).equals(folded))
                    .isPresent();
            if (same) {
                board.members.set(i, new BoardMembers.Member(member.membership().withChair(true), member.of()));
                found = true;
            }
        }
        if (!found) {
            BoardMembers.holder(who, true).ifPresent(board.members::add);
        }
    }

    private static Optional<BodyKind> kind(String name) {
        String folded = FoldedWords.folded(name);
        return folded.matches(".*styregruppe(?:n)?")
                ? Optional.of(BodyKind.STEERING_GROUP)
                : name.contains("hovedudvalg") || name.contains("MED")
                        ? Optional.of(BodyKind.WORKS_COUNCIL)
                        : Optional.empty();
    }

    /**
     * The boards that were told.
     *
     * @param top the key of the unit that they belong to; empty for the whole model
     */
    List<Board> boards(String top) {
        BoardSeats seats = new BoardSeats(tree);
        List<Board> boards = new ArrayList<>();
        for (BoardDraft draft : drafts) {
            String unit = draft.under.isEmpty() ? top : tree.find(draft.under).orElse(top);
            List<BoardMembership> members = new ArrayList<>(seats.each(draft));
            draft.members.forEach(member -> BoardSeats.add(seats.membership(member, unit), members));
            if (draft.sure || !members.isEmpty()) {
                boards.add(Board.builder()
                        .key(UnitWords.key(draft.name))
                        .name(draft.name)
                        .kind(kind(draft.name))
                        .unit(unit)
                        .purpose(draft.purpose)
                        .memberships(members)
                        .build());
            }
        }
        return boards;
    }
}
