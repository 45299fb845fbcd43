package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.Figure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number or a share in a criterion or a task is of: "40 elever på holdet" is of "elever på holdet", "90 % af brevene er sendt" of
 * "brevene er sendt", and "fraværet er under 6 %" of "fraværet".
 */
final class CountedSubject {

    /** What is told of the number, and not of whom it counts. */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?<!\\bpr|\\bkr|\\bca)\\.|[:;]|, (?:sådan|så|herunder|hvoraf|heraf|og|men)\\b| (?:skal|ud fra|ved udgangen|inden|senest|i 20\\d{2})\\b| og (?=\\p{Ll}{3,}e (?:\\p{Ll}|\\d))");

    private static final QuickPattern OF = QuickPattern.compile("^ (?:af )?(?=\\p{Ll})");

    /** What stands between what is measured and its share. */
    private static final QuickPattern MEASURED = QuickPattern.compile(
            "^(?<what>\\p{L}[^.,:;]{2,90}?)(?: (?:skal |må )?(?:være|er|bliver|ligger|udgør|på|med|til|kommer op på|højst er|under|over|omkring))+ $");

    private static final QuickPattern TIME = QuickPattern.compile(
            "(?:dag|uge|måned|år|time|minut|gang|sekund|kilometer|meter|km|point|procentpoint)(?:e|er|en|et)?\\b",
            Pattern.CASE_INSENSITIVE);

    /** A number, and what is said of how exact it is. */
    private static final QuickPattern COUNTS = QuickPattern.compile(
            "\\d[\\d.,]*|mindst|højst|ca\\.|cirka|op|til|mere|end|over|under|knap|godt|omkring|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 110;

    private CountedSubject() {}

    /** The figure with what it is of, where the words beside it tell that. */
    static Figure of(Figure figure, String text) {
        if (!figure.subject().isEmpty() || figure.amount().isPresent()) {
            return figure;
        }
        Optional<String> printed =
                figure.share().map(Share::printed).or(() -> figure.count().map(Count::printed));
        int at = printed.map(text::indexOf).orElse(-1);
        if (at < 0) {
            return figure;
        }
        int end = at + printed.get().length();
        String subject = figure.share().isPresent()
                ? share(text.substring(0, at), text.substring(end))
                : counted(printed.get(), text.substring(end));
        return subject.length() > LONGEST ? figure : figure.withSubject(subject);
    }

    private static String share(String before, String behind) {
        Matcher measured = MEASURED.matcher(before);
        if (measured.matches()) {
            return measured.group("what");
        }
        Matcher of = OF.matcher(behind);
        return of.lookingAt() && before.length() < 2 ? cut(behind.substring(of.end())) : "";
    }

    /** The words that are counted, with what goes on behind them; a time or a measure is of something else. */
    private static String counted(String printed, String behind) {
        int from = 0;
        for (String word : printed.split(" ")) {
            if (!COUNTS.matches(word)) {
                break;
            }
            from += word.length() + 1;
        }
        if (from >= printed.length() || TIME.lookingAt(printed.substring(from))) {
            return "";
        }
        return cut(printed.substring(from) + behind);
    }

    private static String cut(String words) {
        Matcher behind = BEHIND.matcher(words);
        return (behind.find() ? words.substring(0, behind.start()) : words)
                .replaceFirst("[,.]$", "")
                .strip();
    }
}
