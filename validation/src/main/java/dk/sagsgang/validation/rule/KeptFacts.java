package dk.sagsgang.validation.rule;

import java.util.List;

/**
 * The documents of an archive as a {@link ComparingRule} looks at them.
 *
 * @param documents what the rule kept of each, in the order in which they were added, such as of a rule about numbers
 *     that run through the year, the first and the last number of each, {@code 129} and {@code 138}; only of those to
 *     which it applies by edition, day, bodies and municipality
 * @param context what the profile says, such as the roster of "2018-2021"
 */
public record KeptFacts<T>(List<Placed<T>> documents, Context context) {

    /** Keeps a copy of the list. */
    public KeptFacts {
        documents = List.copyOf(documents);
    }
}
