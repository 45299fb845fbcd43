package dk.sagsgang.validation.part;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Sees the keys of a document, or of a part of it, in printed order, and tells each that was there before. */
public final class KeyCheck {

    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    /** Nothing has been seen yet. */
    public KeyCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Sees the key of a part; a part without one is none.
     *
     * @param place where the key stands, asked only when it was there before
     */
    public void see(String key, Supplier<Place> place) {
        if (!key.isBlank() && !seen.add(key)) {
            findings.at(place.get(), Argument.identifier("key", key));
        }
    }
}
