package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The entries of contents that a transcript prints in a row on one line: those whose titles stand over items too, those with a
 * number, and those with the short name of a body before them. What lies between them is no entry for sure and is left out.
 */
public final class ContentsRun {

    private static final QuickPattern NUMBER = QuickPattern.compile("(?<=^|\\s)(\\d{1,3}\\.) (?=\\p{Lu})");

    private static final QuickPattern BODY =
            QuickPattern.compile("(?<=^|\\s)(?=(?:Lukket - )?[A-ZÆØÅ]{2,4} - \\p{Lu})");

    private static final QuickPattern PAGE = QuickPattern.compile("[ .]*\\.{2,} ?\\d{1,3}$|\\s\\d{1,3}$");

    private static final int FEWEST_PREFIXES = 3;

    private ContentsRun() {}

    public static List<Candidate> parted(PaperLine line, int index, List<Candidate> starts) {
        String text = line.printed();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (Candidate start : starts) {
            int at = start.title().length() < 6 ? -1 : text.indexOf(start.title());
            if (at >= 0) {
                ends.put(at, at + start.title().length());
            }
        }
        List<Integer> prefixes = new ArrayList<>();
        Matcher body = BODY.matcher(text);
        while (body.find()) {
            // "Lukket - TM - Udbud" begins once.
            if (prefixes.isEmpty()
                    || !text.startsWith("Lukket - ", prefixes.get(prefixes.size() - 1))
                    || body.start() > prefixes.get(prefixes.size() - 1) + 9) {
                prefixes.add(body.start());
            }
        }
        if (prefixes.size() >= FEWEST_PREFIXES) {
            ends.clear();
            for (int p = 0; p < prefixes.size(); p++) {
                ends.put(prefixes.get(p), p + 1 < prefixes.size() ? prefixes.get(p + 1) : text.length());
            }
        }
        List<Candidate> entries = new ArrayList<>();
        ends.forEach((from, to) -> {
            Matcher number = NUMBER.matcher(text.substring(0, from) + "X");
            String printed = "";
            while (number.find()) {
                printed = number.end() == from ? number.group(1) : "";
            }
            String title = PAGE.matcher(text.substring(from, to).strip())
                    .replaceFirst("")
                    .strip();
            entries.add(Candidate.entry(index, printed, title));
        });
        return entries;
    }
}
