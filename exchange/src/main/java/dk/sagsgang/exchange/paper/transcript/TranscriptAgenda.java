package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The list of items on the first pages of a transcript that no heading of contents stands over: numbers that follow each other closely, each
 * before a few words with a capital, of which several stand behind a number again further down.
 *
 * @param page the page with the list
 * @param from where the first number stands
 * @param to where the words of the last item begin to be others
 */
record TranscriptAgenda(String page, int from, int to) {

    private static final QuickPattern ITEM =
            QuickPattern.compile("(?<=\\S )(?:(?:Pkt\\.|Punkt|Sag) )?(?<number>\\d{1,2})[.:)]? (?=\\p{Lu}\\p{L})");

    /** How far two numbers may stand apart. */
    private static final int CLOSE = 170;

    private static final int FEWEST = 4;

    private static final int AGAIN = 2;

    /** As many letters of a title as tell it. */
    private static final int LETTERS = 12;

    private static final int LAST = 60;

    /** How many numbers may be lost between two. */
    private static final int STEP = 3;

    /** The list among the first pages, empty where there is none. */
    static Optional<TranscriptAgenda> of(List<String> pages) {
        for (int p = 0; p < Math.min(2, pages.size()); p++) {
            Optional<TranscriptAgenda> found = of(pages.get(p), pages.subList(p + 1, pages.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<TranscriptAgenda> of(String page, List<String> others) {
        List<Integer> run = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        int last = 0;
        int at = 0;
        Matcher item = ITEM.matcher(page);
        while (item.find()) {
            int number = Integer.parseInt(item.group("number"));
            boolean next = last > 0 && number > last && number <= last + STEP && item.start() - at <= CLOSE;
            if (!next && run.size() >= FEWEST) {
                break;
            }
            if (!next && number != 1) {
                continue;
            }
            if (!next) {
                run.clear();
                titles.clear();
            }
            run.add(item.start());
            titles.add(page.substring(item.end(), Math.min(page.length(), item.end() + LETTERS)));
            last = number;
            at = item.end();
        }
        if (run.size() < FEWEST) {
            return Optional.empty();
        }
        int begins = at;
        long again = titles.stream()
                .filter(title ->
                        page.indexOf(title, begins + 1) > 0 || others.stream().anyMatch(other -> other.contains(title)))
                .count();
        return again >= AGAIN
                ? Optional.of(new TranscriptAgenda(page, run.get(0), end(page, at, titles.get(0))))
                : Optional.empty();
    }

    /** Where the words of the last item end at the latest: where the first stands again. */
    private static int end(String page, int last, String first) {
        Matcher item = ITEM.matcher(page).region(last, page.length()).useTransparentBounds(true);
        while (item.find()) {
            if (page.startsWith(first, item.end())) {
                return Math.min(item.start(), last + LAST);
            }
        }
        return Math.min(page.length(), last + LAST);
    }
}
