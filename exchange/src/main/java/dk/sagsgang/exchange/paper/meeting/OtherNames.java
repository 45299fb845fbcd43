package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name under which the body of some minutes decides, where their head has another: "Udvalget \"Læring og Trivsel\"" meets, and
 * all decisions of the day are those "i Udvalget for Børn".
 */
final class OtherNames {

    private OtherNames() {}

    /** The one other body that decided on the day of the meeting, where the body that meets decided nothing. */
    static List<Body> of(List<PaperLine> lines, List<Body> meeting, Optional<LocalDate> date) {
        List<Body> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (!line.mark().isEmpty()
                    || !Headings.line(line.text())
                    || Headings.role(line.text()) != Headings.Role.DECISION) {
                continue;
            }
            DecisionHeading heading = DecisionHeading.of(line.text());
            boolean empty =
                    i + 1 == lines.size() || Headings.line(lines.get(i + 1).text());
            if (heading.body().isEmpty() && empty) {
                continue;
            }
            if (heading.body().isEmpty()
                    || meeting.stream().anyMatch(heading.body().get()::sameAs)) {
                // What was decided here says so, with the name of the body or without one.
                return List.of();
            }
            boolean today = date.isPresent() && heading.date().equals(date);
            if (today && others.stream().noneMatch(heading.body().get()::sameAs)) {
                others.add(heading.body().get());
            }
        }
        return others.size() == 1 && !meeting.isEmpty() ? others : List.of();
    }
}
