package dk.sagsgang.validation.meeting.facts;

/** Titles and texts as check sums: enough to tell whether two are the same. */
public final class TextSums {

    /** The sum of an empty title. */
    public static final long NONE = 0;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextSums() {}

    /** The sum of a title, whatever its letter case and what stands between its words. */
    public static long of(String title) {
        return title.isBlank() ? NONE : sum(PrintedMarks.words(title));
    }

    /** The sum of a text, letter by letter. */
    public static long sum(String text) {
        return text.isEmpty() ? NONE : sum(BASIS, text);
    }

    /** A sum of more than one text. */
    public static long sum(long before, String text) {
        long sum = before;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return (sum ^ '\uffff') * PRIME;
    }
}
