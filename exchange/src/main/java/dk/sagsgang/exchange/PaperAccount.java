package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.ArrayList;
import java.util.List;

/** Draws up what of a paper has no place in its document: every word of a line is looked for in all that was read. */
final class PaperAccount {

    private PaperAccount() {}

    static Account of(Paper paper, Imported imported) {
        WordBag taken = PaperWords.of(imported);
        List<Leftover> aside = new ArrayList<>();
        if (!paper.aside().isEmpty()) {
            int letters = paper.aside().stream()
                    .mapToInt(line -> WordBag.letters(line.printed()))
                    .sum();
            aside.add(new Leftover(
                    "page",
                    paper.aside().size(),
                    letters,
                    paper.source().location("", paper.aside().get(0).offset())));
        }
        List<Leftover> words = new ArrayList<>();
        for (PaperLine line : paper.lines()) {
            WordBag written = new WordBag();
            written.add(line.text());
            List<String> left = written.without(new WordBag(), taken, new WordBag());
            if (!left.isEmpty()) {
                int letters = left.stream().mapToInt(String::length).sum();
                words.add(new Leftover(
                        "line " + (line.row() + 1),
                        left.size(),
                        letters,
                        paper.source().location("", line.offset())));
            }
        }
        return new Account(aside, words, 0);
    }
}
