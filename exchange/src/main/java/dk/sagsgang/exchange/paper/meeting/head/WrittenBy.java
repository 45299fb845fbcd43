package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.List;

/** Who wrote the minutes, at the end of a paper. */
public final class WrittenBy {

    private final HeadPeople people;

    WrittenBy(HeadPeople people) {
        this.people = people;
    }

    /** Takes a line that says it: "Referent: Anne Holm". */
    public boolean take(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        labels.forEach(label -> people.under(label.printed()));
        return labels.size() == 1
                && labels.get(0).meaning().equals("secretary")
                && people.labelled("secretary", labels.get(0).value(), line);
    }

    /** Takes the same on two lines: "Referent:" and the name below. */
    public boolean take(PaperLine label, PaperLine name) {
        people.under(label.text());
        return Labels.alone(label.text()).filter("secretary"::equals).isPresent()
                && people.labelled("secretary", name.text(), name);
    }
}
