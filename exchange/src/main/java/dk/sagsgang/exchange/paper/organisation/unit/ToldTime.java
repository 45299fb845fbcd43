package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;

/** Whether words tell what was or is today, or what is to come. */
public final class ToldTime {

    private static final QuickPattern PAST =
            QuickPattern.compile("\\b(?:har .{0,30}været|var|siden (?:19|20)\\d{2})\\b");

    private static final QuickPattern NOW =
            QuickPattern.compile("\\b(?:i dag|nuværende|hidtil|hidtidige|tidligere|eksisterende|i øjeblikket)\\b");

    /** What is told beside what there was is what comes instead; a post that is vacant today is one of the model. */
    private static final QuickPattern CHANGED = QuickPattern.compile(
            "\\b(?:ændringer|ændring|justeringer|i forhold til|flyttes|erstattes|videreføres, men|skifter navn|bliver (?:på|til|nu)|kommer til at|består fortsat|ledig|vakant|ubesat|nu (?:inddelt|opdelt|organiseret|delt|samlet))\\b");

    /** From such words on a paper speaks of what is to come. */
    private static final QuickPattern TO_COME =
            QuickPattern.compile("\\b(?:foreslås|foreslår|fremover|fremtidig|fremtidige|ny struktur|nye struktur)\\b");

    private static final int LONGEST = 900;

    private ToldTime() {}

    /** Whether words speak of what there was before, which is no part of the model. */
    public static boolean before(String text) {
        String folded = FoldedWords.folded(text);
        return NOW.find(folded) && !CHANGED.find(folded);
    }

    /** Whether a sentence tells what was. */
    public static boolean past(String sentence) {
        return sentence.length() < LONGEST && PAST.find(FoldedWords.folded(sentence));
    }

    /** Whether words turn to what is to come. */
    public static boolean toCome(String text) {
        return TO_COME.find(FoldedWords.folded(text));
    }
}
