package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.NameList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in which parties or members say that they are not part of a decision, and why: "Venstre stemmer imod, fordi …", "A og F kan
 * ikke støtte forslaget", "Stemmeforklaring fra Ø: …".
 *
 * <p>Where anything but names stands before the verb, or what follows it tells of other votes, the sentence is none.
 */
public final class DissentReasons {

    private static final String REASON =
            ",? (?:idet|da|fordi|eftersom|for [^.]{3,60} skyld|på grund af|pga\\.|med (?:den )?begrundelsen?|med henvisning til"
                    + "|under henvisning til|af hensyn til)\\b(?<reason>.*)$";

    /** "Imod stemte Ø, som finder at …", "Imod indstillingen stemmer A og F, fordi …". */
    private static final QuickPattern INVERTED = QuickPattern.compile(
            "^[Ii]?[Mm]od(?<what>[^,;:]{0,60}?) (?:stemte|stemmer) (?<who>[^.;:]{1,300}?),? (?:som (?:finder|fandt|mener|mente|ønsker|ønskede)|da|fordi"
                    + "|med (?:den )?begrundelsen?)\\b.*$",
            Pattern.DOTALL);

    /** "Liste B stemte imod punkt 2, idet sagen ikke er oplyst", "Bo Lund (V) undlader at stemme, da …". */
    private static final QuickPattern VOTED = QuickPattern.compile(
            "^(?<who>.{1,300}?) (?:(?:stemte|stemmer|stemt) (?:derfor )?(?:i?mod|ikke for)|(?:er|var|går|gik) (?:derfor )?imod"
                    + "|(?:undlod|undlader)(?: (?:derfor )?at (?:stemme|tage stilling)|))(?<what>[^,;:]{0,80}?)"
                    + REASON,
            Pattern.DOTALL);

    /** "Enhedslisten kan ikke godkende 1. punkt." */
    private static final QuickPattern CANNOT = QuickPattern.compile(
            "^(?<who>.{1,300}?) (?:(?:kan|kunne|vil|ville) (?:derfor |så |dog )?ikke|ønske[rd]e? (?:derfor |dog )?ikke at)"
                    + " (?:tiltræde|godkende|anbefale|tilslutte sig|støtte|stemme for|bakke op om)\\b(?<what>[^,;:]{0,80}).*$",
            Pattern.DOTALL);

    /** "Enhedslisten begrunder: …", "V begrunder sit nej med, at …". */
    private static final QuickPattern GIVES = QuickPattern.compile(
            "^(?<who>[^:]{1,200}?) begrund(?:er|ede)(?: (?:sin|sit|deres) (?:stemme|nej|modstand|standpunkt|holdning|stillingtagen)(?: \\p{L}+){0,3})?"
                    + "(?: således| med følgende)?(?::|(?<=stemme|nej|modstand|standpunkt|holdning|stillingtagen) med,?) ?(?<reason>\\S.*)$",
            Pattern.DOTALL);

    /** "Begrundelse fra V: …", "Stemmeforklaring fra Bo Lund (A): …". */
    private static final QuickPattern FROM = QuickPattern.compile(
            "^(?:[Bb]egrundelse|[Ss]temmeforklaring)(?:en)? (?:fra|af) (?<who>[^:]{1,200}?): ?(?<reason>\\S.*)$",
            Pattern.DOTALL);

    /** "Enhedslistens begrundelse: …", "V's stemmeforklaring: …". */
    private static final QuickPattern OF = QuickPattern.compile(
            "^(?<who>[^:]{1,200}?)(?:['\u2019]?s|['\u2019]) (?:begrundelse|stemmeforklaring)(?: for [^:]{3,60})?: ?(?<reason>\\S.*)$",
            Pattern.DOTALL);

    /** What stands before the names in a sentence that tells of the others first: "Godkendt, idet Ø stemte imod, da …". */
    private static final QuickPattern OTHERS_FIRST =
            QuickPattern.compile("^.*(?:^|[ ,])(?:idet|mens|imens|men|hvor|hvorimod) ", Pattern.DOTALL);

    private static final QuickPattern COUNT = QuickPattern.compile(" ?\\(\\d{1,2}\\)");

    private static final int LONGEST = 2000;

    private DissentReasons() {}

    /**
     * Who says so.
     *
     * @param who the parties and people
     * @param on the points that the sentence names
     * @param voted whether it is told as a vote against the decision
     */
    public record Said(List<NameList.Named> who, Set<String> on, boolean voted) {}

    /**
     * A statement.
     *
     * @param who the parties and people whose statement it is
     * @param reason what they say
     */
    record Statement(List<NameList.Named> who, String reason) {}

    /** What a sentence says; empty where it gives no reason of somebody who is named. */
    public static Optional<Said> of(String sentence) {
        String text = Space.strip(sentence);
        if (text.length() > LONGEST || !mayTell(text)) {
            return Optional.empty();
        }
        Matcher voted = VOTED.matcher(text);
        if (voted.matches()) {
            boolean others = !VoteSentences.in(voted.group("reason")).isEmpty();
            return others ? Optional.empty() : said(voted, VoteLines.points(voted.group("what")), true);
        }
        Matcher inverted = INVERTED.matcher(text);
        if (inverted.matches()) {
            return said(inverted, VoteLines.points(inverted.group("what")), true);
        }
        Matcher cannot = CANNOT.matcher(text);
        return cannot.matches() ? said(cannot, VoteLines.points(cannot.group("what")), false) : Optional.empty();
    }

    /** What a line says that gives the reason of somebody as a statement of their own; the reason may have several sentences. */
    static Optional<Statement> statement(String line) {
        String text = Space.strip(line);
        if (text.length() > LONGEST || !(text.contains("egrund") || text.contains("forklaring"))) {
            return Optional.empty();
        }
        for (QuickPattern statement : List.of(FROM, OF, GIVES)) {
            Matcher given = statement.matcher(text);
            Optional<List<NameList.Named>> who = given.matches() ? names(given.group("who")) : Optional.empty();
            if (who.isPresent()) {
                return Optional.of(new Statement(who.get(), Space.strip(given.group("reason"))));
            }
        }
        return Optional.empty();
    }

    /** Most sentences are done with here. */
    private static boolean mayTell(String text) {
        return text.contains("mod") || text.contains("ikke") || text.contains("ndl");
    }

    private static Optional<Said> said(Matcher sentence, Set<String> on, boolean voted) {
        String printed = sentence.group("who");
        return names(printed)
                .or(() -> names(OTHERS_FIRST.matcher(printed).replaceFirst("")))
                .map(who -> new Said(who, on, voted));
    }

    private static Optional<List<NameList.Named>> names(String printed) {
        return NameList.of(COUNT.matcher(printed).replaceAll(""));
    }
}
