package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The pages of contents that stand behind the titles with a blank alone between: numbers that do not fall from entry to entry. One
 * by itself is as likely a part of its title: "Lokalplan 226".
 */
final class ContentsPages {

    private static final QuickPattern BEHIND = QuickPattern.compile(" (\\d{1,3})$");

    private static final int FEWEST = 2;

    private ContentsPages() {}

    /** The entries, with their pages apart from their titles. */
    static List<WithPlace<ContentsEntry>> apart(List<WithPlace<ContentsEntry>> entries) {
        int before = 0;
        int found = 0;
        int open = 0;
        for (WithPlace<ContentsEntry> entry : entries) {
            Matcher behind = BEHIND.matcher(entry.value().title());
            if (!entry.value().page().isEmpty()) {
                continue;
            }
            if (!behind.find()) {
                open++;
                continue;
            }
            int page = Integer.parseInt(behind.group(1));
            if (page < before) {
                return entries;
            }
            before = page;
            found++;
        }
        if (found < FEWEST || found < open) {
            return entries;
        }
        List<WithPlace<ContentsEntry>> apart = new ArrayList<>(entries.size());
        for (WithPlace<ContentsEntry> entry : entries) {
            Matcher behind = BEHIND.matcher(entry.value().title());
            boolean page = entry.value().page().isEmpty() && behind.find();
            apart.add(
                    page
                            ? new WithPlace<>(
                                    entry.value()
                                            .withTitle(entry.value().title().substring(0, behind.start()))
                                            .withPage(behind.group(1)),
                                    entry.place())
                            : entry);
        }
        return apart;
    }

    /** Whether an entry has a title with its page behind: another list begins where the title is said again without one. */
    static boolean again(List<WithPlace<ContentsEntry>> entries, String title) {
        String words = FoldedWords.heading(title);
        return entries.stream()
                .map(entry -> entry.value().title())
                .filter(BEHIND::find)
                .anyMatch(said -> FoldedWords.heading(BEHIND.matcher(said).replaceFirst(""))
                        .equals(words));
    }
}
