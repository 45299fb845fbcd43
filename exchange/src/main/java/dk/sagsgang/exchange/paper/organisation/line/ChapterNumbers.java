package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The numbers of chapters in a text that lost its line breaks: "2." before a capital is one where the paper counts its chapters on
 * from 1, and neither an element of a list nor the day of a month.
 */
final class ChapterNumbers {

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "(?<=^|[.!?:;)\\p{L}\\d] )(?<!\\b(?:nr\\.|stk\\.|pkt\\.|bilag|Bilag|model|Model|ca\\.|den|[Aa]d) )(?<number>\\d{1,2})\\. (?=\\p{Lu})");

    /** A chapter is longer than the element of a list that is numbered too. */
    private static final int SHORTEST = 60;

    private static final int FEWEST = 2;

    private static final int LONGEST = 200_000;

    private ChapterNumbers() {}

    /** The numbers by which the chapters of a paper go; none where it does not count them from 1 on. */
    static Set<Integer> of(List<PaperLine> lines) {
        Set<Integer> numbers = new HashSet<>();
        int next = 1;
        int since = 0;
        int read = 0;
        for (PaperLine line : lines) {
            String text = line.printed();
            read += text.length();
            if (read > LONGEST) {
                break;
            }
            Matcher number = NUMBER.matcher(text);
            int last = 0;
            while (number.find()) {
                int length = since + number.start() - last;
                boolean follows = Integer.parseInt(number.group("number")) == next;
                if (follows && (next == 1 || length >= SHORTEST)) {
                    numbers.add(next);
                    next++;
                    since = 0;
                    last = number.end();
                }
            }
            since += text.length() - last;
        }
        return numbers.size() < FEWEST ? Set.of() : numbers;
    }
}
