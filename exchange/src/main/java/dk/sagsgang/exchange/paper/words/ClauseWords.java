package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/**
 * The clauses of a sentence, each with its own subject and verb: "Udvalget godkendte planen, og flytningen sker i maj" has two. A
 * comma with a word that joins, or a semicolon, stands between them.
 */
public final class ClauseWords {

    private static final QuickPattern BETWEEN =
            QuickPattern.compile("; |,? [-\u2013] (?=\\p{Ll})|, (?:og|men|mens|hvorefter|så|for) (?=\\p{L})");

    private ClauseWords() {}

    /** The clauses in their order, without what joins them; the last without its full stop. */
    public static List<String> of(String sentence) {
        String bare = sentence.strip();
        String open = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return List.of(BETWEEN.split(open));
    }
}
