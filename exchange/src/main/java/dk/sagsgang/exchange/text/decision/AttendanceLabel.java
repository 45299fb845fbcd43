package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A label of attendance that stands alone in a decision, such as "Fraværende:", and the names on the lines below it. */
final class AttendanceLabel {

    private final List<String> empty = new ArrayList<>();
    private String label = "";
    private final boolean keeps;
    private boolean named;

    /**
     * A label.
     *
     * @param keeps whether that nobody was away stays as a remark, or as the bare label
     */
    AttendanceLabel(boolean keeps) {
        this.keeps = keeps;
    }

    /**
     * What a line below the label says.
     *
     * @param lines the lines that tell of attendance: the line, and before the first of them the label; none where it is said that
     *     nobody was away and the bare label says so
     * @param presences who was not there
     */
    record Below(List<Entry> lines, List<Presence> presences) {}

    /** Takes a line that is such a label. */
    void opens(String line) {
        label = line;
    }

    /** Takes a line that is such a label and says itself that it is about nobody. */
    void nobody(String line) {
        empty.add(line);
    }

    /** Takes the line below the label where it belongs to it: a list of names. Any other line closes the label. */
    Optional<Below> below(Entry entry, SourcePlace place) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<AttendanceLines.Said> sentence = AttendanceLines.of(entry.text(), place);
        Optional<AttendanceLines.Said> said =
                sentence.isPresent() ? Optional.empty() : AttendanceLines.of(label + " " + entry.text(), place);
        if (said.isEmpty()) {
            // "Fraværende:" and below it "Ingen".
            boolean ofNobody = !named && AttendanceLines.nobody(label.replaceFirst(":$", "") + ": " + entry.text());
            if (ofNobody && keeps) {
                List<Entry> both = List.of(new Entry("", label, 0, entry.at()), entry);
                label = "";
                return Optional.of(new Below(both, List.of()));
            }
            end();
            return ofNobody ? Optional.of(new Below(List.of(), List.of())) : Optional.empty();
        }
        List<Entry> lines = named ? List.of(entry) : List.of(new Entry("", label, 0, entry.at()), entry);
        named = true;
        return Optional.of(new Below(lines, said.get().presences()));
    }

    /** No more names follow. */
    void end() {
        if (!label.isEmpty() && !named) {
            empty.add(label);
        }
        label = "";
        named = false;
    }

    /** The labels with nobody behind. */
    List<String> empty() {
        return empty;
    }
}
