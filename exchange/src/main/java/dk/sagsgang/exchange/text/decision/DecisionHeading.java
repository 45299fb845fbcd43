package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that says who decided and when, such as "Beslutning i Socialudvalget den 07-01-2019".
 *
 * @param body who decided
 * @param date when
 */
public record DecisionHeading(Optional<Body> body, Optional<LocalDate> date) {

    private static final String DATE = "(?:\\p{L}+dag )?(\\d{1,2}[-./ ].{2,20}?\\d{4})";

    private static final QuickPattern IN = QuickPattern.compile(
            "^(?:beslutning(?:er|en)?|vedtagelse(?= (?:i|på) )) (?:(?:i|fra|på|truffet i) )?(.{2,120}?),? (?:(?:den|d\\.) )?"
                    + DATE + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Beslutning den 18-06-2014", "Beslutning truffet mandag d. 3. maj 2021": when, and nobody is named. */
    private static final QuickPattern WHEN = QuickPattern.compile(
            "^(?:beslutning(?:er|en)?|vedtagelse)(?:,? (?:truffet|fra|på|i|ved|den|d\\.|af|pr\\.|møde|mødet|\\p{L}{3,4}dag)){0,4},? "
                    + DATE + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Beslutning Teknik- og Miljøudvalget den 11-08-2021", where what stands between is a body. */
    private static final QuickPattern BARE = QuickPattern.compile(
            "^beslutning(?:er|en)? (.{2,120}?),? (?:den|d\\.) " + DATE + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern OF = QuickPattern.compile(
            "^(.{2,100}?)s?'? beslutning,? (?:i mødet |på mødet |fra mødet )?(?:den|d\\.) " + DATE + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Ungdomsudvalgets møde den 12. december 2011:", and not the title of the minutes. */
    private static final QuickPattern MEETING_OF = QuickPattern.compile(
            "^(?!(?:\\S+ ){0,3}(?:referat|dagsorden|protokol)\\b)(.{2,100}?)s møde,? (?:den|d\\.) " + DATE + "\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A transcript may have lost the day: "Udvalget for Børn & Ungdom den", "Økonomiudvalget, den Pkt. 412". */
    private static final QuickPattern LOST = QuickPattern.compile(
            "^(?:beslutning(?:er|en)? (?:i |fra )?)?(.{3,100}?),? den(?: (?:pkt\\.?|punkt) ?\\d+)? ?:?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DATED = QuickPattern.compile("^" + DATE + "\\s+(.{3,120})$");

    private static final QuickPattern BODY_FIRST = QuickPattern.compile(
            "^(.{3,120}?),? (?:(?:den|d\\.) )?" + DATE + "(?:(?:,? (?:pkt\\.?|punkt) ?\\d+)?:?|\\.)$");

    private static final QuickPattern MEETING_ALONE =
            QuickPattern.compile("(?:møde|mødet)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "byrådsmødet": the name of who meets, without its ending. */
    private static final QuickPattern MEETING = QuickPattern.compile(
            "([\\p{L}-]*(?:råd|udvalg|bestyrelse|nævn))s-?mødet", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The heading, with nothing where it says neither. */
    public static DecisionHeading of(String heading) {
        String text = Space.single(heading);
        if (!year(text)) {
            Matcher lost = text.contains(" den") ? LOST.matcher(text) : null;
            return new DecisionHeading(
                    lost != null && lost.matches() ? BodyWords.only(lost.group(1)) : Optional.empty(),
                    Optional.empty());
        }
        Matcher when = WHEN.matcher(text);
        if (when.matches()) {
            return new DecisionHeading(Optional.empty(), Danish.day(when.group(1)));
        }
        for (QuickPattern pattern : new QuickPattern[] {IN, OF, MEETING_OF}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return new DecisionHeading(met(matcher.group(1)), Danish.day(matcher.group(2)));
            }
        }
        Matcher bare = BARE.matcher(text);
        Optional<Body> body = bare.matches() ? BodyWords.only(bare.group(1)) : Optional.empty();
        if (body.isPresent()) {
            return new DecisionHeading(body, Danish.day(bare.group(2)));
        }
        return ofLine(heading).orElseGet(() -> new DecisionHeading(Optional.empty(), Optional.empty()));
    }

    /** Who met: "byrådsmødet" is the meeting of Byrådet; of "mødet" alone nobody is named. */
    private static Optional<Body> met(String name) {
        if (MEETING_ALONE.matches(name)) {
            return Optional.empty();
        }
        Matcher meeting = MEETING.matcher(name);
        if (!meeting.matches()) {
            return Optional.of(BodyWords.kinded(name));
        }
        String body = meeting.group(1);
        String ending = body.toLowerCase(Locale.ROOT).endsWith("bestyrelse") ? "n" : "et";
        return Optional.of(
                BodyWords.kinded(body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1) + ending));
    }

    /** A line that begins the text of an earlier decision: "12/08/2024 Social- og Handicapudvalget". */
    public static Optional<DecisionHeading> ofLine(String line) {
        String text = Space.single(line);
        if (!year(text)) {
            return Optional.empty();
        }
        Matcher dated = DATED.matcher(text);
        if (dated.matches()) {
            return both(dated.group(2), dated.group(1));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && Danish.day(numbered.group(2)).isPresent()) {
            return Optional.of(new DecisionHeading(
                    BodyWords.only(numbered.group(1)).or(() -> Optional.of(BodyWords.kinded(numbered.group(1)))),
                    Danish.day(numbered.group(2))));
        }
        Matcher first = BODY_FIRST.matcher(text);
        return first.matches() ? both(first.group(1), first.group(2)) : Optional.empty();
    }

    /** "Social og Sundhed, 6. januar 2020, pkt. 123:" is a body, whatever its name is, since it has items of its own. */
    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "^(?:[Bb]eslutning(?: fra| i)? )?(\\p{Lu}[^.:;]{2,80}), " + DATE + ",? (?:pkt\\.?|punkt) ?\\d{1,4}:?$");

    /** Whether four digits stand together; every day is printed with its year. */
    private static boolean year(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static Optional<DecisionHeading> both(String name, String day) {
        Optional<LocalDate> date = Danish.day(day);
        Optional<Body> body = BodyWords.only(name);
        return date.isEmpty() || body.isEmpty() ? Optional.empty() : Optional.of(new DecisionHeading(body, date));
    }
}
