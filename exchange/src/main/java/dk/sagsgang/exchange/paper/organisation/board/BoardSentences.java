package dk.sagsgang.exchange.paper.organisation.board;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Sentences that say which units meet in a board: "I Visitationsudvalg skal både myndighed og udfører indgå." */
public final class BoardSentences {

    private static final QuickPattern BOARD = QuickPattern.compile(
            "^I (?<name>\\p{Lu}[\\p{L}-]*(?:udvalg(?:et)?|forum(?:met)?|gruppe(?:n)?)) (?:skal|vil|kan)? ?(?:både )?(?<members>[^.:;]{3,160}?) (?:indgå|deltage|være repræsenteret|sidde)\\.?$");

    /** "Hoved-MED har 16 medlemmer med kommunaldirektøren som formand." */
    private static final QuickPattern COUNCIL = QuickPattern.compile(
            "^(?<name>Hoved-?MED|MED-Hovedudvalget|Hovedudvalget|MED-[Uu]dvalget|Center-?MED|\\p{Lu}\\p{L}+-?MED) (?:har|består af) (?<number>(?:\\d{1,2}|fire|fem|seks|syv|otte|ni|ti|elleve|tolv) \\p{L}+)(?: med (?<chair>\\p{Ll}+(?:en|et)) som formand)?(?=[ .,]|$)");

    /** "Alle ca. 70 ledere mødes fire gange om året i Lederforum." */
    private static final QuickPattern MEETS = QuickPattern.compile(
            "^(?:Alle |De )?(?<number>(?:ca\\. |omkring )?\\d{1,3} \\p{L}*(?:ledere|chefer))(?: i [^.,]{2,40}?)? (?:mødes|samles) [^.,]{0,60}?\\bi (?<name>\\p{Lu}\\p{L}*(?:forum|netværk))(?![\\p{L}-])");

    /** "Der er en fælles bestyrelse på 15 medlemmer", "Havnen ledes af et repræsentantskab med ni medlemmer". */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<![\\p{L}-])(?:[Dd]er (?:er|findes|vælges|er valgt)|har|får|ledes af|styres af) (?:en|et) (?<name>(?:(?:fælles|lokal|politisk|samlet) )?(?:\\p{L}+ og )?\\p{L}*(?:bestyrelse|repræsentantskab)) (?:på|med) (?<number>(?:\\d{1,2}|fire|fem|seks|syv|otte|ni|ti|elleve|tolv) (?:medlemmer|repræsentanter))(?![\\p{L}-])");

    /** What each of several has is no board of the paper. */
    private static final QuickPattern OF_EACH = QuickPattern.compile("\\b(?:[Hh]vert?|[Aa]lle|[Dd]e enkelte)\\b");

    private static final QuickPattern COUNCIL_NAME = QuickPattern.compile("MED|[Hh]ovedudvalget");

    /** No page tells of more. */
    private static final int MOST = 50;

    private final UnitTree tree;
    private final AppointedBoards appointed;
    private final List<Board> named = new ArrayList<>();
    private final List<Matcher> told = new ArrayList<>();

    public BoardSentences(UnitTree tree) {
        this.tree = tree;
        this.appointed = new AppointedBoards(tree);
    }

    /** Remembers a sentence until all units are known; true where it tells of a board. */
    public boolean take(String sentence) {
        appointed.take(sentence);
        Matcher council = COUNCIL.matcher(sentence.length() > 300 ? "" : sentence);
        Matcher meets = MEETS.matcher(sentence.length() > 300 ? "" : sentence);
        if (council.find()) {
            named(council.group("name"), council.group("number"), council.group("chair"));
        } else if (meets.find()) {
            named(meets.group("name"), meets.group("number"), null);
        }
        Matcher counted = COUNTED.matcher(sentence.length() > 300 || OF_EACH.find(sentence) ? "" : sentence);
        if (counted.find()) {
            named(counted.group("name"), counted.group("number"), null);
        }
        Matcher board = BOARD.matcher(sentence.length() > 300 ? "" : sentence);
        if (!board.matches()) {
            return false;
        }
        told.add(board);
        return true;
    }

    private void named(String name, String number, @Nullable String chair) {
        boolean works = COUNCIL_NAME.find(name);
        if (named.size() == MOST || named.stream().anyMatch(each -> each.name().equals(name))) {
            return;
        }
        List<BoardMembership> members = new ArrayList<>();
        members.add(BoardMembership.builder().number(Count.of(number)).build());
        if (chair != null) {
            members.add(BoardMembership.builder()
                    .office(Office.of(chair))
                    .role(LeadershipRole.ofTitle(chair))
                    .chair(true)
                    .build());
        }
        named.add(Board.builder()
                .key(UnitWords.key(name))
                .name(name)
                .kind(works ? Optional.of(BodyKind.WORKS_COUNCIL) : directing(name))
                .memberships(members)
                .build());
    }

    private static Optional<BodyKind> directing(String name) {
        return name.endsWith("bestyrelse") ? Optional.of(BodyKind.BOARD) : Optional.empty();
    }

    /**
     * The boards that were told.
     *
     * @param top the key of the unit that they belong to; empty for the whole model
     */
    public List<Board> boards(String top) {
        List<Board> boards =
                new ArrayList<>(named.stream().map(each -> each.withUnit(top)).toList());
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
        boards.addAll(appointed.boards(top));
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
