package dk.sagsgang.exchange.paper.organisation.board;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Who sits in a board, by the list of them: "centerchefen, som er formand, lederen af Havneafdelingen, to repræsentanter fra Greve Havn og
 * en fisker". An office is held by one; others are counted, and may be from somewhere.
 */
final class BoardMembers {

    private static final String LEADS = "(?:direktør|chef|leder|konsulent|koordinator|formand|borgmester|rådmand)";

    private static final QuickPattern OFFICE = QuickPattern.compile("[\\p{L}-]*" + LEADS + "(?:en|er|e|ne|erne)?");

    private static final QuickPattern MEMBER =
            QuickPattern.compile("(?:(?:den|det) )?(?:(?<number>(?:de )?" + StatedUnits.NUMBER
                    + ")(?: (?:faste |øvrige )?(?<noun>(?:\\p{Ll}{3,}e )?\\p{Ll}[\\p{L}-]{2,}))?|(?<office>(?:\\p{L}+- og )?[\\p{L}-]*"
                    + LEADS + "(?:en|ne|erne)))(?<of> (?:af|for|fra|i|blandt|udpeget af|valgt af) [^,]{2,80})?");

    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?:, (?:og |samt )?| og |,? samt )(?=(?:(?:den|det|de) )?(?:" + StatedUnits.NUMBER + " )?\\p{Ll})");

    private static final QuickPattern WHO_CHAIRS =
            QuickPattern.compile(",? (?:som|der) er (?:født )?formand(?=,| og| samt|$)| \\((?:født )?formand\\)");

    private static final String AS_CHAIR = " som formand";

    private static final QuickPattern ARTICLE = QuickPattern.compile("^[Dd]e ");

    /**
     * One rule of who sits in a board, before the units are known.
     *
     * @param membership what is known
     * @param of whose leader it is, or where those who are counted are from, as printed; empty without
     */
    record Member(BoardMembership membership, String of) {}

    private BoardMembers() {}

    /** The members of a list; none where a part of it is none, or there is but one. */
    static List<Member> of(String list) {
        List<Member> all = new ArrayList<>();
        for (String printed : NEXT.split(WHO_CHAIRS.matcher(list).replaceAll(AS_CHAIR))) {
            String bare = printed.strip();
            boolean chairs = bare.endsWith(AS_CHAIR);
            Optional<Member> member = one(chairs ? bare.substring(0, bare.length() - AS_CHAIR.length()) : bare, chairs);
            if (member.isEmpty()) {
                return List.of();
            }
            all.add(member.get());
        }
        return all.size() > 1 ? all : List.of();
    }

    /** Who holds an office: "Centerchefen for Havn", "Lederen af Havneafdelingen". */
    static Optional<Member> holder(String words, boolean chairs) {
        return one(words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1), chairs)
                .filter(member -> member.membership().number().isEmpty())
                .map(member -> new Member(
                        member.membership()
                                .withOffice(Office.of(words.substring(
                                        0,
                                        member.of().isEmpty()
                                                ? words.length()
                                                : words.length() - member.of().length() - 1))),
                        member.of()));
    }

    private static Optional<Member> one(String words, boolean chairs) {
        Matcher member = MEMBER.matcher(words);
        if (!member.matches()) {
            return Optional.empty();
        }
        String number = member.group("number");
        String noun = member.group("noun");
        String of = member.group("of") == null ? "" : member.group("of").strip();
        if (number != null && noun == null && !of.startsWith("fra ")) {
            return Optional.empty();
        }
        Optional<String> office = Optional.ofNullable(member.group("office"))
                .or(() -> Optional.ofNullable(noun).filter(OFFICE::matches));
        String counted = noun == null ? number : number + " " + noun;
        return Optional.of(new Member(
                BoardMembership.builder()
                        .office(office.map(Office::of))
                        .role(office.flatMap(LeadershipRole::ofTitle))
                        .number(Optional.ofNullable(counted)
                                .filter(each -> number != null)
                                .map(each -> Count.of(ARTICLE.matcher(each).replaceFirst(""))
                                        .withPrinted(each)))
                        .chair(chairs ? Optional.of(true) : Optional.empty())
                        .build(),
                of));
    }
}
