package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.MeetingKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a head calls the meeting: its number (mødenummer), its subject, and when its minutes were published. */
final class MeetingTitles {

    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "(?:møde ?(?:nr\\.?|nummer)) ?:? ?(\\d{1,3}(?:[/-]\\d{2,4})?)(?!\\d)|^(?!0)(\\d{1,2}\\.) (?:ordinære )?(?:udvalgs|bestyrelses|råds)?møde$",
            Pattern.CASE_INSENSITIVE);

    /** "Referat fra ordinært møde", "Ekstraordinært byrådsmøde". */
    private static final QuickPattern KIND = QuickPattern.compile(
            "(?<!\\p{L})(ekstra)?ordinært \\p{L}{0,30}møde(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** That a body met is no title: "Møde i Lokal-MED". */
    private static final QuickPattern BARE = QuickPattern.compile(
            "(?:(?:ekstra)?ordinært )?(?:møde|mødet) i [^,.:;]{3,80}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final MeetingOutline outline;

    MeetingTitles(MeetingOutline outline) {
        this.outline = outline;
    }

    /** Says what kind of meeting it is, where a line of the head does. */
    void kind(String text) {
        Matcher kind = KIND.matcher(text);
        if (kind.find()) {
            outline.head().kind(kind.group(1) == null ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY);
        }
    }

    /** Takes the number of the meeting that stands in a line: "Møde nr. 14". */
    boolean numbered(String text, PaperLine line) {
        Matcher number = NUMBERED.matcher(text);
        return number.find() && number(number.group(1) == null ? number.group(2) : number.group(1), line);
    }

    /** Takes what stands behind "Mødenr."; gives back whether it is a number. */
    boolean number(String value, PaperLine line) {
        if (!value.matches("\\d{1,3}\\.?(?:[/-]\\d{2,4})?")) {
            return false;
        }
        outline.head().number(value);
        outline.place("number", line.place(value));
        return true;
    }

    /** When the edition was published: "Referat publiceret: Onsdag, 17 juni, 2020 - 11:28". */
    boolean published(String value, PaperLine line) {
        Moments.Found found = Moments.in(value);
        if (found.day().isEmpty() || found.start().isEmpty()) {
            return false;
        }
        outline.head().published(found.day().get().date().atTime(found.start().get()));
        outline.place("published", line.place());
        return true;
    }

    /** Whether words say no more than which body met. */
    static boolean bare(String words) {
        return BARE.matches(words);
    }

    /** Takes what stands behind "Emne". */
    boolean subject(String value, PaperLine line) {
        outline.head().title(value);
        outline.place("title", line.place(value));
        return true;
    }
}
