package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;

/**
 * What the page around a paper says, such as its title and the name of a file.
 *
 * @param titles the lines that may be the title of the page
 * @param lines all that are short enough to name something
 */
record AroundThePaper(List<PaperLine> titles, List<PaperLine> lines) {

    private static final int LONGEST = 200;

    /** A point of a recommendation may have become the title of a page. */
    private static final QuickPattern SENTENCE =
            QuickPattern.compile("(?:^|\\d\\. )[Aa]t |\\b(?:godkend(?:er|es|t)|blev|bød|indstiller)\\b");

    private static final int TITLES = 2;

    /** One sentence of the name of a file behind another: "Lunde Byråd. Ordinært møde." */
    private static final QuickPattern ENDS = QuickPattern.compile("(?<=(?:\\p{L}{4}|\\d{4})\\.) ");

    static AroundThePaper of(List<PaperLine> aside) {
        List<PaperLine> first = aside.subList(0, Math.min(TITLES, aside.size()));
        return new AroundThePaper(
                first.stream()
                        .filter(line -> line.text().length() <= LONGEST && !SENTENCE.find(line.text()))
                        .toList(),
                aside.stream().filter(line -> name(line).length() <= LONGEST).toList());
    }

    /** Tells it to what reads the head, where the paper itself has not told it. */
    void tell(MeetingOutline outline, HeadEdition edition, MeetingBody meets, HeadMoments moments, HeadPlace place) {
        titles.forEach(line -> edition.read(line.text(), line));
        for (PaperLine line : lines) {
            for (String part : sentences(line)) {
                if (outline.bodies().isEmpty()) {
                    meets.read(part, line, false);
                }
            }
            if (edition.said().isPresent()) {
                moments.around(line.text());
            }
            if (moments.isAt(line.text())) {
                moments.times(line.text(), line);
                place.behind(line.text(), line);
            }
        }
    }

    /** The name of a file is no sentence, however it ends; several may stand behind one another in it. */
    private static List<String> sentences(PaperLine line) {
        return List.of(ENDS.split(name(line).replaceAll("[\"\u201d]|\\.$", "")));
    }

    private static String name(PaperLine line) {
        return line.text().replaceFirst("^Download ", "");
    }
}
