package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import java.util.List;

/**
 * The noun by which a text goes on with a unit, where it is no noun for units of any kind: the first word of the name, "Havnebyen" of
 * "Havnebyen Nord" and "Distriktet" of "Distrikt Nord", or a noun of a municipality's own: "Sektoren", "Distriktet".
 */
public final class OwnNouns {

    /** Units go by such nouns, which tell no kind. */
    private static final QuickPattern UNKINDED = QuickPattern.compile(
            "(?:Sektoren|Distriktet|Fagenheden|Fagområdet|Serviceområdet|Hovedområdet|Virksomheden)(?:s? \\p{Ll}|s \\d).*");

    /** What is a house, a place or a part by its own noun; "Organisationen" and "Høringen" are neither. */
    private static final QuickPattern FIRST = QuickPattern.compile(
            "\\p{Lu}\\p{Ll}*(?:[Dd]istrikt(?:et)?|[Kk]lynge(?:n)?|[Kk]reds(?:en)?|byen|huset|hjemmet|gården|skolen|haven|klubben|vagten|værket|stationen|butikken|salen|centralen|banken|puljen|korpset|biblioteket|museet|hallen)");

    /** What a sentence says behind the noun. */
    private static final QuickPattern SAYS = QuickPattern.compile(
            "(?:en|et|n|t)?s? (?:(?:har|får|er|bliver|ledes|består|dækker|samler|omfatter|ligger|varetager|driver|tager|løser|placeres|beholder|overtager|skal|hører|rummer|tilbyder) .*|\\d.*)");

    private static final int LONGEST = 2000;

    private static final int MOST = 3;

    private OwnNouns() {}

    /** Whether a text below a heading goes on with it by a noun for a unit of no kind. */
    public static boolean unkinded(List<PaperLine> lines) {
        return lines.stream().limit(MOST).anyMatch(line -> line.mark().isEmpty() && UNKINDED.matches(line.text()));
    }

    /** Whether a text below a heading goes on with the first word of its name. */
    public static boolean first(String name, List<PaperLine> lines) {
        return lines.stream()
                .limit(MOST)
                .filter(line -> line.mark().isEmpty() && line.text().length() < LONGEST)
                .flatMap(line -> Sentences.of(line.text()).stream())
                .anyMatch(sentence -> of(name, sentence.strip()));
    }

    /** Whether a sentence begins with the first word of a name, and says something of who has it. */
    public static boolean of(String name, String sentence) {
        int blank = name.indexOf(' ');
        String first = name.substring(0, Math.max(0, blank));
        if (blank < 0 || !FIRST.matches(first) || !sentence.startsWith(first) || sentence.startsWith(name)) {
            return false;
        }
        return SAYS.matches(sentence.substring(first.length()));
    }
}
