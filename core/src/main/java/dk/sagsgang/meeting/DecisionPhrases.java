package dk.sagsgang.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How printed decisions begin, and what each beginning means; the first that fits decides. */
final class DecisionPhrases {

    /** Longer than any phrase; what follows is the body's own words. */
    private static final int BEGINNING = 120;

    private static final String SUBJECT =
            "(?:(?:indstillingen|indstilling|sagen|punktet|pkt\\.?|forslaget|orienteringen|orientering|dagsordenen|redegørelsen"
                    + "|referatet)\\s+(?:(?:blev|er|bliver)\\s+)?)?";

    private static final List<Phrase> PHRASES = List.of(
            phrase(Outcome.REJECTED, "(?:ikke godkendt|ikke vedtaget|ikke tiltrådt|afvist|forkastet|nedstemt|afslået)"),
            phrase(Outcome.NOT_RECOMMENDED, "(?:anbefales ikke|indstilles ikke|kan ikke anbefales)"),
            phrase(
                    Outcome.RECOMMENDED,
                    "(?:anbefales|anbefalet|indstilles (?:godkendt|til godkendelse|tiltrådt|vedtaget)|indstillet godkendt)"),
            phrase(
                    Outcome.APPROVED_WITH_CHANGES,
                    "(?:godkendt|tiltrådt|vedtaget),? (?:med (?:bemærkning|den bemærkning|ændring|den ændring|følgende ændring"
                            + "|de ændringer|tilføjelse|den tilføjelse)|idet )"),
            phrase(
                    Outcome.APPROVED,
                    "(?:godkendt|godkendes|tiltrådt|tiltrædes|tiltrådtes|vedtaget|vedtages|følges|følgt|imødekommet)"),
            phrase(
                    Outcome.NOTED,
                    "(?:(?:drøftet og )?(?:taget|tages|toges|tog) til (?:efterretning|orientering)|til (?:efterretning|orientering)"
                            + "|udvalget tog (?:orienteringen|sagen) til (?:efterretning|orientering))"),
            phrase(Outcome.DISCUSSED, "(?:drøftet|drøftedes|drøftes)"),
            phrase(Outcome.POSTPONED, "(?:udsat|udsættes|udskudt|udskydes|afventes)"),
            phrase(Outcome.RESUMED, "genoptages"),
            phrase(Outcome.REFERRED_BACK, "(?:tilbagesendt|tilbagesendes|sendes tilbage|sendt tilbage)"),
            phrase(Outcome.SENT_TO_HEARING, "(?:sendt i høring|sendes i høring|udsendt i høring|udsendes i høring)"),
            phrase(Outcome.FORWARDED, "(?:oversendt|oversendes|fremsendt|fremsendes|videresendt|videresendes)"),
            phrase(
                    Outcome.WITHDRAWN,
                    "(?:udgår|udgik|udgået|taget af (?:dagsordenen|dagsorden)|tages af (?:dagsordenen|dagsorden))"),
            phrase(Outcome.NO_REMARKS, "ingen(?: bemærkninger)?\\s*\\.?\\s*$"));

    private DecisionPhrases() {}

    static Optional<Outcome> outcome(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
        String folded = beginning.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        return PHRASES.stream()
                .filter(phrase -> phrase.pattern.matcher(folded).lookingAt())
                .map(Phrase::outcome)
                .findFirst();
    }

    private static Phrase phrase(Outcome outcome, String words) {
        return new Phrase(outcome, Pattern.compile(SUBJECT + words + "(?![\\p{L}])"));
    }

    private record Phrase(Outcome outcome, Pattern pattern) {}
}
