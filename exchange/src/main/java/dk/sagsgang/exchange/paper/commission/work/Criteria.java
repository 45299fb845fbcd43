package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.SuccessCriterion;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be reached, with the figures by which it is seen: "mindst 300 borgere har deltaget", "70 % kender projektet". */
public final class Criteria {

    private static final String NUMBER =
            "(?:[1-9]\\d{0,2}(?:\\.\\d{3})*|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";

    /** So many of something: a criterion says them to be counted, whether in digits or in words. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<![\\p{L}\\d.,-])(?<!\\baf )((?:(?:mindst|højst|ca\\.|op til|mere end) )?" + NUMBER
                    + " (?!(?:år|måned|uge|dag|time|gang|minut|mio|mia|procent|pct|kr|ud af|af)(?:er|e|\\b))(?:\\p{Ll}{3,}(?:e|te|ede) )?\\p{Ll}{3,}(?:er|ere|e|forsøg|børn|mål|hold|hjem))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Criteria() {}

    private static final QuickPattern WHEN = QuickPattern.compile(
            "^.{2,60}?(?<!\\p{L})(?:er|har|(?=lykkes))(?: \\p{L}+){0,2}?(?: |(?=lykkes))(?:lykkedes|lykkes|vellykket|en succes|i mål|nået [^.]{0,30}?),? (?=hvis |når )");

    private static final QuickPattern EACH = QuickPattern.compile("(?:^|,? (?:og )?)(?:hvis|når) ");

    /** What "Arbejdet er lykkedes, hvis ..., og hvis ..." names one by one; none where a sentence says no such thing. */
    static List<String> told(String sentence) {
        Matcher when = WHEN.matcher(sentence);
        if (!when.find()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (String each : EACH.split(sentence.substring(when.end()).replaceFirst("\\.$", ""))) {
            if (!each.isBlank()) {
                all.add(each.strip());
            }
        }
        return all;
    }

    /** A criterion with the figures that it names. */
    public static SuccessCriterion of(String mark, String text) {
        return SuccessCriterion.builder()
                .mark(mark)
                .text(FormattedText.of(text))
                .figures(figures(text))
                .build();
    }

    /** The figures that a criterion or a task names. */
    public static List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>(FigureWords.in(text));
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            String printed = counted.group(1);
            boolean said = figures.stream()
                    .flatMap(figure -> figure.count().stream())
                    .anyMatch(count -> count.printed().contains(printed) || printed.contains(count.printed()));
            Count count = Count.of(printed);
            if (!said && count.value().isPresent()) {
                figures.add(Figure.builder().count(count).build());
            }
        }
        figures.replaceAll(figure -> CountedSubject.of(figure, text));
        return figures;
    }
}
