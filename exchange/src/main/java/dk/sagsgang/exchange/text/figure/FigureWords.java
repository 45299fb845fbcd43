package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FigureBuilder;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Amounts and shares in running text. What they measure is left open: the words around them say it in too many ways to be
 * sure.
 */
public final class FigureWords {

    private static final String ABOUT = "(?:(?:ca\\.|cirka|godt|knap|op til|mindst|højst|omkring|næsten) )?";

    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,3})?|\\d+(?:,\\d{1,3})?";

    /** "8 af 10 familier": a plural is counted, and no page, point or phase numbered. */
    private static final String PART =
            "(?<!\\b(?:[Ss]ide|[Pp]unkt|[Pp]kt\\.|[Nn]r\\.|[Bb]ilag|[Dd]el|[Ff]ase|[Ee]tape|[Tt]rin|[Uu]ge|§|stk\\.) )\\d{1,3} (?:ud )?af \\d{1,3}(?= \\p{Ll}*(?:\\p{Ll}e|er|svar|børn|år)\\b)";

    /** "kr. 200.000": the currency before a number that is written as one of money. */
    private static final String BEFORE =
            "(?<!mi[oa]\\.? )(?<! t\\.? )(?<!\\d )[Kk]r\\.? \\d{1,3}(?:(?:\\.\\d{3})+(?:,\\d{2})?|(?:,\\d{1,3})? (?:mio|mia)\\b\\.?)(?![\\d,]\\d| ?kr)";

    private static final QuickPattern FIGURE =
            QuickPattern.compile("(?<![\\p{L}\\d.,-])(?<!\\bhele )(?:(?<amount>" + ABOUT + "(?:" + NUMBER
                    + ") ?(?:mio\\.? ?|mia\\.? ?|millioner |t\\.? ?)?(?:kr\\b\\.?|kroner\\b)|" + BEFORE
                    + ")|(?<share>" + ABOUT + "(?:"
                    + NUMBER
                    + ") ?(?:%|pct\\b\\.?|procent\\b)|" + PART + "))");

    /** One of them stands in every text with a figure. */
    private static final List<String> SIGNS = List.of("kr", "%", "pct", "procent", " af ");

    private static final QuickPattern YEAR_BEHIND =
            QuickPattern.compile("^ (?:årligt )?i (20\\d{2}( og frem)?)(?!\\d)");

    private static final QuickPattern YEAR = QuickPattern.compile("\\b[iI] (?:budget )?(20\\d{2})(?![\\d-])");

    private FigureWords() {}

    /** The figures of a text, in their order. */
    public static List<Figure> in(String text) {
        return in(text, FigureSentences.of(text), true);
    }

    /** The same with a year only where it stands right behind the amount. */
    public static List<Figure> withYearsBehind(String text) {
        return in(text, FigureSentences.of(text), false);
    }

    static List<Figure> in(String text, List<String> sentences, boolean alone) {
        List<Figure> figures = new ArrayList<>();
        if (SIGNS.stream().noneMatch(text::contains)) {
            return figures;
        }
        for (String sentence : sentences) {
            if (SIGNS.stream().anyMatch(sentence::contains)) {
                sentence(sentence, alone, figures);
            }
        }
        return figures;
    }

    private static void sentence(String sentence, boolean told, List<Figure> figures) {
        Matcher year = YEAR.matcher(sentence);
        String alone = year.find() ? year.group(1) : "";
        alone = !alone.isEmpty() && year.find() ? "" : alone;
        Matcher matcher = FIGURE.matcher(sentence);
        List<FigureBuilder> found = new ArrayList<>();
        boolean own = false;
        NumberStarts starts = new NumberStarts(matcher, sentence);
        while (starts.find()) {
            FigureBuilder figure = Figure.builder();
            if (matcher.group("amount") != null) {
                figure.amount(Amount.of(matcher.group("amount")));
            } else {
                figure.share(Share.of(matcher.group("share")));
            }
            Matcher behind = YEAR_BEHIND.matcher(sentence.substring(matcher.end()));
            if (behind.find()) {
                figure.period(ImpreciseDate.of(behind.group(1)));
                own = true;
            }
            found.add(figure);
        }
        if (told && !own && found.size() == 1 && !alone.isEmpty()) {
            found.get(0).period(ImpreciseDate.of(alone));
        }
        found.forEach(figure -> figures.add(figure.build()));
    }
}
