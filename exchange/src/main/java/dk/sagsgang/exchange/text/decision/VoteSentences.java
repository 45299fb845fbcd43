package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.meeting.decision.VoteChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Votes in running text, each with who cast it: "A. Holm (V) undlod, og B. Lund (Ø) stemte imod pkt. 1 og stemmer for pkt. 2"
 * holds three.
 *
 * <p>Whose name is not understood has no ballot: what else the sentence says is read all the same.
 */
public final class VoteSentences {

    private static final int LONGEST = 1200;

    /** Longer sentences say more than who voted what. */
    private static final int LONGEST_TOLD = 120;

    /** What is voted for, where it is the matter itself; "for bevilling af 15 mio. kr." is a part that is nowhere else. */
    private static final String MATTER =
            "(?= (?:pkt|punkt|sagen|det|dette|den|denne|idet|da|fordi|men|mens|og|med|(?:\\p{L}+s )?(?:\\p{L}*indstilling|\\p{L}*forslag))"
                    + "|[.,;)]|$)";

    private static final QuickPattern VERB = QuickPattern.compile(
            "(?:stemte|stemmer|stemt|stemme) (?<choice>for" + MATTER + "|imod|mod)(?!\\p{L})"
                    + "|(?<abstained>undlod|undlader)(?: at (?:stemme|tage stilling|afgive stemme)| stillingtagen| (?=på |ved |til |i )|(?= ?[.,;)]| og |$))");

    /** "Imod stemte Ø", "For indstillingen stemmer A og F". */
    private static final QuickPattern INVERTED = QuickPattern.compile(
            "(?:^|[,;.] |mens |og )(?<choice>[Ff]or|[Ii]mod|[Mm]od)(?: (?:dette|det|(?:\\p{L}+s )?\\p{L}*(?:indstilling|forslag)(?:en|et)?))?"
                    + " (?:stemte|stemmer) (?<names>.+?)(?=,? (?:mens |og |men )?(?:for|imod|mod|undlod|undlader)(?: \\p{L}+)? (?:stemte|stemmer|at)"
                    + "|, (?:idet|da|fordi|med|som|der|hvor)\\b| med |;|\\. |\\.?$)");

    private static final String ANSWERS =
            "(?: (?:anbefale|godkend|tiltr|indstille|vedtog|vedtage|stemte for|stemmer for|ønske|beslutte|bestem|støtte|afvis|forkast|henvis"
                    + "|oversend|udsat|udsætte))";

    /** "Et flertal (A, C og V) godkendte indstillingen.", "Flertallet, A og C, stemte for." */
    private static final QuickPattern SIDE = QuickPattern.compile(
            "(?:[Ff]lertal|(?<minority>[Mm]indretal))(?:let|lene)?(?: \\((?<a>(?:[^()]|\\([^()]*\\)){1,200})\\)|, (?<b>[^.;:()]{1,120}),)"
                    + "(?:" + ANSWERS
                    + "|(?<against> (?:stemte|stemmer) i?mod)|(?<abstained> (?:undlod|undlader) at stemme))");

    /** "For Bo Lund stemte 15 (V, C)": the votes that one of several candidates got. */
    private static final QuickPattern CANDIDATE = QuickPattern.compile(
            "(?:^|[,;] |mens |og )[Ff]or (?<who>\\p{Lu}[^,;.()]{3,60}?(?: \\(\\p{L}{1,3}\\))?) (?:stemte|stemmer) (?<names>\\d{1,2}(?: (?:medlemmer|byrådsmedlemmer))?(?: \\([^()]*\\))?)");

    /** "Et flertal bestående af A, C, N og V (6) anbefaler indstillingen." */
    private static final QuickPattern MAJORITY = QuickPattern.compile(
            "flertal (?:bestående af|af|på \\d{1,2}(?: medlemmer)? bestående af) (?<names>[^.;]{1,200}?(?: \\(\\d{1,2}(?: medlemmer)?\\))?)(?= (?:anbefale|godkend|tiltr|indstille|vedtog|vedtage|stemte|stemmer|ønske|beslutte|bestem|støtte|afvis|forkast|henvis|oversend|udsat|udsætte)|\\.|$)");

    /** "5 medlemmer (A+V+C) anbefaler forslaget." */
    private static final QuickPattern MEMBERS = QuickPattern.compile(
            "^(?<names>\\d{1,2} medlem(?:mer)? \\([^()]{1,200}\\))" + ANSWERS + "(?!.{0,12} ikke\\b)");

    private static final QuickPattern BEFORE_NAMES = QuickPattern.compile(
            "(?:[.:;] |,? ?\\b(?:idet|mens|imens|hvor|hvorimod|hvoraf|da|dog|men|at|og|samt)\\b:? |, )");

    private static final QuickPattern ONLY_LINK = QuickPattern.compile("(?:,|\\s|og|men|samt)*");

    private VoteSentences() {}

    /** Whether a sentence tells who voted what, and no reason. */
    public static boolean tell(String sentence) {
        return sentence.length() < LONGEST_TOLD
                && !sentence.contains(" idet ")
                && !in(sentence).isEmpty();
    }

    /** The votes in a text, in its order. */
    static List<VoteLines.Said> in(String line) {
        String text = Space.single(line);
        List<VoteLines.Said> votes = new ArrayList<>();
        if (text.length() > LONGEST
                || (text.indexOf("stem") < 0
                        && text.indexOf("undl") < 0
                        && text.indexOf("lertal") < 0
                        && text.indexOf(" medlem") < 0)) {
            return votes;
        }
        for (String sentence : Sentences.of(text)) {
            sentence(sentence, votes);
        }
        return votes;
    }

    private static void sentence(String sentence, List<VoteLines.Said> votes) {
        Optional<Candidate> candidate = candidate(sentence);
        if (candidate.isPresent()) {
            VoteLines.names(candidate.get().names(), VoteChoice.IN_FAVOUR, Set.of())
                    .ifPresent(votes::add);
            sentence(candidate.get().rest(), votes);
            return;
        }
        if (side(sentence, votes)) {
            return;
        }
        Matcher majority = MAJORITY.matcher(sentence);
        if (majority.find()) {
            VoteLines.names(majority.group("names"), VoteChoice.IN_FAVOUR, Set.of())
                    .ifPresent(votes::add);
        }
        Matcher members = MEMBERS.matcher(sentence);
        if (members.find()) {
            VoteLines.names(members.group("names"), VoteChoice.IN_FAVOUR, Set.of())
                    .ifPresent(votes::add);
            return;
        }
        Matcher inverted = INVERTED.matcher(sentence);
        int from = 0;
        while (inverted.find()) {
            VoteLines.names(inverted.group("names"), VoteLines.choice(inverted.group("choice")), Set.of())
                    .ifPresent(votes::add);
            from = inverted.end();
        }
        Matcher verb = VERB.matcher(sentence);
        verb.region(from, sentence.length());
        List<Clause> clauses = new ArrayList<>();
        while (verb.find()) {
            String word = verb.group("choice") != null ? verb.group("choice") : verb.group("abstained");
            clauses.add(new Clause(sentence.substring(from, verb.start()), VoteLines.choice(word), verb.end()));
            from = verb.end();
        }
        String names = "";
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            int to = c + 1 < clauses.size()
                    ? clause.end + clauses.get(c + 1).before.length()
                    : sentence.length();
            Set<String> points =
                    VoteLines.points(beforeNames(sentence.substring(clause.end, to), c + 1 < clauses.size()));
            String own = ONLY_LINK.matches(withoutPoints(clause.before)) && c > 0
                    ? names
                    : suffix(withoutPoints(clause.before));
            names = own;
            VoteLines.names(own, clause.choice, points).ifPresent(votes::add);
        }
    }

    /** The votes that a candidate got, and what the sentence says behind. */
    private record Candidate(String names, String rest) {}

    private static Optional<Candidate> candidate(String sentence) {
        Matcher candidate = CANDIDATE.matcher(sentence);
        return candidate.find() && NameList.person(candidate.group("who")).isPresent()
                ? Optional.of(new Candidate(candidate.group("names"), sentence.substring(candidate.end())))
                : Optional.empty();
    }

    /**
     * What a sentence says behind the votes of another candidate than the one of the sentence before, who got the place: the
     * votes of the other are in favour of somebody, and none against.
     */
    static String withoutNextCandidate(String before, String sentence) {
        boolean told = before.contains("stem") && candidate(before).isPresent();
        return told ? candidate(sentence).map(Candidate::rest).orElse(sentence) : sentence;
    }

    private static boolean side(String sentence, List<VoteLines.Said> votes) {
        Matcher side = SIDE.matcher(sentence);
        boolean told = false;
        while (side.find()) {
            String names = side.group("a") == null ? side.group("b") : side.group("a");
            VoteChoice choice = side.group("abstained") != null
                    ? VoteChoice.ABSTAINED
                    : side.group("against") != null ? VoteChoice.AGAINST : VoteChoice.IN_FAVOUR;
            boolean wish = side.group("minority") != null && choice == VoteChoice.IN_FAVOUR;
            if (!wish) {
                Set<String> points =
                        choice == VoteChoice.IN_FAVOUR ? Set.of() : VoteLines.points(sentence.substring(side.end()));
                Optional<VoteLines.Said> said = VoteLines.names(names, choice, points);
                said.ifPresent(votes::add);
                told |= said.isPresent();
            }
        }
        return told;
    }

    /** What a verb says of points ends where the next names begin. */
    private static String beforeNames(String more, boolean another) {
        if (!another) {
            return more;
        }
        String names = suffix(withoutPoints(more));
        return names.isEmpty() ? more : more.substring(0, Math.max(0, more.lastIndexOf(names)));
    }

    /** The text behind the points that it begins with. */
    private static String withoutPoints(String before) {
        String printed = VoteLines.pointsPrinted(before);
        int at = printed.isEmpty() ? -1 : before.indexOf(printed);
        return at < 0 || at > 12 ? before : before.substring(at + printed.length());
    }

    /** The longest end of a text that lists people and parties and nothing else. */
    private static String suffix(String text) {
        String stripped = Space.strip(text);
        if (VoteLines.listed(stripped)) {
            return stripped;
        }
        Matcher link = BEFORE_NAMES.matcher(stripped);
        int at = 0;
        while (at < stripped.length() && link.find(at)) {
            String rest = Space.strip(stripped.substring(link.end()));
            if (VoteLines.listed(rest)) {
                return rest;
            }
            at = link.start() + 1;
        }
        return "";
    }

    private record Clause(String before, VoteChoice choice, int end) {}

    /** The one vote that a line is, where it is one. */
    static Optional<VoteLines.Said> only(String line) {
        List<VoteLines.Said> votes = in(line);
        return votes.size() == 1 ? Optional.of(votes.get(0)) : Optional.empty();
    }
}
