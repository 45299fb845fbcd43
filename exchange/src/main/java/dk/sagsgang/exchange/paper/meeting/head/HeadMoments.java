package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a meeting is: its day, and the times of day at which it begins and ends, as the head says them. */
public final class HeadMoments {

    /** "Dagsordener til og med den 10. februar 2016" is about other meetings. */
    private static final QuickPattern UNTIL =
            QuickPattern.compile("\\b(?:til og med|efter|før|siden|senest) (?:den |d\\. )?\\d");

    private static final QuickPattern ENDED = QuickPattern.compile(
            "^mødet (?:blev )?(?:sluttede|sluttet|hævet|hævedes|slut|afsluttet|er slut)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String AT = "(?:kl\\.?|klokken) ?\\d{1,2}(?:[.:]\\d{2})?";

    /** One sentence tells both: "Mødet begyndte kl. 16.00 og sluttede kl. 18.25." */
    private static final QuickPattern FROM_TO = QuickPattern.compile(
            "^mødet (?:begyndte|startede|åbnede|varede|blev (?:åbnet|indledt|holdt))(?: fra)? " + AT
                    + ",? (?:(?:og )?(?:sluttede|slut|hævet|afsluttet|blev (?:hævet|afsluttet|sluttet))|til)(?: igen)? "
                    + AT + "\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The name of the day before it: "Onsdag den 24. april 2019". */
    private static final QuickPattern BEFORE_DAY = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? (?:den |d\\. ?)?|den )$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The day of the meeting, where that of the letter stands before it: "Lunde, den 15. maj 2007 Referat af mødet i Rådet 14. maj 2007". */
    private static final QuickPattern OF_MEETING =
            QuickPattern.compile("(?<=\\d{4}.{0,80} )(?:af|fra|til) mødet? (?:i|den) .{0,60}?\\d{4}");

    private static final String ARTICLE = "den ";

    private final MeetingOutline outline;
    private Optional<LocalDate> date = Optional.empty();
    /** A day that no label says and that may be that of the meeting. */
    private Optional<LocalDate> likely = Optional.empty();

    private boolean sure;
    private boolean weekday;
    private String dated = "";
    private Optional<LocalTime> start = Optional.empty();
    private Optional<LocalTime> end = Optional.empty();

    public HeadMoments(MeetingOutline outline) {
        this.outline = outline;
    }

    /** Takes what stands behind a label such as "Dato" or "Mødet sluttede"; gives back whether that is a moment. */
    public boolean labelled(String meaning, String value, PaperLine line) {
        Moments.Found found = Moments.in(value);
        if (found.day().isEmpty() && found.start().isEmpty()) {
            return false;
        }
        if (!meaning.equals("end")) {
            place("start", found.startPrinted(), line);
            place("end", found.endPrinted(), line);
            if (found.day().isPresent() && !sure) {
                place("date", found.dayPrinted(), line);
                date = found.day().map(moment -> moment.date());
                if (meaning.equals("date") || BEFORE_DAY.find(before(value, found))) {
                    dated(value, found);
                }
                sure = true;
            }
            start = start.isPresent() ? start : found.start();
            end = end.isPresent() ? end : found.end();
        } else {
            place("end", found.startPrinted(), line);
            end = end.isPresent() ? end : found.start();
        }
        return true;
    }

    /** Takes the day of a line without a label, where none is known; gives back whether it was taken. */
    public boolean day(String words, PaperLine line) {
        Matcher of = OF_MEETING.matcher(words);
        String text = of.find() ? words.substring(of.start()) : words;
        Moments.Found found = Moments.in(text);
        if (found.day().isEmpty() || UNTIL.find(text)) {
            return false;
        }
        if (date.isPresent()) {
            // The day that is known, once more and with its weekday.
            if (!weekday && isAt(text)) {
                dated(text, found);
            }
            return false;
        }
        date = found.day().map(moment -> moment.date());
        dated(text, found);
        place("date", found.dayPrinted(), line);
        return true;
    }

    /** Whether a line says the day of the meeting, once more or for the first time. */
    public boolean isAt(String text) {
        return date.isPresent() && date.equals(Moments.in(text).day().map(moment -> moment.date()));
    }

    /** Keeps the day as it is printed, with the day of the week where the head names it. */
    private void dated(String text, Moments.Found found) {
        Matcher words = BEFORE_DAY.matcher(before(text, found));
        String named = words.find() ? words.group() : "";
        weekday = named.length() > ARTICLE.length();
        if (weekday || dated.isEmpty()) {
            dated = named + found.dayPrinted();
        }
        outline.head()
                .dated(date.map(day -> ImpreciseDate.builder()
                        .printed(dated)
                        .earliest(day)
                        .latest(day)
                        .build()));
    }

    private static String before(String text, Moments.Found found) {
        return text.substring(0, Math.max(0, text.indexOf(found.dayPrinted())));
    }

    /** Takes the times of day of a line without a label; gives back whether one was taken. */
    public boolean times(String text, PaperLine line) {
        Moments.Found found = Moments.in(text);
        boolean known = false;
        if (found.start().isPresent()
                && start.isEmpty()
                && (found.day().isPresent()
                        || text.toLowerCase(java.util.Locale.ROOT).startsWith("kl"))) {
            start = found.start();
            place("start", found.startPrinted(), line);
            place("end", found.endPrinted(), line);
            end = end.isPresent() ? end : found.end();
            known = true;
        }
        known |= fromTo(text, found, line);
        if (ENDED.matches(text) && found.start().isPresent()) {
            end = found.start();
            place("end", found.startPrinted(), line);
            known = true;
        }
        return known;
    }

    /** Takes a line at the end of the paper that says when the meeting ended. */
    public boolean ended(PaperLine line) {
        if (fromTo(line.text(), Moments.in(line.text()), line)) {
            return true;
        }
        if (!ENDED.matches(line.text())) {
            return false;
        }
        Moments.Found found = Moments.in(line.text());
        end = end.isPresent() ? end : found.start();
        place("end", found.startPrinted(), line);
        return found.start().isPresent();
    }

    private boolean fromTo(String text, Moments.Found found, PaperLine line) {
        if (!FROM_TO.matches(text) || found.end().isEmpty()) {
            return false;
        }
        start = start.isPresent() ? start : found.start();
        end = end.isPresent() ? end : found.end();
        place("start", found.startPrinted(), line);
        place("end", found.endPrinted(), line);
        return true;
    }

    /** A day around the paper counts where the paper says none. */
    public void around(String text) {
        if (date.isEmpty() && likely.isEmpty()) {
            likely = Moments.in(text).day().map(moment -> moment.date());
        }
    }

    /** The day that is known for now. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** What else tells the day, where no line of the head does. */
    public void told(Optional<LocalDate> day) {
        date = day;
    }

    /** Notes the words of the head that say something; none where it says nothing. */
    private void place(String component, String words, PaperLine line) {
        if (!words.isEmpty()) {
            outline.place(component, line.place(words));
        }
    }

    public void finish() {
        date = date.or(() -> likely);
        outline.date(date);
        date.ifPresent(day -> {
            outline.head().start(start.map(day::atTime));
            outline.head().end(end.map(day::atTime));
        });
    }
}
