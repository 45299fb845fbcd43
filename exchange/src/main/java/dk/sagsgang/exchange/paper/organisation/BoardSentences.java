package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sentences that say which units meet in a board: "I Visitationsudvalg skal både myndighed og udfører indgå." */
final class BoardSentences {

    private static final QuickPattern BOARD = QuickPattern.compile(
            "^I (?<name>\\p{Lu}[\\p{L}-]*(?:udvalg(?:et)?|forum(?:met)?|gruppe(?:n)?)) (?:skal|vil|kan)? ?(?:både )?(?<members>[^.:;]{3,160}?) (?:indgå|deltage|være repræsenteret|sidde)\\.?$");

    private final UnitTree tree;
    private final List<Matcher> told = new ArrayList<>();

    BoardSentences(UnitTree tree) {
        this.tree = tree;
    }

    /** Remembers a sentence until all units are known; true where it tells of a board. */
    boolean take(String sentence) {
        Matcher board = BOARD.matcher(sentence.length() > 300 ? "" : sentence);
        if (!board.matches()) {
            return false;
        }
        told.add(board);
        return true;
    }

    /**
     * The boards that were told.
     *
     * @param top the key of the unit that they belong to; empty for the whole model
     */
    List<Board> boards(String top) {
        List<Board> boards = new ArrayList<>();
        for (Matcher board : told) {
            List<BoardMembership> memberships = new ArrayList<>();
            for (String member : board.group("members").split(", | og | samt ")) {
                memberships.add(membership(member.strip()));
            }
            boards.add(Board.builder()
                    .key(UnitWords.key(board.group("name")))
                    .name(board.group("name"))
                    .unit(top)
                    .memberships(memberships)
                    .build());
        }
        return boards;
    }

    private BoardMembership membership(String member) {
        String folded = FoldedWords.folded(member);
        if (folded.matches("myndighed(?:en)?")) {
            return BoardMembership.builder()
                    .function(UnitFunction.GRANTS)
                    .units(of(UnitKind.AUTHORITY_SECTION))
                    .build();
        }
        if (folded.matches("udfører(?:e|ne|en)?")) {
            return BoardMembership.builder()
                    .function(UnitFunction.PROVIDES)
                    .units(of(UnitKind.EXECUTION_SECTION))
                    .build();
        }
        Optional<String> key = tree.find(member);
        return key.map(each -> BoardMembership.builder().units(List.of(each)).build())
                .orElseGet(() -> BoardMembership.builder().text(member).build());
    }

    private List<String> of(UnitKind kind) {
        return tree.units().values().stream()
                .filter(unit -> unit.kind().equals(Optional.of(kind)))
                .map(OrganisationUnit::key)
                .toList();
    }
}
