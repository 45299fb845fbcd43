package dk.sagsgang.validation.rule;

import dk.sagsgang.internal.WordBounds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an item without the word that some print before it: "Sag nr. 129" is "129". */
public final class ItemNumber {

    private static final Pattern WORD =
            WordBounds.compile("(?:dagsordenspunkt|punkt|pkt|sagsnr|sag|nr)\\b[.:\\s]+", Pattern.CASE_INSENSITIVE);

    private ItemNumber() {}

    /** The number behind the words, however many there are. */
    public static String bare(String printed) {
        Matcher word = WORD.matcher(printed);
        int start = 0;
        while (word.region(start, printed.length()).lookingAt()) {
            start = word.end();
        }
        return printed.substring(start);
    }
}
