package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Boards that running text sets up, sentence by sentence: "Der nedsættes et visitationsudvalg, som behandler alle sager om anbringelse.
 * Udvalget består af centerchefen og lederen af Familieafdelingen. Centerchefen er formand."
 */
final class AppointedBoards {

    private static final String NOUN =
            "\\p{L}*(?:udvalg|forum|råd|styregruppe|følgegruppe|koordinationsgruppe|koordineringsgruppe|projektgruppe|arbejdsgruppe)";

    private static final QuickPattern SET_UP = QuickPattern.compile(
            "(?:Der|Desuden|Endvidere|Samtidig|Til det formål|Ud over [^.:;,]{3,60}?)(?: (?:der))? ?(?:nedsættes|oprettes|etableres|er nedsat|dannes|findes)(?: (?:der|desuden|også|derfor|endvidere|samtidig))? (?:et|en) (?:nyt? )?(?<name>(?:\\p{Ll}+(?:t|e) )?"
                    + NOUN
                    + ")(?: (?:kaldet|ved navn) (?<own>\\p{Lu}[\\p{L}-]+))?(?:,? (?:som|der) (?:skal )?(?<purpose>[^.]{10,250}?))?\\.?");

    private static final QuickPattern CONSISTS =
            QuickPattern.compile("(?:består|sammensættes|udgøres) af (?<list>.{5,250})");

    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "(?<name>Udvalget|Rådet|Forummet|Gruppen|Styregruppen|Følgegruppen|\\p{Lu}\\p{L}*(?:udvalget|forum|forummet|rådet|gruppen)) (?:(?:består|sammensættes|udgøres) af|har) (?<list>[^.:;]{5,300}?)(?<as> som medlemmer)?(?: og mødes [^.]{3,60})?\\.?");

    private static final QuickPattern CHAIR = QuickPattern.compile(
            "(?<who>\\p{Lu}\\p{L}+(?:en|et)) er (?:født )?formand(?: for (?:\\p{L}*(?:udvalget|rådet|gruppen|forummet)))?(?:,? (?:og|som) .*)?\\.?");

    private static final QuickPattern WHO_CHAIRS = QuickPattern.compile(",? (?:som|der) er (?:født )?formand");

    private static final String AS_CHAIR = " som formand";

    private static final QuickPattern MEMBER = QuickPattern.compile(
            "(?:(?:den|det|de) )?(?<number>" + StatedUnits.NUMBER
                    + " )?(?:faste )?(?<office>(?:(?:faglig|ledende|praktiserende) )?(?:\\p{Ll}[\\p{L}-]*)?(?:direktør|chef|leder|konsulent|koordinator|sygeplejerske|læge|repræsentant|medarbejder|sagsbehandler|formand|planlægger|farmaceut|geriater|jurist|psykolog|pædagog)(?:en|er|erne|ne|r|n|e)?)(?<of> (?:af|for|fra|i|i hvert|fra hver|fra hvert) [^,]{2,60})?");

    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?:, (?:og |samt )?| og | samt )(?=(?:(?:den|det|de) )?(?:" + StatedUnits.NUMBER + " )?\\p{Ll})");

    private static final QuickPattern OF = QuickPattern.compile(" (?:af|for|fra|i) (?<unit>\\p{Lu}[^,]{2,60})");

    private static final int LONGEST = 500;

    /** No page tells of more. */
    private static final int MOST = 50;

    private final UnitTree tree;
    private final List<Board> boards = new ArrayList<>();

    AppointedBoards(UnitTree tree) {
        this.tree = tree;
    }

    /** Takes what a sentence says of a board; true where that is all it says. */
    boolean take(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        Matcher setUp = SET_UP.matcher(sentence);
        if (setUp.matches() && boards.size() < MOST) {
            String name = setUp.group(setUp.group("own") == null ? "name" : "own");
            String purpose = setUp.group("purpose") == null ? "" : setUp.group("purpose");
            Matcher consists = CONSISTS.matcher(purpose);
            List<BoardMembership> members = consists.matches() ? memberships(consists.group("list")) : List.of();
            boards.add(Board.builder()
                    .key(UnitWords.key(name))
                    .name(name)
                    .kind(kind(name))
                    .purpose(members.isEmpty() ? purpose : "")
                    .memberships(members)
                    .build());
            return true;
        }
        if (boards.isEmpty()) {
            return false;
        }
        Matcher members = MEMBERS.matcher(sentence);
        Matcher chair = CHAIR.matcher(sentence);
        if (members.matches() && last().memberships().isEmpty() && named(members.group("name"))) {
            List<BoardMembership> all = memberships(members.group("list"));
            boards.set(boards.size() - 1, last().withMemberships(all));
            return !all.isEmpty();
        }
        if (chair.matches() && !last().memberships().isEmpty()) {
            return chaired(chair.group("who"));
        }
        return false;
    }

    private static Optional<BodyKind> kind(String name) {
        return name.endsWith("styregruppe")
                ? Optional.of(BodyKind.STEERING_GROUP)
                : name.contains("hovedudvalg") || name.contains("MED")
                        ? Optional.of(BodyKind.WORKS_COUNCIL)
                        : Optional.empty();
    }

    private Board last() {
        return boards.get(boards.size() - 1);
    }

    /** "Udvalget" is the last one, and a name is that of the last one. */
    private boolean named(String words) {
        String folded = FoldedWords.folded(words).replaceFirst("(?:et|en|met)$", "");
        return FoldedWords.folded(last().name()).endsWith(folded);
    }

    private boolean chaired(String who) {
        String folded = FoldedWords.folded(who);
        boolean[] found = {false};
        List<BoardMembership> all = last().memberships().stream()
                .map(member -> {
                    boolean same = member.office()
                            .filter(office -> FoldedWords.folded(office.title()).equals(folded))
                            .isPresent();
                    found[0] |= same;
                    return same ? member.withChair(true) : member;
                })
                .toList();
        boards.set(boards.size() - 1, last().withMemberships(all));
        return found[0];
    }

    private List<BoardMembership> memberships(String list) {
        List<BoardMembership> all = new ArrayList<>();
        for (String printed : NEXT.split(WHO_CHAIRS.matcher(list).replaceFirst(AS_CHAIR))) {
            String bare = printed.strip();
            boolean chairs = bare.endsWith(AS_CHAIR);
            String words = chairs ? bare.substring(0, bare.length() - AS_CHAIR.length()) : bare;
            Matcher member = MEMBER.matcher(words);
            if (!member.matches()) {
                return List.of();
            }
            all.add(membership(member, chairs));
        }
        return all.size() > 1 ? all : List.of();
    }

    private BoardMembership membership(Matcher member, boolean chairs) {
        String of = member.group("of") == null ? "" : member.group("of");
        Matcher unit = OF.matcher(of);
        Optional<String> key = unit.matches() ? tree.find(unit.group("unit")) : Optional.empty();
        String number = member.group("number");
        String office = member.group("office");
        // "lederen af Familieafdelingen" is no office without the unit.
        boolean whole = number == null && !of.isEmpty();
        return BoardMembership.builder()
                .office(Office.of(whole ? office + of : office))
                .role(LeadershipRole.ofTitle(office))
                .number(Optional.ofNullable(number).map(each -> Count.of(each + office)))
                .units(key.stream().toList())
                .chair(chairs ? Optional.of(true) : Optional.empty())
                .build();
    }

    /**
     * The boards that were told.
     *
     * @param top the key of the unit that they belong to; empty for the whole model
     */
    List<Board> boards(String top) {
        return boards.stream().map(board -> board.withUnit(top)).toList();
    }
}
