package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions that say on lines of their own when and where they were made: "Beslutning fra Ældrerådet", "Dato: 4. maj 2015", "Sted:
 * Mødelokale 2". The day belongs to the heading, and where nothing else says the place, it is that of the meeting.
 *
 * @param lines the lines of the paper, with each such day behind its heading
 * @param printed the headings as printed, by the words with their days
 * @param places the first line that says where, where all of them say the same
 */
record DecidedWhere(List<PaperLine> lines, List<PaperLine> places, Map<String, String> printed) {

    static DecidedWhere of(List<PaperLine> all) {
        List<PaperLine> lines = new ArrayList<>(all.size());
        List<PaperLine> places = new ArrayList<>();
        Map<String, String> printed = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<PaperLine> dated = i + 1 < all.size() ? dated(all.get(i), all.get(i + 1)) : Optional.empty();
            if (dated.isEmpty()) {
                lines.add(all.get(i));
                continue;
            }
            lines.add(dated.get());
            printed.put(dated.get().text(), all.get(i).text());
            i++;
            if (i + 1 < all.size() && labelled(all.get(i + 1), "place").isPresent()) {
                places.add(all.get(i + 1));
                i++;
            }
        }
        boolean same = places.stream().map(PaperLine::text).distinct().count() == 1;
        return new DecidedWhere(lines, same ? places.subList(0, 1) : List.of(), printed);
    }

    /** The heading of a decision with the day that the line below it says. */
    private static Optional<PaperLine> dated(PaperLine heading, PaperLine below) {
        boolean decides = heading.mark().isEmpty()
                && Headings.line(heading.text())
                && Headings.role(heading.text()) == Headings.Role.DECISION;
        Optional<String> day = decides ? labelled(below, "date") : Optional.empty();
        if (day.isEmpty() || !Moments.in(day.get()).dayPrinted().equals(day.get())) {
            return Optional.empty();
        }
        String words = heading.text() + " den " + day.get();
        return DecisionHeading.of(words).body().isPresent()
                ? Optional.of(heading.joined(below, words))
                : Optional.empty();
    }

    private static Optional<String> labelled(PaperLine line, String meaning) {
        List<Labels.Label> labels = Labels.in(line.text());
        return labels.size() == 1 && labels.get(0).meaning().equals(meaning)
                ? Optional.of(labels.get(0).value())
                : Optional.empty();
    }
}
