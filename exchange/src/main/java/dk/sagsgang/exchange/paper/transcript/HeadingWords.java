package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.ManyWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.PhraseFile;

/** Whether words are a heading by the noun that they close with: "Udvalgets opgaver", "Mål og rammer for arbejdet". */
final class HeadingWords {

    private static final String NOUNS = ManyWords.of(PhraseFile.lines("heading-words.txt").stream()
            .flatMap(line -> line.parts().stream())
            .toList());

    /** Whose it is, or what kind of it, before the noun; more of them, or what of, behind it. */
    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?:(?:[\\p{L}-]+(?:s|e|ig|isk|t|-)|[\\p{L}-]+,? og) ){0,3}?[\\p{L}-]*" + NOUNS
                    + "(?:(?:,? og |,? samt |, | ?/ ?| & |, herunder )(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)?(?: (?:for|i|af|til|med|om|på|fra|vedrørende|mellem) [^.:;,]{2,50})?");

    private static final QuickPattern ARTICLE = QuickPattern.compile(
            "(?:alle|andre|ingen|disse|denne|dette|dens|dets|deres|flere|hver|hvert|hvis|når|som|vores|mange|nogle|samtidig|herefter|derefter|desuden|derudover|endvidere|både|efter|ved|med|for|til|fra|på|under|udover|ud|inden|om) .*");

    private HeadingWords() {}

    /** Whether a heading in use, or one that closes with such a noun. */
    static boolean is(String words) {
        if (Headings.line(words)) {
            return true;
        }
        String folded = FoldedWords.heading(words);
        return HEADING.matches(folded) && !ARTICLE.matches(folded) && !HeadingLines.sentence(words);
    }
}
