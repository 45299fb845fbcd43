package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the head that says before whom the paper is laid and when: "Bilag 1 til Byrådets møde den 31. januar 2018, pkt. 18",
 * "Dagsorden - Byrådet - 21. juni 2022 - Bilag 2 til punkt 9", "Oplæg til Økonomiudvalget 2. oktober 2024".
 *
 * @param day the day, as printed; empty where the line names none
 * @param laid whether it says that the paper is laid before them
 */
record HeadMeeting(Optional<String> day, boolean laid) {

    private static final QuickPattern DAY =
            QuickPattern.compile("(?:den |d\\. )?(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})");

    /** Words that only say that something is laid before somebody, or where it stands on the agenda. */
    private static final QuickPattern ASIDE = QuickPattern.compile(
            "\\b(?:dagsorden(?:en)?|til|til punkt|pkt|punkt|møde(?:t)?|sag|nr|i|på|af|den|d|kl|behandling|behandles|beslutning|godkendelse|drøftelse|udkast|oplæg|bilag|forelægges|forelagt|lukket|åbent)\\b|\\d{1,3}|[-\u2013|/,.:()]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern LAID = QuickPattern.compile(
            "\\b(?:bilag|dagsorden(?:en)?|oplæg|behandling|behandles|godkendelse|forelægges|til beslutning|til drøftelse)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Bilag 1 til punkt 71" on a line of its own. */
    private static final QuickPattern OF_ITEM = QuickPattern.compile(
            "(?:Bilag(?: nr\\.)?(?: \\d{1,2})? til )?(?:dagsordenens )?(?:punkt|pkt\\.|sag|dagsordenspunkt)(?: nr\\.)? \\d{1,3}",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 110;

    /** What a line says of it; empty where it says something else. */
    static Optional<HeadMeeting> of(String text) {
        if (text.length() > LONGEST || HeadDays.decided(text) || HeadingLines.sentence(text)) {
            return Optional.empty();
        }
        if (OF_ITEM.matches(text)) {
            return Optional.of(new HeadMeeting(Optional.empty(), text.startsWith("Bilag")));
        }
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        String printed = day.group(1);
        String rest = ASIDE.matcher(text.substring(0, day.start()) + " " + text.substring(day.end()))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        String body = rest.replaceFirst("(?<=udvalget|rådet|nævnet|relsen|direktionen|tionen)s$", "");
        return !body.isEmpty() && BodyWords.only(body).isPresent()
                ? Optional.of(new HeadMeeting(Optional.of(printed), LAID.find(text)))
                : Optional.empty();
    }
}
