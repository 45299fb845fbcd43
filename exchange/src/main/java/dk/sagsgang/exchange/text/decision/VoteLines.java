package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.recommendation.PointMark;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.BallotBuilder;
import dk.sagsgang.meeting.decision.VoteChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a decision that say who voted what. */
public final class VoteLines {

    private static final int LONGEST = 1200;

    private static final Map<String, VoteChoice> CHOICES = Map.of(
            "for", VoteChoice.IN_FAVOUR,
            "imod", VoteChoice.AGAINST,
            "mod", VoteChoice.AGAINST);

    /** "For stemte: V, A", "Imod: Ø", "Undlader: F", "For indstillingen stemte: 20 (A, F)". */
    private static final QuickPattern LABEL = QuickPattern.compile(
            "^(?:(?<a>for|imod|mod)(?: (?:\\p{L}+s )?\\p{L}*(?:indstilling|forslag)(?:en|et)?)? (?:stemte|stemmer)"
                    + "|(?:stemte|stemmer|stemmer afgivet) (?<b>for|imod|mod)|(?<c>for|imod|mod)"
                    + "|(?<d>(?:følgende )?undlod|undlader|undladt|hverken for eller imod|blank(?:e|t)?)(?: at stemme| at tage stilling| stemte| stemmer)?)"
                    + "\\s*:\\s*(?<names>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A count, with the names in brackets or behind a colon where they are printed. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "^(?:i alt )?(\\d{1,3})(?: medlemmer| medlem| stemmer| byrådsmedlemmer)?\\s*(?:\\((.+)\\)|[:–-]\\s*(.+))?[.,]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How many they are together, behind their names: "V, C og A - i alt 5", "V og A (i alt 12 stemmer)". */
    private static final QuickPattern COUNTED_BEHIND = QuickPattern.compile(
            "^(.{1,400}?),? ?(?:[-\u2013=] ?(?:i alt )?|\\(?i alt )(\\d{1,3})(?: medlemmer| stemmer| medlem)?\\)?[.,]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How many a party has, behind its name. */
    private static final QuickPattern OF_PARTY =
            QuickPattern.compile("\\s?\\((\\d{1,2})(?: stemmer| medlemmer| byrådsmedlemmer)?\\)");

    private static final String WITH_NAMES = "(?: ?\\(((?:[^()]|\\([^()]*\\))*)\\))?";

    private static final QuickPattern COUNTS = QuickPattern.compile(
            "(\\d{1,3})(?: (?:stemmer|medlemmer|stemte|stemmer))* for" + WITH_NAMES
                    + "(?:,| og| mens)* (\\d{1,3})(?: (?:stemmer|medlemmer|stemte))* (?:imod|mod)" + WITH_NAMES
                    + "(?:(?:,| og| mens)* (\\d{1,3})?(?: medlemmer)? ?(?:undlod|undladelser|hverken for eller imod|blanke?)"
                    + WITH_NAMES + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Med 17 stemmer mod 8". */
    private static final QuickPattern MAJORITY = QuickPattern.compile(
            "med (\\d{1,3}) stemmer?" + WITH_NAMES + " (?:i)?mod (\\d{1,3})(?: stemmer?)?" + WITH_NAMES
                    + "(?:(?:[.,;]| og) (\\d{1,3})(?: medlem(?:mer)?)? undlod(?: at stemme)?" + WITH_NAMES + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Forkastet med 31 stemmer mod 9": more were against than in favour. */
    private static final QuickPattern REJECTED = QuickPattern.compile(
            "(?<!\\p{L})(?:forkastet|forkastedes|nedstemt|afvist|ikke vedtaget)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern COLON_COUNTS = QuickPattern.compile(
            "^for\\s*:\\s*(\\d{1,3})\\s*" + WITH_NAMES + "[\\s.,;]*(?:i?mod\\s*:\\s*(\\d{1,3})\\s*" + WITH_NAMES
                    + ")?[\\s.,;]*" + "(?:(?:undlod|undlader|blank)[\\p{L} ]*:\\s*(\\d{1,3})\\s*" + WITH_NAMES
                    + ")?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern POINTS = QuickPattern.compile(
            "(?:pkt\\.?|punkt(?:et|erne)?|ad)\\s*((?:\\d{1,2}\\s?[.)]?\\s?(?:[a-zæø](?![\\p{L}]))?[.)]?(?:\\s*(?:,|og|-|\u2013)\\s*)?){1,12})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "2. at", "1. punkt": the number before the word. */
    private static final QuickPattern ORDINAL = QuickPattern.compile("(?<!\\d)(\\d{1,2})\\. (?:at|punkt|pind|prik)\\b");

    private static final QuickPattern LINK = QuickPattern.compile("(?:,|og|-|\u2013)\\s*$");

    private static final QuickPattern NO_COMMA = QuickPattern.compile("\\) (?=[A-ZÆØÅ]\\b)");

    private static final QuickPattern REASON = QuickPattern.compile(",? (?:med|idet|da|fordi|på grund af|pga\\.) ");

    private VoteLines() {}

    /**
     * What a line says of votes.
     *
     * @param ballots who voted what
     * @param inFavour votes in favour, where counted
     * @param against votes against, where counted
     * @param abstained abstentions, where counted
     * @param points the points that the line names
     * @param labelled whether it is one line of a list such as "For stemte: …"
     */
    public record Said(
            List<Ballot> ballots,
            Optional<Integer> inFavour,
            Optional<Integer> against,
            Optional<Integer> abstained,
            Set<String> points,
            boolean labelled) {

        /** Whether it tells of anybody who voted in favour. */
        private boolean favours() {
            return inFavour.isPresent()
                    || ballots.stream().anyMatch(ballot -> ballot.choice().equals(Optional.of(VoteChoice.IN_FAVOUR)));
        }

        /** The same where the greater number is that of those against; names say by themselves what they are. */
        private Said turned() {
            boolean more =
                    ballots.isEmpty() && inFavour.isPresent() && against.isPresent() && inFavour.get() > against.get();
            return more ? new Said(ballots, against, inFavour, abstained, points, labelled) : this;
        }
    }

    public static Optional<Said> of(String line) {
        String text = Space.single(line);
        if (text.isEmpty() || text.length() > LONGEST || !mayTell(text)) {
            return Optional.empty();
        }
        Matcher colon = COLON_COUNTS.matcher(text);
        if (colon.matches()) {
            return Optional.of(counted(colon));
        }
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            String word = first(label.group("a"), label.group("b"), label.group("c"), label.group("d"));
            return names(withoutReason(label.group("names")), choice(word), Set.of())
                    .map(said ->
                            new Said(said.ballots, said.inFavour, said.against, said.abstained, said.points, true));
        }
        Matcher counts = COUNTS.matcher(text);
        if (counts.find()) {
            return Optional.of(counted(counts));
        }
        Matcher majority = MAJORITY.matcher(text);
        if (majority.find()) {
            Said said = counted(majority);
            return Optional.of(REJECTED.find(text.substring(0, majority.start())) ? said.turned() : said);
        }
        return VoteSentences.only(text);
    }

    /** Whether a text has a word of voting, or a count with a word for or against. */
    private static boolean mayTell(String text) {
        if (text.contains("stem") || text.contains("ndl") || text.contains("lank")) {
            return true;
        }
        boolean side = text.contains("or") || text.contains("mod");
        return side && (text.indexOf(':') > 0 || text.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    /** All that a sentence says of votes. */
    static List<Said> all(String sentence) {
        List<Said> votes = VoteSentences.in(sentence);
        // "4 stemte for (N+Ø), 13 stemte imod (A)" tells both sides as counts do.
        boolean counts = votes.stream().noneMatch(Said::favours) && COUNTS.find(Space.single(sentence));
        return votes.isEmpty() || counts ? of(sentence).stream().toList() : votes;
    }

    private static Said counted(Matcher matcher) {
        List<Ballot> ballots = new ArrayList<>();
        VoteChoice[] choices = {VoteChoice.IN_FAVOUR, VoteChoice.AGAINST, VoteChoice.ABSTAINED};
        List<Optional<Integer>> counts = new ArrayList<>();
        for (int c = 0; c < choices.length; c++) {
            boolean there = 2 * c + 2 <= matcher.groupCount();
            counts.add(there ? number(matcher.group(2 * c + 1)) : Optional.empty());
            String names = there ? matcher.group(2 * c + 2) : null;
            if (names != null) {
                VoteChoice choice = choices[c];
                NameList.of(names).ifPresent(all -> all.forEach(each -> ballots.add(ballot(each, choice))));
            }
        }
        return new Said(ballots, counts.get(0), counts.get(1), counts.get(2), Set.of(), false);
    }

    private static Optional<Integer> number(@org.jspecify.annotations.Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    /** Whether a text is a list of voters, with their count or without. */
    static boolean listed(String text) {
        return names(text, VoteChoice.IN_FAVOUR, Set.of()).isPresent();
    }

    /** What a list of voters says, who all vote alike: names, how many they are, or both. */
    static Optional<Said> names(String text, VoteChoice choice, Set<String> points) {
        String names = Space.strip(text);
        Optional<Integer> count = Optional.empty();
        Matcher counted = COUNTED.matcher(names);
        Matcher behind = COUNTED_BEHIND.matcher(names);
        if (counted.matches()) {
            count = number(counted.group(1));
            names = first(counted.group(2), counted.group(3));
            if (names.isEmpty()) {
                return Optional.of(said(List.of(), choice, count, points));
            }
        } else if (behind.matches()) {
            count = number(behind.group(2));
            names = behind.group(1);
        } else if (OF_PARTY.find(names)) {
            count = Optional.of(OF_PARTY.matcher(names)
                    .results()
                    .mapToInt(each -> Integer.parseInt(each.group(1)))
                    .sum());
            names = OF_PARTY.matcher(names).replaceAll("");
        }
        Optional<Integer> said = count;
        return NameList.of(names)
                .map(all -> said(all.stream().map(each -> ballot(each, choice)).toList(), choice, said, points));
    }

    private static Said said(List<Ballot> ballots, VoteChoice choice, Optional<Integer> count, Set<String> points) {
        return new Said(
                ballots,
                choice == VoteChoice.IN_FAVOUR ? count : Optional.empty(),
                choice == VoteChoice.AGAINST ? count : Optional.empty(),
                choice == VoteChoice.ABSTAINED ? count : Optional.empty(),
                points,
                false);
    }

    private static Ballot ballot(NameList.Named named, VoteChoice choice) {
        BallotBuilder ballot = Ballot.builder().choice(choice);
        named.person().ifPresent(ballot::person);
        named.party().ifPresent(ballot::party);
        return ballot.build();
    }

    /** The points that the rest of a sentence names. */
    static Set<String> points(String text) {
        Matcher matcher = POINTS.matcher(text);
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.find()) {
            return Set.of(ordinal.group(1));
        }
        return matcher.find() ? PointMark.keys(withoutLink(matcher.group(1))) : Set.of();
    }

    /** The words in which a text names points, such as "pkt. 1 og 3". */
    static String pointsPrinted(String text) {
        Matcher matcher = POINTS.matcher(text);
        return matcher.find() ? Space.strip(withoutLink(matcher.group())) : "";
    }

    /** What names points, without a word behind that links it to more. */
    private static String withoutLink(String points) {
        return LINK.matcher(points).replaceAll("");
    }

    private static String withoutReason(String names) {
        Matcher reason = REASON.matcher(names);
        String bare = reason.find() ? names.substring(0, reason.start()) : names;
        bare = Space.strip(bare);
        // "Jytte Holm (UP) M og F" lacks a comma.
        bare = NO_COMMA.matcher(bare).replaceAll("), ").replace(" ,", ",");
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** What a printed word says that somebody voted. */
    static VoteChoice choice(String word) {
        String folded = FoldedWords.folded(word);
        return CHOICES.getOrDefault(folded, VoteChoice.ABSTAINED);
    }

    private static String first(@org.jspecify.annotations.Nullable String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
