package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says is voted on where it is not the recommendation, and that it fell: "ÆF1 blev forkastet med 8 stemmer imod 3",
 * "Der blev stemt om model C", and behind the vote "Forslaget bortfaldt".
 */
final class VotedOn {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A proposal to change that which was recommended, by its number, its word or who made it. */
    private static final QuickPattern AMENDMENT = QuickPattern.compile(
            "^(?:et |det |herefter |først )?(?<what>U?ÆF ?\\d{0,2}|(?:under)?ændringsforslag(?:et)?(?: (?:fra|af|nr\\.) [^,.;:]{1,60}?)?)"
                    + "(?: om\\b[^;:]{1,300}?)?,? (?:blev|er|bliver|faldt|bortfaldt|falder|bortfalder|vedtoges|forkastedes)\\b.*",
            FLAGS);

    private static final QuickPattern VOTED = QuickPattern.compile(
            "^(?:først |herefter |derefter )?(?:der (?:blev|er) (?:herefter |først )?stemt|blev der stemt|der stemtes|der stemmes) om (?<what>[^,.;:]{2,80}).*",
            FLAGS);

    private static final QuickPattern FELL = QuickPattern.compile(
            "(?<!\\p{L})(?:U?ÆF ?\\d{0,2}|\\p{L}*forslag(?:et)?)(?: (?:fra|af) [^,.;:]{2,60}?)?"
                    + " (?:(?:blev|er|bliver|derfor|dermed|herefter|hermed|således|også) ){0,3}"
                    + "(?:forkastet|forkastedes|nedstemt|faldt|bortfaldt|falder|bortfalder|ikke vedtaget|ikke tiltrådt)(?!\\p{L})",
            FLAGS);

    private VotedOn() {}

    /** What a sentence says is voted on, as printed: "ÆF1", "model C"; empty where it says nothing or the recommendation. */
    static Optional<String> named(String sentence) {
        Matcher amendment = AMENDMENT.matcher(sentence);
        if (amendment.matches()) {
            return Optional.of(Space.strip(amendment.group("what")));
        }
        Matcher voted = VOTED.matcher(sentence);
        return voted.matches() && !voted.group("what").contains("ndstilling")
                ? Optional.of(Space.strip(voted.group("what")))
                : Optional.empty();
    }

    /** Whether a sentence says that the proposal of which it speaks was not carried. */
    static boolean fell(String sentence) {
        return FELL.find(sentence);
    }
}
