package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.source.Space;
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
final class VoteLines {

    private static final int LONGEST = 1200;

    private static final Map<String, VoteChoice> CHOICES = Map.of(
            "for", VoteChoice.IN_FAVOUR,
            "imod", VoteChoice.AGAINST,
            "mod", VoteChoice.AGAINST,
            "undlod", VoteChoice.ABSTAINED,
            "undlader", VoteChoice.ABSTAINED);

    /** "For stemte: V, A", "Imod: Ø", "Undlader: F". */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?<a>for|imod|mod) (?:stemte|stemmer)|(?:stemte|stemmer) (?<b>for|imod|mod)|(?<c>for|imod|mod)"
                    + "|(?<d>undlod|undlader)(?: at stemme| at tage stilling)?)\\s*:\\s*(?<names>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "(Ø) stemte imod pkt. 2", "A. Holm (F) undlod at tage stilling". */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?<names>.{1,300}?) (?:(?:stemte|stemmer) (?<a>for(?= (?:pkt|punkt|indstilling|forslag|ændringsforslag)|[.,]|$)|imod|mod)|(?<b>undlod|undlader|undlod at stemme)(?: at stemme"
                    + "| at tage stilling| stillingtagen)?)\\b(?<more>.*)$");

    private static final Pattern COUNTS = Pattern.compile(
            "(?:med (?:stemmerne )?)?(\\d{1,3})(?: stemmer)? for(?: og|,)? (\\d{1,3})(?: stemmer)? (?:imod|mod)"
                    + "(?:(?:,| og)* (\\d{1,3})? ?(?:undlod|undladelser|hverken for eller imod))?");

    private static final Pattern COLON_COUNTS = Pattern.compile(
            "^for\\s*:\\s*(\\d{1,3})\\s*(?:\\(([^()]*)\\))?[\\s.,;]*(?:i?mod\\s*:\\s*(\\d{1,3})\\s*(?:\\(([^()]*)\\))?)?[\\s.,;]*"
                    + "(?:(?:undlod|undlader|blank)[\\p{L} ]*:\\s*(\\d{1,3})\\s*(?:\\(([^()]*)\\))?)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern POINTS = Pattern.compile(
            "(?:pkt\\.?|punkt(?:et|erne)?|ad)\\s*((?:\\d{1,2}\\s?[.)]?\\s?(?:[a-zæø](?![\\p{L}]))?[.)]?(?:\\s*(?:,|og|-|\u2013)\\s*)?){1,12})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    record Said(
            List<Ballot> ballots,
            Optional<Integer> inFavour,
            Optional<Integer> against,
            Optional<Integer> abstained,
            Set<String> points,
            boolean labelled) {}

    static Optional<Said> of(String line) {
        String text = Space.single(line);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher colon = COLON_COUNTS.matcher(text);
        if (colon.matches()) {
            return Optional.of(counted(colon));
        }
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            String word = first(label.group("a"), label.group("b"), label.group("c"), label.group("d"));
            return ballots(withoutReason(label.group("names")), choice(word), Set.of(), true);
        }
        Matcher sentence = SENTENCE.matcher(text);
        if (sentence.matches()) {
            String word = first(sentence.group("a"), sentence.group("b"));
            return ballots(sentence.group("names"), choice(word), points(sentence.group("more")), false);
        }
        Matcher counts = COUNTS.matcher(FoldedWords.folded(text));
        if (counts.find()) {
            return Optional.of(new Said(
                    List.of(),
                    Optional.of(Integer.valueOf(counts.group(1))),
                    Optional.of(Integer.valueOf(counts.group(2))),
                    Optional.ofNullable(counts.group(3)).map(Integer::valueOf),
                    Set.of(),
                    false));
        }
        return Optional.empty();
    }

    private static Said counted(Matcher colon) {
        List<Ballot> ballots = new ArrayList<>();
        VoteChoice[] choices = {VoteChoice.IN_FAVOUR, VoteChoice.AGAINST, VoteChoice.ABSTAINED};
        for (int c = 0; c < choices.length; c++) {
            String names = colon.group(2 * c + 2);
            if (names != null) {
                VoteChoice choice = choices[c];
                NameList.of(names).ifPresent(all -> all.forEach(each -> ballots.add(ballot(each, choice))));
            }
        }
        return new Said(
                ballots, number(colon.group(1)), number(colon.group(3)), number(colon.group(5)), Set.of(), false);
    }

    private static Optional<Integer> number(@org.jspecify.annotations.Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    private static Optional<Said> ballots(String names, VoteChoice choice, Set<String> points, boolean labelled) {
        return NameList.of(names)
                .map(all -> new Said(
                        all.stream().map(each -> ballot(each, choice)).toList(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        points,
                        labelled));
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
        return matcher.find() ? PointMark.keys(matcher.group(1).replaceAll("(?:,|og|-|\u2013)\\s*$", "")) : Set.of();
    }

    /** The words in which a text names points, such as "pkt. 1 og 3". */
    static String pointsPrinted(String text) {
        Matcher matcher = POINTS.matcher(text);
        return matcher.find() ? Space.strip(matcher.group().replaceAll("(?:,|og|-|\u2013)\\s*$", "")) : "";
    }

    private static String withoutReason(String names) {
        int reason = names.indexOf(" med ");
        String bare = reason < 0 ? names : names.substring(0, reason);
        bare = Space.strip(bare);
        // "Jytte Holm (UP) M og F" lacks a comma.
        bare = bare.replaceAll("\\) (?=[A-ZÆØÅ]\\b)", "), ").replace(" ,", ",");
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static VoteChoice choice(String word) {
        String folded = FoldedWords.folded(word);
        return CHOICES.getOrDefault(folded.startsWith("undlod") ? "undlod" : folded, VoteChoice.ABSTAINED);
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
