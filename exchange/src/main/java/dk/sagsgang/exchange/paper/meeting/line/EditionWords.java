package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.Edition;
import java.util.Optional;
import java.util.regex.Matcher;

/** The words of a head that say what the paper is, such as "Referat", "Dagsorden" or "Tillægsdagsorden". */
public final class EditionWords {

    private static final QuickPattern EDITION = QuickPattern.compile(
            "(?:^|.*[\\s(-])(referat|mødereferat|beslutningsreferat|beslutningsprotokol|protokol|mødeprotokol|tillægsdagsorden|tillægsreferat"
                    + "|dagsorden|mødedagsorden|mødeindkaldelse)(?:et|en)?(?:$|[\\s).,:-].*)");

    /** "R E F E R A T": its letters stand apart. */
    private static final QuickPattern SPACED = QuickPattern.compile("(?:\\p{Lu} ){4,30}\\p{Lu}");

    private EditionWords() {}

    /**
     * What a line says of the edition.
     *
     * @param edition the edition
     * @param printed the word that says it, empty where the line does not print it as such
     */
    public record Said(Edition edition, String printed) {}

    /** The edition that a line says, alone or among other words. */
    public static Optional<Said> in(String line) {
        String text = SPACED.matches(line) ? line.replace(" ", "") : line;
        Matcher matcher = EDITION.matcher(FoldedWords.folded(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(1);
        int from = first(text, word);
        Edition edition = word.startsWith("tillægsdag")
                ? Edition.SUPPLEMENTARY
                : word.contains("dagsorden") || word.equals("mødeindkaldelse") ? Edition.AGENDA : Edition.MINUTES;
        return Optional.of(new Said(edition, from < 0 ? "" : text.substring(from, from + word.length())));
    }

    /** Where a word in small letters stands in a text; negative where it does not. Small letters of all may be more than the letters. */
    private static int first(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line says the edition and nothing else, such as "Referat". */
    public static boolean alone(String line) {
        return EDITION.matches(FoldedWords.heading(line)) && line.indexOf(' ') < 0;
    }
}
