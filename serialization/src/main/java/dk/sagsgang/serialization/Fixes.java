package dk.sagsgang.serialization;

import dk.sagsgang.report.Location;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.token.JsonEdits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the source of one document suggestions make their changes; looked up when the first is asked for. */
final class Fixes {

    private final Optional<Reading> mendable;
    private @Nullable JsonEdits edits;

    /** The changes in what was read; none where nothing was, or not to its end. */
    Fixes(Optional<Reading> reading) {
        this.mendable = reading.filter(Reading::mendable);
    }

    /**
     * A text to put in the place of another.
     *
     * @param from the place of the first character to take away
     * @param to the place behind the last one
     * @param text what to put there
     */
    record Fix(Location from, Location to, String text) {}

    /** The change that a suggestion makes by itself; empty where it cannot be made. */
    Optional<Fix> fix(Suggestion suggestion) {
        return mendable.map(Reading::input)
                .flatMap(source -> edits(source)
                        .alone(suggestion)
                        .map(patch -> new Fix(
                                source.location(suggestion.pointer(), patch.from()),
                                source.location(suggestion.pointer(), patch.to()),
                                patch.text())));
    }

    private JsonEdits edits(Source source) {
        if (edits == null) {
            edits = new JsonEdits(source);
        }
        return edits;
    }
}
