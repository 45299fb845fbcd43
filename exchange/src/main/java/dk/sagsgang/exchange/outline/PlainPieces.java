package dk.sagsgang.exchange.outline;

import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs and list elements of a text in which one of some words stands, as they read, in their order: of long HTML the rest need
 * not be read again.
 *
 * <p>Of "&lt;p&gt;Kort&lt;/p&gt;&lt;p&gt;Se &lt;b&gt;bilag&lt;/b&gt; 1&lt;/p&gt;" and "ilag" it is "Se bilag 1".
 */
final class PlainPieces {

    private PlainPieces() {}

    static List<String> with(FormattedText text, String... words) {
        String content = text.content();
        int at = first(content, 0, words);
        if (at == content.length()) {
            return List.of();
        }
        if (content.indexOf('<') < 0) {
            return List.of(text.plain());
        }
        List<String> pieces = new ArrayList<>();
        int behind = 0;
        while (at < content.length()) {
            int from = Math.max(behind, Math.max(content.lastIndexOf("<p>", at), content.lastIndexOf("<li>", at)));
            behind = Math.min(next(content, at, "</p>"), next(content, at, "</li>"));
            pieces.add(new FormattedText(text.format(), content.substring(from, behind)).plain());
            at = first(content, behind, words);
        }
        return pieces;
    }

    private static int first(String content, int from, String... words) {
        int first = content.length();
        for (String word : words) {
            first = Math.min(first, next(content, from, word));
        }
        return first;
    }

    private static int next(String content, int from, String word) {
        int at = content.indexOf(word, from);
        return at < 0 ? content.length() : at;
    }
}
