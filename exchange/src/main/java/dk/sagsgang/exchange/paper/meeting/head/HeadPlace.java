package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;

/** Where a meeting is: "Mødelokale 2", or the words behind its time of day. */
public final class HeadPlace {

    private static final QuickPattern PLACE = QuickPattern.compile(
            ".*\\b(?:mødelokale|lokale|\\p{L}*rådhus(?:et)?|(?:byråds|møde|fest|råds|kultur|store |lille )sal(?:en)?|kantinen|salen|udvalgsværelse)\\b.*");

    /** "Frivillighuset, Lundevej 7, 3600 Frederikssund". */
    private static final QuickPattern ADDRESS = QuickPattern.compile(
            "(?:\\p{Lu}[^.:;]{2,60}, )?\\p{Lu}[\\p{L}. ]{2,40} \\d{1,4} ?[A-Z]?, (?:\\p{L}+[^,]{0,20}, )?\\d{4} \\p{Lu}[\\p{L} ]{1,30}(?:,? kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?)?");

    private static final QuickPattern PLACE_BEHIND = QuickPattern.compile(
            "(?i:kl)\\.? ?\\d{1,2}(?:[.:]\\d{2})?,? (?:i|på) (\\p{Lu}.{2,90}?|(?:mødel|l)okale .{2,80}?)[.,]?$");

    /** "den 22. februar 2016 i Lundestuen, Rådhuset kl. 10.00": between the day and the time of day. */
    private static final QuickPattern PLACE_BETWEEN =
            QuickPattern.compile("\\d{4},? (?:i|på) (\\p{Lu}[^.]{2,70}?)(?:,? kl\\.? ?\\d|\\. Mødet )");

    private static final QuickPattern ROOM_BEFORE = QuickPattern.compile(
            "^((?:\\p{Lu}\\p{Ll}+ ){0,2}\\p{L}*(?:[Ll]okale|[Ss]al|[Ss]alen|[Rr]ådhus)(?: \\d{1,3})?),? (?=\\p{Lu}[^(),]{4,50}[(,])");

    private static final QuickPattern HALL_BEFORE = QuickPattern.compile(
            "^((?:\\p{L}[\\p{L}.]* ){0,4}\\p{L}*(?:sal|salen|lokale|værelse|rådhus|kantine|kantinen)(?: (?:\\d{1,3}|[IVX]{1,4}))?) (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");

    /** What a transcript that lost the body, the day and the time of day has left of them before the place. */
    private static final QuickPattern BEFORE =
            QuickPattern.compile("^(?:(?:fra |til )?mødet? )?(?:(?:i|på|kl\\.?|den) ){1,4}");

    private static final QuickPattern TIME_BEHIND = QuickPattern.compile(",? kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?$");

    private static final QuickPattern BEHIND_DAY = QuickPattern.compile("\\d{4} (\\p{Lu}[^:;]{3,60})$");

    private static final int LONGEST = 110;

    private final MeetingOutline outline;
    private String place = "";

    public HeadPlace(MeetingOutline outline) {
        this.outline = outline;
    }

    /** Takes what stands behind a label such as "Sted"; gives back whether it was taken. */
    public boolean labelled(String value, PaperLine line) {
        if (!place.isEmpty() || value.endsWith(":")) {
            return false;
        }
        place = value;
        outline.place("place", line.place(value));
        return true;
    }

    /** Where the meeting is, behind the time of day: "den 2. marts 2021 kl. 15:30 i Arden Rådhus". */
    public void behind(String text, PaperLine line) {
        Matcher behind = PLACE_BEHIND.matcher(text);
        Matcher between = PLACE_BETWEEN.matcher(text);
        if (place.isEmpty() && behind.find()) {
            place = behind.group(1);
            outline.place("place", line.place(place));
        } else if (place.isEmpty() && between.find()) {
            place = between.group(1);
            outline.place("place", line.place(place));
        }
    }

    /** Where the meeting is, right behind its day: "Onsdag den 15. maj 2002 Byrådets mødelokaler". */
    void behindDay(String value, PaperLine line) {
        Matcher behind = BEHIND_DAY.matcher(value);
        if (place.isEmpty() && behind.find()) {
            place = behind.group(1);
            outline.place("place", line.place(place));
        }
    }

    /** Where the meeting is, among the parts of what says when it is: "22. februar 2018, lokale 211, kl. 16.00". */
    public void among(String value, PaperLine line) {
        for (String part : value.split(", ")) {
            if (part.length() < value.length() && PLACE.matches(FoldedWords.folded(part))) {
                named(part, line);
            }
        }
    }

    /** The room that stands before the first of several people: "Mødelokale 2 Anne Holm (A), Bo Lund (V)". */
    public static Optional<String> before(String value) {
        Matcher room = ROOM_BEFORE.matcher(value);
        return room.find() ? Optional.of(room.group(1)) : Optional.empty();
    }

    /** The hall that stands before people: "Byrådets mødesal Anne Holm, Bo Lund". */
    static Optional<String> hallBefore(String value) {
        Matcher hall = HALL_BEFORE.matcher(value);
        return hall.find() ? Optional.of(hall.group(1)) : Optional.empty();
    }

    /** Takes a line without a label that names a room or a town hall; gives back whether it was taken. */
    public boolean named(String text, PaperLine line) {
        if (!place.isEmpty()
                || text.length() >= LONGEST
                || text.endsWith(".")
                || !PLACE.matches(FoldedWords.folded(text)) && !ADDRESS.matches(bare(text))) {
            return false;
        }
        place = bare(TIME_BEHIND.matcher(text).replaceFirst(""));
        outline.place("place", line.place(place));
        return true;
    }

    /** The place without the words before it: "i Mødelokale 2", "fra møde i kl i byrådssalen". */
    private static String bare(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.lookingAt() ? text.substring(before.end()) : text;
    }

    /** The time of day behind the room, "kl. 16.00"; empty where none stands there. */
    public static String timeBehind(String text) {
        Matcher time = TIME_BEHIND.matcher(text);
        return time.find() ? time.group() : "";
    }

    public void finish() {
        outline.head().place(place);
    }
}
