package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days and times of day in the head of a paper, whatever stands around them. */
public final class Moments {

    private static final String MONTH =
            "(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final QuickPattern WORDS = QuickPattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.? ?|-)(" + MONTH + ")(?:,? |-)(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** As web pages print it whose system is not set to Danish. */
    private static final QuickPattern MONTH_FIRST =
            QuickPattern.compile("(?<!\\p{L})(" + MONTH + ") (\\d{1,2}), (\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern DIGITS = QuickPattern.compile(
            "(?<![\\d.-])(?:\\d{1,2}(?:[-/]|\\. ?)\\d{1,2}(?:[-/]|\\. ?)\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\d-])");

    private static final QuickPattern TIME = QuickPattern.compile(
            "(?:(?:kl\\.?|klokken) ?(\\d{1,2})(?:[.:](\\d{2}))?|(?<![\\d.:])(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?)(?![\\d])",
            Pattern.CASE_INSENSITIVE);

    private Moments() {}

    /**
     * What was found.
     *
     * @param day the day
     * @param start the first time of day behind it
     * @param end the second
     * @param dayPrinted the words of the day
     * @param startPrinted the words of the first time of day
     * @param endPrinted the words of the second
     */
    public record Found(
            Optional<Danish.Moment> day,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            String dayPrinted,
            String startPrinted,
            String endPrinted) {}

    public static Found in(String line) {
        String text = line.length() > 400 ? line.substring(0, 400) : line;
        Optional<Danish.Moment> day = Optional.empty();
        String printed = "";
        String rest = text;
        Matcher words = WORDS.matcher(text);
        Matcher first = MONTH_FIRST.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        if (words.find()) {
            day = Danish.moment(words.group(1) + ". " + words.group(2).toLowerCase(Locale.ROOT) + " " + words.group(3));
            printed = words.group();
            rest = text.substring(words.end());
        } else if (first.find()) {
            day = Danish.moment(first.group(2) + ". " + first.group(1).toLowerCase(Locale.ROOT) + " " + first.group(3));
            printed = first.group();
            rest = text.substring(first.end());
        } else if (digits.find()) {
            day = Danish.moment(digits.group());
            printed = digits.group();
            rest = text.substring(digits.end());
        }
        Matcher time = TIME.matcher(rest);
        Optional<LocalTime> start = time.find() ? time(time) : Optional.empty();
        String startPrinted = start.isPresent() ? time.group() : "";
        Optional<LocalTime> end = start.isPresent() && time.find() ? time(time) : Optional.empty();
        return new Found(day, start, end, printed, startPrinted, end.isPresent() ? time.group() : "");
    }

    private static Optional<LocalTime> time(Matcher time) {
        String hour = time.group(1) != null ? time.group(1) : time.group(3);
        String minute = time.group(1) != null ? time.group(2) : time.group(4);
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
    }
}
