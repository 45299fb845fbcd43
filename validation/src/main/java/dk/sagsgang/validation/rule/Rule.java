package dk.sagsgang.validation.rule;

/**
 * A rule: what there is to know of it, and how it is checked.
 *
 * @param <F> the facts it looks at, such as those of a meeting
 */
public interface Rule<F> {

    /** What there is to know of the rule. */
    RuleDescription description();

    /** Looks at the facts and puts what it finds. It changes nothing, throws nothing and knows no other rule. */
    void check(F facts, Findings findings);
}
