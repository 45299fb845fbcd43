package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.LabelsByStem;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of a head: those in use, those that lost their colon where several did, and those of which the people behind tell it. */
final class MeetingLabels {

    private final boolean bare;

    MeetingLabels(List<PaperLine> lines) {
        this.bare = lines.stream()
                        .filter(line -> Labels.bare(line.printed()).isPresent())
                        .count()
                > 1;
    }

    /** The lines, each label that begins a sentence on a line of its own: "Mødet blev holdt i salen. Referent: Bo Lund." */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>(lines.size());
        for (PaperLine line : lines) {
            List<String> sentences = line.mark().isEmpty() ? Sentences.of(line.text()) : List.of();
            int from = 0;
            for (int s = 1; s < sentences.size(); s++) {
                List<Labels.Label> labels = Labels.in(sentences.get(s));
                if (!labels.isEmpty() && Labels.ofPeople(labels.get(0).meaning())) {
                    all.add(line.saying(String.join(" ", sentences.subList(from, s))));
                    from = s;
                }
            }
            all.add(from == 0 ? line : line.saying(String.join(" ", sentences.subList(from, sentences.size()))));
        }
        return all;
    }

    /** Whether labels of the head have lost their colons. */
    boolean bare() {
        return bare;
    }

    /** The labels that a line begins with. */
    List<Labels.Label> in(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        if (labels.isEmpty() && bare) {
            labels = Labels.bare(line.printed()).stream().toList();
        }
        return labels.isEmpty() ? LabelsByStem.in(line.printed()).stream().toList() : labels;
    }

    /**
     * What a line means that is a label alone.
     *
     * @param line the line
     * @param below the line below, of which those in no list need people
     * @param free whether no label stands above under which nobody is named yet, of which it would head a part
     */
    static Optional<String> alone(PaperLine line, String below, boolean free) {
        Optional<String> known = Labels.alone(line.text());
        return known.isPresent() || !free ? known : LabelsByStem.alone(line.text(), below);
    }
}
