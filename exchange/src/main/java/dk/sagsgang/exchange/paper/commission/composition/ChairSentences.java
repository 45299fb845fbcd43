package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who chairs the group and who stands in for the chair, or who chooses them. */
public final class ChairSentences implements SentenceRule {

    private static final String GROUP = GroupWords.GROUP;

    /** Who leads the meetings, by any word for it. */
    private static final String CHAIRS = "(?:formand|forperson|forkvinde)";

    private static final QuickPattern DEPUTY = QuickPattern.compile("næst" + CHAIRS);

    private static final int LONGEST = 500;

    private static final QuickPattern CHAIR = QuickPattern.compile(
            "^(.{3,120}?) (?:er|bliver|var|skal være) (?:[\"\u201d\u201c\u00bb]?født[\"\u201d\u201c\u00ab]? (?:medlem og )?|altid |automatisk |tillige |også |samtidig )?formand(?: for (?:"
                    + GROUP + "|[A-ZÆØÅ]{2,5}))?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHOSEN = QuickPattern.compile(
            "^(?:" + GROUP
                    + "(?:s medlemmer)?|medlemmerne(?: af " + GROUP
                    + ")?)? ?(?:vælger|konstituerer sig|finder)\\b[^.]{0,60}?\\b" + CHAIRS + "(?:en)?\\b.*$"
                    + "|^formand(?:en)?(?: og (?:en )?næstformand(?:en)?)?(?: for " + GROUP
                    + ")? vælges .*(?:blandt|af (?:rådets|udvalgets|rådet|udvalget|medlemmerne)).*$"
                    + "|^på (?:det|sit|rådets|udvalgets)? ?(?:konstituerende|første) (?:konstituerende )?møde,? vælger "
                    + GROUP + " .*formand.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "På mødet vælges formanden af og blandt foreningernes medlemmer". */
    private static final QuickPattern AMONG_THEM = QuickPattern.compile(
            "^(?:.{3,80} vælges )?(?<role>(?:næst)?formand)(?:en)?(?: (?:for|i) " + GROUP
                    + ")?(?: vælges| findes| udpeges)?(?: (?:ved|på) [^.,]{4,40})? af og blandt (?!(?:\\p{L}+ )?"
                    + GroupWords.BODY + ").*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Formandskabet går på skift mellem kommunerne": who has it is told by nobody's name. */
    private static final QuickPattern IN_TURN = QuickPattern.compile(
            "^Formand(?:skabet|sposten|en)(?: (?:for|i) " + GROUP
                    + ")? (?:går på skift|er på skift|skifter(?= )|roterer|går på omgang|deles)(?: [^.]{3,160})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "... og borgmesteren er automatisk formand". */
    private static final QuickPattern LAST_CLAUSE =
            QuickPattern.compile("^.{10,300}?,? og (?<who>\\p{Ll}+en) er (?:automatisk |født )?formand\\.?$");

    /** "Udvalget vælger selv sin næstformand". */
    private static final QuickPattern DEPUTY_CHOSEN = QuickPattern.compile(
            "^(?:" + GROUP
                    + "|medlemmerne) (?:vælger|udpeger|finder) (?:selv )?(?:(?:sin|en|rådets|udvalgets) )?næst" + CHAIRS
                    + "(?:en)?\\b.*$"
                    + "|^næst" + CHAIRS + "(?:en)? (?:vælger|finder|udpeger) " + GROUP + " selv\\b.*$"
                    + "|^næstformand(?:en)?(?: for " + GROUP
                    + ")? vælges (?:af og )?(?:blandt|af) (?:(?:rådets|udvalgets|rådet|udvalget) ?)?(?:medlemmer(?:ne)?)?.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "En repræsentant fra grundejerne vælges som formand". */
    private static final QuickPattern CHOSEN_AS = QuickPattern.compile(
            "^(?!.*\\b(?:af|blandt) (?:" + GroupWords.BODY
                    + "))(?:en|et|ét|én) [^.]{3,80} vælges (?:som|til) formand\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Formand for udvalget er Anna Berg", "Næstformanden er centerchefen". */
    private static final QuickPattern IS = QuickPattern.compile(
            "^(?:(?:Udvalgets|Rådets|Gruppens) )?((?i:formand|næstformand))(?:en)?(?: (?:for|i) (?i:" + GROUP
                    + "))? er:? ([^,;:]{4,80})$");

    /** "Teknikdirektøren har udpeget miljøchefen som formand". */
    private static final QuickPattern MADE_CHAIR = QuickPattern.compile(
            "^(.{3,80}?) (?:har (?:udpeget|valgt)|udpeger|udpegede|valgte) (?!en\\b|sin\\b|selv\\b)(.{4,80}?) (?:som|til) formand\\.?$");

    /** "Byrådet udpeger formanden blandt sine medlemmer", "Formanden udpeges af Byrådet". */
    private static final QuickPattern CHAIR_APPOINTED = QuickPattern.compile("^(" + GroupWords.BODY
            + ") (?:udpeger|vælger|udnævner) (?:rådets |udvalgets |en )?formand(?:en)?(?: for " + GROUP
            + ")?(?: og (?:en )?næstformand(?:en)?)?(?: blandt .{3,60})?\\.?$"
            + "|^(?:(?:Udvalgets|Rådets|Gruppens) f|F)ormand(?:en)?(?: og næstformand(?:en)?)?(?: for " + GROUP
            + ")? (?:udpeges|vælges) af ("
            + GroupWords.BODY
            + ")(?: blandt .{3,60})?\\.?$");

    /** "Formandsposten i rådet varetages af borgmesteren". */
    private static final QuickPattern SEAT_OF_CHAIR =
            QuickPattern.compile("^((?i:formand|næstformand))s?(?:posten|hvervet|skabet)(?: (?:i|for) " + GROUP
                    + ")? (?:varetages|besættes|bestrides) af ([^,;:]{4,80})$");

    /** "Formanden for Kulturudvalget, Anna Berg,": the name of who has the office. */
    private static final QuickPattern NAMED = QuickPattern.compile(
            "(?<=\\p{L}), \\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,4}(?: \\([A-ZÆØÅ]{1,2}\\))?,?$");

    /** "Arbejdsgruppen ledes af ældrechefen", "Møderne ledes af Anna Berg". */
    private static final QuickPattern LED = QuickPattern.compile(
            "^(?:" + GROUP + "|møderne(?: i " + GROUP + ")?) (?:ledes|skal ledes) af ([^,;:]{4,80})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern MUNICIPALITY = QuickPattern.compile("\\p{Lu}[\\p{L}-]+ Kommune");

    /** Between what is said of one post and of the next. */
    private static final QuickPattern CLAUSES =
            QuickPattern.compile(",? (?:og|mens|medens) (?=(?:formand|næstformand)en (?:er|vælges|udpeges) )");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        return said.text().length() <= LONGEST && (told(said, draft) || parted(said, draft));
    }

    private static boolean told(Said said, CommissionDraft draft) {
        return chosen(said, draft) || held(said, draft);
    }

    /** "Formand er borgmesteren, og næstformanden vælges blandt borgerne": of each post in a clause of its own. */
    private static boolean parted(Said said, CommissionDraft draft) {
        String[] clauses = CLAUSES.split(said.text());
        if (clauses.length != 2) {
            return false;
        }
        boolean all = true;
        for (String clause : clauses) {
            String sentence = Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
            all &= told(new Said(sentence, said.theme(), said.place()), draft);
        }
        return all;
    }

    /** How the chair is chosen. */
    private static boolean chosen(Said said, CommissionDraft draft) {
        String text = said.text();
        Matcher appoints = CHAIR_APPOINTED.matcher(text);
        if (appoints.matches()) {
            String by = appoints.group(1) != null ? appoints.group(1) : appoints.group(2);
            Post appointed = draft.at(
                    Post.builder()
                            .printed(withoutStop(text))
                            .appointedBy(BodyWords.kinded(by))
                            .build(),
                    said.place());
            if (draft.firstChair()) {
                draft.composition().chair(appointed);
            }
            if (DEPUTY.find(text) && draft.composition().build().deputyChair().isEmpty()) {
                draft.composition().deputyChair(appointed);
            }
            return true;
        }
        if (IN_TURN.matches(text) && draft.firstChair()) {
            draft.composition().chair(draft.at(Post.builder().printed(text).build(), said.place()));
            return true;
        }
        if (CHOSEN.matches(text)) {
            if (draft.firstChair()) {
                Post chosen = chosen(text, said, draft);
                draft.composition().chair(chosen);
                if (DEPUTY.find(text)) {
                    draft.composition().deputyChair(chosen);
                }
            }
            return true;
        }
        Matcher among = AMONG_THEM.matcher(text);
        if (among.matches() && text.contains("vælges")) {
            if (FoldedWords.folded(among.group("role")).startsWith("næst")) {
                if (draft.composition().build().deputyChair().isEmpty()) {
                    draft.composition().deputyChair(chosen(text, said, draft));
                }
            } else if (draft.firstChair()) {
                draft.composition().chair(chosen(text, said, draft));
            }
            return true;
        }
        if (CHOSEN_AS.matches(text) && draft.firstChair()) {
            draft.composition().chair(chosen(text, said, draft));
            return true;
        }
        if (DEPUTY_CHOSEN.matches(text)) {
            if (draft.composition().build().deputyChair().isEmpty()) {
                draft.composition().deputyChair(chosen(text, said, draft));
            }
            return true;
        }
        return false;
    }

    /** Who is in the chair. */
    private static boolean held(Said said, CommissionDraft draft) {
        String text = said.text();
        Matcher is = IS.matcher(withoutStop(text));
        if (is.matches() && holds(is, said, draft)) {
            return true;
        }
        Matcher made = MADE_CHAIR.matcher(text);
        if (made.matches() && SeatWords.holder(made.group(2)).isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(holding(SeatWords.holder(made.group(2)), said, draft));
            }
            return true;
        }
        Matcher last = LAST_CLAUSE.matcher(text);
        if (last.matches() && filling(last.group("who")).isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(post(last.group("who"), said, draft));
            }
            return false;
        }
        Matcher seat = SEAT_OF_CHAIR.matcher(withoutStop(text));
        if (seat.matches() && post(seat, said, draft)) {
            return true;
        }
        Matcher led = LED.matcher(withoutStop(text));
        Optional<Filling> leader = led.matches() ? SeatWords.holder(led.group(1)) : Optional.empty();
        if (leader.isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(holding(leader, said, draft));
            }
            return true;
        }
        Matcher chair = CHAIR.matcher(text);
        if (chair.matches() && filling(chair.group(1)).isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(holding(filling(chair.group(1)), said, draft));
            }
            return true;
        }
        return false;
    }

    private static Post chosen(String text, Said said, CommissionDraft draft) {
        return draft.at(
                Post.builder().printed(withoutStop(text)).chosenByMembers(true).build(), said.place());
    }

    /** Says who holds a post; false where the words are neither somebody nor an office. */
    private static boolean holds(Matcher is, Said said, CommissionDraft draft) {
        Optional<Filling> filling = SeatWords.holder(is.group(2));
        if (filling.isEmpty()) {
            return false;
        }
        if (FoldedWords.folded(is.group(1)).equals("næstformand")) {
            draft.composition().deputyChair(holding(filling, said, draft));
        } else if (draft.firstChair()) {
            draft.composition().chair(holding(filling, said, draft));
        }
        return true;
    }

    private static Post holding(Optional<Filling> filling, Said said, CommissionDraft draft) {
        return draft.at(
                Post.builder()
                        .printed(withoutStop(said.text()))
                        .filledBy(filling)
                        .build(),
                said.place());
    }

    private static Post post(String who, Said said, CommissionDraft draft) {
        return draft.at(Post.builder().printed(who).filledBy(filling(who)).build(), said.place());
    }

    /** Who is in the chair by these words; a name behind the office is that of who has it. */
    private static Optional<Filling> filling(String who) {
        return SeatFilling.of(NAMED.matcher(who).replaceFirst(""))
                .or(() -> SeatWords.holder(who).filter(NamedPerson.class::isInstance))
                .or(() -> MUNICIPALITY.matches(who)
                        ? Optional.of(Representatives.builder().group(who).build())
                        : Optional.empty());
    }

    /** "Formandsposten varetages af borgmesteren". */
    private static boolean post(Matcher seat, Said said, CommissionDraft draft) {
        Optional<Filling> filling = SeatFilling.of(seat.group(2));
        if (filling.isEmpty()) {
            return false;
        }
        if (FoldedWords.folded(seat.group(1)).equals("næstformand")) {
            draft.composition().deputyChair(holding(filling, said, draft));
        } else if (draft.firstChair()) {
            draft.composition().chair(holding(filling, said, draft));
        }
        return true;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
