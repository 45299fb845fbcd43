package dk.sagsgang.exchange.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where a printed sentence ends. */
public final class Sentences {

    private static final Pattern ENDS = Pattern.compile(
            "(?<=[\\p{L}\\d)\"\u201d]{2}\\.)(?<!\\b(?:pkt|Pkt|nr|jf|ca|kl|stk|mio|bl|evt|vedr|inkl|hhv|matr|d|aug|sept|okt|nov|dec|jan|feb)\\.)"
                    + "\\s+(?=[A-ZÆØÅ(])");

    private Sentences() {}

    /** The sentences of a text. */
    public static List<String> of(String text) {
        return List.of(ENDS.split(text));
    }

    /** The first sentence, and the rest where there is one. */
    static String[] first(String text) {
        return ENDS.split(text, 2);
    }
}
