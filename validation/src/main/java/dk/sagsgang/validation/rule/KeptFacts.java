package dk.sagsgang.validation.rule;

import java.util.List;

/**
 * The documents of an archive as a {@link ComparingRule} looks at them.
 *
 * @param documents what the rule kept of each, in the order in which they were added; only of those to which it applies by
 *     edition, day, bodies and municipality
 * @param context what the profile says, such as rosters
 */
public record KeptFacts<T>(List<Placed<T>> documents, Context context) {

    /** Keeps a copy of the list. */
    public KeptFacts {
        documents = List.copyOf(documents);
    }
}
