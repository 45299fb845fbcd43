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
 * Amounts and shares in running text, with what the words right beside them say of them: "et årligt tilskud på 120.000 kr. til nyt tag"
 * has the subject "tilskud", the basis "årligt" and goes to "nyt tag".
 */
public final class FigureWords {

    private static final String ABOUT = "(?:" + CountWords.ABOUT + " )?";

    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,3})?(?:[-\u2013]\\d{1,3}(?:,\\d{1,3})?)?|\\d+(?:,\\d{1,3})?";

    /** "8 af 10 familier": a plural is counted, and no page, point or phase numbered. */
    private static final String PART =
            "(?:(?<!\\b(?:[Ss]ide|[Pp]unkt|[Pp]kt\\.|[Nn]r\\.|[Bb]ilag|[Dd]el|[Ff]ase|[Ee]tape|[Tt]rin|[Uu]ge|§|stk\\.) )\\d{1,3} (?:ud )?af \\d{1,3}(?= \\p{Ll}*(?:\\p{Ll}e|er|svar|børn|år)\\b)|(?:"
                    + NumberStarts.NUMBER_IN_WORDS + ") ud af (?:" + NumberStarts.NUMBER_IN_WORDS + ")(?!\\p{L}))";

    /** "kr. 200.000": the currency before a number that is written as one of money. */
    private static final String BEFORE =
            "(?<!mi[oa]\\.? )(?<! t\\.? )(?<!\\d )[Kk]r\\.? \\d{1,3}(?:(?:\\.\\d{3})+(?:,\\d{2})?|(?:,\\d{1,3})? (?:mio|mia)\\b\\.?)(?![\\d,]\\d| ?kr)";

    private static final QuickPattern FIGURE =
            QuickPattern.compile("(?<![\\p{L}\\d.,-])(?<!\\bhele )(?:(?<amount>" + ABOUT + "(?:" + NUMBER
                    + ") ?(?:mio\\.? ?|mia\\.? ?|millioner |t\\.? ?)?(?:kr\\b\\.?|kroner\\b)|" + BEFORE
                    + ")|(?<share>" + ABOUT + "(?:(?:"
                    + NUMBER
                    + ") ?(?:%|pct\\b\\.?|procent\\b)|" + PART + ")))");

    /** One of them stands in every text with a figure. */
    private static final List<String> SIGNS = List.of("kr", "%", "pct", "procent", " af ");

    /** So much of a sentence before a figure and behind it may tell of it. */
    private static final int BESIDE = 160;

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
        Matcher matcher = FIGURE.matcher(sentence);
        List<Figure> found = new ArrayList<>();
        NumberStarts starts = new NumberStarts(matcher, sentence);
        while (starts.find()) {
            found.add(figure(matcher, sentence));
        }
        if (told && found.size() == 1 && found.get(0).period().isEmpty()) {
            String year = FigurePeriod.alone(sentence);
            figures.add(year.isEmpty() ? found.get(0) : found.get(0).withPeriod(ImpreciseDate.of(year)));
        } else {
            figures.addAll(found);
        }
    }

    private static Figure figure(Matcher matcher, String sentence) {
        String before = sentence.substring(Math.max(0, matcher.start() - BESIDE), matcher.start());
        String behind = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + BESIDE));
        FigureBuilder figure = Figure.builder().subject(FigureSubject.before(before));
        if (matcher.group("amount") != null) {
            figure.amount(Amount.of(matcher.group("amount")));
            figure.basis(FigureBasis.of(before, behind)).goesTo(FigurePurpose.behind(behind));
        } else {
            figure.share(Share.of(matcher.group("share"))).basis(FigureBasis.ofShare(behind));
        }
        String period = FigurePeriod.beside(before, behind);
        if (!period.isEmpty()) {
            figure.period(ImpreciseDate.of(period));
        }
        return figure.build();
    }
}
