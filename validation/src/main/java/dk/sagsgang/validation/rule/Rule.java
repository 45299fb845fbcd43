package dk.sagsgang.validation.rule;

/**
 * A rule: what there is to know of it, and how it is checked.
 *
 * <p>The rules of the library and those of a host are asked in the same way, by one profile, and of the same documents. A
 * rule is asked by several threads at once, and so keeps nothing of a document.
 *
 * @param <F> what it looks at: for a rule of a host {@code Subject<Meeting>} and its like, or a {@link KeptFacts}
 */
public interface Rule<F> {

    /** What there is to know of the rule: the same at every call. */
    RuleDescription description();

    /** Looks at the facts and puts what it finds. It changes nothing, throws nothing and knows no other rule. */
    void check(F facts, Findings findings);
}
