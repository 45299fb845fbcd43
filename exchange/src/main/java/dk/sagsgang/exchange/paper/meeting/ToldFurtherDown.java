package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.meeting.start.ContentsTitles;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.RecommendationWords;
import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items whose titles a paper lists first, and of which it tells further down by their numbers alone: a list "1. Velkomst", "2. Økonomi", and
 * below it "Ad 1: Formanden bød velkommen." What is told stands below its item.
 *
 * @param lines the lines of the paper, with the items one below the other; as they were where nothing is told so
 * @param contents the entries of the list
 */
record ToldFurtherDown(List<PaperLine> lines, List<WithPlace<ContentsEntry>> contents) {

    private static final QuickPattern FURTHER = QuickPattern.compile(
            "(?:Til|Ad|Vedr\\.|Vedrørende|Pkt\\.|Punkt)\\.? ?(?:punkt |pkt\\.? ?|dagsordenens punkt )?(\\d{1,3}) ?(?:[.:)]|[-\u2013]|$)\\s*(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern NUMBER = QuickPattern.compile("(\\d{1,3})[.)]?");

    private static final int FEWEST = 2;

    /** So many lines may stand between the list and what is told of it. */
    private static final int FEW = 4;

    /** The list of items is one of the first that a paper has. */
    private static final int MOST = 5;

    static ToldFurtherDown of(List<PaperLine> lines) {
        int lists = 0;
        for (int i = 0; i < lines.size() && lists < MOST; i++) {
            int to = run(lines, i);
            if (to >= i + FEWEST && !recommended(lines, i)) {
                lists++;
                Optional<ToldFurtherDown> told = told(lines, i, to);
                if (told.isPresent()) {
                    return told.get();
                }
            }
            i = Math.max(i, to - 1);
        }
        return new ToldFurtherDown(lines, List.of());
    }

    /** Where a list of titles ends that counts up from one at a line. */
    private static int run(List<PaperLine> lines, int from) {
        int to = from;
        while (to < lines.size()) {
            PaperLine line = lines.get(to);
            Matcher number = NUMBER.matcher(line.mark());
            boolean next = number.matches()
                    && Integer.parseInt(number.group(1)) == to - from + 1
                    && FoldedWords.capital(line.text());
            if (!next) {
                break;
            }
            to++;
        }
        return to;
    }

    /** Whether a list is one of points. */
    private static boolean recommended(List<PaperLine> lines, int from) {
        String above = from == 0 ? "" : lines.get(from - 1).text();
        return RecommendationWords.of(above).isPresent()
                || Headings.line(above) && Headings.role(above) != Headings.Role.SECTION;
    }

    private static Optional<ToldFurtherDown> told(List<PaperLine> lines, int from, int to) {
        Map<Integer, List<PaperLine>> items = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            PaperLine title = lines.get(i).headed(PaperLine.Kind.HEADING).apart(true);
            items.put(i - from + 1, new ArrayList<>(List.of(title)));
        }
        List<PaperLine> between = new ArrayList<>();
        List<PaperLine> own = between;
        int last = 0;
        int told = 0;
        for (PaperLine line : lines.subList(to, lines.size())) {
            Matcher further = FURTHER.matcher(line.printed());
            int number = further.matches() ? Integer.parseInt(further.group(1)) : 0;
            if (number > last && items.containsKey(number)) {
                String words = further.group(2);
                if (Candidate.same(words, items.get(number).get(0).text())) {
                    return Optional.empty();
                }
                last = number;
                told++;
                own = items.get(number);
                if (!words.isEmpty()) {
                    own.add(line.bare().saying(words).apart(true));
                }
            } else if (told == 0 && (Headings.line(line.text()) || between.size() >= FEW)) {
                return Optional.empty();
            } else {
                own.add(line);
            }
        }
        if (told < FEWEST || 2 * told < to - from) {
            return Optional.empty();
        }
        List<PaperLine> all = new ArrayList<>(lines.subList(0, from));
        all.addAll(between);
        items.values().forEach(all::addAll);
        return Optional.of(new ToldFurtherDown(
                all,
                lines.subList(from, to).stream()
                        .map(line -> ContentsTitles.entry(Candidate.entry(0, line.mark(), line.text()), line))
                        .toList()));
    }
}
