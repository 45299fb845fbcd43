package dk.sagsgang.exchange.text.decision;

import java.util.List;
import java.util.Set;

/**
 * A mark that stands on a line of its own.
 *
 * @param printed the mark
 * @param keys the points that it names
 * @param lines where it was put meanwhile
 */
record PendingMark(String printed, Set<String> keys, List<String> lines) {

    void takeBack() {
        int last = lines.lastIndexOf(printed);
        if (last >= 0) {
            lines.remove(last);
        }
    }
}
