package dk.sagsgang.meeting.decision;

import dk.sagsgang.internal.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How printed decisions begin, and what each beginning means; the first that fits decides. */
final class DecisionPhrases {

    /** Longer than any phrase; what follows is the body's own words. */
    private static final int BEGINNING = 120;

    private static final String SUBJECT =
            "(?:(?:indstillingen|indstilling|sagen|punktet|pkt\\.?|(?:medlems|beslutnings|budget)?forslaget|orienteringen"
                    + "|orientering|dagsordenen|dagsorden|redegørelsen|referatet"
                    + "|(?:[\\p{L}-]+ og )?[\\p{L}-]+s indstilling(?:er)?)"
                    + "\\s+(?:(?:blev|er|bliver)\\s+)?)?(?:(?:herefter|derefter|enstemmigt)\\s+)?";

    /** A body that acts in the active voice: "Social- og Sundhedsudvalget tog orienteringen til efterretning". */
    private static final String BODY =
            "(?:(?!som |der |hvor |at )[\\p{L}-]+,? (?:og )?){0,4}[\\p{L}-]*(?:udvalget|rådet|bestyrelsen|repræsentationen|magistraten) ";

    private static final String NO = "(?! ikke)";

    /** "Godkendt for så vidt angår punkt 1" decides on a part. */
    private static final String WHOLE = "(?!,? for så vidt angår)";

    private static final List<Phrase> PHRASES = List.of(
            phrase(
                    Outcome.REJECTED,
                    List.of("ikke", "afvist", "forkastet", "nedstemt", "afslået", "afslag"),
                    "(?:ikke (?:godkendt|vedtaget|tiltrådt|imødekommet)"
                            + "|(?:godkendes|vedtages|tiltrædes|imødekommes|bevilges|følges) ikke|afvist|forkastet|nedstemt|afslået"
                            + "|(?:der )?(?:gives|meddelt|meddeles) afslag)"),
            phrase(Outcome.NOT_RECOMMENDED, List.of("ikke"), "(?:anbefales ikke|indstilles ikke|kan ikke anbefales)"),
            phrase(
                    Outcome.RECOMMENDED,
                    List.of("anbefal", "indstill"),
                    "(?:anbefales|anbefalet|indstilles (?:godkendt|til godkendelse|tiltrådt|vedtaget)|indstillet godkendt"
                            + "|indstilles til (?:byrådets|kommunalbestyrelsens) godkendelse"
                            + "|(?:" + BODY + ")?(?:anbefaler|anbefalede) (?:[\\p{L}-]+s )?indstilling(?:en|er)?)"),
            phrase(
                    Outcome.APPROVED_WITH_CHANGES,
                    List.of("godkendt", "tiltrådt", "vedtaget"),
                    "(?:godkendt|tiltrådt|vedtaget),? (?:med (?:bemærkning|den bemærkning|ændring|den ændring"
                            + "|følgende (?:ændring|rettelse|tilføjelse|bemærkning)(?:er|r)?|rettelse"
                            + "|de ændringer|tilføjelse|den tilføjelse))"),
            phrase(
                    Outcome.APPROVED,
                    List.of("godken", "tiltråd", "tiltræ", "vedta", "vedto", "følg", "imødekom", "bevil"),
                    "(?:godkendt|godkendes|tiltrådt|tiltrædes|tiltrådtes|vedtaget|vedtages|vedtoges|følges|følgt|imødekommet"
                            + "|bevilget|bevilges|" + BODY + "(?:godkendte|godkender|tiltrådte|tiltræder))"),
            phrase(
                    Outcome.NOTED,
                    List.of("efterretning", "orientering"),
                    "(?:(?:drøftet og )?(?:taget|tages|toges|tog) til (?:efterretning|orientering)|til (?:efterretning|orientering)"
                            + "|orientering(?:en)? (?:er |blev )?givet"
                            + "|" + BODY + "(?:tog|tager) (?:orienteringen|sagen|redegørelsen|meddelelserne)"
                            + " til (?:efterretning|orientering))"),
            phrase(Outcome.DISCUSSED, List.of("drøfte"), "(?:drøftet|drøftedes|drøftes)"),
            phrase(
                    Outcome.POSTPONED,
                    List.of("udsat", "udsæt", "udskud", "udskyd"),
                    "(?:udsat|udsættes|udskudt|udskydes)"),
            phrase(Outcome.PENDING, List.of("afventes"), "afventes"),
            phrase(Outcome.FOUND_IN_ORDER, List.of("betingelserne"), "betingelserne (?:er|var) (?:opfyldt|til stede)"),
            phrase(Outcome.RESUMED, List.of("genoptages"), "genoptages"),
            // "Tilbagesendes Magistratsafdelingen" sends back a case that has been decided.
            phrase(
                    Outcome.REFERRED_BACK,
                    List.of("tilbage"),
                    "(?:(?:tilbagesendt|tilbagesendes)(?!\\s+(?:magistratsafdelingen|borgmesterens))|sendes tilbage|sendt tilbage)"),
            phrase(
                    Outcome.SENT_TO_HEARING,
                    List.of("høring"),
                    "(?:sendt|sendes|udsendt|udsendes) i (?:offentlig )?høring"),
            phrase(
                    Outcome.FORWARDED,
                    List.of("sendt", "sendes", "henvis", "behandling"),
                    "(?:oversendt|oversendes|fremsendt|fremsendes|videresendt|videresendes|henvist|henvises"
                            + "|sendt til behandling|(?:overgår|overgik) til (?:2\\. |anden)behandling)"),
            phrase(
                    Outcome.WITHDRAWN,
                    List.of("udgå", "udgik", "tage"),
                    "(?:udgår|udgik|udgået|taget af (?:dagsordenen|dagsorden)|tages af (?:dagsordenen|dagsorden))"),
            phrase(
                    Outcome.ELECTED,
                    List.of("valgt", "udpeget"),
                    "(?:valgt blev|udpeget blev|følgende (?:er|blev) (?:valgt|udpeget))"),
            phrase(
                    Outcome.NO_REMARKS,
                    List.of("ingen", "intet"),
                    "(?:ingen(?: bemærkninger)?|intet(?: at bemærke)?)\\s*\\.?\\s*$"));

    private DecisionPhrases() {}

    static Optional<Outcome> outcome(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
        String folded = NormalText.of(beginning).toLowerCase(Locale.ROOT);
        for (Phrase phrase : PHRASES) {
            if (phrase.fits(folded)) {
                return Optional.of(phrase.outcome);
            }
        }
        return Optional.empty();
    }

    /** A phrase, and pieces of words of which one stands in every text that it fits. */
    private static Phrase phrase(Outcome outcome, List<String> signs, String words) {
        return new Phrase(outcome, signs, Pattern.compile(SUBJECT + words + "(?![\\p{L}])" + NO + WHOLE));
    }

    private record Phrase(Outcome outcome, List<String> signs, Pattern pattern) {

        boolean fits(String folded) {
            for (String sign : signs) {
                if (folded.contains(sign)) {
                    return pattern.matcher(folded).lookingAt();
                }
            }
            return false;
        }
    }
}
